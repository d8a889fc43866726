// What was asked for, how it arrived, and what proves the day of receipt.

import type { ReactElement } from 'react';
import { Link } from 'react-router';
import {
  OBTAINING_WAYS,
  PROVISION_FORMS,
  REQUEST_CHANNELS,
} from '../../../../electron/core/requests/kinds.ts';
import { CONFIRMATION_CHANNELS, receiptOf } from '../../../../electron/core/requests/receipt.ts';
import { Facts } from '../../../ui/case-page.tsx';
import type { Fact } from '../../../ui/case-page.tsx';
import { showDate } from '../../../ui/date-text.ts';
import { FileList } from '../../../ui/file-field.tsx';
import type { CaseParts } from './case-parts.ts';
import { Panel } from './panel.tsx';

/** What is asked for, and the other matters of the same application. */
export function MatterPanel({ record }: Pick<CaseParts, 'record'>): ReactElement {
  const { facts } = record;
  const { matter } = facts;
  return (
    <Panel title="所需信息">
      <Facts
        facts={[
          { label: '名称', value: matter.title },
          { label: '文号', value: matter.documentNumber },
          {
            label: '内容描述',
            value: <span className="case-text">{matter.description}</span>,
            wide: true,
          },
          {
            label: '提供方式',
            value: `${PROVISION_FORMS[facts.provisionForm]}；${OBTAINING_WAYS[facts.obtainingWay]}`,
          },
          ...optional('申请人自己说明的用途', facts.purpose),
          ...optional(
            '需要协助',
            facts.needsHelp ? '申请人有阅读困难或者视听障碍（条例第四十三条）' : '',
          ),
          { label: '经办人', value: record.handlerName },
          { label: '承办站所', value: facts.holderUnit },
        ]}
      />
      <Siblings record={record} />
    </Panel>
  );
}

function Siblings({ record: { siblings } }: Pick<CaseParts, 'record'>): ReactElement | null {
  if (siblings.length === 0) return null;
  return (
    <p className="case-siblings">
      <span className="desk-quiet">同一份申请拆分的其他事项（一事一申请）：</span>
      {siblings.map(({ id, number, title }) => (
        <Link key={id} to={`/requests/${id}`}>
          {number} {title}
        </Link>
      ))}
    </p>
  );
}

/** How it arrived, and what makes the day of receipt. */
export function ArrivalPanel({
  record,
  request,
}: Pick<CaseParts, 'record' | 'request'>): ReactElement {
  const { channel, arrivedOn, postNumber, receivedBy, files } = record.facts;
  const { receivedOn } = request;
  const confirmedOn = CONFIRMATION_CHANNELS.has(channel) ? receivedOn : null;
  const confirmation = request.events.find(({ step }) => step.kind === 'confirmed')?.step;
  return (
    <Panel title="收到情况">
      <Facts
        facts={[
          { label: '渠道', value: REQUEST_CHANNELS[channel] },
          { label: '到达日期', value: showDate(arrivedOn) },
          {
            label: '收到申请之日',
            value: receivedOn === null ? '待确认' : showDate(receivedOn),
          },
          {
            label: '依据',
            value: receiptOf({ channel, arrivedOn, confirmedOn }).why,
            wide: true,
          },
          ...optional('邮单号', postNumber),
          ...optional('签收、接收人', receivedBy),
          ...(confirmation?.kind === 'confirmed'
            ? [
                {
                  label: '确认记录',
                  value: `${showDate(confirmation.on)}${confirmation.time}，与${confirmation.confirmedBy}（${confirmation.telephone}）确认`,
                },
              ]
            : []),
          { label: '申请材料', value: files.length > 0 ? <FileList files={files} /> : '' },
        ]}
      />
    </Panel>
  );
}

function optional(label: string, value: string): readonly Fact[] {
  return value === '' ? [] : [{ label, value }];
}
