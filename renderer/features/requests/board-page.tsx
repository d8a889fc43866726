import type { ReactElement } from 'react';
import { Alert } from 'antd';
import type { RequestRow } from '../../../electron/core/requests/record-fields.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { boardOf } from './board-order.ts';
import { BoardTable } from './board-table.tsx';
import { SOON_WORKDAYS, pressing } from './clock-text.ts';
import { RegisterButtons } from './register-buttons.tsx';
import { RequestsPages } from './requests-pages.tsx';

/** The open cases by what is due first; what must be confirmed today stands on top. */
export function BoardPage(): ReactElement {
  const board = useQueryCall('requests.board', {});
  return (
    <>
      <RequestsPages />
      <Page
        title="在办申请"
        count={board.data && countWords(board.data)}
        main={<RegisterButtons />}
      >
        <Loaded query={board}>{(rows) => <Board rows={rows} />}</Loaded>
      </Page>
    </>
  );
}

function Board({ rows }: { readonly rows: readonly RequestRow[] }): ReactElement {
  if (rows.length === 0) return <NothingOpen />;
  const { awaiting, running } = boardOf(rows);
  return (
    <>
      {awaiting.length > 0 && (
        <>
          <Alert
            className="desk-form-alert"
            type="warning"
            showIcon
            title={`今天必须联系确认：${awaiting.length} 件申请还没有与申请人确认。平常信函、互联网、传真收到的申请以双方确认之日为收到申请之日（条例第三十一条）。`}
          />
          <BoardTable label="待确认的申请" rows={awaiting} />
          {running.length > 0 && <h2 className="requests-board-title">办理中</h2>}
        </>
      )}
      {running.length > 0 && <BoardTable label="办理中的申请" rows={running} />}
    </>
  );
}

function NothingOpen(): ReactElement {
  return (
    <EmptyState
      title="没有在办的申请"
      help="收到政府信息公开申请后在这里登记，登记后按到期先后排列，直到送达答复。"
      action={
        <LinkButton type="primary" to="/requests/new">
          登记申请
        </LinkButton>
      }
    />
  );
}

function countWords(rows: readonly RequestRow[]): string {
  const count = (how: string): number => rows.filter((row) => pressing(row) === how).length;
  return [
    `共 ${rows.length} 件`,
    ...(count('confirm') > 0 ? [`待确认 ${count('confirm')} 件`] : []),
    ...(count('late') > 0 ? [`逾期 ${count('late')} 件`] : []),
    ...(count('soon') > 0 ? [`${SOON_WORKDAYS} 个工作日内到期 ${count('soon')} 件`] : []),
  ].join('，');
}
