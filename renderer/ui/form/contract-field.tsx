// One field of a contract form: label above, help and error below, required mark from the schema.

import { createContext, use, useEffect } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Form, Input } from 'antd';
import type * as z from 'zod';
import { isRequired, pathOf } from './schema-fields.ts';
import type { FieldName, FieldPath, FormSchema } from './schema-fields.ts';

export interface FormFields {
  readonly schema: z.ZodType;
  /** Shown fields: label by path. */
  readonly labels: Map<string, string>;
}

export const FormFieldsContext = createContext<FormFields | null>(null);

interface FieldLook {
  readonly label: string;
  /** One line under the field; names the article where a rule speaks. */
  readonly help?: ReactNode;
  /** Width in twelfths of the form; 6 unless told. */
  readonly span?: number;
  /** The input; a one-line text when left out. */
  readonly children?: ReactElement;
  /** Required by a rule of the case though the schema lets it be empty. */
  readonly required?: boolean;
  /** The input's prop for the value, e.g. 'checked' for a Switch. */
  readonly valueProp?: string;
}

export interface FieldProps<S extends FormSchema> extends FieldLook {
  readonly name: FieldName<S>;
}

/** A field component that only takes names of one schema. */
export type FieldComponent<S extends FormSchema> = (props: FieldProps<S>) => ReactElement;

/** The field behind every `form.Field`; the schema comes from the form around it. */
export function ContractField({
  name,
  label,
  help,
  span = 6,
  children = <Input />,
  valueProp = 'value',
  required = false,
}: FieldLook & { readonly name: string | FieldPath }): ReactElement {
  const fields = use(FormFieldsContext);
  if (!fields) throw new Error('a field stands outside of its ContractForm');
  const path = pathOf(name);
  const key = path.join('.');
  useEffect(() => {
    fields.labels.set(key, label);
    return () => void fields.labels.delete(key);
  }, [fields, key, label]);
  return (
    <Form.Item
      name={[...path]}
      label={label}
      required={required || isRequired(fields.schema, path)}
      extra={help}
      valuePropName={valueProp}
      style={{ gridColumn: `span ${span}` }}
    >
      {children}
    </Form.Item>
  );
}
