import type { ReactElement } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Input, Output } from '../../../electron/core/contract.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { useUsualDay } from '../../ui/desk-context.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { CaseFields, RegisterInput } from './case-fields.tsx';
import type { Choices } from './case-fields.tsx';
import { clockText } from './case-words.ts';
import { takenOver } from './linking-fields.tsx';

/** 登记案件; ?request= names the request that is contested, ?earlier= the reconsideration before a suit. */
export function RegisterCasePage(): ReactElement {
  const [params] = useSearchParams();
  const choices = useQueryCall('remedies.choices', {});
  const requestId = Number(params.get('request'));
  const earlierId = Number(params.get('earlier'));
  return (
    <Page title="登记复议诉讼案件" back={{ to: '/remedies', label: '复议诉讼' }}>
      <Loaded query={choices}>
        {(data) => (
          <RegisterForm
            choices={data}
            key={params.toString()}
            initial={{ ...fromRequest(data, requestId), ...fromEarlier(data, earlierId) }}
          />
        )}
      </Loaded>
    </Page>
  );
}

type Initial = Partial<Input<'remedies.register'>>;

function fromRequest({ requests }: Choices, id: number): Initial {
  const request = requests.find((one) => one.id === id);
  return request ? { requestId: id, ...takenOver(request) } : {};
}

function fromEarlier(choices: Choices, id: number): Initial {
  const earlier = choices.reconsiderations.find((one) => one.id === id);
  if (!earlier) return {};
  return {
    ...(earlier.requestId === null ? {} : fromRequest(choices, earlier.requestId)),
    kind: 'litigation-after-reconsideration',
    earlierId: id,
    organ: choices.courts[0] ?? '',
    applicantName: earlier.applicantName,
    act: earlier.act,
    actOn: earlier.actOn,
  };
}

interface RegisterFormProps {
  readonly choices: Choices;
  readonly initial: Initial;
}

function RegisterForm({ choices, initial }: RegisterFormProps): ReactElement {
  const acceptedOn = useUsualDay();
  const register = useCommand('remedies.register');
  const { saved } = useNotice();
  const navigate = useNavigate();
  const form = useContractForm(RegisterInput, {
    key: 'remedies.register',
    initial: {
      kind: 'reconsideration',
      organ: choices.organs[0] ?? '',
      ...(acceptedOn === undefined ? {} : { acceptedOn }),
      ...initial,
    },
  });
  return (
    <ContractForm
      form={form}
      onSave={register.run}
      onCancel={() => void navigate('/remedies')}
      onSaved={({ summary }: Output<'remedies.register'>) => {
        saved({ what: `已登记“${summary.title}”。`, next: `${clockText(summary)}。` });
        void navigate(`/remedies/${summary.id}`);
      }}
    >
      <CaseFields Field={form.Field} antd={form.antd} choices={choices} />
    </ContractForm>
  );
}
