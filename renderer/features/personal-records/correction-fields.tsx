// The fields of an application for correction, and of its result; for registering and amending.

import type { ReactElement } from 'react';
import { Form, Input, Select } from 'antd';
import type { FormInstance } from 'antd';
import { personalRecordsCalls } from '../../../electron/core/personal-records/contract.ts';
import { FIELD_LABELS } from '../../../electron/core/personal-records/facts.ts';
import {
  CorrectionOutcome,
  OUTCOME_LABELS,
  isOthersPower,
} from '../../../electron/core/personal-records/kinds.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FilesField } from '../../ui/file-field.tsx';
import type { FieldComponent } from '../../ui/form/contract-field.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { optionsOf } from '../../ui/options.ts';

export const RegisterInput = personalRecordsCalls['personalRecords.register'].input;
export const DecideInput = personalRecordsCalls['personalRecords.decide'].input;
export const AmendInput = personalRecordsCalls['personalRecords.amend'].input;

interface CorrectionFieldsProps {
  readonly Field: FieldComponent<typeof RegisterInput>;
}

/** Who applies, which record, what is wrong with it, by what that is proved. */
export function CorrectionFields({ Field }: CorrectionFieldsProps): ReactElement {
  return (
    <>
      <FormSection title="来件">
        <Field
          name="applicantName"
          label={FIELD_LABELS.applicantName}
          help="记录与其自身相关的人"
        />
        <Field name="contact" label={FIELD_LABELS.contact} />
        <Field name="receivedOn" label={FIELD_LABELS.receivedOn}>
          <DateField lean="past" />
        </Field>
      </FormSection>
      <FormSection title="记录">
        <Field
          name="record"
          label={FIELD_LABELS.record}
          span={12}
          help="本机关提供的、与申请人自身相关的政府信息，例如：2023 年农村低保公示名单"
        />
        <Field name="wrong" label={FIELD_LABELS.wrong} span={12}>
          <Input.TextArea rows={2} />
        </Field>
        <Field name="wanted" label={FIELD_LABELS.wanted} span={12}>
          <Input.TextArea rows={2} />
        </Field>
        <Field
          name="evidence"
          label={FIELD_LABELS.evidence}
          span={12}
          help="例如：户口簿复印件。没有证据证明的，不予更正（条例第四十一条）"
        >
          <Input.TextArea rows={2} />
        </Field>
        <Field name="files" label={FIELD_LABELS.files} span={12}>
          <FilesField />
        </Field>
        <Field name="note" label={FIELD_LABELS.note} span={12}>
          <Input.TextArea rows={2} />
        </Field>
      </FormSection>
    </>
  );
}

interface DecisionFieldsProps {
  readonly Field: FieldComponent<typeof DecideInput> | FieldComponent<typeof AmendInput>;
  readonly antd: FormInstance;
  /** Width of the short fields in twelfths: they stand alone in a drawer. */
  readonly span: 6 | 12;
}

/** Outcome, day, the organ with the power, what was done, when the applicant was told. */
export function DecisionFields({ Field, antd, span }: DecisionFieldsProps): ReactElement {
  const outcome = CorrectionOutcome.safeParse(Form.useWatch('outcome', antd)).data;
  return (
    <>
      <Field name="outcome" label={FIELD_LABELS.outcome} span={12}>
        <Select options={optionsOf(OUTCOME_LABELS)} placeholder="请选择" />
      </Field>
      {outcome !== undefined && isOthersPower(outcome) && (
        <Field name="otherOrgan" label={FIELD_LABELS.otherOrgan} span={12} />
      )}
      <Field name="decidedOn" label={FIELD_LABELS.decidedOn} span={span}>
        <DateField lean="past" />
      </Field>
      {outcome !== 'withdrawn' && (
        <Field
          name="toldOn"
          label={FIELD_LABELS.toldOn}
          span={span}
          help="更正、转送都要告知申请人（条例第四十一条）"
        >
          <DateField lean="past" />
        </Field>
      )}
      <Field
        name="decisionNote"
        label={FIELD_LABELS.decisionNote}
        span={12}
        help="怎样审核、更正了什么；不予更正的，写明理由"
      >
        <Input.TextArea rows={3} />
      </Field>
      <Field name="decisionFiles" label={FIELD_LABELS.decisionFiles} span={12}>
        <FilesField />
      </Field>
    </>
  );
}
