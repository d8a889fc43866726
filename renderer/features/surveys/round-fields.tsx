// The fields of a survey round; for registering and amending.

import type { ReactElement } from 'react';
import { AutoComplete, Input, Radio } from 'antd';
import { surveysCalls } from '../../../electron/core/surveys/contract.ts';
import { FIELD_LABELS, KIND_LABELS, RoundKind } from '../../../electron/core/surveys/facts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FileField } from '../../ui/file-field.tsx';
import type { FieldComponent } from '../../ui/form/contract-field.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';

export const OpenInput = surveysCalls['surveys.open'].input;

export const KIND_OPTIONS = RoundKind.options.map((value) => ({
  value,
  label: KIND_LABELS[value],
}));

const METHODS = ['纸质问卷', '电话访问', '网络问卷', '入户走访', '座谈会议'].map((value) => ({
  value,
}));

interface RoundFieldsProps {
  readonly Field: FieldComponent<typeof OpenInput>;
}

/** What the round is, and of whom and how it asks. */
export function RoundFields({ Field }: RoundFieldsProps): ReactElement {
  return (
    <>
      <FormSection title="测评评议">
        <Field name="kind" label={FIELD_LABELS.kind}>
          <Radio.Group options={KIND_OPTIONS} />
        </Field>
        <Field
          name="openedOn"
          label={FIELD_LABELS.openedOn}
          help="按开展日期所在的年度计入年度报告的次数"
        >
          <DateField lean="past" />
        </Field>
        <Field name="title" label={FIELD_LABELS.title} span={12}>
          <Input placeholder="例如：2020 年上半年群众满意度测评" />
        </Field>
        <Field name="periodFrom" label={FIELD_LABELS.periodFrom} help="评的是哪一段时间的工作">
          <DateField />
        </Field>
        <Field name="periodTo" label={FIELD_LABELS.periodTo}>
          <DateField />
        </Field>
      </FormSection>
      <FormSection title="对象和方式">
        <Field name="target" label={FIELD_LABELS.target} help="例如：各村群众代表 60 人">
          <Input />
        </Field>
        <Field name="method" label={FIELD_LABELS.method}>
          <AutoComplete options={METHODS} />
        </Field>
        <Field name="note" label={FIELD_LABELS.note} span={12}>
          <Input.TextArea rows={2} />
        </Field>
        <Field name="file" label={FIELD_LABELS.file} span={12} help="通知、问卷或汇总表">
          <FileField />
        </Field>
      </FormSection>
    </>
  );
}
