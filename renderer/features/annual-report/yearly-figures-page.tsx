import type { ReactElement } from 'react';
import { useDesk } from '../../ui/desk-context.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { useQueryCall } from '../../ipc/use-call.ts';
import { LifeNotices } from './life-notices.tsx';
import { YearlyFiguresForm } from './yearly-figures-form.tsx';

/** The figures of table 二 that the office takes from its own registers. */
export function YearlyFiguresPage(): ReactElement {
  const { year } = useDesk();
  const query = useQueryCall('annualReport.yearlyFigures', { year });
  const { data: life } = useQueryCall('annualReport.life', { year });
  const isLocked = life?.isFrozen ?? false;
  return (
    <Page
      title={`${year} 年度数据`}
      count="台账里没有登记的数据，每年填写一次；没有发生的不用填，到年度报告的“零值确认”里确认为零。"
      back={{ to: '/annual-report', label: '年度报告' }}
    >
      {isLocked && life && <LifeNotices life={life} />}
      <Loaded query={query}>
        {(figures) => (
          <YearlyFiguresForm key={year} year={year} figures={figures} isLocked={isLocked} />
        )}
      </Loaded>
    </Page>
  );
}
