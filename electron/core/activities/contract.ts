import * as z from 'zod';
import { defineCalls } from '../calls.ts';
import { LocalDateField } from '../calendar/local-date.ts';
import { PageFields, RowId, YearField } from '../fields.ts';
import { AmendFields, RecordEvent, VoidInput } from '../register/record-event.ts';
import { ActivityFacts, ActivityFields, ActivityKind } from './facts.ts';

const ActivitySummary = z.object({
  id: RowId,
  kind: ActivityKind,
  heldOn: LocalDateField,
  title: z.string(),
  place: z.string(),
  note: z.string(),
  voided: z.boolean(),
});
export type ActivitySummary = z.infer<typeof ActivitySummary>;

const ActivityDetail = z.object({
  id: RowId,
  voided: z.boolean(),
  facts: ActivityFacts,
  events: z.array(RecordEvent),
});
export type ActivityDetail = z.infer<typeof ActivityDetail>;

/** Filters of the list, as they stand in the address. */
export const ActivityFilter = z.strictObject({
  year: YearField.optional(),
  kind: ActivityKind.optional(),
  /** true: the voided entries instead of those that count. */
  voided: z.boolean().default(false),
});

export const activitiesCalls = defineCalls({
  'activities.record': {
    kind: 'command',
    input: z.strictObject(ActivityFields),
    output: ActivityDetail,
    alsoChanges: ['annualReport'],
  },
  'activities.amend': {
    kind: 'command',
    input: z.strictObject({ ...AmendFields, ...ActivityFields }),
    output: ActivityDetail,
    alsoChanges: ['annualReport'],
  },
  'activities.void': {
    kind: 'command',
    input: VoidInput,
    output: ActivityDetail,
    alsoChanges: ['annualReport'],
  },
  'activities.get': { kind: 'query', input: z.strictObject({ id: RowId }), output: ActivityDetail },
  'activities.list': {
    kind: 'query',
    input: ActivityFilter.extend(PageFields),
    output: z.object({
      rows: z.array(ActivitySummary),
      total: z.int(),
      /** Of every kind, by the other filters: what the tabs show. */
      counts: z.record(ActivityKind, z.int()),
    }),
  },
});
