// The paragraph of remedies at the end of a reply. An organ that refuses to disclose has to say that the
// way to the court leads through 行政复议 (行政复议法 of 2023, art. 23(1)(四) and ¶2).

import type { OutcomeLine } from '../annual-report/outcome-lines.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { OutcomeLeaf } from './kinds.ts';
import { LEAVES } from './outcome-leaves.ts';

/** The day on which the 行政复议法 of 2023 came into force: 复议前置 for refusals. */
export const RECONSIDERATION_FIRST_FROM: LocalDate = '2024-01-01';

/** Refusals by arts. 14–16 of the Regulation; 行政查询事项 (C38) is none (法释〔2025〕8号, art. 1). */
const REFUSAL_LINES: ReadonlySet<OutcomeLine> = new Set<OutcomeLine>([
  'C31',
  'C32',
  'C33',
  'C34',
  'C35',
  'C36',
  'C37',
]);

/** 行政复议 within 60 days of knowing of the act (行政复议法 art. 20; of 2017: art. 9). */
export const RECONSIDERATION_DAYS = 60;

/** A suit without 行政复议 within six months (行政诉讼法 art. 46). */
export const SUIT_MONTHS = 6;

/** A suit after 行政复议 within 15 days of receiving its decision (行政诉讼法 art. 45). */
export const SUIT_AFTER_RECONSIDERATION_DAYS = 15;

/** A: reconsideration or suit, as one likes. B: reconsideration first. */
export type RemediesVariant = 'A' | 'B';

interface Decision {
  /** The day the reply is signed: the law of that day holds. */
  readonly decidedOn: LocalDate;
  readonly line: OutcomeLine;
  /** 部分公开: on what the withheld part rests. */
  readonly withheld: readonly OutcomeLeaf[];
}

/** Which paragraph a reply needs: B for refusals by arts. 14–16 from 2024 on, partial ones too. */
export function remediesVariant({ decidedOn, line, withheld }: Decision): RemediesVariant {
  if (decidedOn < RECONSIDERATION_FIRST_FROM) return 'A';
  const refusedPartly =
    line === 'C2' && withheld.some((leaf) => REFUSAL_LINES.has(LEAVES[leaf].line));
  return REFUSAL_LINES.has(line) || refusedPartly ? 'B' : 'A';
}

interface Authorities {
  /** The county's government (行政复议法 art. 24(1)(二)), or what the office set. */
  readonly reconsiderationOrgan: string;
  readonly court: string;
}

/** The paragraph itself. */
export function remediesText(
  variant: RemediesVariant,
  { reconsiderationOrgan, court }: Authorities,
): string {
  return variant === 'A'
    ? `如对本答复不服，可以自收到本答复之日起${RECONSIDERATION_DAYS}日内向${reconsiderationOrgan}申请行政复议，或者自收到本答复之日起${SUIT_MONTHS}个月内依法向${court}提起行政诉讼。`
    : `如对本答复不服，应当自收到本答复之日起${RECONSIDERATION_DAYS}日内先向${reconsiderationOrgan}申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起${SUIT_AFTER_RECONSIDERATION_DAYS}日内依法向${court}提起行政诉讼。`;
}
