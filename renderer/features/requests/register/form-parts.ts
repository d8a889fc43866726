// What the sections of an application share, in the intake form and on the walk-in page.

import type { FormInstance } from 'antd';
import type * as z from 'zod';
import type { Output } from '../../../../electron/core/contract.ts';
import type { ApplicationFields } from '../../../../electron/core/requests/facts.ts';
import type { FieldComponent } from '../../../ui/form/contract-field.tsx';

export type Choices = Output<'requests.choices'>;

/** A field of any form whose schema has the fields of an application. */
export type ApplicationField = FieldComponent<z.ZodObject<typeof ApplicationFields>>;

export interface SectionProps {
  readonly Field: ApplicationField;
  readonly antd: FormInstance;
}

/** What the form holds so far of an applicant: fields of the other kind may be there and unsent. */
export interface TypedApplicant {
  readonly column?: string;
  readonly name?: string;
  readonly idKind?: string;
  readonly idNumber?: string;
  readonly creditCode?: string;
}

/** What the form holds so far of a matter. */
export interface TypedMatter {
  readonly title?: string;
  readonly description?: string;
}
