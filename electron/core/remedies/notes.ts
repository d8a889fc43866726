// What the office is told about a case: by when it had to be brought, whether a reconsideration had to
// come first, whether our answer is late. Nothing here refuses: the organ or court decides.

import type { OutcomeLine } from '../annual-report/outcome-lines.ts';
import { chineseDate, weekdayName } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { WorkdayCalendar } from '../calendar/workday-calendar.ts';
import type { OutcomeLeaf } from '../requests/kinds.ts';
import {
  RECONSIDERATION_FIRST_FROM,
  SUIT_AFTER_RECONSIDERATION_DAYS,
  remediesVariant,
} from '../requests/remedies-text.ts';
import type { RemedyFacts } from './facts.ts';
import type { FilingLimit } from './periods.ts';
import { answerDue, answerRule, filingLimit } from './periods.ts';

/** The reply of the linked request, as its register has it. */
export interface LinkedReply {
  readonly line: OutcomeLine | null;
  /** When it was signed, or given on the spot; null before. */
  readonly decidedOn: LocalDate | null;
  /** 部分公开: on which grounds the rest is withheld. */
  readonly withheld: readonly OutcomeLeaf[];
  readonly servedOn: LocalDate | null;
}

/** The case, and what the ledger knows around it. */
export interface RemedySituation {
  readonly facts: Pick<
    RemedyFacts,
    | 'kind'
    | 'actOn'
    | 'servedOn'
    | 'filedOn'
    | 'acceptedOn'
    | 'noticeReceivedOn'
    | 'procedure'
    | 'answerDueOn'
    | 'answeredOn'
  >;
  readonly reply: LinkedReply | null;
  /** The reconsideration before a suit; its decision is null while open. */
  readonly earlier: { readonly decidedOn: LocalDate | null } | null;
  /** Reconsiderations registered for the same request, this case and voided ones aside. */
  readonly reconsiderations: number;
}

export interface RemedyNote {
  readonly level: 'info' | 'warning';
  readonly text: string;
}

/** All that is to be said of a case, by the national calendar. */
export function remedyNotes(
  situation: RemedySituation,
  calendar: WorkdayCalendar,
): readonly RemedyNote[] {
  return [
    ...filingNotes(situation, calendar),
    ...prerequisiteNotes(situation),
    ...answerNotes(situation, calendar),
  ];
}

function filingNotes(situation: RemedySituation, calendar: WorkdayCalendar): readonly RemedyNote[] {
  const { facts, earlier } = situation;
  const { kind, filedOn, acceptedOn } = facts;
  const from = filingFrom(situation);
  if (from === null) {
    const isOverdue = kind === 'litigation-after-reconsideration' && earlier !== null;
    return isOverdue ? [info(UNDECIDED_EARLIER)] : [];
  }
  const limit = filingLimit(kind, from, calendar);
  const known = filedOn ?? (acceptedOn <= limit.due.date ? acceptedOn : null);
  const told = info(limitText(situation, from, limit));
  if (known === null) {
    return [told, warning('受理（立案）日期已过上述期限，请核对申请（起诉）日期。')];
  }
  if (known <= limit.due.date) return [told];
  return [
    told,
    warning(
      `申请（起诉）日期 ${day(known)} 在上述期限之后。是否受理（立案）由复议机关（法院）决定，台账照常登记。`,
    ),
  ];
}

const UNDECIDED_EARLIER =
  '此前的行政复议还没有登记结果。复议机关逾期不作决定的，申请人可以在复议期满之日起 ' +
  `${SUIT_AFTER_RECONSIDERATION_DAYS} 日内起诉（行政诉讼法第四十五条）。`;

/** The day from which the period for bringing the case runs; null while the ledger doesn't know it. */
function filingFrom({ facts, reply, earlier }: RemedySituation): LocalDate | null {
  if (facts.kind === 'litigation-after-reconsideration') return earlier?.decidedOn ?? null;
  return facts.servedOn ?? reply?.servedOn ?? null;
}

function limitText(
  { facts, earlier }: RemedySituation,
  from: LocalDate,
  { due, rule }: FilingLimit,
): string {
  const what = facts.kind === 'reconsideration' ? '申请行政复议' : '起诉';
  const end = `${day(due.date)}${due.provisional ? '（暂估）' : ''}`;
  return `${what}的期限：${rule}，从${basis(facts, earlier !== null)} ${day(from)} 算到 ${end}。`;
}

function basis(facts: RemedySituation['facts'], hasEarlier: boolean): string {
  if (facts.kind === 'litigation-after-reconsideration' && hasEarlier) {
    return '复议决定日期（申请人收到的日期会更晚）';
  }
  return facts.servedOn === null
    ? '台账登记的送达日期（邮寄的，申请人签收的日期会更晚）'
    : '申请人收到答复日期';
}

function prerequisiteNotes(situation: RemedySituation): readonly RemedyNote[] {
  const { facts, reply, reconsiderations } = situation;
  if (facts.kind !== 'litigation-direct') return [];
  if (needsReconsideration(reply)) return [warning(RECONSIDERATION_FIRST)];
  if (reconsiderations > 0) {
    return [warning('这件申请已登记行政复议，请核对类型是否应为“复议后起诉”。')];
  }
  const isUnknown = reply === null && (facts.actOn ?? '') >= RECONSIDERATION_FIRST_FROM;
  return isUnknown ? [info(PERHAPS_FIRST)] : [];
}

/** 复议前置: a refusal under arts. 14–16 from 2024 on (行政复议法 2023 art. 23(1)(四)). */
function needsReconsideration(reply: LinkedReply | null): boolean {
  const { line = null, decidedOn = null, withheld = [] } = reply ?? {};
  if (line === null || decidedOn === null) return false;
  return remediesVariant({ line, decidedOn, withheld }) === 'B';
}

const FIRST_FROM = chineseDate(RECONSIDERATION_FIRST_FROM);

const RECONSIDERATION_FIRST =
  `这件答复依据条例第十四条至第十六条不予公开，${FIRST_FROM}起应当先申请行政复议，对复议决定不服的再起诉` +
  '（行政复议法第二十三条第一款第四项，法释〔2025〕8号第一条）。是否立案由法院决定，台账照常登记；' +
  '请核对类型是否应为“复议后起诉”，答辩时可以提出。';

const PERHAPS_FIRST =
  `没有关联信息公开申请，程序不能判断是否应当先申请行政复议。${FIRST_FROM}起，依据条例第十四条至第十六条` +
  '不予公开的，应当先申请行政复议（行政复议法第二十三条第一款第四项）。';

function answerNotes({ facts }: RemedySituation, calendar: WorkdayCalendar): readonly RemedyNote[] {
  const due = answerDue(facts, calendar);
  if (due === null) return [];
  const isPrinted = facts.answerDueOn !== null;
  const rule = isPrinted ? '通知书载明' : answerRule(facts);
  const end = `${day(due.date)}${due.provisional ? '（暂估）' : ''}`;
  const told = info(
    `本机关提交答复（答辩）和证据的期限：${rule}，到 ${end}。` +
      (isPrinted ? '' : '通知书另写日期的，以通知书为准。'),
  );
  if (facts.answeredOn === null || facts.answeredOn <= due.date) return [told];
  const effect =
    facts.kind === 'reconsideration'
      ? '逾期不提出书面答复、不提交证据的，视为该行政行为没有证据、依据（行政复议法第七十条）'
      : '无正当理由逾期提供证据的，视为没有相应证据（行政诉讼法第三十四条）';
  return [told, warning(`答复（答辩）于 ${day(facts.answeredOn)} 提交，已过期限：${effect}。`)];
}

function day(date: LocalDate): string {
  return `${date} ${weekdayName(date)}`;
}

function info(text: string): RemedyNote {
  return { level: 'info', text };
}

function warning(text: string): RemedyNote {
  return { level: 'warning', text };
}
