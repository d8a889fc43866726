// What the sheets of a round say; for closing and amending.

import type { ReactElement } from 'react';
import { InputNumber } from 'antd';
import type * as z from 'zod';
import { FIELD_LABELS } from '../../../electron/core/surveys/facts.ts';
import type { SheetCounts } from '../../../electron/core/surveys/facts.ts';
import { SATISFACTION_RULE } from '../../../electron/core/surveys/satisfaction.ts';
import type { FieldComponent } from '../../ui/form/contract-field.tsx';

interface SheetFieldsProps {
  readonly Field: FieldComponent<z.ZodObject<typeof SheetCounts>>;
}

/** 有效问卷 and 其中满意: both, or neither where nothing was counted. */
export function SheetFields({ Field }: SheetFieldsProps): ReactElement {
  return (
    <>
      <Field name="validSheets" label={FIELD_LABELS.validSheets} help="没有统计的，两格都留空">
        <InputNumber min={1} precision={0} style={{ width: '100%' }} />
      </Field>
      <Field name="satisfiedSheets" label={FIELD_LABELS.satisfiedSheets} help={SATISFACTION_RULE}>
        <InputNumber min={0} precision={0} style={{ width: '100%' }} />
      </Field>
    </>
  );
}
