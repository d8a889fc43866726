// The sections of the review form in the order of the paper form.

import type { ReactElement } from 'react';
import { Button, Form, Input, Radio, Select } from 'antd';
import type { FormInstance } from 'antd';
import type { Person } from '../../../electron/core/publications/choices-fields.ts';
import { ReviewQuestion } from '../../../electron/core/publications/kinds.ts';
import {
  ANSWER_LABELS,
  CARRIER_LABELS,
  CONCLUSION_LABELS,
  QUESTION_LABELS,
} from '../../../electron/core/publications/labels.ts';
import { partsPlayedByDrafter } from '../../../electron/core/publications/review-checks.ts';
import type { ReviewDraft } from '../../../electron/core/publications/review-fields.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FileField } from '../../ui/file-field.tsx';
import type { FieldComponent } from '../../ui/form/contract-field.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { optionsOf } from '../../ui/options.ts';
import { peopleOptions } from '../../ui/people-options.ts';
import { ChannelsField } from './channels-field.tsx';

interface SectionProps {
  readonly Field: FieldComponent<typeof ReviewDraft>;
  readonly antd: FormInstance;
}

/** How and when it is to be published. */
export function PlanSection({ Field }: Pick<SectionProps, 'Field'>): ReactElement {
  return (
    <FormSection title="拟公开的方式">
      <Field name="carrier" label="载体形式">
        <Radio.Group options={optionsOf(CARRIER_LABELS)} />
      </Field>
      <Field name="plannedOn" label="拟公开时间">
        <DateField />
      </Field>
      <Field name="plannedChannels" label="拟公开方式" span={12}>
        <ChannelsField />
      </Field>
    </FormSection>
  );
}

/** The eight questions; each is answered, none is answered beforehand. */
export function ChecklistSection({ Field, antd }: SectionProps): ReactElement {
  return (
    <FormSection
      title="逐项审查"
      help="先审查、后公开（保密法第三十五条，条例第十七条）。拿不准的报主管部门或者保密行政管理部门确定。"
    >
      {ReviewQuestion.options.map((question) => (
        <QuestionFields key={question} question={question} Field={Field} antd={antd} />
      ))}
      <div className="publications-wide">
        <Button
          onClick={() => {
            for (const question of ReviewQuestion.options) {
              antd.setFieldValue(['checklist', question, 'answer'], 'none');
            }
          }}
        >
          已逐项看过，八项都是“无”
        </Button>
      </div>
    </FormSection>
  );
}

function QuestionFields({
  question,
  Field,
  antd,
}: SectionProps & { readonly question: ReviewQuestion }): ReactElement {
  const answer = Form.useWatch<string | undefined>(['checklist', question, 'answer'], antd);
  return (
    <div className="publications-question">
      <Field
        name={['checklist', question, 'answer']}
        label={QUESTION_LABELS[question]}
        span={answer === 'handled' ? 7 : 12}
      >
        <Radio.Group options={optionsOf(ANSWER_LABELS)} />
      </Field>
      {answer === 'handled' && (
        <Field name={['checklist', question, 'note']} label="怎样处理的" span={5} />
      )}
    </div>
  );
}

interface OpinionProps extends SectionProps {
  readonly people: readonly Person[];
  readonly drafterId: number;
}

/** Opinions, conclusion and signature. */
export function OpinionSections(props: OpinionProps): ReactElement {
  const { Field, antd, people, drafterId } = props;
  const signerId = Form.useWatch<number | undefined>('signerId', antd);
  const secrecyReviewerId = Form.useWatch<number | undefined>('secrecyReviewerId', antd);
  const parts = partsPlayedByDrafter(
    { signerId: signerId ?? 0, secrecyReviewerId: secrecyReviewerId ?? 0 },
    drafterId,
  );
  return (
    <>
      <FormSection title="意见">
        <Field name="drafterOpinion" label="拟稿人意见" span={12} />
        <Field name="reviewerId" label="审核人" span={4}>
          <Select options={peopleOptions(people, 'reviewer')} />
        </Field>
        <Field name="reviewerOpinion" label="审核人意见" span={8} />
        <Field name="secrecyReviewerId" label="保密审查人" span={4}>
          <Select options={peopleOptions(people, 'secrecy-reviewer')} />
        </Field>
        <Field name="secrecyOpinion" label="保密审查意见" span={8} />
        <Field name="reviewedOn" label="审查日期" span={4}>
          <DateField lean="past" />
        </Field>
      </FormSection>
      <FormSection title="结论与签发" help="签发人、保密审查人不能是拟稿人。">
        <Field name="conclusion" label="结论" span={12}>
          <Radio.Group options={optionsOf(CONCLUSION_LABELS)} />
        </Field>
        <Field name="signerId" label="签发人" span={4}>
          <Select options={peopleOptions(people, 'signer')} />
        </Field>
        <Field name="signedOn" label="签发日期" span={4}>
          <DateField lean="past" />
        </Field>
        {parts.length > 0 && (
          <Field
            name="exceptionReason"
            label="由同一人办理的理由"
            span={12}
            help={`${parts.join('、')}与拟稿人是同一人，要写明理由，并列入例外清单。`}
          >
            <Input />
          </Field>
        )}
        <Field name="signedCopy" label="签发件扫描" span={12}>
          <FileField />
        </Field>
      </FormSection>
    </>
  );
}
