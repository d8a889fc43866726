// One typed way to call the main process: the value comes back, a refusal is thrown as CallError.

import type { ErrorCode, FieldErrors } from '../../electron/core/app-error.ts';
import type { CallName, Input, Output } from '../../electron/core/contract.ts';
import type { Bridge } from './bridge.ts';

/** A refused call: its code, a Chinese sentence for the clerk, and messages by field path. */
export class CallError extends Error {
  readonly code: ErrorCode;
  readonly fields: FieldErrors | undefined;

  constructor(code: ErrorCode, message: string, fields?: FieldErrors) {
    super(message);
    this.name = 'CallError';
    this.code = code;
    this.fields = fields;
  }
}

/**
 * Makes a call through the given bridge.
 * @throws CallError when it is refused, or with 'internal' when no answer came at all.
 */
export async function callThrough<N extends CallName>(
  bridge: Bridge,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const reply = await bridge.call(name, input).catch((cause: unknown) => {
    throw new CallError('internal', `程序没有回答，请关闭后重新打开。原因：${String(cause)}`);
  });
  if (reply.ok) return reply.value as Output<N>;
  throw new CallError(reply.error.code, reply.error.message, reply.error.fields);
}

/**
 * Makes a call from the window. Screens use the hooks of use-call.ts instead.
 * @throws CallError as callThrough.
 */
export function call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
  return callThrough(window.desk, name, input);
}
