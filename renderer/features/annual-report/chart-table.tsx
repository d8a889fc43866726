import type { ReactElement } from 'react';
import { Button } from 'antd';
import type { Chart, ChartMark } from '../../../electron/core/annual-report/years/chart.ts';
import { chartTable } from '../../../electron/core/annual-report/years/chart.ts';

interface ChartTableProps {
  readonly chart: Chart;
  readonly onMark: (mark: ChartMark) => void;
}

/** The numbers of a chart; each leads to its records as its mark does. */
export function ChartTable({ chart, onMark }: ChartTableProps): ReactElement {
  const { head, rows } = chartTable(chart);
  return (
    <table className="chart-table" aria-label={`${chart.title}（${chart.unit}）`}>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map(({ text, mark }, at) => (
              <td key={head[at + 1]}>
                {mark === null ? (
                  text
                ) : (
                  <Button
                    type="link"
                    size="small"
                    aria-label={`${name} ${head[at + 1] ?? ''} ${text}${chart.unit}，看记录`}
                    onClick={() => onMark(mark)}
                  >
                    {text}
                  </Button>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
