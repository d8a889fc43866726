import { useState } from 'react';
import type { ReactElement } from 'react';
import { Alert, Button } from 'antd';
import { yearOf } from '../../../electron/core/calendar/local-date.ts';
import type { Overview } from '../../../electron/core/annual-report/contract.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { deadlineText } from './report-words.ts';
import { ExportDrawer } from './export-drawer.tsx';
import { LifeHead } from './life-head.tsx';
import { LockableLink } from './life-lock.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { RecordsDrawer } from './records-drawer.tsx';
import { editorAddress, useReportAddress } from './report-address.ts';
import { ChoiceLine } from './report-choice.tsx';
import { ReportSide } from './report-side.tsx';
import { SetupDrawer } from './setup-drawer.tsx';

/** The year's report: the page as it will be handed in, beside it what still has to be mended. */
export function ReportPage(): ReactElement {
  const { year } = useDesk();
  const { template: wanted } = useReportAddress();
  const query = useQueryCall('annualReport.overview', {
    year,
    ...(wanted ? { template: wanted } : {}),
  });
  return <Loaded query={query}>{(overview) => <Report key={year} overview={overview} />}</Loaded>;
}

/** 31 March: the last day that art. 49 of the Regulation names for a yearly report. */
const LAST_REPORT_DAY = '03-31';

type OpenDrawer = 'setup' | 'export' | null;

function Report({ overview }: { readonly overview: Overview }): ReactElement {
  const { year, template, setup, deadline, misfit } = overview;
  const { data: life, error, reload } = useQueryCall('annualReport.life', { year });
  const isLocked = life?.isFrozen ?? false;
  const address = useReportAddress();
  const [drawer, setDrawer] = useState<OpenDrawer>(null);
  const [marked, setMarked] = useState<{ readonly block: number } | null>(null);
  const close = (): void => setDrawer(null);
  return (
    <Page
      title={`${year} 年度报告`}
      // Handed in is handed in: how many days were left is of no use then.
      {...(isLocked ? {} : { count: deadlineText(deadline) })}
      main={
        <ReportButtons
          overview={overview}
          isLocked={isLocked}
          onExport={() => setDrawer('export')}
        />
      }
      filters={
        <ChoiceLine overview={overview} isLocked={isLocked} onChange={() => setDrawer('setup')} />
      }
    >
      <EarlierYearOffer year={year} />
      {life && <LifeHead life={life} overview={overview} onSetup={() => setDrawer('setup')} />}
      {error && <ErrorNotice error={error} onRetry={reload} />}
      {misfit !== null && (
        <Alert className="desk-form-alert" type="warning" showIcon title={misfit} />
      )}
      <div className="report-columns">
        <Preview overview={overview} marked={marked} onFigure={address.showFigure} />
        <ReportSide
          overview={overview}
          life={life}
          onFigure={address.showFigure}
          onShow={(block) => setMarked({ block })}
        />
      </div>
      <RecordsDrawer year={year} figure={address.figure} onClose={() => address.showFigure(null)} />
      <SetupDrawer
        year={year}
        setup={{ ...setup, template }}
        open={drawer === 'setup'}
        onClose={close}
      />
      <ExportDrawer overview={overview} open={drawer === 'export'} onClose={close} />
    </Page>
  );
}

interface ReportButtonsProps {
  readonly overview: Overview;
  readonly isLocked: boolean;
  readonly onExport: () => void;
}

/** Where the report is changed, its versions, its files; the main button is that of the next step. */
function ReportButtons({ overview, isLocked, onExport }: ReportButtonsProps): ReactElement {
  return (
    <>
      <LockableLink to="/annual-report/earlier" isLocked={isLocked}>
        上年度数据
      </LockableLink>
      <LockableLink to="/annual-report/yearly-figures" isLocked={isLocked}>
        年度数据
      </LockableLink>
      <LockableLink to={editorAddress(overview.template)} isLocked={isLocked}>
        修改正文
      </LockableLink>
      <LinkButton to="/annual-report/years">历年比较</LinkButton>
      <LinkButton to="/annual-report/versions">版本和经过</LinkButton>
      <Button onClick={onExport}>导出…</Button>
    </>
  );
}

/** In the first months of a year it is last year's report that is made. */
function EarlierYearOffer({ year }: { readonly year: number }): ReactElement | null {
  const { today, setYear } = useDesk();
  if (year !== yearOf(today) || today.slice(5) > LAST_REPORT_DAY) return null;
  return (
    <Alert
      className="desk-form-alert"
      type="info"
      showIcon
      title={`${year} 年还没有结束，现在要报送的一般是 ${year - 1} 年度的报告。`}
      action={<Button onClick={() => setYear(year - 1)}>看 {year - 1} 年度</Button>}
    />
  );
}

interface PreviewProps {
  readonly overview: Overview;
  readonly marked: { readonly block: number } | null;
  readonly onFigure: (figure: string) => void;
}

function Preview({ overview, marked, onFigure }: PreviewProps): ReactElement {
  const { year, template } = overview;
  const page = useQueryCall('annualReport.previewHtml', { year, template });
  return (
    <section aria-label="报告预览">
      <Loaded query={page}>
        {({ html }) => (
          <PaperPreview
            html={html}
            title={`${year} 年度报告预览`}
            onFigure={onFigure}
            marked={marked}
          />
        )}
      </Loaded>
    </section>
  );
}
