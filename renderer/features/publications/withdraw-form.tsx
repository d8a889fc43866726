import type { ReactElement } from 'react';
import { Input } from 'antd';
import { WithdrawalDraft } from '../../../electron/core/publications/contract.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { DateField } from '../../ui/date-field.tsx';
import { useDesk } from '../../ui/desk-context.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';
import type { StepFormProps } from './step-form-props.ts';

/** 撤下: the public no longer sees it; not the same as 废止. */
export function WithdrawForm({ publication, onClose }: StepFormProps): ReactElement {
  const { today } = useDesk();
  const withdraw = useCommand('publications.withdraw');
  const { saved } = useNotice();
  const form = useContractForm(WithdrawalDraft, {
    key: `publications.withdraw.${publication.id}`,
    initial: { onDate: today },
    fixed: { id: publication.id },
  });
  return (
    <ContractForm
      form={form}
      onSave={withdraw.run}
      saveLabel="撤下"
      onCancel={onClose}
      onSaved={() => {
        saved({ what: '已登记撤下。', next: '登记有误的，可以“撤销登记”。' });
        onClose();
      }}
    >
      <FormSection
        title="撤下"
        help="撤下后公众不再看到这条信息；文件不再有效而仍要保留的，请用“废止”或“失效”。"
      >
        <form.Field name="onDate" label="撤下日期">
          <DateField lean="past" />
        </form.Field>
        <form.Field name="reason" label="撤下的原因" span={12}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
        </form.Field>
      </FormSection>
    </ContractForm>
  );
}
