import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { weekday, yearOf } from '../../../electron/core/calendar/local-date.ts';
import type { LocalDate } from '../../../electron/core/calendar/local-date.ts';
import type { Output } from '../../../electron/core/contract.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { monthOf } from './due-month.ts';
import type { Month } from './due-month.ts';

type Dues = Output<'requests.dues'>;

interface MonthTableProps {
  readonly month: Month;
  readonly weeks: readonly (readonly LocalDate[])[];
  readonly dues: Dues;
}

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;

/** The sheet of a month: days off are grey and say why, each due date leads to its case. */
export function MonthTable({ month, weeks, dues }: MonthTableProps): ReactElement {
  const marks = useDayMarks(yearOf(`${month}-01`));
  return (
    <table className="requests-month" aria-label={`${month} 的期限`}>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((date) => (
              <DayCell
                key={date}
                date={date}
                mark={marks(date)}
                isOther={monthOf(date) !== month}
                dues={dues.filter(({ on }) => on === date)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayMark {
  readonly isOff: boolean;
  /** 国庆节, 上班; '' for an ordinary day. */
  readonly word: string;
}

interface DayCellProps {
  readonly date: LocalDate;
  readonly mark: DayMark;
  readonly isOther: boolean;
  readonly dues: Dues;
}

function DayCell({ date, mark, isOther, dues }: DayCellProps): ReactElement {
  const { today } = useDesk();
  const looks = [
    mark.isOff ? 'requests-month-off' : '',
    isOther ? 'requests-month-other' : '',
    date === today ? 'requests-month-today' : '',
  ];
  return (
    <td className={looks.filter((look) => look !== '').join(' ')}>
      <div className="requests-month-day">
        <span>
          {Number(date.slice(8))}
          {date === today && ' 今天'}
        </span>
        <span className="desk-quiet" title={mark.word}>
          {mark.word}
        </span>
      </div>
      {dues.slice(0, MOST_SHOWN).map((due) => (
        <Link
          key={`${due.requestId}${due.what}`}
          to={`/requests/${due.requestId}`}
          title={`${due.what}：${due.number} ${due.title}`}
        >
          {due.title} <span className="desk-quiet">{due.what}</span>
        </Link>
      ))}
      {dues.length > MOST_SHOWN && (
        <span className="desk-quiet requests-month-more">另有 {dues.length - MOST_SHOWN} 个</span>
      )}
    </td>
  );
}

const MOST_SHOWN = 3;

/** Which days of a year are off by the national calendar, which decides (放假办法; 条例 periods). */
function useDayMarks(year: number): (date: LocalDate) => DayMark {
  const calendar = useQueryCall('office.calendar', { year });
  const special = new Map(
    (calendar.data?.days ?? [])
      .filter(({ scope }) => scope === 'national')
      .map((day) => [day.date, day]),
  );
  return (date) => {
    const day = special.get(date);
    if (day) return { isOff: !day.isWorkday, word: day.isWorkday ? '上班' : day.name };
    return { isOff: weekday(date) % 6 === 0, word: '' };
  };
}
