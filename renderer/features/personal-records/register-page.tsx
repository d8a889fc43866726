import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import type { Output } from '../../../electron/core/contract.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { useUsualDay } from '../../ui/desk-context.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { CorrectionFields, RegisterInput } from './correction-fields.tsx';
import { WhySeparate } from './why-separate.tsx';

/** 登记更正申请. */
export function RegisterCorrectionPage(): ReactElement {
  const receivedOn = useUsualDay();
  const register = useCommand('personalRecords.register');
  const { saved } = useNotice();
  const navigate = useNavigate();
  const form = useContractForm(RegisterInput, {
    key: 'personalRecords.register',
    initial: receivedOn === undefined ? {} : { receivedOn },
    carry: ['receivedOn'],
  });
  return (
    <Page title="登记更正申请" back={{ to: '/personal-records', label: '更正申请登记簿' }}>
      <WhySeparate />
      <ContractForm
        form={form}
        onSave={register.run}
        nextLabel="保存并登记下一件"
        onCancel={() => void navigate('/personal-records')}
        onSaved={({ id, facts }: Output<'personalRecords.register'>, intent) => {
          saved({
            what: `已登记${facts.applicantName}对“${facts.record}”的更正申请。`,
            next: '请审核是否属实、是否属于本机关职权，办结后告知申请人。',
          });
          if (intent === 'save') void navigate(`/personal-records/${id}`);
        }}
      >
        <CorrectionFields Field={form.Field} />
      </ContractForm>
    </Page>
  );
}
