// Whether the register of requests still agrees with itself (desk check).

import type { Database } from 'better-sqlite3';
import { AppError } from '../../core/app-error.ts';
import { numberText } from '../../core/requests/numbers.ts';
import { hashOf } from '../../platform/file-store.ts';
import type { FileStore } from '../../platform/file-store.ts';
import { createNumberRepository } from './number-repository.ts';
import { createOfficeReader } from './office-repository.ts';
import { openRegister } from './register.ts';
import type { LoadedRequest, Register } from './register.ts';
import { createRowBuilder } from './row-builder.ts';

export interface RequestFinding {
  /** The number of the request or letter. */
  readonly subject: string;
  /** A Chinese sentence. */
  readonly problem: string;
}

/**
 * Checks every request: its events have no gap and follow the life cycle, what lists and the report
 * show is what the events say, its number is its own, and every letter is still the one that was
 * issued. Changes nothing.
 */
export function checkRequests(db: Database, files: FileStore): readonly RequestFinding[] {
  const register = openRegister(db);
  const { numberOf } = createRowBuilder(db);
  const numbers = createNumberRepository(db);
  return [
    ...register.cases.allIds().flatMap((id) => {
      const loaded = register.load(id);
      const subject = `${numberOf(loaded)} ${loaded.request.facts.matter.title}`;
      const numbered = numbers.isOf(
        { series: 'application', year: loaded.numberYear, number: loaded.number },
        id,
      );
      return [
        ...requestProblems(loaded, register),
        ...(numbered ? [] : ['登记编号在编号簿里不属于这件申请。']),
      ].map((problem) => ({ subject, problem }));
    }),
    ...letterFindings(db, register, files),
  ];
}

function requestProblems(loaded: LoadedRequest, register: Register): readonly string[] {
  const { request, lastSequence } = loaded;
  const entered = register.cases.eventCount(loaded.id);
  return [
    ...(entered === lastSequence
      ? []
      : [`登记的事项应有 ${lastSequence} 条，只有 ${entered} 条，中间有缺失。`]),
    ...request.problems,
    ...(register.isCurrent(loaded) ? [] : ['列表上显示的内容与登记的事项不一致，需要重新计算。']),
  ];
}

function letterFindings(
  db: Database,
  { cases }: Register,
  files: FileStore,
): readonly RequestFinding[] {
  const prefix = createOfficeReader(db).prefix();
  return cases.letters().flatMap((letter) => {
    const subject = `${numberText(prefix, letter)} ${letter.title}`;
    const problems = [
      ...(hashOf(letter.content) === letter.contentHash
        ? []
        : ['文书的内容与制发时的校验值不一致。']),
      ...fileProblem(files, letter.docx),
    ];
    return problems.map((problem) => ({ subject, problem }));
  });
}

function fileProblem(files: FileStore, docx: string): readonly string[] {
  try {
    files.read(docx);
    return [];
  } catch (error) {
    if (error instanceof AppError) return [`制发的文书：${error.message}`];
    throw error;
  }
}
