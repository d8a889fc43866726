// The fields of a case in the order of the paper form; for registering and amending.

import type { ReactElement } from 'react';
import { AutoComplete, Form, Input, Select } from 'antd';
import type { FormInstance } from 'antd';
import { REMEDY_KINDS } from '../../../electron/core/annual-report/remedy-statistics.ts';
import type { Output } from '../../../electron/core/contract.ts';
import { remediesCalls } from '../../../electron/core/remedies/contract.ts';
import {
  FIELD_LABELS,
  PROCEDURES,
  RemedyKindField,
} from '../../../electron/core/remedies/facts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FilesField } from '../../ui/file-field.tsx';
import type { FieldComponent } from '../../ui/form/contract-field.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { optionsOf } from '../../ui/options.ts';
import { FormNotes } from './form-notes.tsx';
import { KindField, RequestField } from './linking-fields.tsx';

export const RegisterInput = remediesCalls['remedies.register'].input;

export type Choices = Output<'remedies.choices'>;

interface CaseFieldsProps {
  readonly Field: FieldComponent<typeof RegisterInput>;
  readonly antd: FormInstance;
  readonly choices: Choices;
}

/** Kind and act, who and what, the case and our answer. */
export function CaseFields(props: CaseFieldsProps): ReactElement {
  return (
    <>
      <ActSection {...props} />
      <CaseSection {...props} />
      <AnswerSection {...props} />
    </>
  );
}

function ActSection({ Field, antd, choices }: CaseFieldsProps): ReactElement {
  const isAfter = Form.useWatch('kind', antd) === 'litigation-after-reconsideration';
  return (
    <FormSection title="案件">
      <Field name="kind" label={FIELD_LABELS.kind}>
        <KindField antd={antd} choices={choices} />
      </Field>
      <Field
        name="requestId"
        label={FIELD_LABELS.requestId}
        help="对依申请公开的答复不服的，请选择；对其他信息公开工作不服的，留空"
      >
        <RequestField antd={antd} requests={choices.requests} />
      </Field>
      {isAfter && (
        <Field
          name="earlierId"
          label={FIELD_LABELS.earlierId}
          span={12}
          help="先登记行政复议，再登记复议后的起诉；以前年度没有登记的，留空"
        >
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder="请选择已登记的行政复议"
            options={choices.reconsiderations.map(({ id, caseNumber, title }) => ({
              value: id,
              label: caseNumber === '' ? title : `${caseNumber} ${title}`,
            }))}
          />
        </Field>
      )}
      <Field name="applicantName" label={FIELD_LABELS.applicantName} span={12} />
      <Field
        name="act"
        label={FIELD_LABELS.act}
        span={12}
        help="例如：《政府信息不存在告知书》（文号），或者：未在法定期限内答复"
      />
      <Field name="actOn" label={FIELD_LABELS.actOn}>
        <DateField lean="past" />
      </Field>
      <Field
        name="servedOn"
        label={FIELD_LABELS.servedOn}
        help="留空的，按登记的送达日期推算；邮寄的填签收日期"
      >
        <DateField lean="past" />
      </Field>
      <Field name="claim" label={FIELD_LABELS.claim} span={12}>
        <Input.TextArea rows={2} />
      </Field>
    </FormSection>
  );
}

function CaseSection({ Field, antd, choices }: CaseFieldsProps): ReactElement {
  const kind = RemedyKindField.safeParse(Form.useWatch('kind', antd)).data;
  const organs = kind === 'reconsideration' ? choices.organs : choices.courts;
  return (
    <FormSection title="受理">
      <Field name="organ" label={FIELD_LABELS.organ}>
        <AutoComplete
          options={organs.map((value) => ({ value }))}
          showSearch={{ filterOption: (typed, option) => String(option?.value).includes(typed) }}
        />
      </Field>
      <Field name="caseNumber" label={FIELD_LABELS.caseNumber} help="还没有案号的，先留空" />
      <Field name="filedOn" label={FIELD_LABELS.filedOn}>
        <DateField lean="past" />
      </Field>
      <Field
        name="acceptedOn"
        label={FIELD_LABELS.acceptedOn}
        help="表四按这一天计入年度；不予受理、不予立案的，填收到通知的日期"
      >
        <DateField lean="past" />
      </Field>
    </FormSection>
  );
}

function AnswerSection({ Field, antd }: CaseFieldsProps): ReactElement {
  const isReconsideration = Form.useWatch('kind', antd) === 'reconsideration';
  return (
    <FormSection title="答复（应诉）通知和期限">
      <FormNotes antd={antd} />
      <Field name="noticeReceivedOn" label={FIELD_LABELS.noticeReceivedOn}>
        <DateField lean="past" />
      </Field>
      {isReconsideration && (
        <Field
          name="procedure"
          label={FIELD_LABELS.procedure}
          help="政府信息公开案件可以适用简易程序（行政复议法第五十三条）"
        >
          <Select allowClear placeholder="通知书没有写明的，留空" options={optionsOf(PROCEDURES)} />
        </Field>
      )}
      <Field
        name="answerDueOn"
        label={FIELD_LABELS.answerDueOn}
        help="通知书写明具体日期的，填写；没有的留空，按法定期限推算"
      >
        <DateField lean="future" />
      </Field>
      <Field name="note" label={FIELD_LABELS.note} span={12}>
        <Input.TextArea rows={2} />
      </Field>
      <Field name="files" label={FIELD_LABELS.files} span={12}>
        <FilesField />
      </Field>
    </FormSection>
  );
}

/** The three kinds as options, in the order of table 四. */
export const KIND_OPTIONS = optionsOf(REMEDY_KINDS);
