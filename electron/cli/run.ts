// Runs one command line: one JSON document on standard output, messages on standard error, and an
// exit code that a script can trust.

import { AppError } from '../core/app-error.ts';
import type { ErrorCode } from '../core/app-error.ts';
import { parseArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { commandHelp, generalHelp } from './help.ts';

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The lines of standard input. */
  readonly lines: () => AsyncIterable<string>;
}

/** 0 done, 2 bad arguments or input, 1 failed. */
export type ExitCode = 0 | 1 | 2;

/** Refusals that lie in what was given; all others are failures of the work itself. */
const BAD_INPUT: readonly ErrorCode[] = [
  'invalid-input',
  'not-found',
  'conflict',
  'newer-database',
];

/**
 * Runs `words` (without the program's own name) against the command table. Never throws: an expected
 * refusal prints its message, anything else its stack, both also as the JSON document.
 */
export async function runCommandLine(
  commands: readonly Command[],
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    return await runWords(commands, words, terminal);
  } catch (error) {
    return reportFailure(error, terminal);
  }
}

async function runWords(
  commands: readonly Command[],
  [name = 'help', ...rest]: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (['help', '--help', '-h'].includes(name)) {
    const asked = commands.find((command) => command.name === rest[0]);
    terminal.out(asked ? commandHelp(asked) : generalHelp(commands));
    return 0;
  }
  const command = commands.find((known) => known.name === name);
  if (!command) {
    throw new AppError(
      'invalid-input',
      `没有“${name}”这个命令，用法见 desk help（unknown command, see desk help）。`,
    );
  }
  const parsed = parseArguments(command, rest);
  if (parsed.help) {
    terminal.out(commandHelp(command));
    return 0;
  }
  const { document, ok } = await command.run(parsed.input as never, {
    say: (line) => terminal.err(`${line}\n`),
    lines: terminal.lines,
    answer: (answered) => terminal.out(`${JSON.stringify(answered)}\n`),
  });
  if (document !== undefined) printDocument(document, terminal);
  return ok ? 0 : 1;
}

function printDocument(document: unknown, terminal: Terminal): void {
  terminal.out(`${JSON.stringify(document, null, 2)}\n`);
}

function reportFailure(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof AppError) {
    const { code, message } = error;
    terminal.err(`${message}\n`);
    printDocument({ error: { code, message } }, terminal);
    return BAD_INPUT.includes(code) ? 2 : 1;
  }
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  terminal.err(`程序遇到了意外情况，没有完成（unexpected failure）：\n${stack ?? message}\n`);
  printDocument({ error: { code: 'internal', message } }, terminal);
  return 1;
}
