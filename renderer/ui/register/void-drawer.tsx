import type { ReactElement } from 'react';
import { Input } from 'antd';
import { VoidInput } from '../../../electron/core/register/record-event.ts';
import { ContractForm } from '../form/contract-form.tsx';
import { FormDrawer } from '../form/form-drawer.tsx';
import { FormSection } from '../form/form-section.tsx';
import { useContractForm } from '../form/use-contract-form.ts';

interface VoidDrawerProps {
  /** Names the thing: “作废工单 XSBN-2020-0001”. */
  readonly title: string;
  readonly id: number;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onVoid: (input: { id: number; reason: string }) => Promise<unknown>;
  readonly onVoided: () => void;
}

/** Asks why a record is voided; it stays readable and counts no more. */
export function VoidDrawer({ title, open, onClose, ...rest }: VoidDrawerProps): ReactElement {
  return (
    <FormDrawer title={title} open={open} onClose={onClose}>
      <VoidForm {...rest} onClose={onClose} />
    </FormDrawer>
  );
}

type VoidFormProps = Omit<VoidDrawerProps, 'title' | 'open'>;

function VoidForm({ id, onClose, onVoid, onVoided }: VoidFormProps): ReactElement {
  const form = useContractForm(VoidInput, { key: `register.void.${id}`, fixed: { id } });
  return (
    <ContractForm
      form={form}
      onSave={onVoid}
      onSaved={onVoided}
      onCancel={onClose}
      saveLabel="作废"
    >
      <FormSection
        title="作废登记"
        help="作废后不再计入统计和年度报告，原内容和经过仍可查看，不能再改动。"
      >
        <form.Field name="reason" label="作废原因" span={12} help="例如：重复登记、派单有误已退回">
          <Input.TextArea rows={3} />
        </form.Field>
      </FormSection>
    </ContractForm>
  );
}
