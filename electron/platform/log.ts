// The program's log: for the technician, never with personal data, never shown to the window.

import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

export interface Log {
  readonly error: (message: string, cause: unknown) => void;
}

const MAX_BYTES = 1_000_000;

/** Appends to desk.log in the folder; at 1 MB the file becomes desk.old.log. */
export function fileLog(folder: string): Log {
  const file = path.join(folder, 'desk.log');
  return {
    error: (message, cause) => {
      mkdirSync(folder, { recursive: true });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES) {
        renameSync(file, path.join(folder, 'desk.old.log'));
      }
      const stack = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
      appendFileSync(file, `${new Date().toISOString()} ${message}\n${stack}\n`);
    },
  };
}

/** Writes to standard error: for the command line. */
export const stderrLog: Log = {
  error: (message, cause) => {
    process.stderr.write(`${message}\n${cause instanceof Error ? cause.stack : String(cause)}\n`);
  },
};
