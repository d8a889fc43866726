// What a kept step says, line by line, for the timeline: the filled-in fields of its sheet.

import type { StoredFile } from '../../../../electron/core/fields.ts';
import type { RequestStep } from '../../../../electron/core/requests/steps/steps.ts';
import { showDate } from '../../../ui/date-text.ts';
import type { SheetInput, SheetSituation } from './steps/step-sheet.ts';
import { told } from './steps/step-sheet.ts';
import { sheetOf } from './steps/sheets.ts';

export interface ContentLine {
  readonly label: string;
  readonly text: string;
}

export interface StepContent {
  readonly lines: readonly ContentLine[];
  readonly files: readonly StoredFile[];
}

/** How people and letters of enquiry are named. */
export interface Names {
  readonly people: ReadonlyMap<number, string>;
  /** Whom each letter of enquiry asks, by the sequence of its event. */
  readonly consulted: ReadonlyMap<number, string>;
}

/** The content of a step in words; what was left empty is left out. */
export function contentOf(
  step: RequestStep,
  around: Pick<SheetSituation, 'record' | 'request'>,
  names: Names,
): StepContent {
  if (step.kind === 'registered') return { lines: [], files: step.facts.files };
  if (step.kind === 'amended') {
    return { lines: [{ label: '原因', text: step.reason }], files: [] };
  }
  const sheet = sheetOf(step.kind);
  const values: SheetSituation['values'] = { ...step };
  const situation = { ...around, values };
  const lines = (sheet?.fields ?? []).flatMap(({ name, label, input }) => {
    const text = textOf(input, values[name], names);
    return text === '' ? [] : [{ label: told(label, situation), text }];
  });
  return { lines, files: filesOf(step) };
}

function filesOf(step: RequestStep): readonly StoredFile[] {
  return [...('files' in step ? step.files : []), ...('enclosures' in step ? step.enclosures : [])];
}

type Words = {
  readonly [T in SheetInput['type']]: (
    value: unknown,
    input: Extract<SheetInput, { readonly type: T }>,
    names: Names,
  ) => string;
};

/** How the value of each kind of field is read; the steps were checked when they were kept. */
const WORDS: Words = {
  files: () => '',
  line: String,
  text: String,
  date: (value) => showDate(String(value)),
  person: (value, _input, names) => names.people.get(Number(value)) ?? '',
  consultation: (value, _input, names) => names.consulted.get(Number(value)) ?? '',
  choice: (value, { labels }) => labels[String(value)] ?? '',
  choices: (value, { labels }) =>
    Array.isArray(value) ? value.map((one) => labels[String(one)] ?? '').join('、') : '',
  'yes-no': (value, { yes, no }) => (value === true ? yes : no),
  check: (value) => (value === true ? '是' : ''),
  money: (value) => `${Number(value) / 100} 元`,
  number: (value, { unit }) => `${Number(value)} ${unit}`.trim(),
};

/** A value as it is read; '' where there is nothing to say. */
function textOf(input: SheetInput, value: unknown, names: Names): string {
  if (value === null || value === undefined) return '';
  const words = WORDS[input.type] as (value: unknown, input: SheetInput, names: Names) => string;
  return words(value, input, names);
}
