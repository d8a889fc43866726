// What became of a package that was written: handed in, accepted, returned, or put aside by another one.

import type { LifeView } from '../../../electron/core/annual-report/life/contract.ts';
import type { ReportStep } from '../../../electron/core/annual-report/life/steps.ts';
import type { SubmissionPackage } from '../../../electron/core/submissions/contract.ts';
import type { StatusLook } from '../../ui/status-tag.tsx';

export interface Fate {
  readonly look: StatusLook;
  readonly word: string;
  /** When and who; '' where there is nothing to say. */
  readonly detail: string;
}

type Life = Pick<LifeView, 'steps' | 'version' | 'isFrozen'>;
type Package = Pick<SubmissionPackage, 'version' | 'shortCode'>;
export type SubmissionStep = Extract<ReportStep, { packageCode: string }>;

/** What became of a package, by the steps of the report's life. */
export function packageFate({ version, shortCode }: Package, life: Life): Fate {
  if (version === 0) return { look: 'draft', word: '草稿', detail: '不能作为正式报送' };
  const steps = submissionSteps(life, version);
  // A step without a code is about whatever was handed in of the version.
  const last = steps.findLast(({ code }) => code === shortCode || code === '');
  if (last) return stepFate(last.step);
  if (version !== life.version) {
    return { look: 'history', word: '没有报送', detail: `后来定稿了第 ${life.version} 版` };
  }
  if (!life.isFrozen) return { look: 'history', word: '没有报送', detail: '这一版已解除定稿' };
  const other = steps.at(-1)?.code;
  return other === undefined
    ? { look: 'active', word: '待报送', detail: '还没有登记报送' }
    : { look: 'history', word: '没有报送', detail: `报送的是 ${other}` };
}

interface CodedStep {
  readonly step: SubmissionStep;
  /** Of the package that the step is about; '' when nobody said. */
  readonly code: string;
}

/** An answer that names no package answers the one that was handed in last. */
function submissionSteps({ steps }: Life, version: number): readonly CodedStep[] {
  const coded: CodedStep[] = [];
  for (const { step, version: about } of steps) {
    if (about !== version || !('packageCode' in step)) continue;
    const code = step.packageCode || (step.kind === 'handed-in' ? '' : (coded.at(-1)?.code ?? ''));
    coded.push({ step, code });
  }
  return coded;
}

/** Where a submission stands after its last step. */
export function stepFate(step: SubmissionStep): Fate {
  switch (step.kind) {
    case 'handed-in':
      return { look: 'active', word: '已报送', detail: `${step.onDate} 报给${step.to}` };
    case 'accepted':
      return { look: 'done', word: '上级已接收', detail: `${step.onDate} ${step.by}` };
    case 'returned':
      return {
        ...{ look: 'late', word: '上级已退回' },
        detail: `${step.onDate} ${step.by}：${step.reason}`,
      };
  }
}
