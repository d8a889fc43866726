import type { ReactElement } from 'react';
import { Input, Radio } from 'antd';
import { submissionsCalls } from '../../../electron/core/submissions/contract.ts';
import type { SubmissionPackage } from '../../../electron/core/submissions/contract.ts';
import type { ReceiptDecision } from '../../../electron/core/submissions/receipt.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';

interface AnswerFormProps {
  readonly year: number;
  readonly onDone: (decision: ReceiptDecision, answered: SubmissionPackage) => void;
  readonly onCancel: () => void;
}

/** The county's answer as it was told on the phone or on paper. */
export function AnswerForm({ year, onDone, onCancel }: AnswerFormProps): ReactElement {
  const enter = useCommand('submissions.enterAnswer');
  const form = useContractForm(submissionsCalls['submissions.enterAnswer'].input, {
    key: `submissions.enterAnswer.${year}`,
    fixed: { year },
  });
  const { Field } = form;
  return (
    <ContractForm
      form={form}
      saveLabel="登记答复"
      onCancel={onCancel}
      onSave={async (input) => ({ input, answered: await enter.run(input) })}
      onSaved={({ input, answered }) => onDone(input.decision, answered)}
    >
      <Field
        name="shortCode"
        label="报送包短码"
        help="报送单上和上级核对页面上的 12 位，大小写、横线都可以不管"
        required
        span={12}
      />
      <Field name="decision" label="答复" required span={12}>
        <Radio.Group
          options={[
            { value: 'accepted', label: '接收' },
            { value: 'returned', label: '退回' },
          ]}
        />
      </Field>
      <Field name="onDate" label="答复日期" required>
        <DateField lean="past" />
      </Field>
      <Field name="by" label="上级经办人" required />
      <Field name="reason" label="退回的理由" help="退回时必填" span={12}>
        <Input.TextArea rows={3} />
      </Field>
    </ContractForm>
  );
}
