// The fields of a work order in the order of the paper form; for registering and amending.

import type { ReactElement } from 'react';
import { AutoComplete, Form, Input, Select } from 'antd';
import type { FormInstance } from 'antd';
import { isLocalDate } from '../../../electron/core/calendar/local-date.ts';
import { hotlineCalls } from '../../../electron/core/hotline/contract.ts';
import { FIELD_LABELS } from '../../../electron/core/hotline/facts.ts';
import { CATEGORY_LABELS, ReferralCategory } from '../../../electron/core/hotline/kinds.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { DateField } from '../../ui/date-field.tsx';
import { showDate } from '../../ui/date-text.ts';
import type { FieldComponent } from '../../ui/form/contract-field.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';

export const RegisterInput = hotlineCalls['hotline.register'].input;

export const CATEGORY_OPTIONS = ReferralCategory.options.map((value) => ({
  value,
  label: CATEGORY_LABELS[value],
}));

interface ReferralFieldsProps {
  readonly Field: FieldComponent<typeof RegisterInput>;
  readonly antd: FormInstance;
}

/** Source, matter and limit of an order. */
export function ReferralFields({ Field, antd }: ReferralFieldsProps): ReactElement {
  const words = useQueryCall('hotline.enteredWords', {}).data;
  return (
    <>
      <FormSection title="来单">
        <Field name="orderNumber" label={FIELD_LABELS.orderNumber} />
        <Field name="dispatchedBy" label={FIELD_LABELS.dispatchedBy}>
          <Suggested words={words?.dispatchedBy} />
        </Field>
        <Field
          name="dispatchedOn"
          label={FIELD_LABELS.dispatchedOn}
          help="时限从派单之日的次日起算"
        >
          <DateField lean="past" />
        </Field>
        <Field name="receivedOn" label={FIELD_LABELS.receivedOn}>
          <DateField lean="past" />
        </Field>
      </FormSection>
      <FormSection title="诉求">
        <Field name="category" label={FIELD_LABELS.category}>
          <Select options={CATEGORY_OPTIONS} placeholder="请选择" />
        </Field>
        <Field name="place" label={FIELD_LABELS.place} help="村委会或村民小组">
          <Suggested words={words?.place} />
        </Field>
        <Field
          name="matter"
          label={FIELD_LABELS.matter}
          span={12}
          help="不写来电人的姓名、电话和身份证号"
        >
          <Input.TextArea rows={4} />
        </Field>
      </FormSection>
      <FormSection title="办理">
        <Field name="responsibleUnit" label={FIELD_LABELS.responsibleUnit}>
          <Suggested words={words?.responsibleUnit} />
        </Field>
        <Field name="limitOn" label={FIELD_LABELS.limitOn} help={<DueHelp antd={antd} />}>
          <DateField lean="future" />
        </Field>
        <Field name="note" label={FIELD_LABELS.note} span={12}>
          <Input.TextArea rows={2} />
        </Field>
      </FormSection>
    </>
  );
}

interface SuggestedProps {
  readonly words: readonly string[] | undefined;
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

/** A text with what was entered before. */
function Suggested({ words = [], ...field }: SuggestedProps): ReactElement {
  return (
    <AutoComplete
      {...field}
      options={words.map((value) => ({ value }))}
      showSearch={{ filterOption: (typed, option) => String(option?.value).includes(typed) }}
    />
  );
}

/** Until when the order must be closed, as far as the form says. */
function DueHelp({ antd }: { readonly antd: FormInstance }): ReactElement {
  const category = ReferralCategory.safeParse(Form.useWatch('category', antd)).data;
  const dispatchedOn = dateOf(Form.useWatch('dispatchedOn', antd));
  const limitOn = dateOf(Form.useWatch('limitOn', antd));
  const isKnown = category !== undefined && dispatchedOn !== null;
  const { data } = useQueryCall(
    'hotline.previewDue',
    { category: category ?? 'other', dispatchedOn: dispatchedOn ?? '', limitOn },
    { enabled: isKnown },
  );
  if (category === undefined || data === undefined || data.limitWorkdays === null) {
    return <>工单上印有时限的，以工单为准；没有的留空，按类别的默认时限计算</>;
  }
  const local =
    data.local.date === data.national.date ? '' : `；本地历 ${showDate(data.local.date)}`;
  return (
    <>
      留空按{CATEGORY_LABELS[category]} {data.limitWorkdays} 个工作日，
      {showDate(data.national.date)}到期{data.national.provisional ? '（暂估）' : ''}
      {local}
    </>
  );
}

function dateOf(value: unknown): string | null {
  return typeof value === 'string' && isLocalDate(value) ? value : null;
}
