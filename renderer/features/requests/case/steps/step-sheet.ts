// The form of a step as data: its fields in the clerk's words. One table draws the form and, once the
// step is kept, its lines in the timeline.

import type { PersonRole } from '../../../../../electron/core/office/people.ts';
import type { RequestCase } from '../../../../../electron/core/requests/case.ts';
import type { RequestRecord } from '../../../../../electron/core/requests/record-fields.ts';
import type { StepKind, StepOf } from '../../../../../electron/core/requests/steps/steps.ts';
import type { StepFormProps } from './step-form-props.ts';

/** What stands in a field. */
export type SheetInput =
  | { readonly type: 'date'; readonly lean: 'past' | 'future' }
  /** One line; `suggestions` are offered while typing. */
  | { readonly type: 'line'; readonly suggestions?: readonly string[] }
  | { readonly type: 'text'; readonly rows: number }
  /** Anyone of the office on duty, or those who do this work. */
  | { readonly type: 'person'; readonly role?: PersonRole }
  | { readonly type: 'choice'; readonly labels: Readonly<Record<string, string>> }
  | { readonly type: 'choices'; readonly labels: Readonly<Record<string, string>> }
  | { readonly type: 'yes-no'; readonly yes: string; readonly no: string }
  | { readonly type: 'check'; readonly text: string }
  | { readonly type: 'number'; readonly unit: string }
  /** Entered in 元, kept in fen. */
  | { readonly type: 'money' }
  | { readonly type: 'files' }
  /** One of the letters of enquiry. */
  | { readonly type: 'consultation' };

/** What a form may look at: the case, and what is filled in so far. */
export interface SheetSituation {
  readonly record: RequestRecord;
  readonly request: RequestCase;
  readonly values: Readonly<Record<string, unknown>>;
}

type Told<T> = T | ((situation: SheetSituation) => T);

export interface SheetField<N extends string = string> {
  readonly name: N;
  readonly label: Told<string>;
  readonly input: SheetInput;
  readonly help?: Told<string>;
  /** In twelfths of the form; the whole width unless told. */
  readonly span?: number;
  /** Wherever it is shown, though the step's schema lets it be empty. */
  readonly required?: true;
  /** Left out: always. */
  readonly shown?: (situation: SheetSituation) => boolean;
}

export interface StepSheet<K extends StepKind = StepKind> {
  /** What the step does and its article, in one or two sentences. */
  readonly help: Told<string>;
  /** The verb of the button; the step's label where it is left out. */
  readonly saveLabel?: string;
  /** The day is the first field of every form. */
  readonly onLabel: Told<string>;
  readonly onHelp?: Told<string>;
  readonly fields: readonly SheetField<FieldsOf<K>>[];
  /** What the form holds at first, beside the usual day and the only person for a part. */
  readonly initial?: (
    around: Pick<StepFormProps, 'record' | 'request' | 'choices'>,
  ) => Partial<StepOf<K>>;
}

type FieldsOf<K extends StepKind> = Exclude<keyof StepOf<K>, 'kind' | 'on'> & string;

/** Sheets of some of the steps. */
export type SheetsOf<K extends StepKind> = { readonly [S in K]: StepSheet<S> };

/** A text that may depend on the case. */
export function told<T extends string>(text: Told<T>, situation: SheetSituation): T {
  return typeof text === 'function' ? text(situation) : text;
}
