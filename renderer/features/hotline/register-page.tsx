import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import type { Output } from '../../../electron/core/contract.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { showDate } from '../../ui/date-text.ts';
import { useUsualDay } from '../../ui/desk-context.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { ReferralFields, RegisterInput } from './referral-fields.tsx';

/** 登记工单. */
export function RegisterReferralPage(): ReactElement {
  const words = useQueryCall('hotline.enteredWords', {});
  return (
    <Page title="登记热线工单" back={{ to: '/hotline', label: '热线转办' }}>
      <Loaded query={words}>
        {({ dispatchedBy }) => <RegisterForm lastDispatcher={dispatchedBy[0] ?? ''} />}
      </Loaded>
    </Page>
  );
}

function RegisterForm({ lastDispatcher }: { readonly lastDispatcher: string }): ReactElement {
  const usual = useUsualDay();
  const register = useCommand('hotline.register');
  const { saved } = useNotice();
  const navigate = useNavigate();
  const form = useContractForm(RegisterInput, {
    key: 'hotline.register',
    initial: {
      dispatchedBy: lastDispatcher,
      ...(usual === undefined ? {} : { dispatchedOn: usual, receivedOn: usual }),
    },
    carry: ['dispatchedBy', 'dispatchedOn', 'receivedOn'],
  });
  return (
    <ContractForm
      form={form}
      onSave={register.run}
      nextLabel="保存并登记下一件"
      onCancel={() => void navigate('/hotline')}
      onSaved={({ summary }: Output<'hotline.register'>, intent) => {
        saved({
          what: `已登记工单 ${summary.orderNumber}。`,
          next: `请${summary.responsibleUnit}在 ${showDate(summary.due.date)} 前办结。`,
        });
        if (intent === 'save') void navigate(`/hotline/${summary.id}`);
      }}
    >
      <ReferralFields Field={form.Field} antd={form.antd} />
    </ContractForm>
  );
}
