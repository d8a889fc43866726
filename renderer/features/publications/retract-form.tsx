import type { ReactElement } from 'react';
import { RetractionDraft } from '../../../electron/core/publications/contract.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';
import type { StepFormProps } from './step-form-props.ts';

/** Takes back the last record that was made by mistake; both stay in the timeline. */
export function RetractForm({ publication, onClose }: StepFormProps): ReactElement {
  const retract = useCommand('publications.retract');
  const { saved } = useNotice();
  const form = useContractForm(RetractionDraft, {
    key: `publications.retract.${publication.id}`,
    fixed: { id: publication.id },
  });
  return (
    <ContractForm
      form={form}
      onSave={retract.run}
      saveLabel="撤销登记"
      onCancel={onClose}
      onSaved={() => {
        saved({ what: '已撤销登记，原来的登记仍留在经过里。' });
        onClose();
      }}
    >
      <FormSection
        title={`撤销 ${publication.retraction ?? ''}`}
        help="用于登记有误的情况。撤销后不再计数，可以重新登记；原登记和原因都会保留。"
      >
        <form.Field name="reason" label="撤销的原因" span={12} />
      </FormSection>
    </ContractForm>
  );
}
