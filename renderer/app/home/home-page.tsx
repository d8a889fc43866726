// The start page: what waits, and this year's figures, each a way to its records.

import type { ReactElement } from 'react';
import { useDesk } from '../../ui/desk-context.ts';
import { showDate } from '../../ui/date-text.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { WaitingList } from './waiting-list.tsx';
import { YearFigures } from './year-figures.tsx';

/** 工作台. */
export function HomePage(): ReactElement {
  const { today, year } = useDesk();
  return (
    <Page
      title="工作台"
      count={`今天是 ${showDate(today)}`}
      main={
        <>
          <LinkButton to="/requests/new">登记申请</LinkButton>
          <LinkButton to="/hotline/new">登记热线工单</LinkButton>
          <LinkButton type="primary" to="/publications/new">
            登记公开信息
          </LinkButton>
        </>
      }
    >
      <div className="home-columns">
        <section aria-labelledby="home-waiting">
          <h2 id="home-waiting">等着办的</h2>
          <WaitingList />
        </section>
        <section aria-labelledby="home-figures">
          <h2 id="home-figures">{year} 年的数字</h2>
          <YearFigures />
        </section>
      </div>
    </Page>
  );
}
