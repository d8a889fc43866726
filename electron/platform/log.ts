// The program's log: for the technician, never with personal data, never shown to the window.

import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

export interface Log {
  readonly error: (message: string, cause: unknown) => void;
}

const MAX_BYTES = 1_000_000;

/**
 * Appends to desk.log in the folder; at 1 MB the file becomes desk.old.log. Where that fails (a full
 * disk is often what there is to log) it writes to standard error: logging must not be a second fault.
 */
export function fileLog(folder: string): Log {
  return {
    error: (message, cause) => {
      try {
        append(folder, `${new Date().toISOString()} ${message}\n${stackOf(cause)}\n`);
      } catch (failure) {
        stderrLog.error('the log could not be written', failure);
        stderrLog.error(message, cause);
      }
    },
  };
}

function append(folder: string, text: string): void {
  const file = path.join(folder, 'desk.log');
  mkdirSync(folder, { recursive: true });
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES) {
    renameSync(file, path.join(folder, 'desk.old.log'));
  }
  appendFileSync(file, text);
}

function stackOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

/** Writes to standard error: for the command line. */
export const stderrLog: Log = {
  error: (message, cause) => {
    process.stderr.write(`${message}\n${stackOf(cause)}\n`);
  },
};
