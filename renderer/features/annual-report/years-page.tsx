import type { ReactElement } from 'react';
import { Tabs } from 'antd';
import { useNavigate } from 'react-router';
import { yearOf } from '../../../electron/core/calendar/local-date.ts';
import type { ChartMark } from '../../../electron/core/annual-report/years/chart.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { RecordsDrawer } from './records-drawer.tsx';
import { useYearsAddress, YearsTab } from './years-address.ts';
import { YearsCells } from './years-cells.tsx';
import { YearsOfOne } from './years-of-one.tsx';
import { YearsOver } from './years-over.tsx';
import './years.css';

const TAB_NAMES = {
  over: '历年',
  year: '一年的图表',
  cells: '逐格比较',
} as const satisfies Record<YearsTab, string>;

/** Years side by side: figures, charts, and every cell of the tables. */
export function YearsPage(): ReactElement {
  const { today } = useDesk();
  const address = useYearsAddress();
  const navigate = useNavigate();
  const { tab, mark } = address;
  const present = yearOf(today);

  /** A number typed from a paper has no records: the paper's own page is shown. */
  function open(to: ChartMark, isTyped: boolean): void {
    if (isTyped) void navigate(`/annual-report/earlier?year=${to.year}`);
    else address.showMark(to);
  }

  return (
    <Page
      title="历年比较"
      count="定稿的按定稿，录入的按原件，其余按台账；点数字或者图形看记录。"
      back={{ to: '/annual-report', label: '年度报告' }}
      main={<LinkButton to="/annual-report/earlier">往年报告录入</LinkButton>}
      filters={
        <Tabs
          aria-label="比较的方式"
          className="years-tabs"
          activeKey={tab}
          items={YearsTab.options.map((key) => ({ key, label: TAB_NAMES[key] }))}
          onChange={(chosen) => address.change({ tab: chosen })}
        />
      }
    >
      {tab === 'over' && <YearsOver present={present} address={address} onOpen={open} />}
      {tab === 'year' && <YearsOfOne present={present} address={address} onOpen={open} />}
      {tab === 'cells' && <YearsCells present={present} address={address} onOpen={open} />}
      <RecordsDrawer
        year={mark?.year ?? present}
        figure={mark?.figure}
        month={mark?.month ?? null}
        onClose={() => address.showMark(null)}
      />
    </Page>
  );
}
