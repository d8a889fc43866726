import { useState } from 'react';
import type { ReactElement } from 'react';
import { Alert, Button, Select, Space } from 'antd';
import { yearOf } from '../../../electron/core/calendar/local-date.ts';
import type { Overview } from '../../../electron/core/annual-report/contract.ts';
import { TEMPLATE_NAMES } from '../../../electron/core/annual-report/templates.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { showDate } from '../../ui/date-text.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { deadlineText, sourceText } from './report-words.ts';
import { ExportDrawer } from './export-drawer.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { RecordsDrawer } from './records-drawer.tsx';
import { editorAddress, useReportAddress } from './report-address.ts';
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
  const address = useReportAddress();
  const [drawer, setDrawer] = useState<OpenDrawer>(null);
  const [marked, setMarked] = useState<{ readonly block: number } | null>(null);
  const close = (): void => setDrawer(null);
  return (
    <Page
      title={`${year} 年度报告`}
      count={deadlineText(deadline)}
      main={
        <>
          <LinkButton to="/annual-report/earlier">上年度数据</LinkButton>
          <LinkButton to="/annual-report/yearly-figures">年度数据</LinkButton>
          <LinkButton to={editorAddress(template)}>修改正文</LinkButton>
          <Button type="primary" onClick={() => setDrawer('export')}>
            导出…
          </Button>
        </>
      }
      filters={<ChoiceLine overview={overview} onChange={() => setDrawer('setup')} />}
    >
      <EarlierYearOffer year={year} />
      {misfit !== null && (
        <Alert className="desk-form-alert" type="warning" showIcon title={misfit} />
      )}
      <div className="report-columns">
        <Preview overview={overview} marked={marked} onFigure={address.showFigure} />
        <ReportSide
          overview={overview}
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

interface ChoiceLineProps {
  readonly overview: Overview;
  readonly onChange: () => void;
}

/** Template, date and state of the text, in one line. */
function ChoiceLine({ overview, onChange }: ChoiceLineProps): ReactElement {
  const { template, setup, text } = overview;
  const { showTemplate } = useReportAddress();
  return (
    <>
      <Select
        className="report-template"
        aria-label="模板"
        value={template}
        options={Object.entries(TEMPLATE_NAMES).map(([value, label]) => ({ value, label }))}
        onChange={showTemplate}
      />
      {setup.template === template ? (
        <StatusTag look="done" word="本年度使用" />
      ) : (
        <StatusTag look="draft" word="只是查看" />
      )}
      <Space className="desk-quiet">
        <span>成文日期：{setup.signedOn === null ? '未填' : showDate(setup.signedOn)}</span>
        <span>{sourceText(text)}</span>
      </Space>
      <Button size="small" onClick={onChange}>
        模板和日期…
      </Button>
    </>
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
