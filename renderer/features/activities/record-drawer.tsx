import type { ReactElement } from 'react';
import type { Output } from '../../../electron/core/contract.ts';
import { KIND_WORDS } from '../../../electron/core/activities/facts.ts';
import type { ActivityKind } from '../../../electron/core/activities/facts.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { useUsualDay } from '../../ui/desk-context.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';
import { ActivityFields, RecordInput } from './activity-fields.tsx';

interface RecordDrawerProps {
  readonly kind: ActivityKind;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** 登记台账. */
export function RecordDrawer({ kind, open, onClose }: RecordDrawerProps): ReactElement {
  return (
    <FormDrawer title="登记工作台账" open={open} onClose={onClose}>
      <RecordForm kind={kind} onClose={onClose} />
    </FormDrawer>
  );
}

function RecordForm({ kind, onClose }: Omit<RecordDrawerProps, 'open'>): ReactElement {
  const heldOn = useUsualDay();
  const record = useCommand('activities.record');
  const { saved } = useNotice();
  const form = useContractForm(RecordInput, {
    key: `activities.record.${kind}`,
    initial: { kind, ...(heldOn === undefined ? {} : { heldOn }) },
    carry: ['kind', 'place'],
  });
  return (
    <ContractForm
      form={form}
      onSave={record.run}
      nextLabel="保存并登记下一条"
      onCancel={onClose}
      onSaved={({ facts }: Output<'activities.record'>, intent) => {
        saved({ what: `已登记${KIND_WORDS[facts.kind].label}“${facts.title}”。` });
        if (intent === 'save') onClose();
      }}
    >
      <ActivityFields Field={form.Field} antd={form.antd} kind={kind} />
    </ContractForm>
  );
}
