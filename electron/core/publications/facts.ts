// What a draft says, in the order of the paper form (公开信息审批表) and of the catalogue that art. 12
// requires: name, summary, date of forming.

import * as z from 'zod';
import { PeriodStartField } from '../calendar/local-date.ts';
import { RowId, StoredFile, optionalText, requiredText } from '../fields.ts';
import { Attribute, BaseKind, DocumentSource, LegalItem, OpennessStage } from './kinds.ts';
import { PUBLICATION_LIMIT_WORKDAYS } from './timeliness.ts';

/** A required choice: the message names what to choose. */
function chosen(label: string) {
  return z.int(`请选择${label}`).positive(`请选择${label}`);
}

export const PublicationFields = {
  title: requiredText('信息名称', 200),
  documentNumber: optionalText('文号', 60),
  genre: requiredText('体裁', 20),
  normative: z.boolean().default(false),
  documentSource: DocumentSource.default('government'),
  baseKind: BaseKind.default('formed'),
  baseOn: PeriodStartField,
  responsibleUnit: requiredText('负责公开机关', 60),
  drafterId: chosen('拟稿人'),
  summary: requiredText('内容概述', 2000),
  files: z.array(StoredFile).max(50, '附件最多 50 个').default([]),
  attribute: Attribute.default('proactive'),
  attributeReason: optionalText('公开属性的理由', 500),
  columnId: chosen('栏目'),
  domainId: RowId.nullable().default(null),
  catalogueRowId: RowId.nullable().default(null),
  opennessStage: OpennessStage,
  legalItem: LegalItem,
  limitDays: z
    .int('请填写公开时限的工作日数')
    .min(1, '公开时限至少 1 个工作日')
    .max(250, '公开时限最多 250 个工作日')
    .default(PUBLICATION_LIMIT_WORKDAYS),
  limitReason: optionalText('时限依据', 500),
} as const;

export const PublicationFacts = z.strictObject(PublicationFields);
export type PublicationFacts = z.infer<typeof PublicationFacts>;
