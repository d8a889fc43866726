// The calls of 复议诉讼: the register behind table 四.

import * as z from 'zod';
import { OutcomeLine } from '../annual-report/outcome-lines.ts';
import { defineCalls } from '../calls.ts';
import { LocalDateField } from '../calendar/local-date.ts';
import { PageFields, RowId, YearField, optionalText } from '../fields.ts';
import { AmendFields, RecordEvent, VoidInput } from '../register/record-event.ts';
import { AmendedFields, AnswerFields, CaseFields, DecisionFields, RemedyFacts } from './facts.ts';
import { RemedyKindField } from './facts.ts';
import { RemedyOutcome, RemedyResult } from './outcomes.ts';
import { RemedyState, Table4 } from './table4.ts';

const CountedDate = z.object({ date: LocalDateField, provisional: z.boolean() });

const RemedySummary = z.object({
  id: RowId,
  kind: RemedyKindField,
  title: z.string(),
  caseNumber: z.string(),
  organ: z.string(),
  acceptedOn: LocalDateField,
  decidedOn: LocalDateField.nullable(),
  outcome: RemedyOutcome.nullable(),
  result: RemedyResult.nullable(),
  voided: z.boolean(),
  answeredOn: LocalDateField.nullable(),
  /** When our answer is due; null while that isn't known. */
  answerDue: CountedDate.nullable(),
  /** Workdays left for our answer, negative when past; null once handed in, decided or voided. */
  answerWorkdays: z.int().nullable(),
});
export type RemedySummary = z.infer<typeof RemedySummary>;

/** Another case, as a link shows it. */
const LinkedCase = z.object({
  id: RowId,
  kind: RemedyKindField,
  title: z.string(),
  caseNumber: z.string(),
  acceptedOn: LocalDateField,
  result: RemedyResult.nullable(),
  voided: z.boolean(),
});
export type LinkedCase = z.infer<typeof LinkedCase>;

/** A disclosure request whose reply may be contested, with what a form takes over from it. */
const LinkedRequest = z.object({
  id: RowId,
  number: z.string(),
  title: z.string(),
  applicantName: z.string(),
  line: OutcomeLine.nullable(),
  /** The reply's title and number; empty before there is one. */
  reply: z.string(),
  decidedOn: LocalDateField.nullable(),
  servedOn: LocalDateField.nullable(),
});
export type LinkedRequest = z.infer<typeof LinkedRequest>;

const RemedyNote = z.object({ level: z.enum(['info', 'warning']), text: z.string() });

const RemedyDetail = z.object({
  summary: RemedySummary,
  facts: RemedyFacts,
  request: LinkedRequest.nullable(),
  earlier: LinkedCase.nullable(),
  /** Suits that followed this reconsideration. */
  later: z.array(LinkedCase),
  notes: z.array(RemedyNote),
  events: z.array(RecordEvent),
});
export type RemedyDetail = z.infer<typeof RemedyDetail>;

/** Filters of the list, as they stand in the address. */
export const RemedyFilter = z.strictObject({
  /** Cases that table 四 of the year counts; left out, all. */
  year: YearField.optional(),
  kind: RemedyKindField.optional(),
  /** As the year ended, or as it is now without a year; left out, all that are not voided. */
  state: RemedyState.optional(),
  /** Looked for in title, case number and organ. */
  text: optionalText('搜索的文字', 60),
});

const changes = ['annualReport', 'requests'] as const;

export const remediesCalls = defineCalls({
  'remedies.register': {
    kind: 'command',
    input: z.strictObject(CaseFields),
    output: RemedyDetail,
    alsoChanges: changes,
  },
  /** 登记答复: what the office handed in, and when. */
  'remedies.answer': {
    kind: 'command',
    input: z.strictObject({ id: RowId, ...AnswerFields }),
    output: RemedyDetail,
    alsoChanges: changes,
  },
  'remedies.decide': {
    kind: 'command',
    input: z.strictObject({ id: RowId, ...DecisionFields }),
    output: RemedyDetail,
    alsoChanges: changes,
  },
  'remedies.amend': {
    kind: 'command',
    input: z.strictObject({ ...AmendFields, ...AmendedFields }),
    output: RemedyDetail,
    alsoChanges: changes,
  },
  'remedies.void': {
    kind: 'command',
    input: VoidInput,
    output: RemedyDetail,
    alsoChanges: changes,
  },
  'remedies.get': { kind: 'query', input: z.strictObject({ id: RowId }), output: RemedyDetail },
  'remedies.list': {
    kind: 'query',
    input: RemedyFilter.extend(PageFields),
    output: z.object({
      rows: z.array(RemedySummary),
      total: z.int(),
      /** Cell by cell what table 四 counts, of the year or of all that is registered. */
      table4: Table4,
      /** By state, over the rows of the year, kind and text. */
      counts: z.record(RemedyState, z.int()),
    }),
  },
  /** What there is to say of a case while its form is filled in. */
  'remedies.preview': {
    kind: 'query',
    input: z.strictObject({
      kind: CaseFields.kind,
      requestId: CaseFields.requestId,
      earlierId: CaseFields.earlierId,
      actOn: CaseFields.actOn,
      servedOn: CaseFields.servedOn,
      filedOn: CaseFields.filedOn,
      acceptedOn: CaseFields.acceptedOn,
      noticeReceivedOn: CaseFields.noticeReceivedOn,
      procedure: CaseFields.procedure,
      answerDueOn: CaseFields.answerDueOn,
    }),
    output: z.object({ notes: z.array(RemedyNote) }),
  },
  /** What the form offers: requests, earlier reconsiderations, organs and courts entered before. */
  'remedies.choices': {
    kind: 'query',
    input: z.strictObject({}),
    output: z.object({
      requests: z.array(LinkedRequest),
      /** With what a suit after them takes over. */
      reconsiderations: z.array(
        LinkedCase.extend({
          requestId: RowId.nullable(),
          applicantName: z.string(),
          act: z.string(),
          actOn: LocalDateField.nullable(),
        }),
      ),
      /** The county government first: it reconsiders a township's acts (行政复议法 art. 24(1)(二)). */
      organs: z.array(z.string()),
      courts: z.array(z.string()),
    }),
  },
});
