// The days of an item's period one by one, to be read, printed and shown to whoever asks.

import type { ReactElement } from 'react';
import { Button, Table } from 'antd';
import { useParams } from 'react-router';
import type { PeriodLedger } from '../../../electron/core/publications/period-ledger.ts';
import { BASE_LABELS } from '../../../electron/core/publications/labels.ts';
import type { PublicationVersion } from '../../../electron/core/publications/record-fields.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { showDate } from '../../ui/date-text.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { currentVersionOf } from './current-version.ts';
import { countWords, dayReason, dueWords } from './period-words.ts';
import './publications.css';

/** Page of publications/:id/period. */
export function PeriodPage(): ReactElement {
  const id = Number(useParams()['id']);
  const record = useQueryCall('publications.get', { id });
  return (
    <Page
      title="期限逐日计算"
      back={{ to: `/publications/${id}`, label: '返回' }}
      main={<Button onClick={() => window.print()}>打印</Button>}
    >
      <Loaded query={record}>
        {(publication) => <Period version={currentVersionOf(publication)} />}
      </Loaded>
    </Page>
  );
}

function Period({ version }: { readonly version: PublicationVersion }): ReactElement {
  const { title, baseKind, baseOn, limitDays } = version;
  const ledger = useQueryCall('publications.period', { baseOn, limitDays });
  return (
    <>
      <h2 className="publications-period-title">{title}</h2>
      <Loaded query={ledger}>
        {(period) => (
          <>
            <p>
              {BASE_LABELS[baseKind]} {showDate(baseOn)}，公开时限 {limitDays} 个工作日：
              <strong>{dueWords(period)}</strong>
            </p>
            <p className="desk-quiet">
              条例第二十六条：自形成或者变更之日起 {limitDays}{' '}
              个工作日内公开，法律、法规另有规定的从其规定。期限按国务院放假安排计算；
              {period.localName}自己的节日放假列在旁边，供参考。
              {period.localGaps.map(({ year, note }) => `${year} 年：${note}。`)}
            </p>
            <PeriodTable period={period} version={version} />
          </>
        )}
      </Loaded>
    </>
  );
}

type PeriodDay = PeriodLedger['days'][number];

interface PeriodTableProps {
  readonly period: PeriodLedger;
  readonly version: Pick<PublicationVersion, 'baseKind'>;
}

function PeriodTable({ period, version: { baseKind } }: PeriodTableProps): ReactElement {
  return (
    <Table<PeriodDay>
      aria-label="逐日计算"
      className="desk-table publications-period"
      size="small"
      pagination={false}
      rowKey="date"
      dataSource={[...period.days]}
      rowClassName={({ date, national }) => rowClass(national.number, date, period)}
      columns={[
        { key: 'date', title: '日期', width: 140, render: (_value, { date }) => showDate(date) },
        {
          key: 'national',
          title: '法定期限',
          width: 120,
          className: 'desk-number',
          render: (_value, { date, national }) =>
            date === period.national.date
              ? `${countWords(national.number)}，到期`
              : countWords(national.number),
        },
        {
          key: 'reason',
          title: '说明',
          render: (_value, day) => dayReason(day, day.national, baseKind),
        },
        {
          key: 'local',
          title: `${period.localName}历`,
          width: 260,
          className: 'desk-number',
          render: (_value, day) => localWords(day, period, baseKind),
        },
      ]}
    />
  );
}

function localWords(
  day: PeriodDay,
  { local }: PeriodLedger,
  baseKind: PublicationVersion['baseKind'],
): string {
  const words = countWords(day.local.number);
  if (day.date === local.date) return `${words}，到期`;
  // Where both calendars give the same reason it is said once, beside.
  const reason = dayReason(day, day.local, baseKind);
  return reason === '' || reason === dayReason(day, day.national, baseKind)
    ? words
    : `${words}（${reason}）`;
}

function rowClass(number: number | null, date: string, { national }: PeriodLedger): string {
  if (date === national.date) return 'publications-period-due';
  return number === null ? 'publications-period-off' : '';
}
