import type { ReactElement, ReactNode } from 'react';
import { Tabs } from 'antd';
import type { Overview } from '../../../electron/core/annual-report/contract.ts';
import { formOf } from '../../../electron/core/annual-report/templates.ts';
import { CheckList } from './check-list.tsx';
import { FigureList } from './figure-list.tsx';
import type { LifeView } from './life-words.ts';
import { ReportSideTab, useReportAddress } from './report-address.ts';
import { ReportFindings } from './report-findings.tsx';
import { ZeroList } from './zero-list.tsx';

interface ReportSideProps {
  readonly overview: Overview;
  /** Undefined while it is asked for. */
  readonly life: LifeView | undefined;
  readonly onFigure: (figure: string) => void;
  readonly onShow: (block: number) => void;
}

/** Beside the page: cross-checks, text check, zeros, figures. */
export function ReportSide({ overview, life, onFigure, onShow }: ReportSideProps): ReactElement {
  const { side, showSide } = useReportAddress();
  const { year, checks, findings, figures, template } = overview;
  const failed = checks.filter(({ passed }) => !passed).length;
  const unfilled = life?.zeros.filter(({ state }) => state === 'unfilled').length ?? 0;
  return (
    <aside className="report-side" aria-label="核对">
      <Tabs
        size="small"
        // Four names with their counts stand in one line.
        tabBarGutter={20}
        activeKey={side}
        onChange={(key) => showSide(ReportSideTab.parse(key))}
        items={[
          tab('checks', '勾稽核对', failed, <CheckList overview={overview} onFigure={onFigure} />),
          tab(
            'findings',
            '文字检查',
            findings.length,
            <ReportFindings
              overview={overview}
              isLocked={life?.isFrozen ?? false}
              onShow={onShow}
            />,
          ),
          tab('zeros', '零值确认', unfilled, life && <ZeroList life={life} figures={figures} />),
          tab(
            'figures',
            '全部数字',
            0,
            <FigureList figures={figures} form={formOf(template, year)} onFigure={onFigure} />,
          ),
        ]}
      />
    </aside>
  );
}

function tab(key: ReportSideTab, name: string, count: number, children: ReactNode) {
  const label = (
    <>
      {name}
      {count > 0 && <span className="desk-number"> {count}</span>}
      {count > 0 && <span className="desk-only-read"> 项</span>}
    </>
  );
  return { key, label, children };
}
