// What must be so before a step may be taken on a day at all, whatever its form says: the same answer
// disables a button and refuses the step.

import type { LocalDate } from '../calendar/local-date.ts';
import type { WorkdayCalendar } from '../calendar/workday-calendar.ts';
import { missingForArchive } from './archive.ts';
import { consultationDue, paymentDue } from './case-clock.ts';
import type { RequestCase } from './case.ts';
import { refusalOf, replayClock } from './clock.ts';
import { openConsultations } from './fold.ts';
import type { HistoryEvent } from './history.ts';
import { transition } from './lifecycle.ts';
import { CONSULTATION_WORKDAYS } from './periods.ts';
import type { StepKind } from './steps/steps.ts';

/** Why the step may not be taken on a day: a Chinese sentence with the article; null when it may. */
export function stepGate(
  request: RequestCase,
  kind: StepKind,
  on: LocalDate,
  calendar: WorkdayCalendar,
): string | null {
  const cell = transition(request.state, kind);
  if ('refused' in cell) return cell.refused;
  return GATES[kind]?.({ request, on, calendar }) ?? null;
}

interface Situation {
  readonly request: RequestCase;
  readonly on: LocalDate;
  readonly calendar: WorkdayCalendar;
}

type Gate = (situation: Situation) => string | null;

const GATES: Readonly<Partial<Record<StepKind, Gate>>> = {
  voided: ({ request }) =>
    request.events.some(({ letter }) => letter !== null)
      ? '已经发出过文书，不能作废；请登记“申请人撤回”或者“其他原因终止”。'
      : null,
  'correction-noticed': (situation) =>
    clockRefusal(situation, { type: 'correction-notice', on: situation.on }),
  corrected: ({ request: { correction }, on }) =>
    correction !== null && on > correction.until
      ? `补正期限已于 ${correction.until} 届满。申请人有正当理由的，请先“另定补正期限”；没有的，登记“逾期未补正”（条例第三十条）。`
      : null,
  'lapsed-uncorrected': ({ request: { correction }, on }) =>
    correction !== null && on <= correction.until
      ? `补正期限到 ${correction.until} 才届满（条例第三十条）。`
      : null,
  'consultation-received': ({ request }) =>
    openConsultations(request).some(({ receivedOn }) => receivedOn === null)
      ? null
      : '对方收到的日期都已经登记。',
  'consultation-lapsed': consultationStillRuns,
  'third-party-notified': ({ request }) =>
    request.consultations.some(({ answer, sent }) => isObjection(sent.party, answer?.opinion))
      ? null
      : '没有不同意公开的第三方（条例第三十二条）。',
  delayed: (situation) =>
    situation.request.reasonsGiven?.reasonable === true
      ? clockRefusal(situation, { type: 'delayed-to', on: situation.on, to: situation.on })
      : '先要求申请人说明理由，理由合理的才可以另定答复期限（条例第三十五条）。',
  extended: (situation) => clockRefusal(situation, { type: 'extended', on: situation.on, days: 1 }),
  charged: (situation) =>
    situation.request.fee === null
      ? clockRefusal(situation, { type: 'fee-notice', on: situation.on })
      : '一件申请只选择一种标准、收取一次信息处理费（国办函〔2020〕109号）。',
  'fee-notice-received': ({ request: { fee } }) =>
    fee?.noticeReceivedOn === null ? null : '申请人收到收费通知的日期已经登记。',
  paid: ({ request: { fee }, on, calendar }) => {
    const due = fee && paymentDue(fee, calendar);
    return due !== null && on > due.date
      ? `缴费期限已于 ${due.date} 届满，视为放弃申请（国办函〔2020〕109号）。`
      : null;
  },
  'fee-waived': (situation) => clockRefusal(situation, { type: 'fee-paid', on: situation.on }),
  'lapsed-unpaid': ({ request: { fee }, on, calendar }) => {
    if (fee === null) return null;
    const due = paymentDue(fee, calendar);
    if (due === null) return '请先登记申请人收到收费通知的日期（国办函〔2020〕109号）。';
    return on > due.date ? null : `缴费期限到 ${due.date} 才届满（国办函〔2020〕109号）。`;
  },
  'answered-on-spot': ({ request: { receivedOn }, on }) =>
    on === receivedOn
      ? null
      : `当场答复的日期就是收到申请之日 ${receivedOn ?? ''}；不是当场答复的，请按流程办理（条例第三十三条）。`,
  'made-proactive': ({ request }) => {
    if (request.publicationId !== null) return '已经转为主动公开。';
    const leaf = request.onSpot?.leaf ?? request.reply?.leaf;
    if (leaf === 'already-public') return '信息已经主动公开，不用再转（条例第三十六条第一项）。';
    return request.line === 'C1' || request.line === 'C2'
      ? null
      : '答复公开的信息才能转为主动公开（条例第四十四条）。';
  },
  archived: ({ request }) => {
    const missing = missingForArchive(request);
    return missing.length === 0 ? null : `材料不全，不能归档：${missing.join('')}`;
  },
};

/** Whether a third party answered that it does not agree. */
export function isObjection(party: string, opinion: string | undefined): boolean {
  return party === 'third-party' && opinion === 'refuses';
}

function clockRefusal(
  { request: { history }, calendar }: Situation,
  event: HistoryEvent,
): string | null {
  if (history === null) return '申请还没有确认收到，期限没有起算（条例第三十一条）。';
  return refusalOf(replayClock(history, calendar), event, calendar);
}

function consultationStillRuns({ request, on, calendar }: Situation): string | null {
  const dues = openConsultations(request).map((sent) => consultationDue(sent, calendar));
  const known = dues.flatMap((due) => (due === null ? [] : [due.date]));
  if (known.some((date) => on > date)) return null;
  const [first] = known.sort();
  if (first === undefined) {
    return '请先登记对方收到征求意见书的日期（条例第三十二条、第三十四条）。';
  }
  return `对方的 ${CONSULTATION_WORKDAYS} 个工作日到 ${first} 才届满（条例第三十二条、第三十四条）。`;
}
