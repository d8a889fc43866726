// The fields of an entry, in the words of its kind; for recording and amending.

import type { ReactElement } from 'react';
import { Form, Input, Select } from 'antd';
import type { FormInstance } from 'antd';
import { activitiesCalls } from '../../../electron/core/activities/contract.ts';
import { ActivityKind, KIND_WORDS, fieldLabels } from '../../../electron/core/activities/facts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FileField } from '../../ui/file-field.tsx';
import type { FieldComponent } from '../../ui/form/contract-field.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';

export const RecordInput = activitiesCalls['activities.record'].input;

const KIND_OPTIONS = ActivityKind.options.map((value) => ({
  value,
  label: KIND_WORDS[value].label,
}));

interface ActivityFieldsProps {
  readonly Field: FieldComponent<typeof RecordInput>;
  readonly antd: FormInstance;
  /** The kind before the form has one. */
  readonly kind: ActivityKind;
}

/** Kind, date, title, place, note, file. */
export function ActivityFields({ Field, antd, kind }: ActivityFieldsProps): ReactElement {
  const chosen = ActivityKind.safeParse(Form.useWatch('kind', antd)).data ?? kind;
  const labels = fieldLabels(chosen);
  return (
    <FormSection title={KIND_WORDS[chosen].label}>
      <Field name="kind" label={labels.kind}>
        <Select options={KIND_OPTIONS} />
      </Field>
      <Field name="heldOn" label={labels.heldOn}>
        <DateField lean="past" />
      </Field>
      <Field name="title" label={labels.title} span={12} />
      <Field name="place" label={labels.place} span={12} />
      <Field name="note" label={labels.note} span={12}>
        <Input.TextArea rows={3} />
      </Field>
      <Field name="file" label={labels.file} span={12} help="例如照片、签到表、文件扫描件">
        <FileField />
      </Field>
    </FormSection>
  );
}
