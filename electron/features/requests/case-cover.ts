// The cover of a case's file (卷宗封面).

import { OfficialDocument } from '../../core/document/official-document.ts';
import { LINE_NAMES } from '../../core/annual-report/outcome-lines.ts';
import { chineseDate } from '../../core/calendar/local-date.ts';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import type { RequestCase } from '../../core/requests/case.ts';
import type { LetterContext } from '../../core/requests/letters/context.ts';

export interface BoundSize {
  /** 件数: entries of the index. */
  readonly papers: number;
  /** 页数: numbered pages. */
  readonly pages: number;
}

/** The cover; what is not known before 归档 stays open for a pen. */
export function caseCover(
  request: RequestCase,
  { office, registrationNumber }: LetterContext,
  { papers, pages }: BoundSize,
): OfficialDocument {
  const { facts, line, receivedOn, closedOn } = request;
  const [applicant] = facts.applicants;
  const others = facts.applicants.length > 1 ? `等${facts.applicants.length}人` : '';
  const name = `${applicant?.name ?? ''}${others}`;
  const archived = request.events.findLast(({ step }) => step.kind === 'archived')?.step;
  const retention = archived?.kind === 'archived' ? archived.retention : '';
  const rows: readonly (readonly [label: string, text: string])[] = [
    ['题名', `${name}申请公开“${facts.matter.title}”`],
    ['登记编号', registrationNumber],
    ['申请人', name],
    ['收到日期', dateText(receivedOn)],
    ['办结日期', dateText(closedOn)],
    ['办理结果', line === null ? '' : LINE_NAMES[line]],
    ['归档日期', dateText(archived?.on ?? null)],
    ['保管期限', retention],
    ['件数', `${papers}件`],
    ['页数', `${pages}页`],
  ];
  return OfficialDocument.parse({
    titleLines: [office.name, '政府信息公开申请卷宗'],
    number: null,
    addressee: null,
    blocks: [
      {
        kind: 'form',
        title: '卷宗封面',
        columnWidths: [1, 4],
        rows: rows.map(([label, text]) => [
          { text: label, isLabel: true },
          { text, align: 'left', minLines: ROW_LINES },
        ]),
      },
    ],
    signature: null,
  });
}

const ROW_LINES = 3;

function dateText(date: LocalDate | null): string {
  return date === null ? '' : chineseDate(date);
}
