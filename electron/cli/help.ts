// The help, in Chinese and in English, printed from the command table.

import type { Command, Words } from './command.ts';

const EXIT_CODES = [
  '退出码：0 完成；2 参数或输入有误；1 未能完成，或检查发现了问题。',
  'Exit codes: 0 done; 2 bad arguments or input; 1 failed, or a check found something.',
  '每个命令在标准输出打印一份 JSON，其余的话写到标准错误。',
  'Every command prints one JSON document on standard output, messages on standard error.',
].join('\n');

/** What `desk help` prints: all commands, one line each in both languages. */
export function generalHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(
    ({ name, about }) =>
      `  ${name.padEnd(width)}  ${about.zh}\n  ${' '.repeat(width)}  ${about.en}`,
  );
  return [
    '政务公开台账命令行 · Gongkai Desk command line',
    '',
    '用法 / usage: desk <command> [--option value …]',
    '              desk <command> --help',
    '',
    lines.join('\n'),
    '',
    EXIT_CODES,
    '',
  ].join('\n');
}

/** What `desk <command> --help` prints: the command and each of its options. */
export function commandHelp(command: Command): string {
  const fields = fieldsOf(command);
  const options = fields.map(({ word, isRequired, zh, en }) => {
    const necessity = isRequired ? '必填 required' : '可省 optional';
    return `  ${word}（${necessity}）\n      ${zh}\n      ${en}`;
  });
  const usage = fields.map(({ word, isRequired }) => (isRequired ? word : `[${word}]`));
  return [
    `desk ${command.name} ${usage.join(' ')}`,
    '',
    command.about.zh,
    command.about.en,
    '',
    options.join('\n'),
    '',
    EXIT_CODES,
    '',
  ].join('\n');
}

interface HelpField extends Words {
  readonly word: string;
  readonly isRequired: boolean;
}

/** The positional words first, as they are typed. */
function fieldsOf({ options, positional, required }: Command): readonly HelpField[] {
  const own = positional
    ? [{ ...positional, word: positional.value, isRequired: required.includes(positional.name) }]
    : [];
  const others = Object.entries(options).map(([name, { value, zh, en }]) => {
    return { word: spelled(name, value), isRequired: required.includes(name), zh, en };
  });
  return [...own, ...others];
}

function spelled(name: string, value: string | undefined): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}
