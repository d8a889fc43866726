// Whether the audit rows are those that the program wrote, and whether they once ended with a printed code.

import type { ChainBreak, ChainCheck } from '../../db/audit-chain.ts';
import { findings } from './finding.ts';
import type { Finding } from './finding.ts';

const PROBLEMS = {
  changed: '与校验链对不上：它或者它之前的记录在程序之外被改动、增加过，请与备份核对。',
  'missing-link': '没有校验值：它是在程序之外写入的，或者校验值被删除了，请与备份核对。',
  'missing-row': '不见了：它是在程序之外删除的，请与备份核对。',
} as const satisfies Record<ChainBreak['kind'], string>;

/** @param anchor The code asked for, where one was. */
export function auditFindings(
  { broken, anchor: found }: ChainCheck,
  anchor: string | undefined,
): readonly Finding[] {
  const lost =
    anchor === undefined || found !== null
      ? []
      : [
          [
            `记录校验码 ${anchor}`,
            '不是这份台账的操作记录曾经有过的：记录在印出它以后被删减或者改动过，或者它是另一份台账的。请核对报送单，并与备份核对。',
          ] as const,
        ];
  const at =
    broken === null ? [] : [[`第 ${broken.entryId} 条操作记录`, PROBLEMS[broken.kind]] as const];
  return findings('audit', [...at, ...lost]);
}
