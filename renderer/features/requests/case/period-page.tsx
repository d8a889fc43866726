// The days of a period one by one (the reply's, an opinion's, the payment's), to be read, printed and shown
// to whoever asks.

import type { ReactElement } from 'react';
import { Segmented, Table } from 'antd';
import { useSearchParams } from 'react-router';
import type { Output } from '../../../../electron/core/contract.ts';
import { useQueryCall } from '../../../ipc/use-call.ts';
import { showDate } from '../../../ui/date-text.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Page } from '../../../ui/page.tsx';
import { useRecordId } from '../../../ui/register/record-id.ts';
import { formRoute } from '../routes-to.ts';
import { accountRows, countWords } from './account-rows.ts';
import type { AccountRow } from './account-rows.ts';
import './case.css';

/** Page of requests/:id/period. */
export function RequestPeriodPage(): ReactElement {
  const id = useRecordId();
  const [address, setAddress] = useSearchParams();
  const period = address.get('period') ?? 'reply';
  const account = useQueryCall('requests.period', { id, period });
  return (
    <Page
      title="期限逐日计算"
      {...(account.data ? { count: account.data.number } : {})}
      back={{ to: `/requests/${id}`, label: '返回申请' }}
      main={<LinkButton to={formRoute(id, 'period-account')}>打印</LinkButton>}
    >
      <Loaded query={account}>
        {(data) => (
          <>
            <Segmented
              aria-label="哪一个期限"
              className="case-period-choice"
              options={data.periods.map(({ key, label }) => ({ value: key, label }))}
              value={period}
              onChange={(next) => setAddress({ period: next }, { replace: true })}
            />
            <Account account={data} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

type AccountData = Output<'requests.period'>;

function Account({ account }: { readonly account: AccountData }): ReactElement {
  const { title, rule, national, local, localName, notes } = account;
  return (
    <>
      <h2 className="case-period-title">{title}</h2>
      <p>
        <strong>
          {national.dueOn === null
            ? '现在没有期限在走。'
            : `${showDate(national.dueOn)}到期（法定期限，按国务院放假安排计算）`}
        </strong>
        {local.dueOn !== null && local.dueOn !== national.dueOn && (
          <span>
            ；{localName}历 {showDate(local.dueOn)}
          </span>
        )}
      </p>
      {notes.length > 0 && (
        <ul className="case-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <p className="desk-quiet">
        {rule}
        {localName}自己的节日放假列在旁边，供参考。
      </p>
      {national.days.length > 0 && <AccountTable account={account} />}
    </>
  );
}

function AccountTable({ account }: { readonly account: AccountData }): ReactElement {
  return (
    <Table<AccountRow>
      aria-label="逐日计算"
      className="desk-table case-account"
      size="small"
      pagination={false}
      rowKey="date"
      dataSource={[...accountRows(account)]}
      rowClassName={({ isDue, counted }) =>
        isDue ? 'case-account-due' : counted === null ? 'case-account-off' : ''
      }
      columns={[
        { key: 'date', title: '日期', width: 140, render: (_value, { date }) => showDate(date) },
        {
          key: 'counted',
          title: '法定期限',
          width: 130,
          className: 'desk-number',
          render: (_value, { counted, isDue }) =>
            isDue ? `${countWords(counted)}，到期` : countWords(counted),
        },
        { key: 'why', title: '说明', render: (_value, { why }) => why },
        {
          key: 'local',
          title: `${account.localName}历`,
          width: 280,
          render: (_value, { local }) => local,
        },
      ]}
    />
  );
}
