import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Input, Radio } from 'antd';
import { submissionsCalls } from '../../../electron/core/submissions/contract.ts';
import type { SubmissionPackage } from '../../../electron/core/submissions/contract.ts';
import type { LifeView } from '../../../electron/core/annual-report/life/contract.ts';
import { CallError } from '../../ipc/client.ts';
import { useCommand, useTask } from '../../ipc/use-call.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';

interface AnswerSectionProps {
  readonly life: LifeView;
  readonly packages: readonly SubmissionPackage[];
}

/** The county's answer: its receipt file, or the code that it told. */
export function AnswerSection({ life, packages }: AnswerSectionProps): ReactElement {
  const take = useTask('submissions.takeReceipt');
  const { saved } = useNotice();
  const [isTyping, setTyping] = useState(false);
  const canAnswer = packages.some(({ version }) => version > 0) && life.version > 0;

  async function takeFile(): Promise<void> {
    try {
      const taken = await take.run({});
      if (taken) saved(taken.wasTaken ? KNOWN : words(taken.decision, taken.package));
    } catch (error) {
      // The hook keeps the refusal and it is shown below the buttons.
      if (!(error instanceof CallError)) throw error;
    }
  }

  return (
    <>
      <div className="submission-row">
        <Button disabled={!canAnswer} loading={take.isRunning} onClick={() => void takeFile()}>
          读入回执文件…
        </Button>
        <Button disabled={!canAnswer} onClick={() => setTyping(true)}>
          按短码登记答复…
        </Button>
        {!canAnswer && <span className="desk-quiet">写过定稿的报送包以后才能登记答复。</span>}
      </div>
      <ErrorNotice error={take.error} />
      <FormDrawer title="登记上级的答复" open={isTyping} onClose={() => setTyping(false)}>
        <AnswerForm
          year={life.year}
          onDone={(decision, answered) => {
            setTyping(false);
            saved(words(decision, answered));
          }}
          onCancel={() => setTyping(false)}
        />
      </FormDrawer>
    </>
  );
}

type Decision = 'accepted' | 'returned';

const KNOWN = { what: '这份回执已经登记过了，没有重复登记。' };

function words(decision: Decision, { name, shortCode }: SubmissionPackage) {
  return decision === 'accepted'
    ? { what: `已登记：上级接收了报送包 ${shortCode}（${name}）。`, next: '这次报送办结了。' }
    : {
        what: `已登记：上级退回了报送包 ${shortCode}（${name}）。`,
        next: '请在“年度报告”解除定稿，改正后重新审核、签发、定稿、报送。',
      };
}

interface AnswerFormProps {
  readonly year: number;
  readonly onDone: (decision: Decision, answered: SubmissionPackage) => void;
  readonly onCancel: () => void;
}

function AnswerForm({ year, onDone, onCancel }: AnswerFormProps): ReactElement {
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
