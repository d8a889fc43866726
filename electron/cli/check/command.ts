// `desk check`: whether a ledger file still agrees with itself.

import * as z from 'zod';
import { AppError } from '../../core/app-error.ts';
import { filesFolder } from '../../desk.ts';
import { openFileStore } from '../../platform/file-store.ts';
import { defineCommand } from '../command.ts';
import { openLedgerFile } from '../ledger-file.ts';
import type { LedgerFile } from '../ledger-file.ts';
import { DB_OPTION, LedgerPath } from '../options.ts';
import { checkLedger } from './check-ledger.ts';
import { findings } from './finding.ts';
import type { Finding } from './finding.ts';

export const checkCommand = defineCommand({
  name: 'check',
  about: {
    zh: '检查台账文件：数据库是否完好，列表与登记的事件、审查与发布、附件与校验值是否一致。只读，不改动任何内容；发现问题时退出码为 1。',
    en: 'Checks a ledger: the database file, lists against their events, reviews against what was published, attachments against their hashes. Reads only; exits 1 with the findings.',
  },
  input: z.strictObject({ db: LedgerPath }),
  options: { db: DB_OPTION },
  run: ({ db: file }, { say }) => {
    const { facts, findings } = inspect(file);
    for (const { subject, problem } of findings) say(`${subject} ${problem}`.trim());
    const ok = findings.length === 0;
    return Promise.resolve({ document: { file, ok, ...facts, findings }, ok });
  },
});

function inspect(file: string): { facts: object; findings: readonly Finding[] } {
  const ledger = openOrFind(file);
  if ('findings' in ledger) return ledger;
  try {
    const { findings, checked } = checkLedger(ledger.db, openFileStore(filesFolder(file)));
    const { kind, ledgerId } = ledger.identity;
    return { facts: { kind, ledgerId, schema: ledger.schema, checked }, findings };
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
