import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from 'antd';
import type { LifeView } from '../../../electron/core/annual-report/life/contract.ts';
import type { SubmissionPackage } from '../../../electron/core/submissions/contract.ts';
import type { ReceiptDecision } from '../../../electron/core/submissions/receipt.ts';
import { useTask } from '../../ipc/use-call.ts';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { AnswerForm } from './answer-form.tsx';
import { stepFate } from './package-fate.ts';
import { nothingOnRefusal } from './refusal.ts';
import { Refused } from './refused.tsx';

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
    const taken = await take.run({}).catch(nothingOnRefusal);
    if (taken) saved(taken.wasTaken ? KNOWN : words(taken.decision, taken.package));
  }

  return (
    <>
      <Standing life={life} />
      <div className="submission-row">
        <Button disabled={!canAnswer} loading={take.isRunning} onClick={() => void takeFile()}>
          读入回执文件…
        </Button>
        <Button disabled={!canAnswer} onClick={() => setTyping(true)}>
          按短码登记答复…
        </Button>
        {!canAnswer && <span className="desk-quiet">写过定稿的报送包以后才能登记答复。</span>}
      </div>
      <Refused title="没有登记回执" error={take.error} />
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

/** Where the last version stands with the county; nothing before it is handed in. */
function Standing({ life }: { readonly life: LifeView }): ReactElement | null {
  const { state, version, steps } = life;
  if (state !== 'handed-in' && state !== 'accepted' && state !== 'returned') return null;
  const last = steps.findLast(({ step }) => step.kind === state)?.step;
  if (last === undefined || !('packageCode' in last)) return null;
  const { look, word, detail } = stepFate(last);
  return (
    <div className="submission-row">
      第 {version} 版 <StatusTag look={look} word={word} /> {detail}
      {state === 'returned' && <LinkButton to="/annual-report">去“年度报告”解除定稿</LinkButton>}
    </div>
  );
}

const KNOWN = { what: '这份回执已经登记过了，没有重复登记。' };

function words(decision: ReceiptDecision, { name, shortCode }: SubmissionPackage) {
  return decision === 'accepted'
    ? { what: `已登记：上级接收了报送包 ${shortCode}（${name}）。`, next: '这次报送办结了。' }
    : {
        what: `已登记：上级退回了报送包 ${shortCode}（${name}）。`,
        next: '请在“年度报告”解除定稿，改正后重新审核、签发、定稿、报送。',
      };
}
