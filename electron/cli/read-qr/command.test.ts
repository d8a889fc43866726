import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { statutoryFigures } from '../../core/annual-report/statutory-figures.ts';
import { encodeQrSet } from '../../core/submissions/qr-set.ts';
import type { QrContent } from '../../core/submissions/qr-content.ts';
import { shortCode } from '../../core/submissions/short-code.ts';
import { textHash } from '../../render/qr-sheet/qr-sheet.ts';
import { runCommandLine } from '../run.ts';
import { readQrCommand } from './command.ts';

const manifestHash = textHash('清单');

function content(name: string, set: Readonly<Record<string, number>>): QrContent {
  const zeros = statutoryFigures('form-2021').map(({ id }) => [id, 0] as const);
  return {
    ...{ form: 'form-2021', year: 2024, version: 1, manifestHash },
    office: { name, county: '勐海县', prefecture: '西双版纳州', isTownship: true },
    figures: { ...Object.fromEntries(zeros), ...set },
  };
}

const BALANCED = {
  ...{ 'table3.A.other': 2, 'table3.A.total': 2, 'table3.C1.other': 2, 'table3.C1.total': 2 },
  ...{ 'table3.C7.other': 2, 'table3.C7.total': 2, 'table2.licence.decisions': 128 },
};
const township = content('勐往乡人民政府', BALANCED);
const { codes, check } = encodeQrSet(township, textHash);

async function read(words: readonly string[], lines: readonly string[] = []) {
  let out = '';
  let err = '';
  const code = await runCommandLine([readQrCommand], ['read-qr', ...words], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    lines: () => Readable.from(lines),
  });
  return { code, err, document: JSON.parse(out) as Record<string, unknown> };
}

function fileWith(bytes: string | Uint8Array): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'read-qr-')), '扫描.txt');
  writeFileSync(file, bytes);
  return file;
}

test('reads the tables from a file and checks them', async () => {
  const { code, document, err } = await read([fileWith(codes.toReversed().join('\r\n'))]);
  const head = { year: 2024, version: 1, form: 'form-2021', check, manifestHash };
  const report = { ...head, office: township.office, shortCode: shortCode(manifestHash) };
  expect(document).toMatchObject({ reports: [report], problems: [], notes: [] });
  const [read1] = document['reports'] as { figures: object; checks: { ok: boolean }[] }[];
  expect(read1?.figures).toEqual(township.figures);
  expect(read1?.checks.map(({ ok }) => ok)).toEqual([true, true, true, true, true, true]);
  expect([code, err]).toEqual([0, '']);
});

test('reads them from standard input, and of several offices at once', async () => {
  const other = encodeQrSet(content('打洛镇人民政府', {}), textHash);
  const { code, document } = await read([], [...codes, '', ...other.codes]);
  const names = (document['reports'] as { office: { name: string } }[]).map(
    ({ office }) => office.name,
  );
  expect(names).toEqual(['勐往乡人民政府', '打洛镇人民政府']);
  expect(code).toBe(0);
});

test('a file from an older notepad is read too', async () => {
  // The names in GB 18030: 甲, 勐海县, 西双版纳州.
  const [first = '', ...rest] = encodeQrSet(content('甲', {}), textHash).codes;
  const bytes = Buffer.concat([
    Buffer.from(first.slice(0, first.indexOf('甲')), 'latin1'),
    Buffer.from([0xbc, 0xd7]),
    Buffer.from('|', 'latin1'),
    Buffer.from([0xdb, 0xc2, 0xba, 0xa3, 0xcf, 0xd8]),
    Buffer.from('|', 'latin1'),
    Buffer.from([0xce, 0xf7, 0xcb, 0xab, 0xb0, 0xe6, 0xc4, 0xc9, 0xd6, 0xdd]),
    Buffer.from(first.slice(first.lastIndexOf('|1|')), 'latin1'),
  ]);
  expect(rest).toEqual([]);
  expect(await read([fileWith(bytes)])).toMatchObject({
    code: 0,
    document: { reports: [{ office: { name: '甲', prefecture: '西双版纳州' } }] },
  });
});

test('says what is missing and ends with 1', async () => {
  const { code, document, err } = await read([], codes.slice(1));
  expect(document).toMatchObject({ reports: [], problems: [{ check, missing: [1] }] });
  expect(err).toContain('缺第 1 张');
  expect(code).toBe(1);
});

test('names a line that is no code, without minding it', async () => {
  const { code, err } = await read([], ['你好', ...codes]);
  expect(err).toContain('第 1 行不是数据二维码的内容');
  expect(code).toBe(0);
});

test('tables that do not add up are given, named, and end with 1', async () => {
  const wrong = encodeQrSet(
    content('勐往乡人民政府', { ...BALANCED, 'table3.A.total': 3 }),
    textHash,
  );
  const { code, document, err } = await read([], wrong.codes);
  expect(document).toMatchObject({ reports: [{ year: 2024 }], problems: [] });
  expect(err).toContain('勐往乡人民政府的表不平（表三：本年新收 + 上年结转');
  expect(code).toBe(1);
});

test('nothing at all ends with 1, a file that is not there with 2', async () => {
  expect(await read([], [])).toMatchObject({ code: 1 });
  expect(await read(['/nirgends.txt'])).toMatchObject({
    code: 2,
    err: '没有找到文件 /nirgends.txt。\n',
  });
});
