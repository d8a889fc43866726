// Turns what core objects to into the one error that forms understand.

import { AppError } from '../../core/app-error.ts';
import type { Problem } from '../../core/requests/step-surroundings.ts';

/**
 * Refuses a form when core found contradictions in it.
 * @param prefix put before every field, e.g. 'step' for the step inside a call's input
 * @throws AppError 'invalid-input' with the messages by field path.
 */
export function refuseProblems(problems: readonly Problem[], prefix = ''): void {
  const [first] = problems;
  if (!first) return;
  const fields: Record<string, string[]> = {};
  for (const [field, message] of problems) {
    const path = [prefix, field].filter((part) => part !== '').join('.');
    (fields[path] ??= []).push(message);
  }
  throw new AppError('invalid-input', `有内容需要修改：${first[1]}`, fields);
}

/** @throws AppError 'file-problem' when a record refers to files that the ledger doesn't have. */
export function requireKnownFiles(unknown: number): void {
  if (unknown > 0) {
    throw new AppError('file-problem', `有 ${unknown} 个附件不在台账里，请重新添加。`);
  }
}
