import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { AppError } from '../core/app-error.ts';
import { defineCommand } from './command.ts';
import { runCommandLine } from './run.ts';

const count = defineCommand({
  name: 'count',
  about: { zh: '数一数。', en: 'Counts.' },
  input: z.strictObject({
    db: z.string(),
    year: z.coerce.number('请填写四位年份').int().default(2020),
  }),
  options: {
    db: { value: 'FILE', zh: '台账文件。', en: 'The ledger file.' },
    year: { value: 'YEAR', zh: '年份。', en: 'The year.' },
  },
  run: ({ db, year }, { say }) => {
    say('counting');
    if (db === 'missing') throw new AppError('not-found', '没有这个文件。');
    if (db === 'full') throw new AppError('file-problem', '磁盘已满。');
    if (db === 'bug') throw new TypeError('x is undefined');
    return Promise.resolve({ document: { db, year }, ok: db !== 'bad' });
  },
});

const echo = defineCommand({
  name: 'echo',
  about: { zh: '逐行回答。', en: 'Answers line by line.' },
  input: z.strictObject({ loud: z.boolean().default(false) }),
  options: { loud: { zh: '大声。', en: 'Loudly.' } },
  run: async ({ loud }, { lines, answer }) => {
    for await (const line of lines()) answer({ line: loud ? line.toUpperCase() : line });
    return { document: undefined, ok: true };
  },
});

const sort = defineCommand({
  name: 'sort',
  about: { zh: '排一排。', en: 'Sorts.' },
  input: z.strictObject({
    names: z.array(z.string().max(9, '名称太长')),
    down: z.boolean().default(false),
  }),
  options: { down: { zh: '倒序。', en: 'Downwards.' } },
  positional: { name: 'names', value: 'NAME…', zh: '名称。', en: 'The names.', many: true },
  run: ({ names, down }) => {
    const sorted = names.toSorted();
    return Promise.resolve({ document: down ? sorted.toReversed() : sorted, ok: true });
  },
});

const show = defineCommand({
  name: 'show',
  about: { zh: '看一看。', en: 'Shows.' },
  input: z.strictObject({ file: z.string().optional() }),
  options: {},
  positional: { name: 'file', value: 'FILE', zh: '文件。', en: 'The file.' },
  run: ({ file }) => Promise.resolve({ document: { file: file ?? null }, ok: true }),
});

async function run(...words: readonly string[]) {
  let out = '';
  let err = '';
  const code = await runCommandLine([count, echo, sort, show], words, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    lines: () => Readable.from(['one', 'two']),
  });
  return { code, out, err };
}

test('a command prints one JSON document on standard output and its messages on standard error', async () => {
  const { code, out, err } = await run('count', '--db', 'a.db', '--year', '2021');
  expect(JSON.parse(out)).toEqual({ db: 'a.db', year: 2021 });
  expect(err).toBe('counting\n');
  expect(code).toBe(0);
});

test('words that belong to no option are a field of their own, wherever they stand', async () => {
  expect(JSON.parse((await run('sort', 'b', '--down', 'a', 'c')).out)).toEqual(['c', 'b', 'a']);
  expect(JSON.parse((await run('show', 'a.txt')).out)).toEqual({ file: 'a.txt' });
  expect(JSON.parse((await run('show')).out)).toEqual({ file: null });
});

test('the help shows the words of a command as they are typed', async () => {
  const { out } = await run('sort', '--help');
  expect(out).toContain('desk sort NAME… [--down]\n');
  expect(out).toContain('  NAME…（必填 required）\n      名称。\n      The names.');
  expect((await run('show', '--help')).out).toContain('desk show [FILE]\n');
});

test('a command that found something wrong prints its document and exits 1', async () => {
  const { code, out } = await run('count', '--db=bad');
  expect(JSON.parse(out)).toEqual({ db: 'bad', year: 2020 });
  expect(code).toBe(1);
});

test.each([
  ['an unknown command', ['cuont'], '没有“cuont”这个命令'],
  ['an unknown option', ['count', '--db', 'a', '--colour', 'red'], '--colour'],
  ['an option without its value', ['count', '--db'], '--db'],
  ['a missing option', ['count'], '--db is missing'],
  ['a stray word', ['count', 'a.db'], 'a.db'],
  ['a value that does not fit', ['count', '--db', 'a', '--year', 'MMXX'], '--year：请填写四位年份'],
  ['a missing word', ['sort', '--down'], 'NAME… is missing'],
  ['a word that does not fit', ['sort', 'b', 'abcdefghij'], 'NAME….1：名称太长'],
  ['a word too many', ['show', 'a.txt', 'b.txt'], 'b.txt'],
  ['bad input', ['count', '--db', 'missing'], '没有这个文件'],
])('%s ends with 2 and says what is wrong', async (_case, words, message) => {
  const { code, out, err } = await run(...words);
  expect(err).toContain(message);
  expect(JSON.parse(out)).toHaveProperty('error.code');
  expect(code).toBe(2);
});

test('work that fails ends with 1, with its message', async () => {
  const { code, err } = await run('count', '--db', 'full');
  expect(err).toBe('counting\n磁盘已满。\n');
  expect(code).toBe(1);
});

test('a bug ends with 1, its stack on standard error and still one JSON document', async () => {
  const { code, out, err } = await run('count', '--db', 'bug');
  expect(err).toContain('run.test.ts');
  expect(JSON.parse(out)).toEqual({ error: { code: 'internal', message: 'x is undefined' } });
  expect(code).toBe(1);
});

test.each([[[]], [['help']], [['--help']]])(
  '%s shows all commands in both languages',
  async (words) => {
    const { code, out } = await run(...words);
    expect(out).toContain('数一数。');
    expect(out).toContain('Counts.');
    expect(code).toBe(0);
  },
);

test.each([[['count', '--help']], [['help', 'count']], [['count', '--db', '-h']]])(
  '%s shows the options of the command and which are required',
  async (words) => {
    const { code, out } = await run(...words);
    expect(out).toContain('desk count --db FILE [--year YEAR]');
    expect(out).toContain('台账文件。');
    expect(out).toContain('The ledger file.');
    expect(code).toBe(0);
  },
);

test.each([
  [['count', '--other', '1'], '没有 --other 这个选项'],
  [['count', '--db', 'x', 'more'], '多出了 more'],
  [['count', '--db'], '--db 后面缺少内容'],
  [['count', '--db', '--year', '2'], '--db 后面缺少内容'],
  [['echo', '--loud=1'], '--loud 后面不写内容'],
])('%j is refused in Chinese first', async (words, message) => {
  const { code, err } = await run(...words);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});

test('a command may answer line by line, and a switch has no value', async () => {
  expect((await run('echo', '--loud')).out).toBe('{"line":"ONE"}\n{"line":"TWO"}\n');
  expect((await run('echo', '--help')).out).toContain('desk echo [--loud]\n');
});
