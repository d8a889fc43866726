// What the intake form begins with.

import type { ApplicantColumn } from '../../../../electron/core/annual-report/statistics.ts';
import type { Input } from '../../../../electron/core/contract.ts';

type RegisterInput = Input<'requests.register'>;

/** A new applicant: most are natural persons with a resident identity card. */
export const NEW_APPLICANT: RegisterInput['applicants'][number] = {
  column: 'natural-person',
  idKind: 'resident-id',
  name: '',
};

export const NEW_MATTER: RegisterInput['matters'][number] = { title: '', description: '' };

/** Whether the paper form of natural persons (公民) is asked, or that of organizations. */
export function isNaturalPerson(column: string | undefined): boolean {
  return column === undefined || column === ('natural-person' satisfies ApplicantColumn);
}
