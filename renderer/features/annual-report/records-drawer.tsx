import type { ReactElement } from 'react';
import { Drawer, Table } from 'antd';
import { Link } from 'react-router';
import type { FigureRecord } from '../../../electron/core/annual-report/contract.ts';
import type { FigureValue } from '../../../electron/core/annual-report/figure-values.ts';
import type { Output } from '../../../electron/core/contract.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { showDate } from '../../ui/date-text.ts';
import { Loaded } from '../../ui/loaded.tsx';

interface RecordsDrawerProps {
  readonly year: number;
  /** Whose records; undefined: closed. */
  readonly figure: string | undefined;
  /** Only those of a month, 1 to 12. */
  readonly month?: number | null;
  readonly onClose: () => void;
}

/** The records that a figure of the report counts. */
export function RecordsDrawer(props: RecordsDrawerProps): ReactElement {
  const { year, figure, month = null, onClose } = props;
  const query = useQueryCall(
    'annualReport.records',
    { year, figure: figure ?? '-' },
    { enabled: figure !== undefined },
  );
  return (
    <Drawer
      title="数字背后的记录"
      open={figure !== undefined}
      onClose={onClose}
      size={620}
      destroyOnHidden
    >
      <Loaded query={query}>
        {({ figure: counted, records }) => (
          <Records
            figure={counted}
            records={ofMonth(records, year, month)}
            year={year}
            month={month}
          />
        )}
      </Loaded>
    </Drawer>
  );
}

type RecordsProps = Output<'annualReport.records'> & {
  readonly year: number;
  readonly month: number | null;
};

function Records({ figure, records, year, month }: RecordsProps): ReactElement {
  return (
    <>
      {month !== null && (
        <p>
          只列 {year} 年 {month} 月的 {records.length} 条；右边的数是全年的。
        </p>
      )}
      <p className="report-figure-line">
        <strong>{figure.label}</strong>
        <span className="report-figure-value">
          {figure.text}
          {figure.nature === 'ratio' ? '' : ` ${figure.unit}`}
        </span>
      </p>
      <p className="desk-quiet">{explain(figure, year, records.length)}</p>
      {records.length > 0 && (
        <Table<FigureRecord & { readonly key: number }>
          aria-label={`${figure.label}的记录`}
          size="small"
          className="desk-table"
          dataSource={records.map((record, key) => ({ ...record, key }))}
          columns={COLUMNS}
          pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        />
      )}
    </>
  );
}

function ofMonth(
  records: readonly FigureRecord[],
  year: number,
  month: number | null,
): FigureRecord[] {
  const begin = month === null ? '' : `${year}-${String(month).padStart(2, '0')}-`;
  return records.filter(({ date }) => month === null || (date ?? '').startsWith(begin));
}

const COLUMNS = [
  {
    title: '记录',
    key: 'title',
    render: (_: unknown, { title, detail, why, route }: FigureRecord) => (
      <>
        <div>{route === null ? title : <Link to={route}>{title}</Link>}</div>
        <div className="desk-quiet">{detail}</div>
        <div className="desk-quiet">计入原因：{why}</div>
      </>
    ),
  },
  {
    title: '日期',
    key: 'date',
    width: 130,
    render: (_: unknown, { date }: FigureRecord) => (
      <span className="desk-number">{date === null ? '—' : showDate(date)}</span>
    ),
  },
];

function explain({ nature }: FigureValue, year: number, count: number): string {
  switch (nature) {
    case 'counted':
      return count === 0
        ? `${year} 年的台账里没有这类记录，所以是 0。`
        : `由下面 ${count} 条记录数出来；记录改动，报告里的数字跟着变。`;
    case 'counted-money':
      return count === 0
        ? `${year} 年的台账里没有这类记录，所以是 0。`
        : `由下面 ${count} 笔记录的金额加出来；记录改动，报告里的数字跟着变。`;
    case 'ratio':
      return `百分比，下面 ${count} 条记录是它的分母，每条写明是否按时。`;
    case 'entered':
    case 'entered-money':
      return count === 0
        ? '台账里没有这项登记，也没有填写年度数据，按 0 计。'
        : '由经办人按下面的来源填写。';
  }
}
