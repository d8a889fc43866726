import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import type { Output } from '../../../../electron/core/contract.ts';
import { RegisterDraft } from '../../../../electron/core/requests/contract.ts';
import { RequestChannel } from '../../../../electron/core/requests/kinds.ts';
import { useCommand, useQueryCall } from '../../../ipc/use-call.ts';
import { useUsualDay } from '../../../ui/desk-context.ts';
import { ContractForm } from '../../../ui/form/contract-form.tsx';
import { useContractForm } from '../../../ui/form/use-contract-form.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Page } from '../../../ui/page.tsx';
import '../requests.css';
import { ApplicantsSection } from './applicants-section.tsx';
import { ArrivalSection } from './arrival-section.tsx';
import type { Choices } from './form-parts.ts';
import { HandlingSection } from './handling-section.tsx';
import { HintsPanel } from './hints-panel.tsx';
import { NEW_APPLICANT, NEW_MATTER } from './intake-input.ts';
import { MattersSection } from './matters-section.tsx';
import { ProvisionSection } from './provision-section.tsx';
import { useRegisteredNotice } from './registered-notice.tsx';

/** 登记申请, in the order of the paper form. */
export function RegisterPage(): ReactElement {
  const choices = useQueryCall('requests.choices', {});
  const office = useQueryCall('office.status', {});
  return (
    <Page title="登记申请" back={{ to: '/requests', label: '依申请公开' }}>
      <Loaded query={choices}>
        {(data) => (
          <Loaded query={office}>
            {({ actor }) => <RegisterForm choices={data} actorId={actor?.id ?? null} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

interface RegisterFormProps {
  readonly choices: Choices;
  readonly actorId: number | null;
}

function RegisterForm({ choices, actorId }: RegisterFormProps): ReactElement {
  const usual = useUsualDay();
  const register = useCommand('requests.register');
  const tell = useRegisteredNotice();
  const navigate = useNavigate();
  const form = useContractForm(RegisterDraft, {
    key: 'requests.register',
    initial: {
      applicants: [NEW_APPLICANT],
      matters: [NEW_MATTER],
      ...(usual === undefined ? {} : { arrivedOn: usual }),
      ...(actorId === null ? {} : { handlerId: actorId }),
    },
    carry: ['channel', 'arrivedOn', 'receivedBy', 'handlerId'],
  });
  return (
    <div className="requests-intake">
      <ContractForm
        form={form}
        onSave={register.run}
        saveLabel="登记"
        nextLabel="登记并填写下一份"
        onCancel={() => void navigate('/requests')}
        onSaved={({ requests }: Output<'requests.register'>, intent) => {
          // Checked by the schema just now.
          tell(requests, RequestChannel.parse(form.antd.getFieldValue('channel')));
          const [first] = requests;
          if (intent === 'save' && first) void navigate(`/requests/${first.id}`);
        }}
      >
        <ApplicantsSection Field={form.Field} antd={form.antd} known={choices.applicants} />
        <MattersSection antd={form.antd} />
        <ProvisionSection Field={form.Field} antd={form.antd} />
        <ArrivalSection Field={form.Field} antd={form.antd} />
        <HandlingSection Field={form.Field} choices={choices} />
      </ContractForm>
      <HintsPanel antd={form.antd} />
    </div>
  );
}
