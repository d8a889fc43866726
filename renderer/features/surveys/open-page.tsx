import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import type { Output } from '../../../electron/core/contract.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { useDesk, useUsualDay } from '../../ui/desk-context.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { OpenInput, RoundFields } from './round-fields.tsx';

/** 登记测评评议. */
export function OpenRoundPage(): ReactElement {
  const { year } = useDesk();
  const openedOn = useUsualDay();
  const open = useCommand('surveys.open');
  const { saved } = useNotice();
  const navigate = useNavigate();
  const form = useContractForm(OpenInput, {
    key: 'surveys.open',
    initial: {
      kind: 'satisfaction',
      ...(openedOn === undefined ? {} : { openedOn }),
      periodFrom: `${year}-01-01`,
      periodTo: `${year}-12-31`,
    },
    carry: ['kind', 'openedOn', 'periodFrom', 'periodTo', 'method'],
  });
  return (
    <Page title="登记测评评议" back={{ to: '/surveys', label: '测评评议' }}>
      <ContractForm
        form={form}
        onSave={open.run}
        nextLabel="保存并登记下一次"
        onCancel={() => void navigate('/surveys')}
        onSaved={({ id, facts }: Output<'surveys.open'>, intent) => {
          saved({ what: `已登记“${facts.title}”。`, next: '结束后请补登结果说明。' });
          if (intent === 'save') void navigate(`/surveys/${id}`);
        }}
      >
        <RoundFields Field={form.Field} />
      </ContractForm>
    </Page>
  );
}
