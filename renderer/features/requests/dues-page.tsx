import type { ReactElement } from 'react';
import { Button } from 'antd';
import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useSearchParams } from 'react-router';
import { CallError } from '../../ipc/client.ts';
import { useQueryCall, useTask } from '../../ipc/use-call.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { DueList } from './due-list.tsx';
import { isMonth, monthOf, otherMonth, weeksOf } from './due-month.ts';
import type { Month } from './due-month.ts';
import { MonthTable } from './month-table.tsx';
import { RequestsPages } from './requests-pages.tsx';

/** 期限日历: what is due in a month, as a sheet and as a list. */
export function DuesPage(): ReactElement {
  const { today } = useDesk();
  const [params, setParams] = useSearchParams();
  const asked = params.get('month') ?? '';
  const month = isMonth(asked) ? asked : monthOf(today);
  const weeks = weeksOf(month);
  const dues = useQueryCall(
    'requests.dues',
    { from: weeks[0]?.[0] ?? today, to: weeks.at(-1)?.[6] ?? today },
    { keepOld: true },
  );
  const ofMonth = dues.data?.filter(({ on }) => monthOf(on) === month);
  const show = (wanted: Month): void => setParams({ month: wanted }, { replace: true });
  const download = useExportDues();
  return (
    <>
      <RequestsPages />
      <Page
        title="期限日历"
        count={ofMonth && `${monthWords(month)}有 ${ofMonth.length} 个期限`}
        main={
          <>
            <Button onClick={() => window.print()}>打印</Button>
            <Button loading={download.isRunning} onClick={() => void download.start()}>
              导出日历（.ics）…
            </Button>
          </>
        }
        filters={
          <>
            <Button
              icon={<LeftOutlined />}
              aria-label="上个月"
              onClick={() => show(otherMonth(month, -1))}
            />
            <strong className="desk-number" aria-live="polite">
              {monthWords(month)}
            </strong>
            <Button
              icon={<RightOutlined />}
              aria-label="下个月"
              onClick={() => show(otherMonth(month, 1))}
            />
            <Button disabled={month === monthOf(today)} onClick={() => show(monthOf(today))}>
              本月
            </Button>
          </>
        }
      >
        <ErrorNotice error={download.error} />
        <Loaded query={dues}>
          {(all) => (
            <div className="requests-dues">
              <MonthTable month={month} weeks={weeks} dues={all} />
              <DueList dues={ofMonth ?? []} />
            </div>
          )}
        </Loaded>
      </Page>
    </>
  );
}

function monthWords(month: Month): string {
  return `${Number(month.slice(0, 4))} 年 ${Number(month.slice(5))} 月`;
}

/** Asks for a folder, then writes all due dates of open cases into it as a calendar file. */
function useExportDues() {
  const choose = useTask('files.chooseFolder');
  const write = useTask('requests.exportDues');
  const { saved } = useNotice();
  async function start(): Promise<void> {
    write.reset();
    try {
      const folder = await choose.run({ title: '选择存放日历文件的文件夹' });
      if (folder === null) return;
      const { path, count } = await write.run({ folder: folder.handle });
      saved({ what: `已导出 ${count} 个期限。`, next: `文件：${path}` });
    } catch (error) {
      // The hooks keep the refusal and it is shown above the calendar.
      if (!(error instanceof CallError)) throw error;
    }
  }
  return {
    start,
    isRunning: choose.isRunning || write.isRunning,
    error: write.error ?? choose.error,
  };
}
