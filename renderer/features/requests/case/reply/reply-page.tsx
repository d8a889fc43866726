// Drafting the reply: questions and text at the left, the letter as it would be signed at the right.

import type { ReactElement } from 'react';
import { useMemo } from 'react';
import { Alert, Form, Select } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { foldRequest } from '../../../../../electron/core/requests/fold.ts';
import { RequestStep, STEP_LABELS } from '../../../../../electron/core/requests/steps/steps.ts';
import { useQueryCall } from '../../../../ipc/use-call.ts';
import { DateField } from '../../../../ui/date-field.tsx';
import { useDesk, useUsualDay } from '../../../../ui/desk-context.ts';
import { ContractField } from '../../../../ui/form/contract-field.tsx';
import { ContractForm } from '../../../../ui/form/contract-form.tsx';
import { FormSection } from '../../../../ui/form/form-section.tsx';
import { useContractForm } from '../../../../ui/form/use-contract-form.ts';
import { Loaded } from '../../../../ui/loaded.tsx';
import { Page } from '../../../../ui/page.tsx';
import { useRecordId } from '../../../../ui/register/record-id.ts';
import { usePaused } from '../../../../ui/use-paused.ts';
import type { CaseParts } from '../case-parts.ts';
import { LetterBeside } from '../steps/letter-beside.tsx';
import { dayOf, nobodyText, peopleOptions } from '../steps/people-options.ts';
import { stepFrom, stepSchema } from '../steps/step-schema.ts';
import { useTakeStep } from '../use-take-step.ts';
import { EarlierReplies } from './earlier-replies.tsx';
import { replyInitial } from './reply-initial.ts';
import type { ReplyStep } from './reply-initial.ts';
import { ReplyFields } from './reply-fields.tsx';
import '../case.css';

/** Page of requests/:id/reply; with ?onSpot=1 the reply that is given on the day of receipt. */
export function ReplyPage(): ReactElement {
  const id = useRecordId();
  const [params] = useSearchParams();
  const kind = params.has('onSpot') ? 'answered-on-spot' : 'drafted';
  const query = useQueryCall('requests.get', { id });
  const choices = useQueryCall('requests.choices', {});
  return (
    <Page
      title={STEP_LABELS[kind]}
      {...(query.data ? { count: `${query.data.row.number} ${query.data.row.title}` } : {})}
      back={{ to: `/requests/${id}`, label: '返回申请' }}
    >
      <Loaded query={query}>
        {(record) => (
          <Loaded query={choices}>
            {(data) => <ReplyOrRefusal kind={kind} record={record} choices={data} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

interface ReplyFormProps extends Omit<CaseParts, 'request'> {
  readonly kind: ReplyStep;
}

/** The address may have been typed: a step that can't be taken now says why. */
function ReplyOrRefusal(props: ReplyFormProps): ReactElement {
  const answer = props.record.steps.find(({ kind }) => kind === props.kind);
  if (answer?.allowed === true) return <ReplyForm key={props.kind} {...props} />;
  return (
    <Alert
      type="info"
      showIcon
      title="现在不能办理这一步"
      description={answer?.reason ?? '申请已经结束。'}
    />
  );
}

const REST_MS = 400;

function ReplyForm({ kind, record, choices }: ReplyFormProps): ReactElement {
  const { id } = record.row;
  const { today } = useDesk();
  const usual = useUsualDay();
  const request = useMemo(() => foldRequest(record.events), [record.events]);
  const navigate = useNavigate();
  const { take, tell } = useTakeStep(id);
  const initial = replyInitial(kind, { request, choices, usual, today });
  const form = useContractForm(stepSchema(kind), {
    key: `requests.${kind}.${id}`,
    initial,
    fixed: { kind },
  });
  const values =
    (Form.useWatch([], form.antd) as Readonly<Record<string, unknown>> | undefined) ?? initial;
  const step = usePaused(stepFrom(kind, values), REST_MS);
  const back = (): void => void navigate(`/requests/${id}`);
  return (
    <div className="case-reply">
      <ContractForm
        form={form}
        onSave={(input) => take(RequestStep.parse(input))}
        saveLabel={kind === 'drafted' ? '保存拟办意见' : '登记当场答复'}
        onCancel={back}
        onSaved={(taken) => {
          tell(kind, taken);
          back();
        }}
      >
        <ReplyFields antd={form.antd} path={[]} decidedOn={dayOf(values) ?? today} />
        <EarlierReplies record={record} leaf={values['leaf']} antd={form.antd} />
        <Who kind={kind} choices={choices} values={values} />
      </ContractForm>
      <LetterBeside id={id} step={step} />
    </div>
  );
}

interface WhoProps extends Pick<ReplyFormProps, 'kind' | 'choices'> {
  readonly values: Readonly<Record<string, unknown>>;
}

function Who({ kind, choices, values }: WhoProps): ReactElement {
  const isDraft = kind === 'drafted';
  const role = isDraft ? undefined : 'reviewer';
  return (
    <FormSection title={isDraft ? '拟稿' : '答复'}>
      <ContractField
        name="on"
        label={isDraft ? '拟稿日期' : '答复日期'}
        {...(isDraft ? {} : { help: '就是收到申请之日（条例第三十三条第一款）' })}
      >
        <DateField lean="past" />
      </ContractField>
      <ContractField
        name={isDraft ? 'drafterId' : 'reviewerId'}
        label={isDraft ? '拟稿人' : '审核人'}
      >
        <Select
          options={[...peopleOptions(choices.people, role, dayOf(values))]}
          notFoundContent={nobodyText(role)}
        />
      </ContractField>
    </FormSection>
  );
}
