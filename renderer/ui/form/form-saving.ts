// Saving a contract form: check with its schema, send, and put refusals where they belong.

import { useState } from 'react';
import type * as z from 'zod';
import { CallError } from '../../ipc/client.ts';
import type { FieldErrors } from '../../../electron/core/app-error.ts';
import { checkForm, collect, placeErrors } from './schema-fields.ts';
import type { FormSchema } from './schema-fields.ts';
import type { ContractFormState } from './use-contract-form.ts';

/** What stands above a form that was refused: messages by field, and those of the form as a whole. */
export interface FormProblems {
  readonly fields: FieldErrors;
  readonly form: readonly string[];
}

export type SaveIntent = 'save' | 'save-and-next';

export interface FormSaving {
  readonly problems: FormProblems | null;
  readonly isSaving: boolean;
  readonly save: (intent: SaveIntent) => Promise<void>;
  /** Takes back the message under a field that is being changed. */
  readonly forgive: (path: string) => void;
}

interface SavingParts<S extends FormSchema, R> {
  readonly form: ContractFormState<S>;
  readonly labels: ReadonlyMap<string, string>;
  readonly onSave: (input: z.input<S>) => Promise<R>;
  readonly onDone: (result: R, intent: SaveIntent) => void;
}

/** The state of saving; refusals never reject, they become `problems`. */
export function useFormSaving<S extends FormSchema, R>(parts: SavingParts<S, R>): FormSaving {
  const { form, labels, onSave, onDone } = parts;
  const [problems, setProblems] = useState<FormProblems | null>(null);
  const [isSaving, setIsSaving] = useState(false);

  function show(errors: FieldErrors): void {
    const placed = placeErrors(errors, labels);
    setFieldErrors(form, [...labels.keys()], placed.fields);
    setProblems(placed);
    const first = [...labels.keys()].find((path) => path in placed.fields);
    if (first !== undefined) jumpTo(form, first);
  }

  async function send(input: z.input<S>, intent: SaveIntent): Promise<void> {
    try {
      const result = await onSave(input);
      setProblems(null);
      onDone(result, intent);
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      show(error.fields ?? { '': [error.message] });
    }
  }

  return {
    problems,
    isSaving,
    save: async (intent) => {
      if (isSaving) return;
      const sent = collect(form.schema, {
        ...(form.antd.getFieldsValue() as Readonly<Record<string, unknown>>),
        ...form.fixed,
      });
      const checked = checkForm(form.schema, sent, labels);
      if (!checked.ok) {
        show(checked.fields);
        return;
      }
      setFieldErrors(form, [...labels.keys()], {});
      setIsSaving(true);
      // Checked by the schema just now: what it accepts is its input.
      await send(sent as z.input<S>, intent).finally(() => setIsSaving(false));
    },
    forgive: (path) => {
      setFieldErrors(form, [path], {});
      setProblems((now) => now && withoutField(now, path));
    },
  };
}

/** Scrolls to a field and puts the cursor into it, or into the first of its choices. */
export function jumpTo<S extends FormSchema>(form: ContractFormState<S>, path: string): void {
  form.antd.scrollToField(toPath(path), { focus: true, block: 'center' });
  // antd's id of a field; a group of choices can't take the focus itself.
  const field = document.getElementById([form.key, ...toPath(path)].join('_'));
  if (field?.contains(document.activeElement) !== true) {
    field?.querySelector<HTMLElement>('input, button, textarea')?.focus();
  }
}

function setFieldErrors<S extends FormSchema>(
  form: ContractFormState<S>,
  paths: readonly string[],
  errors: FieldErrors,
): void {
  form.antd.setFields(
    paths.map((path) => ({ name: toPath(path), errors: [...(errors[path] ?? [])] })),
  );
}

function withoutField(problems: FormProblems, path: string): FormProblems | null {
  const fields = Object.fromEntries(
    Object.entries(problems.fields).filter(([shown]) => shown !== path),
  );
  return Object.keys(fields).length + problems.form.length > 0 ? { ...problems, fields } : null;
}

function toPath(path: string): (string | number)[] {
  return path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
