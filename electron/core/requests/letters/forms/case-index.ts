// 案卷目录: what lies in the file of a case, in the order of handling (条例 art. 45).

import type { OfficialDocument } from '../../../document/official-document.ts';
import type { RequestCase } from '../../case.ts';
import type { CasePaper } from '../case-papers.ts';
import { addresseeOf, dateText } from '../case-text.ts';
import type { LetterContext } from '../context.ts';
import { form, label, row, value, wide, PAIR_WIDTHS } from './cells.ts';
import { formDocument } from './form-document.ts';

/** One line of the index. */
export interface IndexEntry extends Pick<CasePaper, 'title' | 'number' | 'date'> {
  /** 1—3; '' while it isn't bound. */
  readonly pages: string;
}

/** The index of these papers; page numbers are known when the file is bound. */
export function indexDocument(
  request: RequestCase,
  around: LetterContext,
  entries: readonly IndexEntry[],
): OfficialDocument {
  const { facts } = request;
  const heads = ['序号', '材料名称', '文号', '日期', '页次'];
  return formDocument('case-index', around, {
    blocks: [
      form('案卷', PAIR_WIDTHS, [
        [...row('登记编号', around.registrationNumber), ...row('申请人', addresseeOf(facts))],
        wide('申请内容', facts.matter.title),
        [
          ...row('收到日期', dateText(request.receivedOn)),
          ...row('办结日期', dateText(request.closedOn)),
        ],
      ]),
      form(
        '案卷目录',
        [11, 52, 46, 34],
        [
          heads.map((text) => label(text)),
          ...entries.map(({ title, number, date, pages }, at) => [
            value(String(at + 1), { align: 'center' }),
            value(title),
            value(number, { align: 'center' }),
            value(date, { align: 'center' }),
            value(pages, { align: 'center' }),
          ]),
        ],
        1,
      ),
    ],
  });
}
