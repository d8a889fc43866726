import type { ReactElement } from 'react';
import type { Output } from '../../../electron/core/contract.ts';
import { activitiesCalls } from '../../../electron/core/activities/contract.ts';
import type { ActivityDetail } from '../../../electron/core/activities/contract.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';
import { ReasonSection } from '../../ui/register/reason-section.tsx';
import { ActivityFields } from './activity-fields.tsx';

interface AmendDrawerProps {
  readonly detail: ActivityDetail;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** 更正台账. */
export function AmendDrawer({ detail, open, onClose }: AmendDrawerProps): ReactElement {
  return (
    <FormDrawer title="更正工作台账" open={open} onClose={onClose}>
      <AmendForm detail={detail} onClose={onClose} />
    </FormDrawer>
  );
}

function AmendForm({ detail, onClose }: Omit<AmendDrawerProps, 'open'>): ReactElement {
  const { id, facts } = detail;
  const amend = useCommand('activities.amend');
  const { saved } = useNotice();
  const form = useContractForm(activitiesCalls['activities.amend'].input, {
    key: `activities.amend.${id}`,
    initial: facts,
    fixed: { id },
  });
  return (
    <ContractForm
      form={form}
      onSave={amend.run}
      saveLabel="保存更正"
      onCancel={onClose}
      onSaved={(amended: Output<'activities.amend'>) => {
        saved({ what: `已更正“${amended.facts.title}”，更正前的内容保留在经过里。` });
        onClose();
      }}
    >
      <ReasonSection />
      <ActivityFields Field={form.Field} antd={form.antd} kind={facts.kind} />
    </ContractForm>
  );
}
