// Table 四 of the chosen year as the register counts it; each number leads to its cases.

import type { ReactElement } from 'react';
import { Table } from 'antd';
import { Link } from 'react-router';
import {
  REMEDY_KINDS,
  REMEDY_RESULTS,
} from '../../../electron/core/annual-report/remedy-statistics.ts';
import type {
  RemedyKind,
  RemedyResult,
} from '../../../electron/core/annual-report/remedy-statistics.ts';
import type { Table4 } from '../../../electron/core/remedies/table4.ts';

interface Table4SectionProps {
  readonly year: number;
  readonly table4: Table4;
}

/** The 15 numbers, one kind a line. */
export function Table4Section({ year, table4 }: Table4SectionProps): ReactElement {
  const kinds = Object.keys(REMEDY_KINDS) as RemedyKind[];
  const results = Object.keys(REMEDY_RESULTS) as RemedyResult[];
  return (
    <section className="remedies-table4" aria-labelledby="remedies-table4">
      <h2 id="remedies-table4">{year} 年度报告表四</h2>
      <Table<RemedyKind & {}>
        aria-labelledby="remedies-table4"
        className="desk-table"
        size="small"
        pagination={false}
        rowKey={(kind) => kind}
        dataSource={kinds}
        columns={[
          { key: 'kind', title: '案件类型', render: (_, kind) => REMEDY_KINDS[kind] },
          ...results.map((result) => ({
            key: result,
            title: REMEDY_RESULTS[result],
            width: 140,
            align: 'right' as const,
            render: (_: unknown, kind: RemedyKind) => (
              <Cell kind={kind} result={result} count={table4[kind][result]} />
            ),
          })),
        ]}
      />
      <p className="desk-quiet">
        按 {year} 年 12 月 31
        日的情况统计：当年受理（立案）的，和以前受理、年初还没有审结的，都计入。
      </p>
    </section>
  );
}

interface CellProps {
  readonly kind: RemedyKind;
  readonly result: RemedyResult;
  readonly count: number;
}

function Cell({ kind, result, count }: CellProps): ReactElement {
  if (count === 0) return <span className="desk-number desk-quiet">0</span>;
  const state = result === 'total' ? '' : `&state=${result}`;
  const words = `${REMEDY_KINDS[kind]}，${REMEDY_RESULTS[result]}：${count} 件`;
  return (
    <Link to={`/remedies?kind=${kind}${state}`} className="desk-number" aria-label={words}>
      {count}
    </Link>
  );
}
