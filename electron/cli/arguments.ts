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
  const typed = readWords(command, words);
  const missing = command.required.filter((name) => typed[name] === undefined);
  if (missing.length > 0) {
    throw badArguments(command, missing.map((name) => missingField(command, name)).join(' '));
  }
  const parsed = command.input.safeParse(typed);
  if (!parsed.success) throw badArguments(command, issuesText(command, parsed.error));
  return { help: false, input: parsed.data };
}

function readWords(command: Command, words: readonly string[]): Record<string, unknown> {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    const allowPositionals = command.positional !== undefined;
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals });
    return { ...values, ...positionalField(command, positionals) };
  } catch (error) {
    throw badArguments(command, refusalOf(error));
  }
}

/** Node's refusals, which are in English and name the word in quotes, e.g. '--db <value>'. */
function refusalOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : '';
  const word = /'([^']*)'/u.exec(error.message)?.[1] ?? '';
  const option = word.replace(/ <.*/u, '');
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有 ${word} 这个选项（unknown option）。`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `多出了 ${word}（too many words）。`;
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return error.message;
  return error.message.includes('does not take')
    ? `${option} 后面不写内容（takes no value）。`
    : `${option} 后面缺少内容（its value is missing）。`;
}

function positionalField(
  { positional }: Command,
  words: readonly string[],
): Record<string, readonly string[] | string> {
  const [word, ...more] = words;
  if (positional === undefined || word === undefined) return {};
  if (positional.many === true) return { [positional.name]: words };
  if (more.length === 0) return { [positional.name]: word };
  throw new Error(`多出了 ${more.join(' ')}（too many words）。`);
}

/** How a field of the input is typed: --out, or DIR for the words that belong to no option. */
function spelledField({ positional }: Command, field: string): string {
  return field === positional?.name ? positional.value : `--${field}`;
}

function missingField(command: Command, field: string): string {
  const name = spelledField(command, field);
  return `缺少 ${name}（${name} is missing）。`;
}

function issuesText(command: Command, { issues }: z.ZodError): string {
  return issues
    .map(({ path: [field = '', ...rest], message }) => {
      const name = [spelledField(command, String(field)), ...rest].join('.');
      return `${name}：${message}。`;
    })
    .join(' ');
}

function badArguments(command: Command, what: string): AppError {
  return new AppError(
    'invalid-input',
    `${what} 用法见 desk ${command.name} --help（see desk ${command.name} --help）。`,
  );
}
