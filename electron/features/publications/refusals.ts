// Turns what core objects to into the one error that forms understand.

import { AppError } from '../../core/app-error.ts';

/**
 * Refuses a form when core found contradictions in it.
 * @throws AppError 'invalid-input' with the messages by field path.
 */
export function refuseProblems(
  problems: readonly (readonly [field: string, message: string])[],
): void {
  const [first] = problems;
  if (!first) return;
  const fields: Record<string, string[]> = {};
  for (const [field, message] of problems) (fields[field] ??= []).push(message);
  throw new AppError('invalid-input', `有内容需要修改：${first[1]}`, fields);
}

/** The refusal of a step that the state doesn't allow. */
export function notAllowed(reason: string): AppError {
  return new AppError('not-allowed', reason);
}
