import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { ROLE_LABELS } from '../../../electron/core/office/people.ts';
import type { PersonRole } from '../../../electron/core/office/people.ts';

/** What to do where nobody can be chosen. */
export function Nobody({ role }: { readonly role: PersonRole | null }): ReactElement {
  const who = role === null ? '工作人员' : ROLE_LABELS[role];
  return (
    <>
      这一天没有在岗的{who}，请先登记{who}。<Link to="/settings/people">去登记人员</Link>
    </>
  );
}
