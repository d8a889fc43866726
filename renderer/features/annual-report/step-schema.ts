// The schema of one step, so that the form marks what that step requires.

import { ReportStep } from '../../../electron/core/annual-report/life/steps.ts';
import type { ReportStepKind } from '../../../electron/core/annual-report/life/steps.ts';

export type StepSchema = (typeof ReportStep.options)[number];

/** What the form of a step sends. */
export function schemaOf(kind: ReportStepKind): StepSchema {
  const schema = ReportStep.options.find(({ shape }) => shape.kind.value === kind);
  if (!schema) throw new Error(`there is no step ${kind}`);
  return schema;
}
