import type { ReactElement } from 'react';
import { Button } from 'antd';
import { FIGURE_GROUPS } from '../../../electron/core/annual-report/figures.ts';
import type {
  ComparedFigure,
  ComparedValue,
  YearsView,
} from '../../../electron/core/annual-report/years/years-view.ts';
import { ORIGIN_NAMES } from '../../../electron/core/annual-report/years/years-view.ts';
import type { YearsViewProps } from './years-view-props.ts';

interface YearsTableProps extends Pick<YearsViewProps, 'onOpen'> {
  readonly label: string;
  readonly view: YearsView;
}

/** Figures down, years across; groups are headed as the report's own list of numbers is. */
export function YearsTable({ label, view, onOpen }: YearsTableProps): ReactElement {
  const { years, figures } = view;
  const groups = Object.entries(FIGURE_GROUPS)
    .map(([key, name]) => ({ name, figures: figures.filter(({ group }) => group === key) }))
    .filter((group) => group.figures.length > 0);
  return (
    <table className="years-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">数字</th>
          {years.map(({ year, origin, words }) => (
            <th key={year} scope="col" title={words}>
              {year} 年
              <div className="desk-quiet">
                {origin === null ? '没有数据' : ORIGIN_NAMES[origin]}
              </div>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.name}>
          <tr>
            <th scope="rowgroup" colSpan={years.length + 1} className="years-group">
              {group.name}
            </th>
          </tr>
          {group.figures.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">
                {shortLabel(figure)}
                <span className="desk-quiet"> {figure.nature === 'ratio' ? '' : figure.unit}</span>
              </th>
              {figure.values.map((value, at) => (
                <td key={years[at]?.year}>
                  <Value
                    figure={figure}
                    value={value}
                    year={years[at]?.year ?? 0}
                    onOpen={onOpen}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface ValueProps extends Pick<YearsViewProps, 'onOpen'> {
  readonly figure: ComparedFigure;
  readonly value: ComparedValue;
  readonly year: number;
}

function Value({ figure, value, year, onOpen }: ValueProps): ReactElement {
  const { origin, text, leap } = value;
  if (origin === null) return <span className="desk-quiet">—</span>;
  const isTyped = origin === 'typed';
  return (
    <>
      <Button
        type="link"
        size="small"
        aria-label={`${year} 年${figure.label} ${text}，${isTyped ? '看录入的报告' : '看记录'}`}
        onClick={() => onOpen({ figure: figure.id, year, month: null }, isTyped)}
      >
        {text}
      </Button>
      {leap !== null && <div className="years-leap">{leap}</div>}
    </>
  );
}

/** The group is said above: 表三·本年新收·自然人 → 本年新收·自然人. */
function shortLabel({ label }: ComparedFigure): string {
  return label.replace(/^(?:表[二三四]|栏目)·/u, '');
}
