// 更正登记内容: the whole application again, and why; the earlier text stays in the earlier event.

import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { Alert, Input } from 'antd';
import { useNavigate } from 'react-router';
import * as z from 'zod';
import { LocalDateField } from '../../../../electron/core/calendar/local-date.ts';
import { requiredText } from '../../../../electron/core/fields.ts';
import { RequestFacts } from '../../../../electron/core/requests/facts.ts';
import { CallError } from '../../../ipc/client.ts';
import { useQueryCall } from '../../../ipc/use-call.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { useUsualDay } from '../../../ui/desk-context.ts';
import { ContractForm } from '../../../ui/form/contract-form.tsx';
import { FormSection } from '../../../ui/form/form-section.tsx';
import { useContractForm } from '../../../ui/form/use-contract-form.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Page } from '../../../ui/page.tsx';
import { useRecordId } from '../../../ui/register/record-id.ts';
import { ApplicantsSection } from '../register/applicants-section.tsx';
import { HandlingSection } from '../register/handling-section.tsx';
import { MatterFields } from '../register/matter-fields.tsx';
import { ProvisionSection } from '../register/provision-section.tsx';
import type { CaseParts } from './case-parts.ts';
import { useTakeStep } from './use-take-step.ts';
import '../requests.css';
import './case.css';

/** The step's contents with the application's fields at the top, as its sections expect them. */
const Amendment = z.strictObject({
  ...RequestFacts.shape,
  on: LocalDateField,
  reason: requiredText('更正的原因', 300),
});

/** Page of requests/:id/amend. */
export function AmendPage(): ReactElement {
  const id = useRecordId();
  const query = useQueryCall('requests.get', { id });
  const choices = useQueryCall('requests.choices', {});
  return (
    <Page
      title="更正登记内容"
      {...(query.data ? { count: query.data.row.number } : {})}
      back={{ to: `/requests/${id}`, label: '返回申请' }}
    >
      <Loaded query={query}>
        {(record) => (
          <Loaded query={choices}>
            {(data) => <AmendOrRefusal record={record} choices={data} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

type AmendProps = Omit<CaseParts, 'request'>;

function AmendOrRefusal(props: AmendProps): ReactElement {
  const answer = props.record.steps.find(({ kind }) => kind === 'amended');
  if (answer?.allowed === true) return <AmendForm {...props} />;
  return (
    <Alert
      type="info"
      showIcon
      title="现在不能更正登记内容"
      description={answer?.reason ?? '申请已经结束。'}
    />
  );
}

function AmendForm({ record, choices }: AmendProps): ReactElement {
  const { id } = record.row;
  const usual = useUsualDay();
  const navigate = useNavigate();
  const { take, tell } = useTakeStep(id);
  const { channel, arrivedOn, postNumber, receivedBy } = record.facts;
  // How and when it arrived decides the receipt date, which is not amended but confirmed or voided.
  const kept = useMemo(
    () => ({ channel, arrivedOn, postNumber, receivedBy }),
    [channel, arrivedOn, postNumber, receivedBy],
  );
  const form = useContractForm(Amendment, {
    key: `requests.amended.${id}`,
    initial: { ...record.facts, ...(usual === undefined ? {} : { on: usual }) },
    fixed: kept,
  });
  const back = (): void => void navigate(`/requests/${id}`);
  return (
    <ContractForm
      form={form}
      onSave={(input) => {
        const { on, reason, ...facts } = Amendment.parse(input);
        return take({ kind: 'amended', on, reason, facts }).catch(atTopOfForm);
      }}
      saveLabel="保存更正"
      onCancel={back}
      onSaved={(taken) => {
        tell('amended', taken);
        back();
      }}
    >
      <Alert
        className="desk-form-alert"
        type="info"
        showIcon
        title="原来的登记会保留。渠道和到达日期决定收到申请之日，不能在这里更正；登记错了的请作废以后重新登记。"
      />
      <FormSection title="更正">
        <form.Field name="on" label="更正日期">
          <DateField lean="past" />
        </form.Field>
        <form.Field name="reason" label="更正的原因" span={12}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
        </form.Field>
      </FormSection>
      <ApplicantsSection Field={form.Field} antd={form.antd} known={choices.applicants} />
      <FormSection title="所需信息情况">
        <MatterFields path={['matter']} />
      </FormSection>
      <ProvisionSection Field={form.Field} antd={form.antd} />
      <HandlingSection Field={form.Field} choices={choices} />
    </ContractForm>
  );
}

/** `facts.applicants.0.name` → `applicants.0.name`: the form holds the application at its top. */
function atTopOfForm(error: unknown): never {
  if (!(error instanceof CallError) || error.fields === undefined) throw error;
  const fields = Object.entries(error.fields).map(([path, messages]) => [
    path.replace(/^facts\./, ''),
    messages,
  ]);
  throw new CallError(
    error.code,
    error.message,
    Object.fromEntries(fields) as Record<string, readonly string[]>,
  );
}
