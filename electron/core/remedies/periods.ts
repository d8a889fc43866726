// The periods of reconsiderations and lawsuits: by when one may be brought, and by when the office
// answers it. The numbers of the first stand where a reply tells of them, those of the second here.

import type { RemedyKind } from '../annual-report/remedy-statistics.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { CountedDate, WorkdayCalendar } from '../calendar/workday-calendar.ts';
import {
  RECONSIDERATION_DAYS,
  RECONSIDERATION_FIRST_FROM,
  SUIT_AFTER_RECONSIDERATION_DAYS,
  SUIT_MONTHS,
} from '../requests/remedies-text.ts';

/** 普通程序: the answer in 10 workdays of receiving the copy (行政复议法 2023 arts. 48, 88). */
const ANSWER_ORDINARY_WORKDAYS = 10;

/** 简易程序, which disclosure cases may have: 5 workdays (行政复议法 2023 arts. 53, 54, 88). */
const ANSWER_SIMPLIFIED_WORKDAYS = 5;

/** Before 2024 the ten days were calendar days: only 五日、七日 meant workdays (2017 arts. 23, 40). */
const ANSWER_DAYS_BEFORE_2024 = 10;

/** 答辩状 and evidence within 15 days of receiving the copy of the suit (行政诉讼法 art. 67). */
const DEFENCE_DAYS = 15;

/** What the due date of the office's answer follows from. */
export interface AnswerFacts {
  readonly kind: RemedyKind;
  readonly acceptedOn: LocalDate;
  /** When the office received the copy; null before it is known. */
  readonly noticeReceivedOn: LocalDate | null;
  readonly procedure: 'ordinary' | 'simplified' | null;
  /** The limit that the notice prints. */
  readonly answerDueOn: LocalDate | null;
}

/** The last day for the office's answer: as the notice prints it, else by law; null while unknown. */
export function answerDue(facts: AnswerFacts, calendar: WorkdayCalendar): CountedDate | null {
  const { kind, acceptedOn, noticeReceivedOn, procedure, answerDueOn } = facts;
  if (answerDueOn !== null) return { date: answerDueOn, provisional: false };
  if (noticeReceivedOn === null) return null;
  if (kind !== 'reconsideration') return calendar.dueCalendarDays(noticeReceivedOn, DEFENCE_DAYS);
  if (acceptedOn < RECONSIDERATION_FIRST_FROM) {
    return calendar.dueCalendarDays(noticeReceivedOn, ANSWER_DAYS_BEFORE_2024);
  }
  const workdays =
    procedure === 'simplified' ? ANSWER_SIMPLIFIED_WORKDAYS : ANSWER_ORDINARY_WORKDAYS;
  return calendar.addWorkdays(noticeReceivedOn, workdays);
}

/** How the law sets the limit of the answer, in words with the article. */
export function answerRule({
  kind,
  acceptedOn,
  procedure,
}: Pick<AnswerFacts, 'kind' | 'acceptedOn' | 'procedure'>): string {
  if (kind !== 'reconsideration') {
    return `收到起诉状副本之日起 ${DEFENCE_DAYS} 日内（行政诉讼法第六十七条）`;
  }
  if (acceptedOn < RECONSIDERATION_FIRST_FROM) {
    return `收到申请书副本之日起 ${ANSWER_DAYS_BEFORE_2024} 日内（2017 年行政复议法第二十三条）`;
  }
  return procedure === 'simplified'
    ? `简易程序，收到申请书副本之日起 ${ANSWER_SIMPLIFIED_WORKDAYS} 个工作日内（行政复议法第五十四条）`
    : `普通程序，收到申请书副本之日起 ${ANSWER_ORDINARY_WORKDAYS} 个工作日内（行政复议法第四十八条）`;
}

/** The last day for bringing a case, and the rule behind it. */
export interface FilingLimit {
  readonly due: CountedDate;
  /** 自收到答复之日起 60 日（行政复议法第二十条）. */
  readonly rule: string;
}

/**
 * By when a reconsideration or a direct suit had to be brought, counted from the day on which the
 * applicant received the act; for a suit after a reconsideration, from the day of its decision.
 */
export function filingLimit(
  kind: RemedyKind,
  from: LocalDate,
  calendar: WorkdayCalendar,
): FilingLimit {
  switch (kind) {
    case 'reconsideration': {
      const law =
        from < RECONSIDERATION_FIRST_FROM ? '2017 年行政复议法第九条' : '行政复议法第二十条';
      return {
        due: calendar.dueCalendarDays(from, RECONSIDERATION_DAYS),
        rule: `自收到答复之日起 ${RECONSIDERATION_DAYS} 日（${law}）`,
      };
    }
    case 'litigation-direct':
      return {
        due: calendar.dueMonths(from, SUIT_MONTHS),
        rule: `自收到答复之日起 ${SUIT_MONTHS} 个月（行政诉讼法第四十六条）`,
      };
    case 'litigation-after-reconsideration':
      return {
        due: calendar.dueCalendarDays(from, SUIT_AFTER_RECONSIDERATION_DAYS),
        rule: `自收到复议决定书之日起 ${SUIT_AFTER_RECONSIDERATION_DAYS} 日（行政诉讼法第四十五条）`,
      };
  }
}
