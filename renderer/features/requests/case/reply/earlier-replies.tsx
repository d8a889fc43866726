import type { ReactElement } from 'react';
import { Button } from 'antd';
import type { FormInstance } from 'antd';
import { OutcomeLeaf } from '../../../../../electron/core/requests/kinds.ts';
import { LEAVES } from '../../../../../electron/core/requests/outcome-leaves.ts';
import type { RequestRecord } from '../../../../../electron/core/requests/record-fields.ts';
import { useQueryCall } from '../../../../ipc/use-call.ts';
import { showDate } from '../../../../ui/date-text.ts';

interface EarlierRepliesProps {
  readonly record: RequestRecord;
  /** The end as far as it is chosen. */
  readonly leaf: unknown;
  readonly antd: FormInstance;
}

/** For 重复申请: the same applicant's replied requests, to be taken over by a button. */
export function EarlierReplies({ record, leaf, antd }: EarlierRepliesProps): ReactElement | null {
  const chosen = OutcomeLeaf.safeParse(leaf);
  const isAsked = chosen.success && LEAVES[chosen.data].needsEarlierReply;
  const { matter, applicants } = record.facts;
  const hints = useQueryCall(
    'requests.hints',
    {
      names: applicants.map(({ name }) => name),
      idNumbers: applicants.map(({ idNumber }) => idNumber).filter((text) => text !== ''),
      title: matter.title,
      description: matter.description,
      exceptId: record.row.id,
    },
    { enabled: isAsked },
  );
  const replied = hints.data?.sameApplicant.filter(({ replyNumber }) => replyNumber !== '') ?? [];
  if (!isAsked || replied.length === 0) return null;
  return (
    <section className="case-earlier" aria-label="同一申请人以前的答复">
      <h3>同一申请人以前的答复</h3>
      <ul className="case-documents">
        {replied.map(({ id, title, replyNumber, closedOn, similarity }) => (
          <li key={id}>
            <span>
              {replyNumber} {title}
            </span>
            <span className="desk-quiet">
              {closedOn === null ? '' : showDate(closedOn)}，内容相似 {Math.round(similarity * 100)}
              %
            </span>
            <Button
              size="small"
              onClick={() =>
                antd.setFieldsValue({ earlierReplyNumber: replyNumber, earlierReplyOn: closedOn })
              }
            >
              填入
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
