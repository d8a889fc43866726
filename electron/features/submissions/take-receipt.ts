// The county's receipt file: read, matched with a package, and entered as its answer.

import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../core/app-error.ts';
import type { SubmissionPackage } from '../../core/submissions/contract.ts';
import { answeredBy, isTaken, matchReceipt } from '../../core/submissions/match-receipt.ts';
import { parseReceipt } from '../../core/submissions/receipt.ts';
import type { Receipt, ReceiptDecision } from '../../core/submissions/receipt.ts';
import type { RunCall } from '../../platform/slice-parts.ts';
import type { Repository } from './repository.ts';

/** Bytes (1 MB): a receipt has some two kilobytes. */
const LARGEST_RECEIPT = 1_000_000;

export interface TakenReceipt {
  readonly package: SubmissionPackage;
  readonly decision: ReceiptDecision;
  /** Whether the same answer was recorded before; nothing is written then. */
  readonly wasTaken: boolean;
}

/**
 * Reads a receipt's file and closes the submission that it answers.
 * @throws AppError 'file-problem' when the file can't be read; 'invalid-input' when it is no receipt or was
 *   changed; 'conflict' when it answers another organ, year, package or version.
 */
export async function takeReceipt(
  { run, repository }: { readonly run: RunCall; readonly repository: Repository },
  file: string,
): Promise<TakenReceipt> {
  const receipt = parseReceipt(await textOf(file), hashText);
  const { year, decision } = receipt;
  const life = run('annualReport.life', { year });
  const answered = matchReceipt(receipt, {
    packages: repository.packages(year),
    organ: run('annualReport.printed', { year }).office.name,
    version: life.version,
  });
  const wasTaken = isTaken(receipt, life.steps);
  if (!wasTaken) run('submissions.enterAnswer', answerOf(receipt));
  return { package: answered, decision, wasTaken };
}

function answerOf(receipt: Receipt) {
  const { year, shortCode, decision, onDate, reason, receiver } = receipt;
  return { year, shortCode, decision, onDate, reason, receiver, by: answeredBy(receipt) };
}

async function textOf(file: string): Promise<string> {
  const name = path.basename(file);
  try {
    const { size } = await stat(file);
    if (size > LARGEST_RECEIPT)
      throw new AppError('invalid-input', `“${name}”太大，不是报送回执。`);
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('file-problem', `“${name}”读不出来，请重新插好 U 盘后再选一次。`);
  }
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
