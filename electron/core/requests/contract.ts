// The calls of 依申请公开: intake, steps, letters, numbers, dues.

import * as z from 'zod';
import { OutcomeLine } from '../annual-report/outcome-lines.ts';
import { defineCalls } from '../calls.ts';
import { LocalDateField } from '../calendar/local-date.ts';
import { PageFields, RowId, StoredFile, YearField, optionalText, requiredText } from '../fields.ts';
import { Person } from '../office/people.ts';
import { Applicant, ApplicantColumn, ApplicationFields, Matter } from './facts.ts';
import { RequestState, Tariff } from './kinds.ts';
import { FormKind, LetterKind } from './letters/kinds.ts';
import { Series } from './numbers.ts';
import {
  DocumentView,
  PeriodAccount,
  RequestClock,
  RequestException,
  RequestRecord,
  RequestRow,
} from './record-fields.ts';
import { ReplyFields } from './steps/reply.ts';
import { RequestStep } from './steps/steps.ts';
import { person } from './steps/step.ts';

const Nothing = z.strictObject({});
const ById = z.strictObject({ id: RowId });

/** An application as it is registered: several matters become several requests (一事一申请). */
export const RegisterDraft = z.strictObject({
  ...ApplicationFields,
  matters: z.array(Matter).min(1, '请填写所需信息').max(20, '一次最多拆分为 20 件'),
});
export type RegisterDraft = z.infer<typeof RegisterDraft>;

/** 当场答复: registered and closed in one go (art. 33 ¶1). */
export const WalkInDraft = z.strictObject({
  ...ApplicationFields,
  matter: Matter,
  reply: z.strictObject({ ...ReplyFields, reviewerId: person('审核人') }),
});

export const RequestFilter = z.strictObject({
  /** Looked for in number, applicant, title, description. */
  text: optionalText('搜索的文字', 60),
  state: RequestState.optional(),
  /** Of receipt; waiting ones by arrival. */
  year: YearField.optional(),
  column: ApplicantColumn.optional(),
  line: OutcomeLine.optional(),
  open: z.boolean().optional(),
  late: z.boolean().optional(),
  ...PageFields,
});

export type RequestFilter = z.infer<typeof RequestFilter>;

/** What may be known already while an application is typed in. */
const Hint = z.object({
  id: RowId,
  number: z.string(),
  title: z.string(),
  receivedOn: LocalDateField.nullable(),
  closedOn: LocalDateField.nullable(),
  line: OutcomeLine.nullable(),
  /** The number of the reply, for 重复申请; empty before there is one. */
  replyNumber: z.string(),
  /** 0…1, of title and description. */
  similarity: z.number(),
});
export type Hint = z.infer<typeof Hint>;

/** One due date of the calendar of dues. */
const Due = z.object({
  requestId: RowId,
  number: z.string(),
  title: z.string(),
  what: z.string(),
  on: LocalDateField,
  provisional: z.boolean(),
});

/** A case whose due date moved, and by which days. */
export const MovedCase = z.object({
  requestId: RowId,
  number: z.string(),
  title: z.string(),
  from: LocalDateField.nullable(),
  to: LocalDateField.nullable(),
  why: z.string(),
});
export type MovedCase = z.infer<typeof MovedCase>;

/** The office's own wording of a letter: the editable parts by their keys. */
const Wording = z.object({
  kind: LetterKind,
  title: z.string(),
  version: z.int(),
  savedAt: z.string().nullable(),
  parts: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      /** Locked parts are the law's own clauses. */
      locked: z.boolean(),
      text: z.string(),
      /** What the program proposes. */
      proposed: z.string(),
    }),
  ),
});

const writes = { kind: 'command', alsoChanges: ['annualReport'] } as const;

export const requestsCalls = defineCalls({
  'requests.list': {
    kind: 'query',
    input: RequestFilter,
    output: z.object({ rows: z.array(RequestRow), total: z.int() }),
  },
  /** Open cases by what is due first. */
  'requests.board': { kind: 'query', input: Nothing, output: z.array(RequestRow) },
  'requests.get': { kind: 'query', input: ById, output: RequestRecord },
  /** The reply period, or another of the case's periods by its key (case-periods.ts). */
  'requests.period': {
    kind: 'query',
    input: z.strictObject({ id: RowId, period: z.string().max(40).default('reply') }),
    output: PeriodAccount,
  },
  /** What the forms offer: people by part with their duty, units and post offices entered before. */
  'requests.choices': {
    kind: 'query',
    input: Nothing,
    output: z.object({
      /** Everybody, those whose duty ended too: their names stand under earlier steps. */
      people: z.array(Person),
      holderUnits: z.array(z.string()),
      /** Names, addresses, telephones of earlier applicants, the latest first. */
      applicants: z.array(Applicant),
      payment: z.string(),
    }),
  },
  /** Earlier requests of the same applicant, similar ones, and published items that may answer it. */
  'requests.hints': {
    kind: 'query',
    input: z.strictObject({
      names: z.array(z.string()).default([]),
      /** Identity numbers and credit codes. */
      idNumbers: z.array(z.string()).default([]),
      telephones: z.array(z.string()).default([]),
      title: z.string().default(''),
      description: z.string().default(''),
      exceptId: RowId.optional(),
    }),
    output: z.object({
      sameApplicant: z.array(Hint),
      similar: z.array(Hint),
      /** The same applicant's like request that was answered already: 重复申请 (art. 36(6)). */
      repeated: Hint.nullable(),
      published: z.array(
        z.object({ id: RowId, title: z.string(), publishedOn: LocalDateField.nullable() }),
      ),
    }),
  },
  /** The receipt date that the answers lead to, and how long the reply would then take. */
  'requests.receipt': {
    kind: 'query',
    input: z.strictObject({
      channel: ApplicationFields.channel,
      arrivedOn: LocalDateField,
      confirmedOn: LocalDateField.nullable().default(null),
    }),
    output: z.object({
      receivedOn: LocalDateField.nullable(),
      /** Why, with the article. */
      why: z.string(),
      /** What must be done today, e.g. 当日联系申请人确认; empty when nothing. */
      reminder: z.string(),
      dueOn: LocalDateField.nullable(),
      reportYear: z.int().nullable(),
    }),
  },
  'requests.register': {
    ...writes,
    input: RegisterDraft,
    output: z.object({ requests: z.array(z.object({ id: RowId, number: z.string() })).min(1) }),
  },
  'requests.walkIn': {
    kind: 'task',
    alsoChanges: ['annualReport'],
    input: WalkInDraft,
    output: z.object({ id: RowId, number: z.string(), replyNumber: z.string() }),
  },
  /** Takes a step: checks it, issues its letter, keeps the event. */
  'requests.take': {
    kind: 'task',
    alsoChanges: ['annualReport', 'publications'],
    input: z.strictObject({ id: RowId, step: RequestStep }),
    output: z.object({ id: RowId, state: RequestState, letterNumber: z.string().nullable() }),
  },
  /** Keeps the event of a step with the letter that was rendered for it. */
  'requests.record': {
    ...writes,
    internal: true,
    input: z.strictObject({
      id: RowId,
      step: RequestStep,
      /** The rendered DOCX of the letter, and the hash of the content it was rendered from. */
      letter: z.strictObject({ contentHash: z.string(), file: StoredFile }).nullable(),
    }),
    output: z.object({ id: RowId, state: RequestState, letterNumber: z.string().nullable() }),
  },
  /**
   * The letter that a step would issue, as it would look; null when the step issues none. A draft (拟办
   * 答复) issues none yet: it shows the reply as it would be signed.
   */
  'requests.preview': {
    kind: 'query',
    input: z.strictObject({ id: RowId, step: RequestStep }),
    output: DocumentView.nullable(),
  },
  /** The reply as last drafted, as it would be signed today: for whoever reviews it; null before a draft. */
  'requests.draftedReply': { kind: 'query', input: ById, output: DocumentView.nullable() },
  /** How the clock would stand after a step, before it is taken: the new due date of an extension. */
  'requests.clockAfter': {
    kind: 'query',
    input: z.strictObject({ id: RowId, step: RequestStep }),
    output: RequestClock,
  },
  /** A letter as it was frozen. */
  'requests.letter': {
    kind: 'query',
    input: z.strictObject({ letterId: RowId }),
    output: DocumentView,
  },
  /** A form filled in from the case. */
  'requests.form': {
    kind: 'query',
    input: z.strictObject({ id: RowId, form: FormKind }),
    output: DocumentView,
  },
  /** Writes a letter or form as DOCX or PDF into a folder, or opens it when no folder is named. */
  'requests.exportDocument': {
    kind: 'task',
    input: z.strictObject({
      id: RowId,
      letterId: RowId.nullable().default(null),
      form: FormKind.nullable().default(null),
      format: z.enum(['docx', 'pdf']),
      /** From files.chooseFolder; null opens it with the PC's program. */
      folder: z.string().nullable().default(null),
    }),
    output: z.object({ path: z.string() }),
  },
  /** 卷宗: cover, index, all documents with running page numbers, in one PDF. */
  'requests.caseFile': {
    kind: 'task',
    input: z.strictObject({ id: RowId, folder: z.string().nullable().default(null) }),
    output: z.object({ path: z.string(), pages: z.int() }),
  },
  /** What a fee would be by each tariff (国办函〔2020〕109号). */
  'requests.feeQuote': {
    kind: 'query',
    input: z.strictObject({
      id: RowId,
      tariff: Tariff,
      pages: z.int().min(1).nullable().default(null),
    }),
    output: z.object({
      amountFen: z.int(),
      /** Which one it is of the applicant's in the calendar month of receipt. */
      position: z.int(),
      account: z.string(),
    }),
  },
  /** All due dates between two days. */
  'requests.dues': {
    kind: 'query',
    input: z.strictObject({ from: LocalDateField, to: LocalDateField }),
    output: z.array(Due),
  },
  /** The due dates as a calendar file (.ics) in a folder. */
  'requests.exportDues': {
    kind: 'task',
    input: z.strictObject({ folder: z.string() }),
    output: z.object({ path: z.string(), count: z.int() }),
  },
  /** Makes a draft publication of what was disclosed (art. 44). */
  'requests.makeProactive': {
    kind: 'task',
    alsoChanges: ['publications', 'annualReport'],
    input: z.strictObject({ id: RowId, columnId: RowId }),
    output: z.object({ publicationId: RowId }),
  },
  'requests.exceptions': {
    kind: 'query',
    input: z.strictObject({ year: YearField.optional() }),
    output: z.array(RequestException),
  },
  /** Every number of a year with what it stands for, voided ones with their reason. */
  'requests.numbers': {
    kind: 'query',
    input: z.strictObject({ year: YearField }),
    output: z.array(
      z.object({
        series: Series,
        number: z.int(),
        text: z.string(),
        what: z.string(),
        requestId: RowId.nullable(),
        /** Why it was voided; empty when it stands. */
        voidReason: z.string(),
      }),
    ),
  },
  /** Notes that the next number of a series was spoilt and won't be used. */
  'requests.voidNumber': {
    kind: 'command',
    input: z.strictObject({
      series: Series,
      year: YearField,
      reason: requiredText('作废的原因', 300),
    }),
    output: z.object({ text: z.string() }),
  },
  'requests.wordings': { kind: 'query', input: Nothing, output: z.array(Wording) },
  'requests.saveWording': {
    kind: 'command',
    input: z.strictObject({
      kind: LetterKind,
      /** Only editable parts; a part left out goes back to the proposal. */
      parts: z.record(z.string(), z.string().trim().min(1, '请填写文字').max(2000)),
    }),
    output: z.object({ version: z.int() }),
  },
  /** Counts all due dates anew after the calendar changed: which open cases moved, and why. */
  'requests.recount': { ...writes, input: Nothing, output: z.array(MovedCase) },
  /** Whether the calendar is another one than at the last count: a new version brought new holidays. */
  'requests.mustRecount': {
    kind: 'query',
    input: Nothing,
    output: z.object({ mustRecount: z.boolean() }),
  },
  /** The cases that earlier changes of the calendar moved, the latest first. */
  'requests.movedCases': {
    kind: 'query',
    input: Nothing,
    output: z.array(MovedCase.extend({ countedAt: z.string() })),
  },
});
