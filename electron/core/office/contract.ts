// The calls about the office itself: its ledger, profile, people, settings and calendar.

import * as z from 'zod';
import { defineCalls } from '../calls.ts';
import { LocalDateField } from '../calendar/local-date.ts';
import { RowId, YearField, optionalText, requiredText } from '../fields.ts';
import { BasisDocumentDraft, BasisDocumentRow } from './basis-documents.ts';
import { MovedCase } from '../requests/contract.ts';
import { CalendarDayDraft, CalendarDayRemoval, CalendarYear, DayScope } from './calendar-days.ts';
import { CalendarImport, CalendarImportPlan, CalendarImported } from './calendar-import/plan.ts';
import { ClockConfirmation, ClockDoubt } from './clock-doubt.ts';
import { LedgerKind } from './ledger-kind.ts';
import { DutyEnd, Person, PersonChange, PersonDraft } from './people.ts';
import { OfficeProfile } from './profile.ts';
import { OfficeSettings } from './settings.ts';

const Nothing = z.strictObject({});
const ById = z.strictObject({ id: RowId });
const Saved = z.object({ id: RowId });

export const OfficeStatus = z.object({
  ledger: LedgerKind,
  /** Null in a new ledger: a real one wants its first page filled in, a sample one its content. */
  profile: OfficeProfile.nullable(),
  /** Who sits at the PC; null before one is chosen and after their duty ended. */
  actor: Person.nullable(),
  today: LocalDateField,
  /** Years whose national calendar is complete. */
  calendar: z.object({ from: z.int(), to: z.int() }),
  /** Why the PC's day has to be confirmed before anything is counted by it; null when it needn't. */
  clockDoubt: ClockDoubt.nullable(),
});
export type OfficeStatus = z.infer<typeof OfficeStatus>;

/** The first page of a new ledger: the organ, and the clerk who sits before it. */
export const FirstPage = OfficeProfile.extend({
  clerkName: requiredText('您的姓名', 20),
  clerkPost: optionalText('您的职务', 30),
});

/** A day added or removed, and the open requests whose due date it moved. */
const ChangedDay = CalendarDayDraft.extend({ moved: z.array(MovedCase) });

const changesDays = {
  kind: 'command',
  alsoChanges: [
    'publications',
    'requests',
    'remedies',
    'personalRecords',
    'hotline',
    'annualReport',
  ],
} as const;

export const officeCalls = defineCalls({
  'office.status': { kind: 'query', input: Nothing, output: OfficeStatus },
  'office.setUp': {
    kind: 'command',
    input: FirstPage,
    output: OfficeStatus,
    alsoChanges: ['publications', 'annualReport'],
  },
  /**
   * A person has compared the PC's day with another calendar; the audit row of this very command makes
   * the present moment the last one seen.
   */
  'office.confirmClock': { kind: 'command', input: ClockConfirmation, output: OfficeStatus },
  'office.saveProfile': {
    kind: 'command',
    input: OfficeProfile,
    output: OfficeProfile,
    alsoChanges: ['annualReport'],
  },
  'office.basisDocuments': {
    kind: 'query',
    input: z.strictObject({ year: YearField.optional() }),
    output: z.array(BasisDocumentRow),
  },
  'office.saveBasisDocument': {
    kind: 'command',
    input: BasisDocumentDraft,
    output: BasisDocumentRow,
    alsoChanges: ['annualReport'],
  },
  'office.removeBasisDocument': {
    kind: 'command',
    input: ById,
    output: Saved,
    alsoChanges: ['annualReport'],
  },
  'office.people': { kind: 'query', input: Nothing, output: z.array(Person) },
  'office.addPerson': {
    kind: 'command',
    input: PersonDraft,
    output: Person,
    alsoChanges: ['publications', 'annualReport'],
  },
  'office.changePerson': {
    kind: 'command',
    input: PersonChange,
    output: Person,
    alsoChanges: ['publications', 'annualReport'],
  },
  /** Ends a person's duty; what they signed stays. */
  'office.endDuty': {
    kind: 'command',
    input: DutyEnd,
    output: Person,
    alsoChanges: ['publications', 'annualReport'],
  },
  /** Says who sits at the PC: the name under everything entered from now on. */
  'office.actAs': { kind: 'command', input: ById, output: Person },
  'office.settings': { kind: 'query', input: Nothing, output: OfficeSettings },
  'office.saveSettings': {
    kind: 'command',
    input: OfficeSettings,
    output: OfficeSettings,
    alsoChanges: ['annualReport'],
  },
  'office.calendar': {
    kind: 'query',
    input: z.strictObject({ year: YearField }),
    output: CalendarYear,
  },
  'office.addCalendarDay': { ...changesDays, input: CalendarDayDraft, output: ChangedDay },
  'office.removeCalendarDay': { ...changesDays, input: CalendarDayRemoval, output: ChangedDay },
  /**
   * Lets the user choose a file of days off and days worked, and says what it would change; null when
   * cancelled. Nothing is written.
   */
  'office.importCalendar': {
    kind: 'task',
    input: z.strictObject({ scope: DayScope }),
    output: CalendarImportPlan.nullable(),
  },
  /** Carries out exactly the plan that was looked at, all of it or nothing. */
  'office.applyCalendarImport': {
    ...changesDays,
    input: CalendarImport,
    output: CalendarImported,
  },
  /** Closes the open ledger and opens the other one; the window is told by an event. */
  'office.openLedger': {
    kind: 'task',
    input: z.strictObject({ kind: LedgerKind }),
    output: z.object({ kind: LedgerKind }),
  },
});
