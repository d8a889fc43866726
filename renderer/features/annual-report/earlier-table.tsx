import type { ReactElement } from 'react';
import { InputNumber, Table } from 'antd';
import type { EarlierFigure } from '../../../electron/core/annual-report/earlier-report.ts';
import { NumberCell } from '../../ui/number-cell.tsx';
import type { EarlierValues } from './earlier-entries.ts';

interface EarlierTableProps {
  /** The year that the figures are of. */
  readonly year: number;
  readonly label: string;
  readonly figures: readonly EarlierFigure[];
  readonly values: EarlierValues;
  readonly faultsOf: (code: string) => readonly string[];
  readonly onChange: (code: string, value: number | null) => void;
}

/** One row for each number: as counted today, as exported, and as the paper says. */
export function EarlierTable(props: EarlierTableProps): ReactElement {
  const { year, label, figures, values, faultsOf, onChange } = props;
  return (
    <Table<EarlierFigure>
      aria-label={label}
      className="report-yearly"
      size="small"
      rowKey="code"
      pagination={false}
      dataSource={figures}
      columns={[
        { title: '数据', dataIndex: 'label' },
        {
          title: `${year} 年台账`,
          width: 120,
          align: 'right',
          render: (_, { counted, unit }) => <NumberCell value={counted} unit={unit} />,
        },
        {
          title: '最近一次导出',
          width: 200,
          align: 'right',
          render: (_, { exported, unit }) => (
            <>
              {exported !== null && <span className="desk-quiet">{exported.on} </span>}
              <NumberCell value={exported?.value ?? null} unit={unit} />
            </>
          ),
        },
        {
          title: '公布的报告上的数',
          width: 220,
          render: (_, { code, label: name, unit }) => (
            <>
              <InputNumber<number>
                aria-label={`${name}在公布的报告上的数`}
                value={values[code] ?? null}
                min={0}
                precision={0}
                suffix={unit}
                onChange={(value) => onChange(code, value)}
              />
              {faultsOf(code).map((fault) => (
                <p key={fault} className="report-block-fault report-block-error">
                  {fault}
                </p>
              ))}
            </>
          ),
        },
      ]}
    />
  );
}
