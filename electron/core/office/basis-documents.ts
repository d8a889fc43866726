// The documents a year's report is made under: the county's or prefecture's notice.

import * as z from 'zod';
import { RowId, YearField, optionalText, requiredText } from '../fields.ts';

const fields = {
  year: YearField,
  /** With or without 《》. */
  title: requiredText('文件标题', 120),
  documentNumber: optionalText('文号', 40),
} as const;

/** Without an id it is added, with one it is changed. */
export const BasisDocumentDraft = z.strictObject({ id: RowId.optional(), ...fields });
export type BasisDocumentDraft = z.infer<typeof BasisDocumentDraft>;

export const BasisDocumentRow = z.object({ id: RowId, ...fields });
export type BasisDocumentRow = z.infer<typeof BasisDocumentRow>;
