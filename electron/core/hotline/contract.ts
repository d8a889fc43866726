import * as z from 'zod';
import { defineCalls } from '../calls.ts';
import { LocalDateField, PeriodStartField } from '../calendar/local-date.ts';
import { PageFields, RowId, YearField, optionalText } from '../fields.ts';
import { AmendFields, RecordEvent, VoidInput } from '../register/record-event.ts';
import { AmendedFields, ClosingFields, ReferralFacts, ReferralFields } from './facts.ts';
import { ReferralCategory, ReferralState } from './kinds.ts';
import { CategoryLimits, ReferralTotals } from './limit.ts';

const CountedDate = z.object({ date: LocalDateField, provisional: z.boolean() });

const ReferralSummary = z.object({
  id: RowId,
  orderNumber: z.string(),
  category: ReferralCategory,
  matter: z.string(),
  place: z.string(),
  responsibleUnit: z.string(),
  receivedOn: LocalDateField,
  due: CountedDate,
  closedOn: LocalDateField.nullable(),
  state: ReferralState,
  /** Workdays from the dispatch to the closing; null while it is open. */
  usedWorkdays: z.int().nullable(),
  /** Workdays left until the due date, negative when past it; null once closed or voided. */
  remainingWorkdays: z.int().nullable(),
});
export type ReferralSummary = z.infer<typeof ReferralSummary>;

const ReferralDetail = z.object({
  summary: ReferralSummary,
  facts: ReferralFacts,
  /** The due date with the prefecture's own days off, shown beside the legal one. */
  localDue: CountedDate,
  events: z.array(RecordEvent),
});
export type ReferralDetail = z.infer<typeof ReferralDetail>;

/** Filters of the list, as they stand in the address. */
export const ReferralFilter = z.strictObject({
  year: YearField.optional(),
  /** Left out: all that are not voided. */
  state: ReferralState.optional(),
  category: ReferralCategory.optional(),
  /** Looked for in number, matter, place and unit. */
  text: optionalText('搜索的文字', 60),
});

const LimitPreview = z.object({
  /** Null where the order prints its own limit. */
  limitWorkdays: z.int().nullable(),
  national: CountedDate,
  local: CountedDate,
});

export const hotlineCalls = defineCalls({
  'hotline.register': {
    kind: 'command',
    input: z.strictObject(ReferralFields),
    output: ReferralDetail,
    alsoChanges: ['annualReport'],
  },
  'hotline.close': {
    kind: 'command',
    input: z.strictObject({ id: RowId, ...ClosingFields }),
    output: ReferralDetail,
    alsoChanges: ['annualReport'],
  },
  'hotline.amend': {
    kind: 'command',
    input: z.strictObject({ ...AmendFields, ...AmendedFields }),
    output: ReferralDetail,
    alsoChanges: ['annualReport'],
  },
  'hotline.void': {
    kind: 'command',
    input: VoidInput,
    output: ReferralDetail,
    alsoChanges: ['annualReport'],
  },
  'hotline.get': { kind: 'query', input: z.strictObject({ id: RowId }), output: ReferralDetail },
  'hotline.list': {
    kind: 'query',
    input: ReferralFilter.extend(PageFields),
    output: z.object({
      rows: z.array(ReferralSummary),
      total: z.int(),
      /** By state, over all rows that match the other filters. */
      totals: ReferralTotals,
    }),
  },
  /** Until when an order would have to be closed: shown while the form is filled in. */
  'hotline.previewDue': {
    kind: 'query',
    input: z.strictObject({
      category: ReferralCategory,
      dispatchedOn: PeriodStartField,
      limitOn: LocalDateField.nullable().default(null),
    }),
    output: LimitPreview,
  },
  /** What was entered before, the latest first: offered while typing. */
  'hotline.enteredWords': {
    kind: 'query',
    input: z.strictObject({}),
    output: z.object({
      dispatchedBy: z.array(z.string()),
      responsibleUnit: z.array(z.string()),
      place: z.array(z.string()),
    }),
  },
  'hotline.limits': { kind: 'query', input: z.strictObject({}), output: CategoryLimits },
  'hotline.setLimits': { kind: 'command', input: CategoryLimits, output: CategoryLimits },
});
