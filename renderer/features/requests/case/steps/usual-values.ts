// What the form of a step holds when it opens.

import { consultationOptions } from './consultation-options.ts';
import { onlyPerson } from './people-options.ts';
import type { SheetKind } from './sheets.ts';
import type { StepFormProps } from './step-form-props.ts';
import type { SheetInput, StepSheet } from './step-sheet.ts';

type Opened = StepFormProps & { readonly kind: SheetKind };

/**
 * The usual day, the sheet's own proposals, the only person who can play a part and the only letter that
 * the step can be about. `on` is left out where there is no usual day; people are then those of `today`.
 */
export function usualValues(
  sheet: StepSheet,
  opened: Opened,
  on: string | undefined,
  today: string,
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = on === undefined ? {} : { on };
  for (const { name, input } of sheet.fields) {
    const usual = usualValue(input, opened, on ?? today);
    if (usual !== undefined) values[name] = usual;
  }
  return { ...values, ...sheet.initial?.(opened) };
}

function usualValue(
  input: SheetInput,
  { kind, request, choices, consultation }: Opened,
  on: string,
): number | undefined {
  if (input.type === 'person' && input.role !== undefined) {
    return onlyPerson(choices.people, input.role, on);
  }
  if (input.type !== 'consultation') return undefined;
  const options = consultationOptions(request, kind);
  return consultation ?? (options.length === 1 ? options[0]?.value : undefined);
}
