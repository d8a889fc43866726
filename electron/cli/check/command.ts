// `desk check`: whether a ledger file still agrees with itself.

import * as z from 'zod';
import { AppError } from '../../core/app-error.ts';
import { isShortCode, normalizeShortCode } from '../../core/submissions/short-code.ts';
import { filesFolder } from '../../desk.ts';
import { openFileStore } from '../../platform/file-store.ts';
import { defineCommand } from '../command.ts';
import { openLedgerFile } from '../ledger-file.ts';
import type { LedgerFile } from '../ledger-file.ts';
import { DB_OPTION, LedgerPath } from '../options.ts';
import { checkLedger } from './check-ledger.ts';
import { findings } from './finding.ts';
import type { Finding } from './finding.ts';

/** As printed, or as somebody types it from paper. */
const AnchorCode = z
  .string()
  .refine(isShortCode, '--anchor 不是记录校验码，请照报送单核对（形如 XXXX-XXXX-XXXX）')
  .transform((text) => normalizeShortCode(text) ?? text);

export const checkCommand = defineCommand({
  name: 'check',
  about: {
    zh: '检查台账文件：数据库是否完好，列表与登记的事件、审查与发布、附件、定稿的年度报告、操作记录与校验值是否一致。只读，不改动任何内容；发现问题时退出码为 1。',
    en: 'Checks a ledger: the database file, lists against their events, reviews against what was published, attachments, frozen reports and the audit chain against their hashes. Reads only; exits 1 with the findings.',
  },
  input: z.strictObject({ db: LedgerPath, anchor: AnchorCode.optional() }),
  options: {
    db: DB_OPTION,
    anchor: {
      value: 'CODE',
      zh: '报送单上印的记录校验码：核对这份台账的操作记录当时确实到此为止，以后没有删减、改动。',
      en: 'The audit code printed on a hand-in sheet: whether the audit rows once ended with it.',
    },
  },
  run: ({ db: file, anchor }, { say }) => {
    const { facts, findings } = inspect(file, anchor);
    for (const { subject, problem } of findings) say(`${subject} ${problem}`.trim());
    const ok = findings.length === 0;
    return Promise.resolve({ document: { file, ok, ...facts, findings }, ok });
  },
});

function inspect(
  file: string,
  anchor: string | undefined,
): { facts: object; findings: readonly Finding[] } {
  const ledger = openOrFind(file);
  if ('findings' in ledger) return ledger;
  try {
    const store = openFileStore(filesFolder(file));
    const { findings, checked, audit } = checkLedger(ledger.db, store, anchor);
    const { kind, ledgerId } = ledger.identity;
    return { facts: { kind, ledgerId, schema: ledger.schema, checked, audit }, findings };
  } finally {
    ledger.close();
  }
}

/** A ledger too damaged to be opened is what this command is for: a finding, not a refusal. */
function openOrFind(
  file: string,
): LedgerFile | { facts: { checked: null }; findings: readonly Finding[] } {
  try {
    return openLedgerFile(file);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'file-problem') throw error;
    return { facts: { checked: null }, findings: findings('database', [['', error.message]]) };
  }
}
