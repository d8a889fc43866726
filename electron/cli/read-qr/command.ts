// `desk read-qr`: the statutory tables out of the scanned texts of a printed set of QR codes.

import path from 'node:path';
import * as z from 'zod';
import { runTableChecks } from '../../core/annual-report/checks/checks.ts';
import { statutoryValues } from '../../core/annual-report/statutory-figures.ts';
import { readQrSets } from '../../core/submissions/read-qr-set.ts';
import type { QrReport } from '../../core/submissions/read-qr-set.ts';
import { shortCode } from '../../core/submissions/short-code.ts';
import { textHash } from '../../render/qr-sheet/qr-sheet.ts';
import { checkDocument } from '../check-document.ts';
import { defineCommand } from '../command.ts';
import type { CommandIo } from '../command.ts';
import { decodedText, readInputFile } from '../text-file.ts';

export const readQrCommand = defineCommand({
  name: 'read-qr',
  about: {
    zh: '读出数据二维码：把每张二维码扫得的文字存为一行，顺序不限，可以重复，也可以同时有几个单位的。输出各单位的表二、表三、表四；缺哪一张、哪一张读坏了，逐张指出，退出码为 1。',
    en: 'Reads scanned data codes, one text a line, in any order, repeated at will, of one office or several. Prints the tables of each; names every code that is missing or was misread and exits 1.',
  },
  input: z.strictObject({ file: z.string().min(1, '请写出文件').optional() }),
  options: {},
  positional: {
    name: 'file',
    value: 'FILE',
    zh: '存着扫描文字的文件；省略时读标准输入。',
    en: 'The file with the scanned texts; standard input when left out.',
  },
  run: async ({ file }, io) => {
    const { reports, problems, notes } = readQrSets(await scannedLines(file, io), textHash);
    const documents = reports.map(reportDocument);
    const wrong = documents.flatMap(({ office, checks }) =>
      checks
        .filter(({ ok }) => !ok)
        .map(
          ({ title, failure: why }) =>
            `${office.name}的表不平（${title}）：${why}。请报送单位核对。`,
        ),
    );
    for (const line of [...notes, ...problems.map(({ message }) => message), ...wrong])
      io.say(line);
    return {
      document: { reports: documents, problems, notes },
      ok: problems.length === 0 && wrong.length === 0,
    };
  },
});

async function scannedLines(file: string | undefined, io: CommandIo): Promise<readonly string[]> {
  if (file !== undefined) {
    return decodedText(readInputFile(path.resolve(file))).split(/\r\n|[\r\n]/);
  }
  const lines: string[] = [];
  for await (const line of io.lines()) lines.push(line);
  return lines;
}

function reportDocument({ check, content }: QrReport) {
  const { form, year, version, office, manifestHash, figures } = content;
  const values = statutoryValues(form, (id) => figures[id] ?? 0);
  const checks = runTableChecks({ form, figures: values, isTownship: office.isTownship });
  const head = { office, year, version, form, shortCode: shortCode(manifestHash), manifestHash };
  return { ...head, check, figures, checks: checks.map(checkDocument) };
}
