// What a call between the window and the main process is; the slices declare theirs with defineCalls.

import type * as z from 'zod';
import type { ErrorCode, FieldErrors } from './app-error.ts';
import type { LocalDate } from './calendar/local-date.ts';

/**
 * query: reads only. command: writes, synchronously, in one transaction with its audit row.
 * task: may wait (dialogs, files, exports); what it writes to the ledger it writes by commands.
 */
export type CallKind = 'query' | 'command' | 'task';

export interface Call {
  readonly kind: CallKind;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** Run by tasks and by other commands only: the window's call of it is refused. */
  readonly internal?: true;
  /** Slices besides its own whose shown data the call makes stale. */
  readonly alsoChanges?: readonly string[];
}

export type Calls = Readonly<Record<string, Call>>;

/** Declares the calls of a slice; names are `slice.verb`. */
export function defineCalls<const T extends Calls>(calls: T): T {
  return calls;
}

/** Who asks and when; given to every handler, so that no handler reads a clock. */
export interface CallContext {
  /** The person at the PC, by id; null before one is chosen. */
  readonly actorId: number | null;
  /** Today in the office (Asia/Shanghai). */
  readonly today: LocalDate;
  /** The moment, UTC ISO 8601. */
  readonly now: string;
  /** Reports progress of a task: `done` of `total` steps, and a Chinese word for the present step. */
  readonly progress: (done: number, total: number, label: string) => void;
}

type AnswerOf<C extends Call> = C['kind'] extends 'task'
  ? z.input<C['output']> | Promise<z.input<C['output']>>
  : z.input<C['output']>;

/** One function for each call of a slice: a missing one, one too many or a wrong type won't compile. */
export type HandlersOf<T extends Calls> = {
  readonly [N in keyof T]: (input: z.output<T[N]['input']>, context: CallContext) => AnswerOf<T[N]>;
};

/** What every call answers; an expected refusal is a value, not an exception. */
export type Reply<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly error: {
        readonly code: ErrorCode;
        readonly message: string;
        readonly fields?: FieldErrors;
      };
    };
