// Everything a step must satisfy before it is kept: the table, the order of dates, the clock, the
// persons, and its own contents. Nothing is written while one of them is broken.

import { addDays } from '../calendar/local-date.ts';
import type { RequestCase } from './case.ts';
import { consultationDue } from './case-clock.ts';
import { refusalOf, replayClock } from './clock.ts';
import { openConsultations } from './fold.ts';
import { SIDE_STEPS } from './lifecycle.ts';
import { peopleProblems } from './people-checks.ts';
import { replyProblems } from './reply-checks.ts';
import { isObjection, stepGate } from './step-gates.ts';
import type { Problem, StepSurroundings } from './step-surroundings.ts';
import type { RequestStep, StepKind, StepOf } from './steps/steps.ts';

/** The contradictions of a step, by the form's field; empty when it can be kept. */
export function stepProblems(
  request: RequestCase,
  step: RequestStep,
  around: StepSurroundings,
): readonly Problem[] {
  const dates = dateProblems(request, step, around);
  if (dates.length > 0) return dates;
  const gate = stepGate(request, step.kind, step.on, around.calendars.national);
  if (gate !== null) return [['', gate]];
  const check = CHECKS[step.kind] as Check<StepKind> | undefined;
  return [...peopleProblems(request, step, around), ...(check?.(step, request, around) ?? [])];
}

/** What happened lies between receipt and today, and after what happened before it. */
function dateProblems(
  { facts, receivedOn, lastOn }: RequestCase,
  { kind, on }: RequestStep,
  { today }: StepSurroundings,
): readonly Problem[] {
  if (on > today) {
    return [['on', `日期不能晚于今天（${today}），办理以后再登记（条例第四十五条）`]];
  }
  const start = receivedOn ?? facts.arrivedOn;
  if (on < start) {
    return [['on', `日期不能早于收到申请的日期（${start}，条例第三十一条），请核对`]];
  }
  if (!SIDE_STEPS.has(kind) && on < lastOn) {
    return [['on', `日期早于前一事项的日期（${lastOn}），请按先后顺序登记（条例第四十五条）`]];
  }
  return [];
}

type Check<K extends StepKind> = (
  step: StepOf<K>,
  request: RequestCase,
  around: StepSurroundings,
) => readonly Problem[];

/** No period that the office sets is longer than a year: a date beyond it is a slip of the keyboard. */
const LONGEST_PERIOD_DAYS = 366;

function after(
  { on }: { readonly on: string },
  field: string,
  date: string,
  what: string,
): readonly Problem[] {
  if (date <= on) return [[field, `${what}要晚于 ${on}`]];
  return date > addDays(on, LONGEST_PERIOD_DAYS)
    ? [[field, `${what} ${date} 超过一年，请核对年份`]]
    : [];
}

const CHECKS: { readonly [K in StepKind]?: Check<K> } = {
  'correction-noticed': (step) => after(step, 'until', step.until, '补正期限'),
  'correction-excused': (step) => after(step, 'until', step.until, '补正期限'),
  'reasons-asked': (step) => after(step, 'until', step.until, '说明理由的期限'),
  delayed: (step) => after(step, 'to', step.to, '延迟答复的日期'),
  extended: (step, request, { calendars }) => {
    if (request.history === null) return [];
    const event = { type: 'extended', on: step.on, days: step.days } as const;
    const state = replayClock(request.history, calendars.national);
    const message = refusalOf(state, event, calendars.national);
    return message === null ? [] : [['days', message]];
  },
  'consultation-received': (step, request) => {
    const open = openConsultations(request).find(isMeant(step));
    if (open?.receivedOn !== null) return [NOT_OPEN];
    return step.on < open.sent.on ? [['on', `不能早于发出的日期 ${open.sent.on}`]] : [];
  },
  'consultation-answered': (step, request) => {
    if (!openConsultations(request).some(isMeant(step))) return [NOT_OPEN];
    return step.opinion === 'refuses' && step.reasons === ''
      ? [['reasons', '请填写不同意公开的理由；理由是否合理由本机关判断（条例第三十二条）']]
      : [];
  },
  'consultation-lapsed': (step, request, { calendars }) => {
    const open = openConsultations(request).find(isMeant(step));
    if (!open) return [NOT_OPEN];
    const due = consultationDue(open, calendars.national);
    if (due === null) return [['consultation', '请先登记对方收到征求意见书的日期']];
    return step.on > due.date ? [] : [['on', `对方的期限到 ${due.date} 才届满`]];
  },
  'third-party-notified': (step, { consultations }) => {
    const letter = consultations.find(isMeant(step));
    return letter && isObjection(letter.sent.party, letter.answer?.opinion) && !letter.notified
      ? []
      : [['consultation', '请选择不同意公开、还没有告知的第三方（条例第三十二条）']];
  },
  charged: (step, _request, { feeFen }) => {
    if (step.tariff === 'pages' && step.pages === null) {
      return [['pages', '按量计收，请填写页数（A4 及以下单面为 1 页）']];
    }
    const fee = feeFen(step.tariff, step.pages);
    if (fee === 0)
      return [['tariff', '没有超过免费的件数或者页数，不能收费（国办函〔2020〕109号）']];
    return fee === step.amountFen
      ? []
      : [['amountFen', `按这一标准应收 ${fee / 100} 元（国办函〔2020〕109号）`]];
  },
  'fee-notice-received': (step, { fee }) =>
    fee && step.on < fee.notice.on ? [['on', `不能早于发出的日期 ${fee.notice.on}`]] : [],
  confirmed: ({ time }) =>
    time === '' || CLOCK_TIME.test(time)
      ? []
      : [['time', '确认时间请按 24 小时制填写，例如 9:30（条例第三十一条）']],
  paid: (step, { fee }, { today }) => {
    const owed = fee ? fee.notice.amountFen - fee.paidFen : 0;
    return [
      ...(step.amountFen > owed
        ? [
            [
              'amountFen',
              `缴费金额大于应缴的 ${owed / 100} 元，请核对（国办函〔2020〕109号）`,
            ] as const,
          ]
        : []),
      ...treasuryProblem(step, today),
    ];
  },
  drafted: (step, request) => replyProblems(step, request),
  'answered-on-spot': (step, request) => replyProblems(step, request),
  // What was consulted or searched since the draft may have changed what the reply rests on.
  signed: (_step, request) => (request.reply ? replyProblems(request.reply, request) : []),
};

/** H:MM, with the colon of either keyboard. */
const CLOCK_TIME = /^([01]?\d|2[0-3])[:：][0-5]\d$/;

/** The money reaches the treasury after it was paid. */
function treasuryProblem({ on, treasuryOn }: StepOf<'paid'>, today: string): readonly Problem[] {
  if (treasuryOn === null || (on <= treasuryOn && treasuryOn <= today)) return [];
  return [
    [
      'treasuryOn',
      `缴入国库的日期不能早于缴费（${on}）、不能晚于今天（${today}），请核对（国办函〔2020〕109号）`,
    ],
  ];
}

const NOT_OPEN: Problem = ['consultation', '请选择还在等待答复的征求意见书'];

function isMeant({ consultation }: { readonly consultation: number }) {
  return (sent: { readonly consultation: number }): boolean => sent.consultation === consultation;
}
