import type { ReactElement } from 'react';
import { Button, Input, InputNumber, Table } from 'antd';
import type { YearlyFigure } from '../../../electron/core/annual-report/yearly-figures.ts';
import type { EditedFigure, EditedFigures } from './yearly-entries.ts';

interface YearlyTableProps {
  readonly label: string;
  readonly figures: readonly YearlyFigure[];
  readonly rows: EditedFigures;
  readonly isLocked: boolean;
  readonly faultsOf: (code: string) => readonly string[];
  readonly onChange: (code: string, row: EditedFigure) => void;
}

/** The rows of one group. */
export function YearlyTable(props: YearlyTableProps): ReactElement {
  const { label, figures, rows, isLocked, faultsOf, onChange } = props;
  const rowOf = ({ id }: YearlyFigure): EditedFigure => rows[id] ?? { value: null, source: '' };
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
              disabled={isLocked}
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
                disabled={isLocked}
                onChange={(event) =>
                  onChange(figure.id, { ...rowOf(figure), source: event.target.value })
                }
              />
              {!isLocked && (
                <ProposalLine figure={figure} row={rowOf(figure)} onChange={onChange} />
              )}
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

interface ProposalLineProps {
  readonly figure: YearlyFigure;
  readonly row: EditedFigure;
  readonly onChange: YearlyTableProps['onChange'];
}

/** What the ledger knows of the number: offered while less is entered, never entered unasked. */
function ProposalLine({ figure, row, onChange }: ProposalLineProps): ReactElement | null {
  const { id, proposal, unit } = figure;
  if (proposal === null) return null;
  const value = proposal.value / 100;
  if ((row.value ?? 0) >= value) return null;
  return (
    <p className="report-proposal">
      台账里实收信息处理费 {value} {unit}，一般计入行政事业性收费；另有其他收费的，请加在一起。
      <Button size="small" onClick={() => onChange(id, { value, source: proposal.source })}>
        填入 {value} {unit}
      </Button>
    </p>
  );
}

/** 表二·行政许可·处理决定数量 → 行政许可·处理决定数量. */
function shortLabel({ id, label, signed }: YearlyFigure): string {
  const short = label.replace(/^表二·/u, '');
  if (id === 'table2.charge.amount') return `${short}（按元填写，表里印成万元）`;
  return signed ? `${short}（减少填负数，例如 -8）` : short;
}
