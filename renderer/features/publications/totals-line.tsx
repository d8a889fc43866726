import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { Output } from '../../../electron/core/contract.ts';
import { listAddress } from './list-filters.ts';
import type { ListFilters } from './list-filters.ts';

interface TotalsLineProps {
  readonly data: Output<'publications.list'>;
  readonly filters: ListFilters;
}

/** How many of the shown there are in each column; each figure leads to its records. */
export function TotalsLine({ data, filters }: TotalsLineProps): ReactElement {
  return (
    <div className="publications-totals" role="group" aria-label="分栏目合计">
      {data.totals.map(({ columnId, name, count }) => (
        <Link key={columnId} to={listAddress({ ...filters, columnId })}>
          {name} <strong className="desk-number">{count}</strong>
        </Link>
      ))}
      <span>
        合计 <strong className="desk-number">{data.total}</strong> 条
      </span>
    </div>
  );
}
