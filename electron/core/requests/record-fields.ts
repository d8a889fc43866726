// What the window is given of requests: rows of lists, the whole case, its clocks and next steps.

import * as z from 'zod';
import { OutcomeLine } from '../annual-report/outcome-lines.ts';
import { LocalDateField } from '../calendar/local-date.ts';
import { RowId } from '../fields.ts';
import { RequestEvent } from './event.ts';
import { ApplicantColumn, RequestFacts } from './facts.ts';
import { OutcomeLeaf, RequestChannel, RequestState } from './kinds.ts';
import { FormKind, LetterKind } from './letters/kinds.ts';

/** What the clock of a case shows. */
export const RequestClock = z.object({
  /** 法定期限 by the national calendar; null while nothing runs towards a date. */
  dueOn: LocalDateField.nullable(),
  provisional: z.boolean(),
  /** 本地历; null as dueOn. */
  localDueOn: LocalDateField.nullable(),
  localName: z.string(),
  /** The earlier of both: traffic lights go by it. */
  warnOn: LocalDateField.nullable(),
  /** What it waits for while dueOn is null. */
  waitingFor: z.enum(['confirmation', 'correction', 'payment', 'consultation']).nullable(),
  /** Workdays left until warnOn: 0 on the last day, negative when late; null without a date. */
  workdaysLeft: z.int().nullable(),
  stopped: z.boolean(),
  /** Whether it was closed by its due date; null while open. */
  onTime: z.boolean().nullable(),
});
export type RequestClock = z.infer<typeof RequestClock>;

/** What comes next and by when, beside the reply itself. */
export const NextDue = z.object({
  /** 当日联系确认, 补正期限, 第三方意见, 缴费期限, 答复期限 … */
  what: z.string(),
  on: LocalDateField,
  provisional: z.boolean(),
  /** Whether it is ours to act by this day, or the other side's. */
  ours: z.boolean(),
});
export type NextDue = z.infer<typeof NextDue>;

/** A request in lists and on the board; identity numbers never appear here. */
export const RequestRow = z.object({
  id: RowId,
  number: z.string(),
  state: RequestState,
  channel: RequestChannel,
  applicantName: z.string(),
  applicantColumn: ApplicantColumn,
  applicantCount: z.int(),
  title: z.string(),
  arrivedOn: LocalDateField,
  receivedOn: LocalDateField.nullable(),
  clock: RequestClock,
  nextDue: NextDue.nullable(),
  /** Who acts next, in words: 经办人, 申请人, 第三方, 审核人 … */
  whoNext: z.string(),
  closedOn: LocalDateField.nullable(),
  line: OutcomeLine.nullable(),
});
export type RequestRow = z.infer<typeof RequestRow>;

/** A step as a button: allowed, or the reason why not with the article. */
export const StepAnswer = z.object({
  /** A StepKind other than registered. */
  kind: z.string(),
  label: z.string(),
  allowed: z.boolean(),
  /** Empty when allowed. */
  reason: z.string(),
  /** Smaller comes first: the order of likelihood. */
  rank: z.int(),
  /** Among what usually comes next in this state: shown as a button even where it can't be taken yet. */
  likely: z.boolean(),
});
export type StepAnswer = z.infer<typeof StepAnswer>;

/** One of the two persons' parts that one person played (四眼例外). */
export const RequestException = z.object({
  requestId: RowId,
  number: z.string(),
  title: z.string(),
  onDate: LocalDateField,
  personName: z.string(),
  part: z.string(),
  reason: z.string(),
});
export type RequestException = z.infer<typeof RequestException>;

export const ConsultationView = z.object({
  consultation: z.int(),
  party: z.string(),
  name: z.string(),
  sentOn: LocalDateField,
  receivedOn: LocalDateField.nullable(),
  /** 15 workdays after receipt (arts. 32, 34); null before receipt. */
  dueOn: LocalDateField.nullable(),
  provisional: z.boolean(),
  /** 同意公开, 不同意公开, 逾期未答复（由本机关决定）, 逾期（视为同意）, or empty while open. */
  result: z.string(),
});

export const FeeView = z.object({
  amountFen: z.int(),
  paidFen: z.int(),
  noticeOn: LocalDateField,
  noticeReceivedOn: LocalDateField.nullable(),
  /** 20 workdays after receipt of the notice. */
  dueOn: LocalDateField.nullable(),
  waived: z.boolean(),
});

/** An issued letter with its number written out. */
export const LetterView = z.object({
  id: RowId,
  /** Of the event that issued it. */
  sequence: z.int(),
  kind: LetterKind,
  title: z.string(),
  /** 青政公开答〔2021〕1号. */
  number: z.string(),
  issuedOn: LocalDateField,
});
export type LetterView = z.infer<typeof LetterView>;

/** Other rows that belong to a case. */
export const LinkedRecord = z.object({ title: z.string(), detail: z.string(), route: z.string() });

/** The whole case, for its page. */
export const RequestRecord = z.object({
  row: RequestRow,
  facts: RequestFacts,
  handlerName: z.string(),
  /** Numbers of the other parts of the same application (一事一申请). */
  siblings: z.array(z.object({ id: RowId, number: z.string(), title: z.string() })),
  events: z.array(RequestEvent),
  letters: z.array(LetterView),
  steps: z.array(StepAnswer),
  /** The last day on which a correction may be asked for (art. 30); null before receipt and once asked. */
  correctionBy: LocalDateField.nullable(),
  consultations: z.array(ConsultationView),
  fee: FeeView.nullable(),
  /** The reply as last drafted. */
  leaf: OutcomeLeaf.nullable(),
  /** Forms that can be printed now. */
  forms: z.array(FormKind),
  exceptions: z.array(RequestException),
  /** 复议、诉讼 and the publication made of it. */
  links: z.array(LinkedRecord),
  /** What is still missing before 归档; empty when nothing is. */
  missingForArchive: z.array(z.string()),
  /** Events that the table doesn't allow: the file was tampered with. */
  problems: z.array(z.string()),
});
export type RequestRecord = z.infer<typeof RequestRecord>;

/** One day of the account of a period. */
export const AccountDay = z.object({
  date: LocalDateField,
  counted: z.int().nullable(),
  why: z.string(),
});

/** The day-by-day account of one of a case's periods by both calendars. */
export const PeriodAccount = z.object({
  number: z.string(),
  title: z.string(),
  /** 答复期限, 岩罕龙的意见 … */
  label: z.string(),
  /** How it is counted, with the article. */
  rule: z.string(),
  /** All periods of the case that can be opened, this one among them. */
  periods: z.array(z.object({ key: z.string(), label: z.string() })),
  national: z.object({ dueOn: LocalDateField.nullable(), days: z.array(AccountDay) }),
  local: z.object({ dueOn: LocalDateField.nullable(), days: z.array(AccountDay) }),
  localName: z.string(),
  /** Earlier periods that were discarded, in words: 收到补正，重新起算 … */
  notes: z.array(z.string()),
});

/** A letter or form ready to be looked at. */
export const DocumentView = z.object({
  title: z.string(),
  number: z.string().nullable(),
  /** The whole page as it is printed. */
  html: z.string(),
});
