// What was done on the way to the reply: fee, searches, the draft.

import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { TARIFFS } from '../../../../electron/core/requests/kinds.ts';
import { LEAVES } from '../../../../electron/core/requests/outcome-leaves.ts';
import { Facts } from '../../../ui/case-page.tsx';
import type { Fact } from '../../../ui/case-page.tsx';
import { showDate } from '../../../ui/date-text.ts';
import { FileList } from '../../../ui/file-field.tsx';
import type { CaseParts } from './case-parts.ts';
import { lineName } from '../outcome-words.ts';
import { periodRoute } from '../routes-to.ts';
import { Panel } from './panel.tsx';

/** The fee: what was asked, what was paid, by when. */
export function FeePanel({ record, request }: CaseParts): ReactElement | null {
  const { fee } = record;
  const notice = request.fee?.notice;
  if (fee === null || notice === undefined) return null;
  return (
    <Panel title="信息处理费">
      <Facts
        facts={[
          { label: '应收', value: `${yuan(fee.amountFen)} 元（${TARIFFS[notice.tariff]}）` },
          {
            label: '实收',
            value: fee.waived ? '已减免' : `${yuan(fee.paidFen)} 元`,
          },
          { label: '通知日期', value: showDate(fee.noticeOn) },
          {
            label: '申请人收到',
            value: fee.noticeReceivedOn === null ? '还没有登记' : showDate(fee.noticeReceivedOn),
          },
          {
            label: '缴费期限',
            value:
              fee.dueOn === null ? (
                '登记收到日期以后计算'
              ) : (
                <Link to={periodRoute(record.row.id, 'payment')}>{showDate(fee.dueOn)}</Link>
              ),
          },
          ...(request.fee?.payments ?? []).map(({ on, amountFen, receiptNumber, treasuryOn }) => ({
            label: `${on} 缴费`,
            value: `${yuan(amountFen)} 元，票据 ${receiptNumber}${
              treasuryOn === null ? '' : `，${treasuryOn} 缴入国库`
            }`,
          })),
        ]}
      />
    </Panel>
  );
}

/** Who searched, when, where, by which words. */
export function SearchesPanel({ request: { searches } }: CaseParts): ReactElement | null {
  if (searches.length === 0) return null;
  return (
    <Panel title="检索记录">
      <table className="case-table">
        <thead>
          <tr>
            <th scope="col">日期</th>
            <th scope="col">检索人</th>
            <th scope="col">范围</th>
            <th scope="col">关键词</th>
            <th scope="col">结果</th>
          </tr>
        </thead>
        <tbody>
          {searches.map(({ on, searchers, places, keywords, result }, index) => (
            <tr key={index}>
              <td className="desk-number">{showDate(on)}</td>
              <td>{searchers}</td>
              <td className="case-text">{places}</td>
              <td className="case-text">{keywords}</td>
              <td className="case-text">{result}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** The reply as last drafted, or as it was given on the spot. */
export function ReplyPanel({ record, request }: CaseParts): ReactElement | null {
  const reply = request.onSpot ?? request.reply;
  if (reply === null) return null;
  const leaf = LEAVES[reply.leaf];
  const line = reply.overruledLine ?? leaf.line;
  const isDrafting = record.steps.some(({ kind, allowed }) => kind === 'drafted' && allowed);
  return (
    <Panel
      title={request.signed === null && request.onSpot === null ? '拟办答复' : '答复'}
      actions={isDrafting && <Link to={`/requests/${record.row.id}/reply`}>修改</Link>}
    >
      <Facts
        facts={[
          { label: '办理结果', value: leaf.label },
          { label: '年报表三', value: lineName(line) },
          ...told('另选办理结果的理由', reply.overruledReason),
          { label: '依据', value: leaf.articles, wide: true },
          ...told('不公开部分的依据', reply.withheld.map((one) => LEAVES[one].label).join('、')),
          ...told('答复内容', reply.content),
          ...told('理由', reply.reasons),
          ...told('获取的途径', reply.whereToGet),
          ...told(
            '前次答复',
            [reply.earlierReplyNumber, reply.earlierReplyOn ?? '']
              .filter((part) => part !== '')
              .join('，'),
          ),
          ...(reply.enclosures.length === 0
            ? []
            : [{ label: '提供的材料', value: <FileList files={reply.enclosures} /> }]),
        ]}
      />
    </Panel>
  );
}

function told(label: string, value: string): readonly Fact[] {
  return value === ''
    ? []
    : [{ label, value: <span className="case-text">{value}</span>, wide: true }];
}

function yuan(fen: number): string {
  return String(fen / 100);
}
