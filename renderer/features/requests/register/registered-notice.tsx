// What is said after an application was registered: its numbers, what comes next, what to print.

import { Link, useNavigate } from 'react-router';
import type { Output } from '../../../../electron/core/contract.ts';
import type { RequestChannel } from '../../../../electron/core/requests/kinds.ts';
import { CORRECTION_NOTICE_WORKDAYS } from '../../../../electron/core/requests/periods.ts';
import { CONFIRMATION_CHANNELS } from '../../../../electron/core/requests/receipt.ts';
import type { FormKind } from '../../../../electron/core/requests/letters/kinds.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { formRoute } from '../routes-to.ts';

type Registered = Output<'requests.register'>['requests'];

/** Tells what was registered on this or the next page. */
export function useRegisteredNotice(): (requests: Registered, channel: RequestChannel) => void {
  const { saved } = useNotice();
  const navigate = useNavigate();
  return (requests, channel) => {
    const [first] = requests;
    if (!first) return;
    const print = (label: string, form: FormKind) => ({
      label,
      onClick: () => void navigate(formRoute(first.id, form)),
    });
    saved({
      what:
        requests.length === 1
          ? `已登记申请 ${first.number}。`
          : `已登记 ${requests.length} 件申请（一事一申请）：`,
      next: (
        <>
          {requests.length > 1 && <Numbers requests={requests} />}
          {nextWords(channel)}
        </>
      ),
      actions: [
        // There is nothing to acknowledge before the receipt is confirmed.
        ...(CONFIRMATION_CHANNELS.has(channel) ? [] : [print('打印接收回执', 'receipt-slip')]),
        print('打印申请表', 'application-form'),
      ],
    });
  };
}

function Numbers({ requests }: { readonly requests: Registered }) {
  return (
    <>
      {requests.map(({ id, number }, index) => (
        <span key={id}>
          {index > 0 && '、'}
          <Link to={`/requests/${id}`}>{number}</Link>
        </span>
      ))}
      。
    </>
  );
}

function nextWords(channel: RequestChannel): string {
  if (CONFIRMATION_CHANNELS.has(channel)) {
    return '今天必须联系申请人确认，确认之日才是收到申请之日。';
  }
  const check = `请核对内容是否明确，需要补正的在 ${CORRECTION_NOTICE_WORKDAYS} 个工作日内一次性告知（条例第三十条）。`;
  return channel === 'oral' ? `请打印申请表，读给申请人核对后签名。${check}` : check;
}
