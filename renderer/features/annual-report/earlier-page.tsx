import type { ReactElement } from 'react';
import { useQueryCall } from '../../ipc/use-call.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { EarlierForm } from './earlier-form.tsx';

/** What this year's report takes over from the one before, for an office that made it elsewhere. */
export function EarlierPage(): ReactElement {
  const { year } = useDesk();
  const query = useQueryCall('annualReport.earlierFigures', { year });
  return (
    <Page
      title={`上年度（${year - 1} 年）报告数据`}
      count={`${year - 1} 年度报告不是用本程序编制的，照公布的报告填写；不知道的空着。`}
      back={{ to: '/annual-report', label: '年度报告' }}
    >
      <Loaded query={query}>
        {(figures) => <EarlierForm key={year} year={year} figures={figures} />}
      </Loaded>
    </Page>
  );
}
