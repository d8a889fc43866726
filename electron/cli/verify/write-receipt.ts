// The receipt for a package that was checked, as a file.

import { statSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../core/app-error.ts';
import { makeReceipt, receiptFileName } from '../../core/submissions/receipt.ts';
import type { ReceiptDecision } from '../../core/submissions/receipt.ts';
import { writeDurably } from '../../platform/durable-write.ts';
import { hashOf } from '../../platform/file-store.ts';
import type { Verified } from './verified.ts';

export interface ReceiptOrder {
  /** The file, or the folder for one under its own name. */
  readonly file: string;
  readonly decision: ReceiptDecision;
  readonly by: string;
  readonly receiver: string;
  readonly reason: string;
  readonly on: string;
}

const MOST_FAULTS = 100;

/**
 * Writes the receipt and names its file.
 * @throws AppError 'not-allowed' for a draft, a package whose 包内清单 is not vouched for, and accepting one
 *   with findings; 'invalid-input' for a file inside the package, which would then no longer be whole.
 */
export function writeReceipt(checked: Verified, order: ReceiptOrder): string {
  const { manifest, manifestHash, shortCode, findings } = checked;
  if (manifest === null || manifestHash === null || shortCode === null) {
    throw refusal('包内清单不能核对，不知道是谁报送的哪一版', '请打电话告诉报送单位');
  }
  if (manifest.reportVersion === 0) throw refusal('报送包里是草稿', '请让报送单位定稿后重新报送');
  if (order.decision === 'accepted' && findings.length > 0) {
    throw refusal('报送包核对没有通过，不能接收', '请用 --decision returned 退回');
  }
  const identity = { organ: manifest.office.name, year: manifest.year, shortCode };
  const text = makeReceipt(
    {
      ...{ ...identity, reportVersion: manifest.reportVersion, packageName: checked.name },
      ...{ manifestHash, decision: order.decision, reason: order.reason, onDate: order.on },
      ...{ receiver: order.receiver, by: order.by },
      faults: findings.slice(0, MOST_FAULTS).map(({ path: file }) => file.slice(0, 400)),
    },
    hashOf,
  );
  const target = receiptPath(order.file, receiptFileName(identity));
  refuseInside(checked.folder, target);
  write(target, text);
  return target;
}

function refusal(why: string, what: string): AppError {
  return new AppError('not-allowed', `没有生成回执：${why}。${what}。`);
}

function receiptPath(file: string, name: string): string {
  const target = path.resolve(file);
  const isFolder = statSync(target, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? path.join(target, name) : target;
}

function refuseInside(folder: string, target: string): void {
  const inside = path.relative(path.resolve(folder), target);
  if (inside.startsWith('..') || path.isAbsolute(inside)) return;
  throw new AppError(
    'invalid-input',
    '回执不能放进报送包里，放进去报送包就不完整了。请用 --receipt 另写一个位置。',
  );
}

function write(target: string, text: string): void {
  try {
    writeDurably(target, new TextEncoder().encode(text));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new AppError('file-problem', `回执没有写到 ${target}（${code}），请检查权限和磁盘。`);
  }
}
