// All checks of an open ledger, one after another; none of them changes anything.

import type { Database } from 'better-sqlite3';
import { AppError } from '../../core/app-error.ts';
import { checkAuditChain } from '../../db/audit-chain.ts';
import type { AuditHead, ChainCheck } from '../../db/audit-chain.ts';
import { checkPublications } from '../../features/publications/check.ts';
import { checkRequests } from '../../features/requests/check.ts';
import type { FileStore } from '../../platform/file-store.ts';
import { auditFindings } from './audit-check.ts';
import { CHECKS, findings } from './finding.ts';
import type { CheckName, Finding, Problems } from './finding.ts';
import { reportProblems, versionCount } from './report-check.ts';
import { checkRegisters, gapText } from './register-check.ts';
import { createCheckRepository } from './repository.ts';
import type { CheckRepository } from './repository.ts';

export interface LedgerCheck {
  readonly findings: readonly Finding[];
  /** How many records each check looked at; a damaged file is not looked at further. */
  readonly checked: {
    readonly publications: number;
    readonly requests: number;
    readonly registerRecords: number;
    readonly reportVersions: number;
    readonly files: number;
  } | null;
  /** The end of the audit rows, and where they had the code asked for; null when they can't be read. */
  readonly audit: (Omit<AuditHead, 'link'> & Pick<ChainCheck, 'anchor'>) | null;
}

/**
 * Checks SQLite's structure, references, the publications', requests' and registers' projections
 * against their events, reviews against what was published, letters against what was issued, frozen
 * reports against their hashes and steps, the attachments against their hashes, and the audit rows
 * against their chain.
 * @param anchor A code that was printed as the end of the audit rows.
 */
export function checkLedger(db: Database, files: FileStore, anchor?: string): LedgerCheck {
  const damage = attempt('database', () =>
    createCheckRepository(db)
      .integrity()
      .map((line) => ['', `数据库文件已经损坏：${line}`] as const),
  );
  // What a damaged file says of its records is worth nothing, good or bad.
  if (damage.length > 0) return { findings: damage, checked: null, audit: null };
  const chain = checkChain(db, anchor);
  const repository = createCheckRepository(db);
  return {
    findings: [
      ...attempt('references', () => referenceProblems(repository)),
      ...attempt('publications', () => publicationProblems(db, repository)),
      ...attempt('requests', () =>
        checkRequests(db, files).map(({ subject, problem }) => [subject, problem] as const),
      ),
      ...guard('registers', () => checkRegisters(repository)),
      ...attempt('reports', () => reportProblems(db)),
      ...attempt('files', () => fileProblems(repository, files)),
      ...chain.findings,
    ],
    checked: {
      publications: repository.publicationCount(),
      requests: repository.requestCount(),
      registerRecords: repository.registerRecords().length,
      reportVersions: versionCount(db),
      files: repository.storedFiles().length,
    },
    audit: chain.audit,
  };
}

function checkChain(
  db: Database,
  anchor: string | undefined,
): Pick<LedgerCheck, 'findings' | 'audit'> {
  let audit: LedgerCheck['audit'] = null;
  const found = guard('audit', () => {
    const chain = checkAuditChain(db, anchor);
    const { entries, code } = chain.head;
    audit = { entries, code, anchor: chain.anchor };
    return auditFindings(chain, anchor);
  });
  return { findings: found, audit };
}

function attempt(check: CheckName, problems: () => Problems): readonly Finding[] {
  return guard(check, () => findings(check, problems()));
}

/** A row so wrong that it can't even be read is a finding too, not a failure of the check. */
function guard(check: CheckName, run: () => readonly Finding[]): readonly Finding[] {
  try {
    return run();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return findings(check, [['', `${CHECKS[check]}的记录无法读取：${why}`]]);
  }
}

function referenceProblems(repository: CheckRepository): Problems {
  return repository
    .brokenReferences()
    .map(({ table, rowid, parent }) => [
      `${table} ${rowid ?? ''}`.trim(),
      `引用的 ${parent} 记录不存在。`,
    ]);
}

function publicationProblems(db: Database, repository: CheckRepository): Problems {
  const gaps = repository
    .publicationGaps()
    .map(({ id, events, last }) => [`第 ${id} 条公开信息`, gapText(events, last)] as const);
  const wrong = checkPublications(db).map(
    ({ publicationId, title, problem }) => [`${publicationId} ${title}`, problem] as const,
  );
  return [...gaps, ...wrong];
}

function fileProblems(repository: CheckRepository, files: FileStore): Problems {
  return repository.storedFiles().flatMap(({ sha256, name, bytes }) => {
    try {
      const size = files.read(sha256).length;
      return size === bytes ? [] : [[name, `附件的大小应是 ${bytes} 字节，现在是 ${size}。`]];
    } catch (error) {
      if (error instanceof AppError) return [[name, error.message]];
      throw error;
    }
  });
}
