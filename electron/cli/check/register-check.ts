// Whether the rows that lists and the report read are what the registers' events say.

import { foldRecord } from '../../core/register/fold.ts';
import { findings } from './finding.ts';
import type { Finding } from './finding.ts';
import type { CheckRepository, Register } from './repository.ts';

const NAMES = {
  hotline: '热线工单',
  surveys: '测评评议',
  activities: '台账记录',
  remedies: '复议诉讼案件',
  'personal-records': '更正申请',
} as const satisfies Record<Register, string>;

/** Checks every record of these registers; changes nothing. */
export function checkRegisters(repository: CheckRepository): readonly Finding[] {
  const gaps = repository
    .registerGaps()
    .map(({ id, events, last }) => [`第 ${id} 条记录`, gapText(events, last)] as const);
  const rows = repository.registerRecords().flatMap(({ id, register }) => {
    const problem = rowProblem(repository, register, id);
    return problem === null ? [] : [[`${NAMES[register]} ${id}`, problem] as const];
  });
  return findings('registers', [...gaps, ...rows]);
}

/** What is said of events whose numbers do not run from 1 without a gap. */
export function gapText(events: number, last: number): string {
  return `登记的事件应有 ${last} 条，只有 ${events} 条，中间有缺失。`;
}

function rowProblem(repository: CheckRepository, register: Register, id: number): string | null {
  const events = repository.registerEvents(id);
  if (events.length === 0) return '没有任何登记的事件。';
  const row = repository.shownRow(register, id);
  if (!row) return '列表中缺少这条记录。';
  const { facts, voided } = foldRecord(events);
  const wrong = Object.entries(row).filter(
    ([column, value]) => value !== expected(column, { id, facts, voided: voided !== null }),
  );
  if (wrong.length === 0) return null;
  const columns = wrong.map(([column]) => column).join('、');
  return `列表中的内容与登记的事件不一致（${columns}）。`;
}

function expected(
  column: string,
  { id, facts, voided }: { id: number; facts: Readonly<Record<string, unknown>>; voided: boolean },
): unknown {
  if (column === 'id') return id;
  if (column === 'voided') return voided ? 1 : 0;
  return facts[column] ?? null;
}
