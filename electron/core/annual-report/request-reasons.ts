// Why a request counts on a line of a year's table 三, as the list of records says it.

import { LINE_NAMES } from './outcome-lines.ts';
import type { Table3Line } from './outcome-lines.ts';
import type { RequestFact } from './statistics.ts';

/** 2020-12-10 收到，2021-01-08 办结 → 上年结转. */
export function reasonOnLine(fact: RequestFact, line: Table3Line): string {
  const received = `${fact.receivedOn} 收到`;
  if (line === 'A') return `${received} → 本年新收`;
  const closed = fact.closedOn === null ? '没有办结' : `${fact.closedOn} 办结`;
  if (line === 'B') return `${received}，${closed} → 上年结转`;
  if (line === 'D') return `${received}，${closed} → 结转下年度`;
  const outcome = fact.outcomeLine === null ? '没有办理结果' : LINE_NAMES[fact.outcomeLine];
  return `${received}，${closed}，${outcome} → 本年度办理结果`;
}
