import type { ReactElement } from 'react';
import { Form } from 'antd';
import type { FormInstance } from 'antd';
import { isLocalDate } from '../../../../electron/core/calendar/local-date.ts';
import type { Output } from '../../../../electron/core/contract.ts';
import type { RequestChannel } from '../../../../electron/core/requests/kinds.ts';
import { CONFIRMATION_CHANNELS } from '../../../../electron/core/requests/receipt.ts';
import { useQueryCall } from '../../../ipc/use-call.ts';
import { showDate } from '../../../ui/date-text.ts';
import { useDesk } from '../../../ui/desk-context.ts';

interface ReceiptAnswerProps {
  readonly antd: FormInstance;
  readonly channel: RequestChannel;
}

type Receipt = Output<'requests.receipt'>;

/** The receipt date that the answers lead to, why, when the reply is due and in which year it counts. */
export function ReceiptAnswer({ antd, channel }: ReceiptAnswerProps): ReactElement | null {
  const { today } = useDesk();
  const typed = Form.useWatch<unknown>('arrivedOn', antd);
  const arrivedOn = typeof typed === 'string' && isLocalDate(typed) ? typed : null;
  const waits = CONFIRMATION_CHANNELS.has(channel);
  const asked = { channel, arrivedOn: arrivedOn ?? today };
  const receipt = useQueryCall('requests.receipt', asked, { enabled: arrivedOn !== null });
  const confirmed = useQueryCall(
    'requests.receipt',
    { ...asked, confirmedOn: today },
    { enabled: waits && arrivedOn !== null && arrivedOn <= today },
  );
  if (arrivedOn === null || receipt.data === undefined) return null;
  return <Answer receipt={receipt.data} ifToday={confirmed.data} />;
}

interface AnswerProps {
  readonly receipt: Receipt;
  /** What a confirmation of today would lead to; undefined where none is wanted. */
  readonly ifToday: Receipt | undefined;
}

function Answer({ receipt, ifToday }: AnswerProps): ReactElement {
  const { today } = useDesk();
  const { receivedOn, why, reminder } = receipt;
  const isWaiting = receivedOn === null;
  return (
    <div
      className="requests-receipt"
      role="status"
      aria-label="收到申请之日"
      data-waits={isWaiting ? 'yes' : 'no'}
    >
      <p>
        <strong>
          {isWaiting ? '待确认：还没有收到之日' : `收到申请之日 ${showDate(receivedOn)}`}
        </strong>
        {!isWaiting && `，${consequence(receipt)}`}
      </p>
      <p className="desk-quiet">{why}</p>
      {reminder !== '' && <p className="requests-soon">{reminder}</p>}
      {isWaiting && ifToday && (
        <p>
          如果今天（{showDate(today)}）确认：{consequence(ifToday)}
        </p>
      )}
    </div>
  );
}

/** “答复期限 2024-04-29 周一，计入 2024 年新收。” */
function consequence({ dueOn, reportYear }: Receipt): string {
  const due = dueOn === null ? '' : `答复期限 ${showDate(dueOn)}，`;
  return `${due}${reportYear === null ? '' : `计入 ${reportYear} 年新收。`}`;
}
