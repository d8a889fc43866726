// Which recorded package a receipt answers, and why it can't be taken.

import { AppError } from '../app-error.ts';
import type { KeptStep } from '../annual-report/life/steps.ts';
import type { SubmissionPackage } from './contract.ts';
import type { Receipt } from './receipt.ts';

export interface ReceiptGrounds {
  /** The packages of the receipt's year that were written. */
  readonly packages: readonly SubmissionPackage[];
  /** The office whose ledger it is. */
  readonly organ: string;
  /** The last frozen version of the year. */
  readonly version: number;
}

/**
 * The package that a receipt answers.
 * @throws AppError 'conflict' naming what differs: another organ, year, package or version.
 */
export function matchReceipt(receipt: Receipt, grounds: ReceiptGrounds): SubmissionPackage {
  const { organ, year, shortCode, manifestHash } = receipt;
  if (organ !== grounds.organ) {
    throw refusal(`这份回执是给“${organ}”的，不是给“${grounds.organ}”的`, '请核对是不是拿错了');
  }
  const found = grounds.packages.find((known) => known.manifestHash === manifestHash);
  if (!found) {
    const why =
      grounds.packages.length === 0
        ? `台账里没有 ${year} 年度的报送包`
        : `台账里没有短码是 ${shortCode} 的 ${year} 年度报送包`;
    throw refusal(why, '请核对短码；报送包是在别的电脑上做的，请在那台电脑上登记回执');
  }
  const isSame = found.shortCode === shortCode && found.version === receipt.reportVersion;
  if (!isSame) throw refusal('回执的短码、版本与它的报送包不一致', '请让上级重新给一份');
  if (found.version !== grounds.version) {
    throw refusal(
      `这份回执答复的是第 ${found.version} 版，${year} 年度报告现在是第 ${grounds.version} 版`,
      '请让上级答复新的一版',
    );
  }
  return found;
}

function refusal(why: string, what: string): AppError {
  return new AppError('conflict', `${why}，回执没有登记。${what}。`);
}

/** Whether just this answer is among the steps already. */
export function isTaken(receipt: Receipt, steps: readonly KeptStep[]): boolean {
  return steps.some(
    ({ step }) =>
      (step.kind === 'accepted' || step.kind === 'returned') &&
      step.kind === receipt.decision &&
      step.packageCode === receipt.shortCode &&
      step.onDate === receipt.onDate &&
      step.by === answeredBy(receipt),
  );
}

/** 勐海县政务公开办 张三, as the step's 接收人. */
export function answeredBy({ receiver, by }: Pick<Receipt, 'receiver' | 'by'>): string {
  return (receiver === '' ? by : `${receiver} ${by}`).trim().slice(0, 100);
}
