// All statutory periods of a case, each with its day-by-day account: the reply (art. 33), the correction
// notice (art. 30), every opinion asked for (arts. 32, 34) and the payment (国办函〔2020〕109号).

import type { CalendarPair } from '../calendar/calendar-pair.ts';
import { addDays } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { WorkdayCalendar } from '../calendar/workday-calendar.ts';
import type { RequestCase } from './case.ts';
import { dayOff } from './deadline.ts';
import type { LedgerDay } from './deadline.ts';
import { periodAccount } from './period-account.ts';
import type { Account } from './period-account.ts';
import {
  CONSULTATION_WORKDAYS,
  CORRECTION_NOTICE_WORKDAYS,
  FEE_PAYMENT_WORKDAYS,
  REPLY_WORKDAYS,
} from './periods.ts';

/** A period that can be opened: 'reply', 'correction-notice', 'payment', 'consultation-3' … */
export interface CasePeriod {
  readonly key: string;
  /** Short, for a choice: 答复期限, 岩罕龙的意见 … */
  readonly label: string;
  /** How it is counted, a sentence with the article. */
  readonly rule: string;
  readonly national: Account;
  readonly local: Account;
  readonly notes: readonly string[];
}

/** The periods that run or ran in a case; the reply's comes first and is always there. */
export function casePeriods(request: RequestCase, calendars: CalendarPair): readonly CasePeriod[] {
  const { national, local, notes } = periodAccount(request, calendars);
  const reply = {
    ...{ key: 'reply', label: '答复期限', national, local, notes },
    rule: `自收到申请之日起 ${REPLY_WORKDAYS} 个工作日内答复，收到当日不计入；延长的时间加上，征求意见的时间不计入（条例第三十三条）。`,
  };
  return [reply, ...plainPeriods(request).map((plain) => accountBoth(plain, calendars))];
}

interface PlainPeriod extends Pick<CasePeriod, 'key' | 'label' | 'rule'> {
  readonly from: LocalDate;
  readonly begins: string;
  readonly workdays: number;
}

function plainPeriods(request: RequestCase): readonly PlainPeriod[] {
  return [...correctionPeriod(request), ...opinionPeriods(request), ...paymentPeriod(request)];
}

function correctionPeriod({ receivedOn }: RequestCase): readonly PlainPeriod[] {
  if (receivedOn === null) return [];
  const rule = `内容不明确的，自收到申请之日起 ${CORRECTION_NOTICE_WORKDAYS} 个工作日内一次性告知补正（条例第三十条）。`;
  return [
    {
      ...{ key: 'correction-notice', label: '告知补正的期限', rule },
      from: receivedOn,
      begins: '收到申请之日，不计入（条例第三十条）',
      workdays: CORRECTION_NOTICE_WORKDAYS,
    },
  ];
}

function opinionPeriods({ consultations }: RequestCase): readonly PlainPeriod[] {
  return consultations.flatMap(({ consultation, sent, receivedOn }) => {
    if (receivedOn === null) return [];
    const isThirdParty = sent.party === 'third-party';
    const silence = isThirdParty
      ? '逾期未提出意见的，由本机关决定'
      : '逾期未提出意见的，视为同意公开';
    const article = isThirdParty ? '条例第三十二条' : '条例第三十四条';
    return [
      {
        key: `consultation-${consultation}`,
        label: `${sent.name}的意见`,
        rule: `自收到征求意见书之日起 ${CONSULTATION_WORKDAYS} 个工作日内提出意见；${silence}（${article}）。`,
        from: receivedOn,
        begins: `对方收到征求意见书之日，不计入（${article}）`,
        workdays: CONSULTATION_WORKDAYS,
      },
    ];
  });
}

function paymentPeriod({ fee }: RequestCase): readonly PlainPeriod[] {
  const from = fee?.noticeReceivedOn ?? null;
  if (from === null) return [];
  const source = '国办函〔2020〕109号';
  const rule = `自收到收费通知次日起 ${FEE_PAYMENT_WORKDAYS} 个工作日内缴纳；逾期未缴的，视为放弃申请（${source}）。`;
  return [
    {
      ...{ key: 'payment', label: '缴费期限', rule, from },
      begins: `申请人收到收费通知之日，不计入（${source}）`,
      workdays: FEE_PAYMENT_WORKDAYS,
    },
  ];
}

function accountBoth(
  { key, label, rule, ...period }: PlainPeriod,
  calendars: CalendarPair,
): CasePeriod {
  const national = accountOf(period, calendars.national);
  return { key, label, rule, national, local: accountOf(period, calendars.local), notes: [] };
}

function accountOf(
  { from, begins, workdays }: Pick<PlainPeriod, 'from' | 'begins' | 'workdays'>,
  calendar: WorkdayCalendar,
): Account {
  const dueOn = calendar.addWorkdays(from, workdays).date;
  const days: LedgerDay[] = [{ date: from, counted: null, why: begins }];
  let counted = 0;
  for (let date = addDays(from, 1); date <= dueOn; date = addDays(date, 1)) {
    const why = dayOff(date, calendar);
    if (why === undefined) counted += 1;
    days.push({ date, counted: why === undefined ? counted : null, why: why ?? '工作日' });
  }
  return { dueOn, days };
}
