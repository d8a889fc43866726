import type { ReactElement } from 'react';
import { EndDraft } from '../../../electron/core/publications/contract.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { DateField } from '../../ui/date-field.tsx';
import { useDesk } from '../../ui/desk-context.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';
import type { StepFormProps } from './step-form-props.ts';

const WORDS = {
  repeal: { verb: '废止', help: '规范性文件的废止会计入年度报告。' },
  expire: { verb: '失效', help: '有效期届满的文件按失效登记。' },
} as const;

interface EndFormProps extends StepFormProps {
  readonly step: keyof typeof WORDS;
}

/** 废止 or 失效: the document stays visible, marked with the day. */
export function EndForm({ publication, onClose, step }: EndFormProps): ReactElement {
  const { today } = useDesk();
  const repeal = useCommand('publications.repeal');
  const expire = useCommand('publications.expire');
  const { saved } = useNotice();
  const { verb, help } = WORDS[step];
  const form = useContractForm(EndDraft, {
    key: `publications.${step}.${publication.id}`,
    initial: { onDate: today },
    fixed: { id: publication.id },
  });
  return (
    <ContractForm
      form={form}
      onSave={step === 'repeal' ? repeal.run : expire.run}
      saveLabel={`标记${verb}`}
      onCancel={onClose}
      onSaved={() => {
        saved({ what: `已标记${verb}，信息继续公开并注明。`, next: '请在网站上同样注明。' });
        onClose();
      }}
    >
      <FormSection title={verb} help={`文件不再有效，但继续公开并注明。${help}`}>
        <form.Field name="onDate" label={`${verb}日期`}>
          <DateField lean="past" />
        </form.Field>
        <form.Field name="reason" label="依据" span={12} help={`写明${verb}的文件或条款。`} />
      </FormSection>
    </ContractForm>
  );
}
