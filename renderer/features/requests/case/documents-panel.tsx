import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { FORMS } from '../../../../electron/core/requests/letters/kinds.ts';
import { showDate } from '../../../ui/date-text.ts';
import { formRoute } from '../routes-to.ts';
import type { CaseParts } from './case-parts.ts';
import { letterAddress } from './document-address.ts';
import { Panel } from './panel.tsx';

/** Letters that were issued, and forms that can be printed now. */
export function DocumentsPanel({ record }: Pick<CaseParts, 'record'>): ReactElement {
  const { letters, forms, row } = record;
  return (
    <Panel title="文书">
      {letters.length === 0 ? (
        <p className="desk-quiet">还没有制发文书。</p>
      ) : (
        <ul className="case-documents">
          {letters.map(({ id, title, number, issuedOn }) => (
            <li key={id}>
              <Link to={letterAddress(row.id, id)}>{title}</Link>
              <span>{number}</span>
              <span className="desk-quiet desk-number">{showDate(issuedOn)}</span>
            </li>
          ))}
        </ul>
      )}
      {forms.length > 0 && (
        <p className="case-forms">
          <span className="desk-quiet">可以打印的表单：</span>
          {forms.map((form) => (
            <Link key={form} to={formRoute(row.id, form)}>
              {FORMS[form]}
            </Link>
          ))}
        </p>
      )}
    </Panel>
  );
}
