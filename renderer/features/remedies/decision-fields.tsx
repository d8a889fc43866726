// The fields of a result; for deciding and amending.

import type { ReactElement } from 'react';
import { Input, Select } from 'antd';
import { REMEDY_RESULTS } from '../../../electron/core/annual-report/remedy-statistics.ts';
import type { RemedyKind } from '../../../electron/core/annual-report/remedy-statistics.ts';
import { remediesCalls } from '../../../electron/core/remedies/contract.ts';
import { FIELD_LABELS } from '../../../electron/core/remedies/facts.ts';
import { outcomeLabel, outcomesOf, resultOf } from '../../../electron/core/remedies/outcomes.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FilesField } from '../../ui/file-field.tsx';
import type { FieldComponent } from '../../ui/form/contract-field.tsx';

export const DecideInput = remediesCalls['remedies.decide'].input;
export const AmendInput = remediesCalls['remedies.amend'].input;

interface DecisionFieldsProps {
  readonly Field: FieldComponent<typeof DecideInput> | FieldComponent<typeof AmendInput>;
  readonly kind: RemedyKind;
  /** Width of the short fields in twelfths: they stand alone in a drawer. */
  readonly span: 6 | 12;
}

/** Day, outcome with the column of table 四 that follows, number, content, papers. */
export function DecisionFields({ Field, kind, span }: DecisionFieldsProps): ReactElement {
  const options = outcomesOf(kind).map((outcome) => ({
    value: outcome,
    label: `${outcomeLabel(outcome, kind)}（表四：${REMEDY_RESULTS[resultOf(outcome)]}）`,
  }));
  return (
    <>
      <Field name="decidedOn" label={FIELD_LABELS.decidedOn} span={span}>
        <DateField lean="past" />
      </Field>
      <Field name="outcome" label={FIELD_LABELS.outcome} span={span}>
        <Select options={options} placeholder="请选择" listHeight={400} />
      </Field>
      <Field name="decisionNumber" label={FIELD_LABELS.decisionNumber} span={span} />
      <Field name="decisionNote" label={FIELD_LABELS.decisionNote} span={12}>
        <Input.TextArea rows={3} />
      </Field>
      <Field name="decisionFiles" label={FIELD_LABELS.decisionFiles} span={12}>
        <FilesField />
      </Field>
    </>
  );
}
