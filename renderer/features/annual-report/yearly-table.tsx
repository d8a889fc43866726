import type { ReactElement } from 'react';
import { Input, InputNumber, Table } from 'antd';
import type { YearlyFigure } from '../../../electron/core/annual-report/yearly-figures.ts';
import type { EditedFigure, EditedFigures } from './yearly-entries.ts';

interface YearlyTableProps {
  readonly label: string;
  readonly figures: readonly YearlyFigure[];
  readonly rows: EditedFigures;
  readonly faultsOf: (code: string) => readonly string[];
  readonly onChange: (code: string, row: EditedFigure) => void;
}

/** The rows of one group. */
export function YearlyTable(props: YearlyTableProps): ReactElement {
  const { label, figures, rows, faultsOf, onChange } = props;
  const rowOf = ({ id }: YearlyFigure): EditedFigure => rows[id] ?? { value: 0, source: '' };
  return (
    <Table<YearlyFigure>
      aria-label={label}
      className="report-yearly"
      size="small"
      rowKey="id"
      pagination={false}
      dataSource={figures}
      columns={[
        { title: '数据', render: (_, figure) => shortLabel(figure) },
        {
          title: '本年数',
          width: 190,
          render: (_, figure) => (
            <InputNumber<number>
              aria-label={`${figure.label}的本年数`}
              value={rowOf(figure).value}
              {...(figure.signed ? {} : { min: 0 })}
              precision={figure.nature === 'entered-money' ? 2 : 0}
              suffix={figure.unit}
              onChange={(value) => onChange(figure.id, { ...rowOf(figure), value })}
            />
          ),
        },
        {
          title: '数据来源',
          width: '45%',
          render: (_, figure) => (
            <>
              <Input
                aria-label={`${figure.label}的数据来源`}
                placeholder="例如：行政许可台账、财政票据"
                value={rowOf(figure).source}
                onChange={(event) =>
                  onChange(figure.id, { ...rowOf(figure), source: event.target.value })
                }
              />
              {faultsOf(figure.id).map((fault) => (
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

/** 表二·行政许可·处理决定数量 → 行政许可·处理决定数量. */
function shortLabel({ label, signed }: YearlyFigure): string {
  const short = label.replace(/^表二·/u, '');
  return signed ? `${short}（减少填负数，例如 -8）` : short;
}
