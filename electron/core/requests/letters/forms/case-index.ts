// 案卷目录: what lies in the file of a case, in the order of handling (条例 art. 45).

import type { OfficialDocument } from '../../../document/official-document.ts';
import type { RequestCase } from '../../case.ts';
import type { RequestEvent } from '../../event.ts';
import { addresseeOf, dateText } from '../case-text.ts';
import { titleOfLetter } from '../case-values.ts';
import type { LetterContext } from '../context.ts';
import { form, label, row, value, wide, PAIR_WIDTHS } from './cells.ts';
import { formDocument } from './form-document.ts';

/** One paper of the file. */
export interface IndexEntry {
  readonly title: string;
  readonly number: string;
  readonly date: string;
  /** 1—3; '' while it isn't bound. */
  readonly pages: string;
}

/** Titles of the forms that are bound in before and after letters and scans. */
export interface BoundForms {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** The papers of the case with their numbers and days; page numbers are written when it is bound. */
export function caseIndex(
  request: RequestCase,
  around: LetterContext,
  forms: BoundForms,
): OfficialDocument {
  return indexDocument(request, around, [
    ...forms.first.map((title) => paper(title)),
    ...papersOf(request, around),
    ...forms.last.map((title) => paper(title)),
  ]);
}

/** The index of these papers. */
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

function paper(title: string, number = '', date = ''): IndexEntry {
  return { title, number, date, pages: '' };
}

/** Letters and scans, event by event. */
function papersOf({ events }: RequestCase, around: LetterContext): IndexEntry[] {
  return events.flatMap((event) => [
    ...(event.letter === null
      ? []
      : [
          paper(
            titleOfLetter(event.letter, around),
            around.letterNumbers.get(event.sequence) ?? '',
            dateText(event.letter.issuedOn),
          ),
        ]),
    ...filesOf(event).map((name) => paper(name, '', dateText(event.step.on))),
  ]);
}

function filesOf({ step }: RequestEvent): readonly string[] {
  const files = 'files' in step ? step.files : 'facts' in step ? step.facts.files : [];
  return files.map(({ name }) => name);
}
