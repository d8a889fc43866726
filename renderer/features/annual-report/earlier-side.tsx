import type { ReactElement, ReactNode } from 'react';
import { Button } from 'antd';
import { cellText } from '../../../electron/core/annual-report/years/cell-text.ts';
import type { ReportTable, StatutoryForm } from '../../../electron/core/annual-report/document.ts';
import { cellKind, cellRows } from '../../../electron/core/annual-report/years/earlier-cells.ts';
import type { EarlierFault } from '../../../electron/core/annual-report/years/earlier-checks.ts';
import type { EarlierReport } from '../../../electron/core/annual-report/years/earlier-report-view.ts';
import { totalCodes } from '../../../electron/core/annual-report/years/offered-totals.ts';
import { StatusTag } from '../../ui/status-tag.tsx';
import type { EarlierSheet } from './use-earlier-sheet.ts';

interface EarlierSideProps {
  readonly report: EarlierReport;
  readonly sheet: EarlierSheet;
  readonly labels: ReadonlyMap<string, string>;
  /** The table that is open; undefined beside the text. */
  readonly table: ReportTable | undefined;
  /** The cell that the cursor is or was last in. */
  readonly focused: string | null;
  readonly onShow: (code: string) => void;
  /** What stands under the list of errors: the paper itself may be wrong. */
  readonly children: ReactNode;
}

/** Beside the tables: the cell one is in, what does not agree, and the totals that can be put in. */
export function EarlierSide(props: EarlierSideProps): ReactElement {
  const { report, table, sheet, labels, focused, onShow, children } = props;
  const { faults, read } = sheet;
  const unreadable = [...read.faults];
  const count = faults.length + unreadable.length;
  return (
    <aside className="report-side desk-scroll" aria-label="核对">
      {focused !== null && (
        <FocusedCell report={report} code={focused} label={labels.get(focused)} />
      )}
      {report.closed === null && <Fillers form={report.form} sheet={sheet} table={table} />}
      <h2 className="report-small-heading">勾稽核对</h2>
      {count === 0 ? (
        <p>
          {read.values.size === 0 ? '还没有填数。' : <StatusTag look="done" word="各项核对相符" />}
        </p>
      ) : (
        <ul className="report-checks" aria-live="polite">
          {unreadable.map(([code, fault]) => (
            <li key={code}>
              <Button type="link" size="small" onClick={() => onShow(code)}>
                {labels.get(code)}：{fault}
              </Button>
            </li>
          ))}
          {faults.map((fault) => (
            <Fault key={`${fault.check} ${fault.text}`} fault={fault} onShow={onShow} />
          ))}
        </ul>
      )}
      {children}
    </aside>
  );
}

interface FillersProps extends Pick<EarlierSideProps, 'sheet' | 'table'> {
  readonly form: StatutoryForm;
}

/** What can be filled in at once: the zeros that such tables are full of, and totals from their parts. */
function Fillers({ form, sheet, table }: FillersProps): ReactElement {
  const { offered } = sheet;
  const totals = totalCodes(form);
  const isEmpty = (code: string): boolean => (sheet.typed.cells[code] ?? '') === '';
  const empty = table
    ? cellRows(table)
        .flat()
        .filter((code) => isEmpty(code) && !totals.has(code))
    : [];
  return (
    <div className="earlier-fillers">
      {offered.size > 0 && (
        <>
          <Button size="small" onClick={() => sheet.changeCells(texts(offered))}>
            填入算出的总计 {offered.size} 格
          </Button>
          <span className="desk-quiet">灰色的数是各格之和；在格里按 = 填入一格。</span>
        </>
      )}
      {table && empty.length > 0 && (
        <Button size="small" onClick={() => sheet.changeCells(empty.map((code) => [code, '0']))}>
          {table.title.split(' ')[0]}的空格都填 0（{empty.length} 格）
        </Button>
      )}
    </div>
  );
}

interface FaultProps {
  readonly fault: EarlierFault;
  readonly onShow: (code: string) => void;
}

function Fault({ fault, onShow }: FaultProps): ReactElement {
  const { check, level, text, codes } = fault;
  const [first] = codes;
  return (
    <li>
      {level === 'error' ? (
        <StatusTag look="late" word={`${check} 不符`} />
      ) : (
        <StatusTag look="soon" word={`${check} 提醒`} />
      )}
      <Button
        type="link"
        size="small"
        className="earlier-fault"
        onClick={() => first !== undefined && onShow(first)}
      >
        {text}
      </Button>
    </li>
  );
}

interface FocusedCellProps {
  readonly report: EarlierReport;
  readonly code: string;
  readonly label: string | undefined;
}

/** What else is known of the cell: not put in, only to compare with. */
function FocusedCell({ report, code, label }: FocusedCellProps): ReactElement {
  const { counted, exported } = report;
  const kind = cellKind(code);
  const others = [
    ...(counted[code] === undefined ? [] : [`台账现在数出 ${cellText(counted[code], kind)}`]),
    ...(exported?.values[code] === undefined
      ? []
      : [`${exported.on} 导出的是 ${cellText(exported.values[code], kind)}`]),
  ];
  return (
    <p className="earlier-focused">
      <strong>{label}</strong>
      {others.map((words) => (
        <span key={words} className="desk-quiet">
          {words}
        </span>
      ))}
    </p>
  );
}

function texts(offered: ReadonlyMap<string, number>): [string, string][] {
  return [...offered].map(([code, value]) => [code, cellText(value, cellKind(code))]);
}
