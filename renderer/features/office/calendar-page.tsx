import { useState } from 'react';
import type { ReactElement } from 'react';
import { Alert, Button, Table } from 'antd';
import type { CalendarYear, SpecialDay } from '../../../electron/core/office/calendar-days.ts';
import type { MovedCase } from '../../../electron/core/requests/contract.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { showDate } from '../../ui/date-text.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { CalendarDayForm, CalendarRemovalForm } from './calendar-day-forms.tsx';
import { CalendarImport } from './calendar-import.tsx';
import { RECOUNTED, importWords } from './calendar-words.ts';
import { MovedCases } from './moved-cases.tsx';

type Open =
  { readonly form: 'add' | 'import' } | { readonly form: 'remove'; readonly day: SpecialDay };

const TITLES = {
  add: '添加放假或上班日',
  import: '从文件导入放假安排',
  remove: '删除添加的日子',
} as const;

/** 设置 · 工作日历: the special days of the year chosen in the top bar. */
export function CalendarPage(): ReactElement {
  const { year } = useDesk();
  const calendar = useQueryCall('office.calendar', { year });
  const [open, setOpen] = useState<Open | null>(null);
  const [moved, setMoved] = useState<readonly MovedCase[]>([]);
  const covered = calendar.data?.covered;
  function begin(next: Open): void {
    setMoved([]);
    setOpen(next);
  }
  return (
    <Page
      title={`${year} 年工作日历`}
      count={covered && `已有 ${covered.from}—${covered.to} 年的国家放假安排`}
      main={
        <>
          <Button onClick={() => begin({ form: 'import' })}>从文件导入</Button>
          <Button type="primary" onClick={() => begin({ form: 'add' })}>
            添加放假或上班日
          </Button>
        </>
      }
    >
      {moved.length > 0 && <MovedCases moved={moved} />}
      <Loaded query={calendar}>
        {(data) => (
          <>
            <CalendarNotes calendar={data} />
            <DaysTable calendar={data} onRemove={(day) => begin({ form: 'remove', day })} />
            <RemovedDays calendar={data} />
            <ChangeDrawer
              open={open}
              localName={data.localName}
              onClose={() => setOpen(null)}
              onMoved={(more) => setMoved((before) => [...before, ...more])}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface ChangeDrawerProps {
  readonly open: Open | null;
  readonly localName: string;
  readonly onClose: () => void;
  /** Told after each change of the open requests that it moved. */
  readonly onMoved: (moved: readonly MovedCase[]) => void;
}

function ChangeDrawer({ open, localName, onClose, onMoved }: ChangeDrawerProps): ReactElement {
  const { saved } = useNotice();
  const { year, setYear } = useDesk();
  return (
    <FormDrawer title={open ? TITLES[open.form] : ''} open={open !== null} onClose={onClose}>
      {open?.form === 'add' && (
        <CalendarDayForm
          localName={localName}
          onCancel={onClose}
          onSaved={(moved, goesOn) => {
            onMoved(moved);
            if (!goesOn) onClose();
          }}
        />
      )}
      {open?.form === 'import' && (
        <CalendarImport
          localName={localName}
          onCancel={onClose}
          onDone={({ added, replaced, moved }, importedYear) => {
            saved({
              what: `已写入日历：${importWords(added, replaced)}。`,
              next: RECOUNTED,
              actions:
                importedYear === year
                  ? []
                  : [{ label: `看 ${importedYear} 年`, onClick: () => setYear(importedYear) }],
            });
            onMoved(moved);
            onClose();
          }}
        />
      )}
      {open?.form === 'remove' && (
        <CalendarRemovalForm
          day={open.day}
          onCancel={onClose}
          onSaved={(moved) => {
            onMoved(moved);
            onClose();
          }}
        />
      )}
    </FormDrawer>
  );
}

function CalendarNotes({ calendar }: { readonly calendar: CalendarYear }): ReactElement {
  const { year, covered, localGap, localName } = calendar;
  return (
    <>
      {(year > covered.to || year < covered.from) && (
        <Alert
          className="desk-form-alert"
          type="warning"
          showIcon
          title={`还没有 ${year} 年的国家放假安排，这一年算出的期限都标为“暂估”。国务院办公厅通知发布后，请按通知从文件导入，或者逐日添加。`}
        />
      )}
      {localGap !== '' && (
        <Alert
          className="desk-form-alert"
          type="info"
          showIcon
          title={`${localName} ${year} 年的地方假日：${localGap}`}
        />
      )}
    </>
  );
}

interface DaysTableProps {
  readonly calendar: CalendarYear;
  readonly onRemove: (day: SpecialDay) => void;
}

function DaysTable({ calendar, onRemove }: DaysTableProps): ReactElement {
  return (
    <Table<SpecialDay>
      aria-label={`${calendar.year} 年的放假日和调休上班日`}
      className="desk-table"
      size="small"
      sticky
      pagination={false}
      rowKey={({ date }) => date}
      dataSource={calendar.days}
      locale={{ emptyText: '这一年没有已知的放假安排。' }}
      columns={[
        {
          title: '日期',
          width: 150,
          className: 'desk-number',
          render: (_value, { date }) => showDate(date),
        },
        {
          title: '安排',
          width: 90,
          render: (_value, { isWorkday }) => (isWorkday ? '上班' : '放假'),
        },
        { title: '节日', width: 120, dataIndex: 'name' },
        {
          title: '范围',
          width: 120,
          render: (_value, { scope }) => (scope === 'local' ? calendar.localName : '全国'),
        },
        { title: '依据', render: (_value, { source }) => source ?? '程序自带' },
        {
          title: '操作',
          width: 90,
          render: (_value, day) =>
            day.source !== null && (
              <Button type="link" size="small" danger onClick={() => onRemove(day)}>
                删除
              </Button>
            ),
        },
      ]}
    />
  );
}

function RemovedDays({ calendar }: { readonly calendar: CalendarYear }): ReactElement | null {
  if (calendar.removed.length === 0) return null;
  return (
    <section className="office-removed" aria-labelledby="office-removed">
      <h2 id="office-removed">添加后又删除的</h2>
      <ul>
        {calendar.removed.map(({ date, scope, name, removedOn, reason }, index) => (
          <li key={`${date}${scope}${index}`} className="desk-quiet">
            {showDate(date)} {name}，{removedOn} 删除，原因：{reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
