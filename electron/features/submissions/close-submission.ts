// The county's answer closes a submission: it becomes a step of the report's life.

import { AppError } from '../../core/app-error.ts';
import type { FieldErrors } from '../../core/app-error.ts';
import type { ReportStep } from '../../core/annual-report/life/steps.ts';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import type { SubmissionPackage } from '../../core/submissions/contract.ts';
import type { ReceiptDecision } from '../../core/submissions/receipt.ts';
import type { RunCall } from '../../platform/slice-parts.ts';

export interface CountyAnswer {
  readonly decision: ReceiptDecision;
  readonly onDate: LocalDate;
  /** Who answered, with the organ. */
  readonly by: string;
  /** Why it was returned, or a remark. */
  readonly reason: string;
  /** 接收机关; '' when the answer doesn't say. */
  readonly receiver: string;
}

export interface Closing {
  readonly run: RunCall;
  /** Who is at the PC; null when nobody is. */
  readonly actorId: number | null;
  readonly answered: SubmissionPackage;
  readonly answer: CountyAnswer;
}

/** What stands for the county in 报送 when only its answer is known. */
const SOMEBODY = '上级政府信息公开工作主管部门';

/**
 * Records the answer. A report that was frozen and not yet recorded as handed in was: the answer proves it.
 * @throws AppError 'conflict' when the package holds a draft or another version than the last frozen one,
 *   'not-allowed' when the report is in no state to be answered, or nobody is at the PC
 */
export function closeSubmission({ run, actorId, answered, answer }: Closing): void {
  const { year, version, shortCode } = answered;
  const life = run('annualReport.life', { year });
  if (version === 0) {
    throw new AppError(
      'conflict',
      `报送包 ${shortCode} 里是草稿，不能登记上级的答复。请核对短码。`,
    );
  }
  if (version !== life.version || !life.isFrozen) {
    throw new AppError(
      'conflict',
      `报送包 ${shortCode} 里是第 ${version} 版，${year} 年度报告现在是${life.isFrozen ? `第 ${life.version} 版` : '没有定稿的稿子'}，答复没有登记。请核对短码。`,
    );
  }
  atOwnFields(() => {
    if (life.state === 'frozen') handIn({ run, actorId, answered, answer });
    run('annualReport.takeStep', { year, step: answerStep(answer, shortCode) });
  });
}

/** A refusal of a step names the step's fields; those of the answer have the same names. */
function atOwnFields(take: () => void): void {
  try {
    take();
  } catch (error) {
    if (!(error instanceof AppError) || error.fields === undefined) throw error;
    const fields = Object.entries(error.fields).map(([field, messages]) => [
      field.replace(/^step\./, ''),
      messages,
    ]);
    throw new AppError(error.code, error.message, Object.fromEntries(fields) as FieldErrors);
  }
}

function handIn({ run, actorId, answered, answer }: Closing): void {
  if (actorId === null) {
    throw new AppError('not-allowed', '还没有登记报送。请先在右上角选择经办人，再登记上级的答复。');
  }
  run('annualReport.takeStep', {
    year: answered.year,
    step: {
      ...{ kind: 'handed-in', onDate: answer.onDate, personId: actorId, manner: 'usb' },
      to: answer.receiver === '' ? SOMEBODY : answer.receiver,
      packageCode: answered.shortCode,
    },
  });
}

function answerStep(answer: CountyAnswer, packageCode: string): ReportStep {
  const { decision, onDate, by, reason } = answer;
  return decision === 'accepted'
    ? { kind: 'accepted', onDate, by, remark: reason, packageCode }
    : { kind: 'returned', onDate, by, reason, packageCode };
}
