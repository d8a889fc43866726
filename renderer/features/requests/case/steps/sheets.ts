// The sheets of all steps that are taken on a case.

import type { StepKind } from '../../../../../electron/core/requests/steps/steps.ts';
import { CLOCK_SHEETS } from './clock-sheets.ts';
import { CONSULTATION_SHEETS, FEE_SHEETS } from './consultation-sheets.ts';
import { INTAKE_SHEETS } from './intake-sheets.ts';
import { END_SHEETS, REPLY_SHEETS } from './reply-sheets.ts';
import type { SheetsOf, StepSheet } from './step-sheet.ts';

/** Steps with a sheet; the registration and its amendment hold a whole application. */
export type SheetKind = Exclude<StepKind, 'registered' | 'amended'>;

const SHEETS: SheetsOf<SheetKind> = {
  ...INTAKE_SHEETS,
  ...CLOCK_SHEETS,
  ...CONSULTATION_SHEETS,
  ...FEE_SHEETS,
  ...REPLY_SHEETS,
  ...END_SHEETS,
};

/** The sheet of a step; null for those without one. */
export function sheetOf(kind: StepKind): StepSheet | null {
  return kind in SHEETS ? (SHEETS[kind as SheetKind] as StepSheet) : null;
}
