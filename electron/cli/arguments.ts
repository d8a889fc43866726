// From the words of a command line to a command's checked input.

import { parseArgs } from 'node:util';
import type * as z from 'zod';
import { AppError } from '../core/app-error.ts';
import type { Command } from './command.ts';

/**
 * Parses the words after the command's name. `help` is true when --help stands among them; the rest
 * is then not looked at.
 * @throws AppError 'invalid-input' naming the option that is unknown, missing or not understood.
 */
export function parseArguments(
  command: Command,
  words: readonly string[],
): { readonly help: true } | { readonly help: false; readonly input: unknown } {
  if (words.includes('--help') || words.includes('-h')) return { help: true };
  const typed = readOptions(command, words);
  const missing = command.required.filter((name) => typed[name] === undefined);
  if (missing.length > 0) throw badArguments(command, missing.map(missingOption).join(' '));
  const parsed = command.input.safeParse(typed);
  if (!parsed.success) throw badArguments(command, parsed.error.issues.map(issueText).join(' '));
  return { help: false, input: parsed.data };
}

function readOptions(command: Command, words: readonly string[]): Record<string, unknown> {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    return { ...parseArgs({ args: [...words], options, allowPositionals: false }).values };
  } catch (error) {
    throw badArguments(command, error instanceof Error ? error.message : String(error));
  }
}

const missingOption = (name: string): string => `缺少 --${name}（--${name} is missing）。`;

function issueText(issue: z.core.$ZodIssue): string {
  return `--${issue.path.join('.')}：${issue.message}。`;
}

function badArguments(command: Command, what: string): AppError {
  return new AppError(
    'invalid-input',
    `${what} 用法见 desk ${command.name} --help（see desk ${command.name} --help）。`,
  );
}
