import type { ReactElement } from 'react';
import { Alert, Button, Table } from 'antd';
import type {
  CalendarImportPlan,
  DayChange,
  PlannedDay,
} from '../../../electron/core/office/calendar-import/plan.ts';
import type { Output } from '../../../electron/core/contract.ts';
import { yearOf } from '../../../electron/core/calendar/local-date.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { showDate } from '../../ui/date-text.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useFormKeys } from '../../ui/form/use-form-keys.ts';
import { importWords } from './calendar-words.ts';

interface CalendarImportPreviewProps {
  readonly plan: CalendarImportPlan;
  readonly source: string;
  readonly scopeName: string;
  readonly onBack: () => void;
  /** Told what was written, and the year of its first day. */
  readonly onDone: (done: Output<'office.applyCalendarImport'>, year: number) => void;
}

/** What the chosen file would change, or why nothing of it can be imported. */
export function CalendarImportPreview(props: CalendarImportPreviewProps): ReactElement {
  const { plan, source, scopeName, onBack, onDone } = props;
  const apply = useCommand('office.applyCalendarImport');
  const changed = plan.days.filter(({ change }) => change !== 'same');
  async function write(): Promise<void> {
    const { scope, days } = plan;
    // A refusal is shown above the table by apply.error.
    const done = await apply.run({ scope, source, days }).catch(() => null);
    if (done !== null && changed[0]) onDone(done, yearOf(changed[0].date));
  }
  useFormKeys((intent) => {
    if (intent === 'leave') onBack();
    else if (changed.length > 0) void write();
  });
  const again = (
    <Button autoFocus={changed.length === 0} onClick={onBack}>
      返回，另选文件<kbd>Esc</kbd>
    </Button>
  );
  if (plan.problems.length > 0) {
    return (
      <div className="desk-form">
        <ImportProblems plan={plan} />
        <div className="desk-form-buttons">{again}</div>
      </div>
    );
  }
  return (
    <div className="desk-form">
      <p>
        文件“{plan.fileName}”，范围：{scopeName}，依据：{source}。
      </p>
      <p>{summaryOf(plan.days)}</p>
      <ErrorNotice error={apply.error} />
      {changed.length > 0 && <ChangesTable days={changed} />}
      <div className="desk-form-buttons">
        {changed.length > 0 && (
          <Button type="primary" autoFocus loading={apply.isRunning} onClick={() => void write()}>
            写入这 {changed.length} 天<kbd>Ctrl+S</kbd>
          </Button>
        )}
        {again}
      </div>
    </div>
  );
}

function summaryOf(days: readonly PlannedDay[]): string {
  const count = (wanted: DayChange): number =>
    days.filter(({ change }) => change === wanted).length;
  const same = count('same');
  const others = same === 0 ? '' : `另有 ${same} 天与现有日历一致，不用写入。`;
  const [add, replace] = [count('add'), count('replace')];
  return add + replace === 0
    ? `文件里的 ${same} 天日历中都有了，没有需要写入的。`
    : `将${importWords(add, replace)}。${others}`;
}

/** As many lines as one corrects at a time. */
const PROBLEMS_SHOWN = 20;

function ImportProblems({ plan }: { readonly plan: CalendarImportPlan }): ReactElement {
  const { fileName, problems } = plan;
  return (
    <Alert
      className="desk-form-alert"
      type="error"
      showIcon
      title={`“${fileName}”有 ${problems.length} 处需要修改，没有写入任何一天`}
      description={
        <>
          <ul className="office-points">
            {problems.slice(0, PROBLEMS_SHOWN).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          {problems.length > PROBLEMS_SHOWN && (
            <p>还有 {problems.length - PROBLEMS_SHOWN} 处没有列出，改好以上各处后再选一次文件。</p>
          )}
        </>
      }
    />
  );
}

const CHANGES: Readonly<Record<DayChange, string>> = { add: '新增', replace: '替换', same: '不变' };

function ChangesTable({ days }: { readonly days: readonly PlannedDay[] }): ReactElement {
  return (
    <Table<PlannedDay>
      aria-label="导入后的变化"
      className="desk-table"
      size="small"
      pagination={false}
      rowKey={({ date }) => date}
      dataSource={[...days]}
      columns={[
        {
          title: '日期',
          width: 150,
          className: 'desk-number',
          render: (_value, { date }) => showDate(date),
        },
        {
          title: '现在',
          render: (_value, { now }) => dayWords(now.isWorkday, now.name),
        },
        {
          title: '导入后',
          render: (_value, { kind, name }) => <strong>{dayWords(kind === 'work', name)}</strong>,
        },
        { title: '变化', width: 70, render: (_value, { change }) => CHANGES[change] },
      ]}
    />
  );
}

function dayWords(isWorkday: boolean, name: string): string {
  return `${isWorkday ? '上班' : '放假'}${name === '' ? '' : `（${name}）`}`;
}
