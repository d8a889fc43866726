import type { ReactElement } from 'react';
import { Alert } from 'antd';
import { useSearchParams } from 'react-router';
import { yearOf } from '../../../electron/core/calendar/local-date.ts';
import type { EarlierYear } from '../../../electron/core/annual-report/years/earlier-report-view.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { EarlierEditor } from './earlier-editor.tsx';
import './years.css';

/** The first year of the Regulation: 国务院令第492号, in force 2008-05-01. */
const FIRST_YEAR = 2008;

/** Any earlier year's report, typed from its paper by an office that made it elsewhere. */
export function EarlierPage(): ReactElement {
  const { today, year: deskYear } = useDesk();
  const [params, setParams] = useSearchParams();
  const last = yearOf(today) - 1;
  const asked = Number(params.get('year') ?? deskYear - 1);
  const year = Number.isInteger(asked) ? Math.min(Math.max(asked, FIRST_YEAR), last) : last;
  const { data: known = [] } = useQueryCall('annualReport.earlierYears', {});
  const query = useQueryCall('annualReport.earlierReport', { year });
  return (
    <Page
      title={`往年报告录入（${year} 年）`}
      count="照公布的报告逐格填写，以后的报告同它衔接、比较。"
      back={{ to: '/annual-report', label: '年度报告' }}
      main={<LinkButton to="/annual-report/years">历年比较</LinkButton>}
    >
      <Loaded query={query}>
        {(report) => (
          <>
            {report.closed !== null && (
              <Alert className="desk-form-alert" type="info" showIcon title={report.closed} />
            )}
            <EarlierEditor
              key={report.year}
              report={report}
              years={yearOptions(last, known)}
              onYear={(chosen) => setParams({ year: String(chosen) })}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function yearOptions(last: number, known: readonly EarlierYear[]) {
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, at) => {
    const year = last - at;
    const { frozen = null, cells = 0 } = known.find((each) => each.year === year) ?? {};
    const words = frozen ?? (cells > 0 ? `已录入 ${cells} 格` : '');
    return { value: year, label: words === '' ? `${year} 年` : `${year} 年（${words}）` };
  });
}
