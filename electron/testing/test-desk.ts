// A whole ledger in memory for tests: real SQLite, all migrations, all handlers, a fixed day.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LocalDate } from '../core/calendar/local-date.ts';
import type { CallName, Input, Output } from '../core/contract.ts';
import { openDesk } from '../desk.ts';
import type { Desk } from '../desk.ts';
import type { Clock } from '../platform/clock.ts';
import type { Shell } from '../platform/shell.ts';

export interface TestDesk extends Desk {
  /** Moves the office's clock to another day. */
  readonly setToday: (today: LocalDate) => void;
  /** Calls through the dispatcher as the window does and gives the value; throws on a refusal. */
  readonly ask: <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>;
}

/**
 * Opens an empty ledger on `today`. Attachments go to a temporary folder; dialogs answer what `shell`
 * says, and fail when the test gave no answer.
 */
export function openTestDesk(
  today: LocalDate = '2020-12-31',
  shell: Partial<Shell> = {},
  kind: Desk['kind'] = 'real',
): TestDesk {
  let day = today;
  const clock: Clock = { today: () => day, now: () => `${day}T01:00:00.000Z` };
  const desk = openDesk({
    file: path.join(mkdtempSync(path.join(tmpdir(), 'desk-test-')), 'office.db'),
    kind,
    clock,
    log: {
      error: (message, cause) => {
        throw new Error(message, { cause });
      },
    },
    shell: { ...noShell, ...shell },
  });
  return {
    ...desk,
    setToday: (next) => {
      day = next;
    },
    ask: async (name, input) => {
      const reply = await desk.call(name, input);
      if (!reply.ok) throw new Error(JSON.stringify({ call: name, ...reply.error }));
      return reply.value as never;
    },
  };
}

const noAnswer = (): never => {
  throw new Error('the test gave no answer for this dialog');
};

const noShell: Shell = {
  chooseFolder: noAnswer,
  chooseFiles: noAnswer,
  openFile: noAnswer,
  showFile: noAnswer,
  printToPdf: noAnswer,
  switchLedger: noAnswer,
};
