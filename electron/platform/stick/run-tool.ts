// Running a program of the system without a shell, for a limited time.

import { execFile } from 'node:child_process';

export interface ToolResult {
  /** The exit code; null when the program is missing, could not start, or took too long. */
  readonly code: number | null;
  readonly output: string;
  readonly isMissing: boolean;
}

/** `milliseconds`: after them the program is ended. */
export type RunTool = (
  program: string,
  args: readonly string[],
  milliseconds: number,
) => Promise<ToolResult>;

/** The real one. Messages come in English, whatever the desktop's language. */
export const runTool: RunTool = (program, args, milliseconds) =>
  new Promise((resolve) => {
    const options = {
      timeout: milliseconds,
      killSignal: 'SIGKILL',
      windowsHide: true,
      env: { ...process.env, LC_ALL: 'C' },
    } as const;
    execFile(program, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      resolve({
        code: typeof code === 'number' ? code : null,
        output: `${stdout}${stderr}`,
        isMissing: code === 'ENOENT',
      });
    });
  });
