// What a form learns from its contract schema: which fields are required, what is sent, which
// message stands under which field.

import * as z from 'zod';
import type { FieldErrors } from '../../../electron/core/app-error.ts';

/** A schema a form can fill: an object, or a choice between objects. */
export type FormSchema = z.ZodType<unknown, Readonly<Record<string, unknown>>>;

type KeysOf<T> = T extends unknown ? keyof T & string : never;
/** The name of a field: a key of the schema's input, or a path into a list or object below it. */
export type FieldName<S extends FormSchema> =
  KeysOf<z.input<S>> | readonly [KeysOf<z.input<S>>, ...(string | number)[]];

export type FieldPath = readonly (string | number)[];

/** A field's name as a path. */
export function pathOf(name: string | FieldPath): FieldPath {
  return typeof name === 'string' ? [name] : name;
}

/** Whether the schema refuses when this field is left out. */
export function isRequired(schema: z.ZodType, path: FieldPath): boolean {
  const fields = fieldsAt(schema, path);
  return (
    fields.length > 0 &&
    fields.every((field) => !accepts(field, undefined) && !accepts(field, null))
  );
}

/** The schemas that can stand at a path; several where the schema is a choice. */
function fieldsAt(schema: z.ZodType, path: FieldPath): readonly z.ZodType[] {
  const plain = unwrapped(schema);
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  if (plain instanceof z.ZodUnion) {
    return plain.options.flatMap((option) => fieldsAt(option as z.ZodType, path));
  }
  const inner = innerAt(plain, key);
  return inner === undefined ? [] : fieldsAt(inner, rest);
}

function innerAt(plain: z.ZodType, key: string | number): z.ZodType | undefined {
  if (plain instanceof z.ZodArray) return plain.element as z.ZodType;
  const shape: Readonly<Record<string, unknown>> = plain instanceof z.ZodObject ? plain.shape : {};
  return shape[key] as z.ZodType | undefined;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodReadonly
  ) {
    return unwrapped(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodPipe) return unwrapped(schema.in as z.ZodType);
  return schema;
}

function accepts(field: z.ZodType, value: unknown): boolean {
  return field.safeParse(value).success;
}

/**
 * What a form sends: fields left empty are left out, or sent as null where the schema wants null
 * rather than nothing, so that '' never stands for "no date".
 */
export function collect(
  schema: z.ZodType,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const sent: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) {
    if (!isBlank(value)) sent[key] = value;
    else if (wantsNull(schema, key)) sent[key] = null;
  }
  return sent;
}

/** Whether a change, as the form tells it (only what changed), touches the field at a path. */
export function isAmong(changed: Readonly<Record<string, unknown>>, path: string): boolean {
  let at: unknown = changed;
  for (const part of path.split('.')) {
    if (typeof at !== 'object' || at === null || !(part in at)) return false;
    at = (at as Readonly<Record<string, unknown>>)[part];
  }
  return true;
}

function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
  );
}

function wantsNull(schema: z.ZodType, key: string): boolean {
  const fields = fieldsAt(schema, [key]);
  return fields.some((field) => accepts(field, null) && !accepts(field, undefined));
}

export type Checked = { readonly ok: true } | { readonly ok: false; readonly fields: FieldErrors };

/**
 * Checks what a form would send. `labels` (by path, joined with '.') give a missing field its words
 * where the schema itself says nothing in Chinese.
 */
export function checkForm(
  schema: z.ZodType,
  sent: unknown,
  labels: ReadonlyMap<string, string>,
): Checked {
  const parsed = schema.safeParse(sent);
  if (parsed.success) return { ok: true };
  const fields: Record<string, string[]> = {};
  for (const issue of parsed.error.issues) {
    const path = issue.path.join('.');
    const messages = (fields[path] ??= []);
    const message = inChinese(issue.message, labels.get(path));
    if (!messages.includes(message)) messages.push(message);
  }
  return { ok: false, fields };
}

function inChinese(message: string, label: string | undefined): string {
  if (/[\u4e00-\u9fff]/.test(message)) return message;
  return label === undefined ? '有一项内容不合要求，请检查。' : `请填写${label}`;
}

/** Splits messages into those of shown fields and those that belong to the form as a whole. */
export function placeErrors(
  errors: FieldErrors,
  shown: ReadonlyMap<string, string>,
): { readonly fields: FieldErrors; readonly form: readonly string[] } {
  const fields: Record<string, string[]> = {};
  const form: string[] = [];
  for (const [path, messages] of Object.entries(errors)) {
    const at = nearestShown(path, shown);
    if (at === undefined) form.push(...messages);
    else (fields[at] ??= []).push(...messages);
  }
  return { fields, form };
}

/** A message about `channels.0.date` stands under `channels` when only that is shown. */
function nearestShown(path: string, shown: ReadonlyMap<string, string>): string | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), 0))) {
    if (shown.has(at)) return at;
  }
  return undefined;
}
