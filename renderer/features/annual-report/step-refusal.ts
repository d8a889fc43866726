// Refusals of a step, said at the fields of its form.

import { CallError } from '../../ipc/client.ts';

/** `step.onDate` → `onDate`: the form holds the step alone. Other errors come back as they are. */
export function refusalOfStep(error: unknown): unknown {
  if (!(error instanceof CallError) || error.fields === undefined) return error;
  const fields = Object.fromEntries(
    Object.entries(error.fields).map(([path, messages]) => [
      path.replace(/^step\.?/u, ''),
      messages,
    ]),
  );
  return new CallError(error.code, error.message, fields);
}
