import type { ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Input, Output } from '../../../electron/core/contract.ts';
import { CONCLUSION_LABELS, ATTRIBUTE_LABELS } from '../../../electron/core/publications/labels.ts';
import type { PublicationRecord } from '../../../electron/core/publications/record-fields.ts';
import { permitsPublication } from '../../../electron/core/publications/lifecycle.ts';
import { ReviewDraft } from '../../../electron/core/publications/review-fields.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { Facts } from '../../ui/case-page.tsx';
import { useDesk } from '../../ui/desk-context.ts';
import { FileList } from '../../ui/file-field.tsx';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { currentVersionOf } from './current-version.ts';
import { NonSecretBanner } from './non-secret-banner.tsx';
import { ChecklistSection, OpinionSections, PlanSection } from './review-sections.tsx';
import { StepRefusal } from './step-refusal.tsx';
import './publications.css';

type Choices = Output<'publications.choices'>;

/** Page of publications/:id/review: the secrecy review record (保密审查表) of the present content. */
export function ReviewPage(): ReactElement {
  const id = Number(useParams()['id']);
  const record = useQueryCall('publications.get', { id });
  const choices = useQueryCall('publications.choices', {});
  return (
    <Page title="办理保密审查" back={{ to: `/publications/${id}`, label: '返回' }}>
      <NonSecretBanner />
      <Loaded query={record}>
        {(publication) => (
          <StepRefusal answer={publication.steps.review}>
            <ReviewedFacts publication={publication} />
            <Loaded query={choices}>
              {(data) => <ReviewForm publication={publication} choices={data} />}
            </Loaded>
          </StepRefusal>
        )}
      </Loaded>
    </Page>
  );
}

interface ReviewFormProps {
  readonly publication: PublicationRecord;
  readonly choices: Choices;
}

function ReviewForm({ publication, choices }: ReviewFormProps): ReactElement {
  const { id } = publication;
  const { today } = useDesk();
  const review = useCommand('publications.review');
  const { saved } = useNotice();
  const navigate = useNavigate();
  const form = useContractForm(ReviewDraft, {
    key: `publications.review.${id}`,
    initial: usualReview(choices, today),
    fixed: { id },
  });
  return (
    <ContractForm
      form={form}
      onSave={review.run}
      saveLabel="签发并保存"
      onCancel={() => void navigate(`/publications/${id}`)}
      onSaved={({ reviewNumber, state }) => {
        const conclusion = form.antd.getFieldValue('conclusion') as ReviewDraft['conclusion'];
        saved({
          what: `已登记 ${reviewNumber}，结论：${CONCLUSION_LABELS[conclusion]}。`,
          next:
            permitsPublication(conclusion) && state !== 'refused'
              ? '可以发布了。内容再有改动，要重新审查。'
              : '不能发布。修改内容或公开属性后，可以重新审查。',
        });
        void navigate(`/publications/${id}`);
      }}
    >
      <PlanSection Field={form.Field} />
      <ChecklistSection Field={form.Field} antd={form.antd} />
      <OpinionSections
        Field={form.Field}
        antd={form.antd}
        people={choices.people}
        drafterId={currentVersionOf(publication).drafterId}
      />
    </ContractForm>
  );
}

/** What is being reviewed, as it stands. */
function ReviewedFacts({ publication }: Pick<ReviewFormProps, 'publication'>): ReactElement {
  const current = currentVersionOf(publication);
  const reason = current.attributeReason === '' ? '' : `（${current.attributeReason}）`;
  return (
    <div className="desk-form">
      <Facts
        facts={[
          { label: '拟公开信息名称', value: current.title },
          { label: '拟公开单位', value: current.responsibleUnit },
          { label: '拟稿人', value: current.drafterName },
          { label: '公开属性', value: `${ATTRIBUTE_LABELS[current.attribute]}${reason}` },
          {
            label: '内容概述',
            value: <span className="publications-text">{current.summary}</span>,
          },
          {
            label: '附件',
            value: current.files.length > 0 ? <FileList files={current.files} /> : '',
          },
        ]}
      />
    </div>
  );
}

/** People, channels and opinions of the last review; the eight questions are always asked anew. */
function usualReview(
  { lastReview }: Choices,
  today: string,
): Partial<Input<'publications.review'>> {
  return {
    carrier: 'official-document',
    plannedChannels: ['county-portal'],
    drafterOpinion: '拟主动公开',
    ...lastReview,
    plannedOn: today,
    reviewedOn: today,
    signedOn: today,
  };
}
