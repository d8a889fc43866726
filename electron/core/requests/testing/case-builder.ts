// Builds a request from the steps that were taken, for tests of the pure rules.

import type { CalendarPair } from '../../calendar/calendar-pair.ts';
import { addDays } from '../../calendar/local-date.ts';
import type { LocalDate } from '../../calendar/local-date.ts';
import type { WorkdayCalendar } from '../../calendar/workday-calendar.ts';
import type { RequestCase } from '../case.ts';
import type { RequestEvent } from '../event.ts';
import { RequestFacts } from '../facts.ts';
import { foldRequest } from '../fold.ts';
import type { StepSurroundings } from '../step-surroundings.ts';
import { RequestStep } from '../steps/steps.ts';

/** 1 is the clerk, 2 the head (审核人), 3 the secrecy reviewer, 4 the signer. */
export const CLERK = 1;
export const HEAD = 2;
export const SECRECY = 3;
export const SIGNER = 4;

/** An ordinary application of a natural person. */
export function factsOf(change: object = {}): RequestFacts {
  return RequestFacts.parse({
    applicants: [{ column: 'natural-person', name: '岩温', telephone: '13800000000' }],
    provisionForm: 'paper',
    obtainingWay: 'post',
    channel: 'in-person',
    arrivedOn: '2024-09-12',
    handlerId: CLERK,
    matter: { title: '曼糯村土地征收补偿方案', description: '2023 年曼糯村土地征收补偿方案' },
    files: [{ sha256: 'a'.repeat(64), name: '申请书.pdf', bytes: 1 }],
    ...change,
  });
}

/** A step with the fields that every one of its kind needs filled in. */
export function stepOf(kind: RequestStep['kind'], on: LocalDate, fields: object = {}): RequestStep {
  const later = LATER[kind];
  const end = later === undefined ? {} : { [later]: addDays(on, 60) };
  return RequestStep.parse({ kind, on, ...USUAL[kind], ...end, ...fields });
}

/** The request after its registration on the day it arrived and these steps. */
export function caseOf(steps: readonly RequestStep[], facts: object = {}): RequestCase {
  const application = factsOf(facts);
  const first = stepOf('registered', application.arrivedOn, { facts: application });
  return foldRequest([first, ...steps].map(eventOf));
}

function eventOf(step: RequestStep, index: number): RequestEvent {
  return {
    sequence: index + 1,
    step,
    recordedAt: `${step.on}T01:00:00.000Z`,
    recordedBy: '玉香',
    letter: null,
  };
}

/** The office of four on a day. */
export function surroundings(
  today: LocalDate,
  calendar: WorkdayCalendar,
  change: Partial<StepSurroundings> = {},
): StepSurroundings {
  const calendars: CalendarPair = {
    national: calendar,
    local: calendar,
    localName: '西双版纳州',
    localGaps: [],
  };
  const person = (
    id: number,
    name: string,
    roles: StepSurroundings['people'][number]['roles'],
  ) => ({
    ...{ id, name, roles },
    dutyFrom: '2019-01-01',
    dutyTo: null,
  });
  return {
    today,
    calendars,
    people: [
      person(CLERK, '玉香', ['clerk']),
      person(HEAD, '刀建国', ['reviewer']),
      person(SECRECY, '李梅', ['secrecy-reviewer']),
      person(SIGNER, '岩罕', ['signer']),
    ],
    feeFen: () => 27_000,
    ...change,
  };
}

/** The field of a period's end, two months after the step. */
const LATER: Readonly<Partial<Record<RequestStep['kind'], string>>> = {
  'correction-noticed': 'until',
  'correction-excused': 'until',
  'reasons-asked': 'until',
  delayed: 'to',
};

/** What a step of each kind needs besides its day. */
const USUAL: Readonly<Partial<Record<RequestStep['kind'], object>>> = {
  'contact-failed': { note: '电话无人接听' },
  confirmed: { telephone: '13800000000', confirmedBy: '岩温', callerId: CLERK },
  amended: { reason: '写错了字' },
  noted: { text: '来电询问进度' },
  voided: { reason: '重复登记' },
  'correction-noticed': {
    unclear: '没有写明是哪一年的方案',
    toAdd: '请写明年份',
    approverId: HEAD,
  },
  corrected: { channel: 'in-person', description: '2023 年的方案' },
  'correction-excused': { reason: '住院' },
  'lapsed-uncorrected': { approverId: HEAD },
  consulted: { party: 'third-party', name: '岩罕龙', concerned: '补偿协议', approverId: HEAD },
  'consultation-received': { consultation: 3 },
  'consultation-answered': { consultation: 3, opinion: 'agrees' },
  'consultation-lapsed': { consultation: 3 },
  'third-party-notified': {
    consultation: 3,
    content: '补偿标准',
    reasons: '不公开将对公共利益造成重大影响',
    approverId: HEAD,
  },
  'reasons-asked': { why: '一个月内申请 40 件', approverId: HEAD },
  'reasons-given': { reasons: '写论文', reasonable: true },
  delayed: { reason: '数量大', approverId: HEAD },
  extended: { days: 20, reason: '需要核实档案', approverId: HEAD },
  charged: {
    tariff: 'pages',
    pages: 57,
    amountFen: 27_000,
    payment: '到乡财政所缴纳',
    signerId: SIGNER,
  },
  paid: { amountFen: 27_000, receiptNumber: 'YN0001' },
  'fee-waived': { reason: '低保户', approverId: HEAD },
  'lapsed-unpaid': { approverId: HEAD },
  searched: { searchers: '玉香', places: '档案室', keywords: '征收补偿', result: '没有' },
  drafted: { leaf: 'disclosed', content: '现提供方案一份', drafterId: CLERK },
  approved: { reviewerId: HEAD, opinion: '同意' },
  'secrecy-cleared': { reviewerId: SECRECY, opinion: '不涉密' },
  'sent-back': { byId: HEAD, comment: '理由不充分' },
  signed: { signerId: SIGNER },
  served: { method: 'post', proof: '1234567890' },
  'answered-on-spot': { leaf: 'disclosed', content: '当场提供', reviewerId: HEAD },
  withdrawn: { files: [{ sha256: 'b'.repeat(64), name: '撤回书.jpg', bytes: 1 }] },
  'ended-otherwise': { reason: '申请人死亡', approverId: HEAD },
  'made-proactive': { publicationId: 7 },
  archived: { retention: '30年' },
};
