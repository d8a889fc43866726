// The schema of one step, which its form is checked with.

import { RequestStep } from '../../../../../electron/core/requests/steps/steps.ts';
import type { StepKind } from '../../../../../electron/core/requests/steps/steps.ts';
import { collect } from '../../../../ui/form/schema-fields.ts';
import type { FormSchema } from '../../../../ui/form/schema-fields.ts';

/** The schema of a kind of step, for a form whose fields come from its sheet. */
export function stepSchema(kind: StepKind): FormSchema {
  const schema = RequestStep.options.find(({ shape }) => shape.kind.value === kind);
  if (!schema) throw new Error(`no step is called ${kind}`);
  return schema;
}

/** The step that a form holds; null while something required is missing or wrong. */
export function stepFrom(
  kind: StepKind,
  values: Readonly<Record<string, unknown>>,
): RequestStep | null {
  const schema = stepSchema(kind);
  const parsed = RequestStep.safeParse({ ...collect(schema, values), kind });
  return parsed.success ? parsed.data : null;
}
