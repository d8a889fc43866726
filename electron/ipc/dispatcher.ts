// Runs one call: name, input schema, transaction with the audit row, output schema, coded reply.
// It knows no call by name; the window's router and the command line both go through it.

import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type * as z from 'zod';
import { AppError } from '../core/app-error.ts';
import type { FieldErrors } from '../core/app-error.ts';
import type { LocalDate } from '../core/calendar/local-date.ts';
import type { Call, CallContext, Calls, Reply } from '../core/calls.ts';
import { inputMessage } from '../core/input-message.ts';
import { auditWriter } from '../db/audit.ts';
import { periodLockRefusal } from '../db/period-lock.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';

/** The handlers of all slices by call name, their types erased: the schemas check what passes. */
export type AnyHandlers = Readonly<Record<string, (input: never, context: CallContext) => unknown>>;

export interface DispatcherParts {
  readonly calls: Calls;
  readonly handlers: AnyHandlers;
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** Who is at the PC on this day, by id. */
  readonly actorId: (today: LocalDate) => number | null;
}

export interface Dispatcher {
  /** Answers any call that is not internal; never throws. */
  readonly call: (
    name: string,
    payload: unknown,
    progress?: CallContext['progress'],
  ) => Promise<Reply>;
  /** Runs a query or command from inside (a task, the sample office); throws what the handler throws. */
  readonly run: (name: string, payload: unknown) => unknown;
}

/** Builds the dispatcher of one open ledger. */
export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const audit = auditWriter(parts.db);

  function contextFor(progress: CallContext['progress']): CallContext {
    const today = parts.clock.today();
    return { actorId: parts.actorId(today), today, now: parts.clock.now(), progress };
  }

  function lookUp(name: string): { call: Call; handler: (i: never, c: CallContext) => unknown } {
    const call = Object.hasOwn(parts.calls, name) ? parts.calls[name] : undefined;
    const handler = Object.hasOwn(parts.handlers, name) ? parts.handlers[name] : undefined;
    if (!call || !handler) throw new AppError('not-found', `程序没有“${name}”这项功能。`);
    return { call, handler };
  }

  function runNow(name: string, payload: unknown, progress: CallContext['progress']): unknown {
    const { call, handler } = lookUp(name);
    const input = parseInput(call, payload);
    const context = contextFor(progress);
    const answer = (): unknown => call.output.parse(handler(input as never, context));
    // One moment for all that a query reads: another process may be writing the same ledger.
    if (call.kind === 'query') {
      return withoutWriting(parts.db, () => parts.db.transaction(answer).deferred());
    }
    const command = parts.db.transaction(() => {
      const output = answer();
      audit({ name, input, output, context });
      return output;
    });
    try {
      return command.immediate();
    } catch (error) {
      throw periodLockRefusal(parts.db, error) ?? error;
    }
  }

  async function answer(
    name: string,
    payload: unknown,
    progress: CallContext['progress'],
  ): Promise<unknown> {
    const { call, handler } = lookUp(name);
    if (call.internal) throw new AppError('not-allowed', '这一步只由程序自己办理。');
    if (call.kind !== 'task') return runNow(name, payload, progress);
    const input = parseInput(call, payload);
    return call.output.parse(await handler(input as never, contextFor(progress)));
  }

  return {
    run: (name, payload) => runNow(name, payload, silent),
    call: async (name, payload, progress = silent) => {
      try {
        return { ok: true, value: await answer(name, payload, progress) };
      } catch (error) {
        return refusal(name, error, parts.log);
      }
    },
  };
}

const silent: CallContext['progress'] = () => undefined;

/** A query that wrote would leave no audit row: SQLite itself refuses it. */
function withoutWriting(db: Database, answer: () => unknown): unknown {
  db.pragma('query_only = ON');
  try {
    return answer();
  } finally {
    db.pragma('query_only = OFF');
  }
}

function parseInput(call: Call, payload: unknown): unknown {
  const parsed = call.input.safeParse(payload, { error: inputMessage });
  if (parsed.success) return parsed.data;
  const fields = fieldErrors(parsed.error);
  const first = Object.values(fields)[0]?.[0] ?? '';
  throw new AppError('invalid-input', `有内容需要修改：${first}`, fields);
}

function fieldErrors(error: z.ZodError): FieldErrors {
  const fields: Record<string, string[]> = {};
  for (const issue of error.issues) {
    (fields[issue.path.join('.')] ??= []).push(issue.message);
  }
  return fields;
}

function refusal(name: string, error: unknown, log: Log): Reply {
  if (error instanceof AppError) {
    const { code, message, fields } = error;
    return { ok: false, error: { code, message, ...(fields ? { fields } : {}) } };
  }
  const incident = randomUUID().slice(0, 8);
  log.error(`incident ${incident} in ${name}`, error);
  return {
    ok: false,
    error: {
      code: 'internal',
      message: `程序遇到了意外情况，数据没有改动。请记下编号 ${incident} 并告诉技术人员。`,
    },
  };
}
