// `desk verify`: whether packages are whole, as the county checks them, and the receipt for one.

import path from 'node:path';
import * as z from 'zod';
import { AppError } from '../../core/app-error.ts';
import { LocalDateField } from '../../core/calendar/local-date.ts';
import { versionName } from '../../core/submissions/package-names.ts';
import type { PackageFinding } from '../../core/submissions/package-finding.ts';
import { ReceiptDecision } from '../../core/submissions/receipt.ts';
import { findPackages } from '../../features/submissions/package/find-package.ts';
import { readPackage } from '../../features/submissions/package/read-package.ts';
import { systemClock } from '../../platform/clock.ts';
import { defineCommand } from '../command.ts';
import type { CommandIo } from '../command.ts';
import { FolderPath } from '../options.ts';
import type { Verified } from './verified.ts';
import { writeReceipt } from './write-receipt.ts';

export const verifyCommand = defineCommand({
  name: 'verify',
  about: {
    zh: '逐个文件核对报送包：改变、缺少、多出、读不出来的文件都按名称指出，有任何一个时退出码为 1。加上 --receipt 生成给报送单位的回执。',
    en: 'Checks packages file by file and names each that is changed, missing, extra or unreadable; exits 1 with any. With --receipt, makes the receipt for the office.',
  },
  input: z
    .strictObject({
      folders: z.array(FolderPath).min(1),
      receipt: z.string().min(1, '请写出回执文件').optional(),
      decision: z
        .enum(ReceiptDecision.options, '只能是 accepted（接收）或者 returned（退回）')
        .optional(),
      by: z.string().trim().min(1, '请写出接收人').max(100, '最多 100 个字').optional(),
      receiver: z.string().trim().max(100, '最多 100 个字').default(''),
      reason: z.string().trim().max(1000, '最多 1000 个字').default(''),
      on: LocalDateField.default(() => systemClock.today()),
    })
    .superRefine((input, context) => {
      for (const [field, message] of receiptFaults(input)) {
        context.addIssue({ code: 'custom', path: [field], message });
      }
    }),
  positional: {
    name: 'folders',
    value: 'DIR…',
    many: true,
    zh: '报送包的文件夹，或者装着报送包的 U 盘、文件夹，可以写几个。',
    en: 'The package’s folder, or a stick or folder that holds packages; several may be given.',
  },
  options: {
    receipt: {
      value: 'FILE',
      zh: '生成回执，写到这个文件；给的是文件夹时，文件名由程序取。',
      en: 'Makes the receipt into this file, or into this folder under its own name.',
    },
    decision: {
      value: 'DECISION',
      zh: 'accepted 接收，returned 退回；核对没有通过的只能退回。',
      en: 'accepted or returned; a package with findings can only be returned.',
    },
    by: { value: 'NAME', zh: '接收人。', en: 'Who received it.' },
    receiver: { value: 'ORGAN', zh: '接收机关。', en: 'The receiving organ.' },
    reason: {
      value: 'TEXT',
      zh: '退回的理由，退回时必填。',
      en: 'Why it is returned; required then.',
    },
    on: {
      value: 'DATE',
      zh: '接收或者退回的日期，省略时是今天。',
      en: 'The day of the answer; today when left out.',
    },
  },
  run: async ({ folders, receipt, decision, ...answer }, io) => {
    const found: string[] = [];
    for (const folder of folders) found.push(...(await packagesOf(folder)));
    if (receipt !== undefined) refuseSeveral(found);
    const packages: Verified[] = [];
    for (const folder of found) packages.push(await verify(folder));
    for (const checked of packages) sayVerdict(checked, io);
    const [first] = packages;
    const made =
      receipt === undefined || decision === undefined || first === undefined
        ? undefined
        : writeReceipt(first, { ...answer, file: receipt, decision, by: answer.by ?? '' });
    const ok = packages.every(({ findings }) => findings.length === 0);
    const document = { ok, packages: packages.map(packageEntry) };
    return { document: made === undefined ? document : { ...document, receipt: made }, ok };
  },
});

/** What is missing or too much around --receipt. */
function* receiptFaults(input: {
  readonly folders: readonly string[];
  readonly receipt?: string | undefined;
  readonly decision?: string | undefined;
  readonly by?: string | undefined;
  readonly reason: string;
}): Generator<readonly [field: string, message: string]> {
  const { folders, receipt, decision, by, reason } = input;
  if (receipt === undefined) {
    if (decision !== undefined) yield ['receipt', '请写出回执文件'];
    return;
  }
  if (folders.length > 1) yield ['receipt', '一份回执只答复一个报送包，请只写一个文件夹'];
  if (decision === undefined) yield ['decision', '请写出 accepted 或者 returned'];
  if (by === undefined) yield ['by', '请写出接收人'];
  if (decision === 'returned' && reason === '') yield ['reason', '请写出退回的理由'];
}

/** A folder without any package is judged itself: reading it says what is wrong. */
async function packagesOf(folder: string): Promise<readonly string[]> {
  const found = await findPackages(folder);
  return found.length === 0 ? [folder] : found;
}

function refuseSeveral(folders: readonly string[]): void {
  if (folders.length < 2) return;
  const names = folders.map((folder) => `“${path.basename(folder)}”`).join('、');
  throw new AppError(
    'invalid-input',
    `这里有 ${folders.length} 个报送包：${names}。一份回执只答复一个报送包，请只写其中一个的文件夹。`,
  );
}

/** A folder that is no package or can't be read is a finding: the others of the list are still checked. */
async function verify(folder: string): Promise<Verified> {
  try {
    return { folder, ...(await readPackage(folder)) };
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'not-found') throw error;
    const kind = error.code === 'file-problem' ? 'unreadable' : 'malformed';
    const finding: PackageFinding = { path: '.', kind, message: error.message };
    const nothing = { manifest: null, manifestHash: null, shortCode: null, files: 0, bytes: 0 };
    return { folder, name: path.basename(folder), findings: [finding], ...nothing };
  }
}

function sayVerdict({ name, findings, shortCode }: Verified, { say }: CommandIo): void {
  for (const { path: file, message } of findings) say(`${name}/${file}：${message}`);
  if (findings.length === 0) say(`${name}：通过，短码 ${shortCode ?? ''}，请与纸质报送单核对。`);
}

function packageEntry({ folder, name, manifest, findings, ...found }: Verified) {
  const { manifestHash, shortCode, files, bytes } = found;
  const whose = manifest && {
    organ: manifest.office.name,
    year: manifest.year,
    version: manifest.reportVersion,
    state: versionName(manifest.reportVersion),
    auditCode: manifest.auditCode,
  };
  const ok = findings.length === 0;
  return { folder, name, ok, ...whose, shortCode, manifestHash, files, bytes, findings };
}
