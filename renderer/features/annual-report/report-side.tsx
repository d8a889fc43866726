import type { ReactElement, ReactNode } from 'react';
import { Tabs } from 'antd';
import type { Overview } from '../../../electron/core/annual-report/contract.ts';
import { formOf } from '../../../electron/core/annual-report/templates.ts';
import { CheckList } from './check-list.tsx';
import { FigureList } from './figure-list.tsx';
import { FindingList } from './finding-list.tsx';

interface ReportSideProps {
  readonly overview: Overview;
  readonly onFigure: (figure: string) => void;
  readonly onShow: (block: number) => void;
}

/** Beside the page: cross-checks, text check, figures. */
export function ReportSide({ overview, onFigure, onShow }: ReportSideProps): ReactElement {
  const { year, checks, findings, figures, template } = overview;
  const failed = checks.filter(({ passed }) => !passed).length;
  return (
    <aside className="report-side" aria-label="核对">
      <Tabs
        size="small"
        items={[
          tab('checks', '勾稽核对', failed, <CheckList overview={overview} onFigure={onFigure} />),
          tab(
            'findings',
            '文字检查',
            findings.length,
            <FindingList findings={findings} template={template} onShow={onShow} />,
          ),
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

function tab(key: string, label: string, count: number, children: ReactNode) {
  return { key, label: count === 0 ? label : `${label}（${count}）`, children };
}
