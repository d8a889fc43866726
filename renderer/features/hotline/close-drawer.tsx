import type { ReactElement } from 'react';
import { Input } from 'antd';
import type { Output } from '../../../electron/core/contract.ts';
import { hotlineCalls } from '../../../electron/core/hotline/contract.ts';
import type { ReferralSummary } from '../../../electron/core/hotline/contract.ts';
import { FIELD_LABELS } from '../../../electron/core/hotline/facts.ts';
import { STATE_LABELS } from '../../../electron/core/hotline/kinds.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { DateField } from '../../ui/date-field.tsx';
import { showDate } from '../../ui/date-text.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { FileField } from '../../ui/file-field.tsx';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';

type Closable = Pick<ReferralSummary, 'id' | 'orderNumber' | 'due'>;

interface CloseDrawerProps {
  /** The order to close; null while none is. */
  readonly referral: Closable | null;
  readonly onClose: () => void;
}

/** 办结工单. */
export function CloseDrawer({ referral, onClose }: CloseDrawerProps): ReactElement {
  return (
    <FormDrawer
      title={`办结工单 ${referral?.orderNumber ?? ''}`}
      open={referral !== null}
      onClose={onClose}
    >
      {referral && <CloseForm key={referral.id} referral={referral} onClose={onClose} />}
    </FormDrawer>
  );
}

function CloseForm({
  referral,
  onClose,
}: CloseDrawerProps & { readonly referral: Closable }): ReactElement {
  const { today } = useDesk();
  const close = useCommand('hotline.close');
  const { saved } = useNotice();
  const { id, due } = referral;
  const form = useContractForm(hotlineCalls['hotline.close'].input, {
    key: `hotline.close.${id}`,
    initial: { closedOn: today },
    fixed: { id },
  });
  return (
    <ContractForm
      form={form}
      onSave={close.run}
      saveLabel="办结"
      onCancel={onClose}
      onSaved={({ summary }: Output<'hotline.close'>) => {
        saved({ what: `工单 ${summary.orderNumber} 已${STATE_LABELS[summary.state]}。` });
        onClose();
      }}
    >
      <FormSection title="办理情况" help={`办结期限：${showDate(due.date)}`}>
        <form.Field name="closedOn" label={FIELD_LABELS.closedOn} span={12}>
          <DateField lean="past" />
        </form.Field>
        <form.Field
          name="closingNote"
          label={FIELD_LABELS.closingNote}
          span={12}
          help="办了什么、怎样答复来电人"
        >
          <Input.TextArea rows={4} />
        </form.Field>
        <form.Field name="file" label={FIELD_LABELS.file} span={12}>
          <FileField />
        </form.Field>
      </FormSection>
    </ContractForm>
  );
}
