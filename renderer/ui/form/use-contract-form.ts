// Binds a form to the schema of a call, so that the window refuses exactly what the office refuses.

import { useState } from 'react';
import { Form } from 'antd';
import type { FormInstance } from 'antd';
import type * as z from 'zod';
import { ContractField } from './contract-field.tsx';
import type { FieldComponent } from './contract-field.tsx';
import type { FormSchema } from './schema-fields.ts';

export interface ContractFormOptions<S extends FormSchema> {
  /** Names the form for drafts: one per kind of form, with the record's id when an existing one is changed. */
  readonly key: string;
  /** What the fields hold at first; for a new record e.g. the last entry's values. Read once. */
  readonly initial?: Partial<z.input<S>>;
  /** Sent with the fields but not shown, e.g. the record's id. */
  readonly fixed?: Partial<z.input<S>>;
  /** Fields that keep their value for the next record after Ctrl+Enter. */
  readonly carry?: readonly (keyof z.input<S> & string)[];
}

export interface ContractFormState<S extends FormSchema> extends ContractFormOptions<S> {
  readonly schema: S;
  /** antd's form, for Form.useWatch and setFieldValue. */
  readonly antd: FormInstance;
  /** A field of this form; its name is checked against the schema. */
  readonly Field: FieldComponent<S>;
}

/** A form for the input of a call; give the result to <ContractForm form={...}>. */
export function useContractForm<S extends FormSchema>(
  schema: S,
  options: ContractFormOptions<S>,
): ContractFormState<S> {
  const [antd] = Form.useForm();
  const [first] = useState(options);
  return {
    ...options,
    ...(first.initial ? { initial: first.initial } : {}),
    schema,
    antd,
    Field: ContractField as FieldComponent<S>,
  };
}
