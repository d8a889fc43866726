import type { ReactElement } from 'react';
import { Table } from 'antd';
import type { TableColumnsType } from 'antd';
import type {
  CellDifference,
  VersionDifference,
} from '../../../electron/core/annual-report/life/compare-versions.ts';

/** The figures that are not the same, with both values. */
export function VersionCells({
  difference,
}: {
  readonly difference: VersionDifference;
}): ReactElement {
  const { cells, compared } = difference;
  if (cells.length === 0) {
    return <p>表二、表三、表四比较了 {compared} 格，全部相同。</p>;
  }
  return (
    <>
      <p>
        表二、表三、表四比较了 {compared} 格，{cells.length} 格不同：
      </p>
      <Table<CellDifference>
        aria-label="不同的格"
        size="small"
        className="desk-table"
        rowKey="figure"
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        dataSource={cells}
        columns={columnsOf(difference)}
      />
    </>
  );
}

function columnsOf({ earlier, later }: VersionDifference): TableColumnsType<CellDifference> {
  return [
    { title: '表', dataIndex: 'table', width: 190 },
    {
      title: '项目',
      key: 'label',
      // The table stands beside it.
      render: (_, { label }) => label.replace(/^表[二三四]·/u, ''),
    },
    { title: earlier, width: 150, align: 'right', render: (_, cell) => number(cell.earlier) },
    { title: later, width: 150, align: 'right', render: (_, cell) => number(cell.later) },
  ];
}

function number(text: string | null): ReactElement {
  return <span className="desk-number">{text ?? '这一版没有'}</span>;
}
