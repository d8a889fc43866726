// The index of a bound file: which pages each paper has, and which papers could not be bound.

import type { OfficialDocument } from '../../core/document/official-document.ts';
import type { RequestCase } from '../../core/requests/case.ts';
import type { CasePaper } from '../../core/requests/letters/case-papers.ts';
import type { LetterContext } from '../../core/requests/letters/context.ts';
import { indexDocument } from '../../core/requests/letters/forms/case-index.ts';
import type { IndexEntry } from '../../core/requests/letters/forms/case-index.ts';
import type { Bound } from '../../render/pdf/bound-file.ts';

export interface BoundPaper {
  readonly paper: CasePaper;
  readonly bound: Bound;
}

export interface Indexing {
  readonly papers: readonly BoundPaper[];
  /** Prints a document to PDF. */
  readonly print: (document: OfficialDocument) => Promise<Uint8Array>;
}

/** The printed index, whose own pages come first, and how many numbered pages there are with it. */
export async function numberedIndex(
  request: RequestCase,
  around: LetterContext,
  { papers, print }: Indexing,
): Promise<{ readonly pdf: Uint8Array; readonly pages: number }> {
  const { pageCount } = await import('../../render/pdf/bound-file.ts');
  const bodyPages = papers.reduce((sum, { bound }) => sum + pagesOf(bound), 0);
  // Its length seldom depends on the numbers in it: the first or second printing is nearly always the last.
  let own = 1;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const pdf = await print(indexOf(request, around, papers, own));
    const printed = await pageCount(pdf);
    if (printed === own) return { pdf, pages: own + bodyPages };
    own = printed;
  }
  throw new Error('the index has another length each time it is printed');
}

const MOST_ATTEMPTS = 5;

const pagesOf = (bound: Bound): number => ('pages' in bound ? bound.pages : 0);

function indexOf(
  request: RequestCase,
  around: LetterContext,
  papers: readonly BoundPaper[],
  ownPages: number,
): OfficialDocument {
  let next = ownPages + 1;
  const entries = papers.map(({ paper, bound }): IndexEntry => {
    const first = next;
    next += pagesOf(bound);
    return { ...paper, pages: 'refused' in bound ? KEPT_APART : pageRange(first, next - 1) };
  });
  const document = indexDocument(request, around, entries);
  const note = noteOf(papers);
  if (note === '') return document;
  const paragraph = { kind: 'paragraph', text: note, flush: true } as const;
  return { ...document, blocks: [...document.blocks, paragraph] };
}

const KEPT_APART = '另存';

function pageRange(first: number, last: number): string {
  return first === last ? String(first) : `${first}—${last}`;
}

/** Why papers are kept apart; '' when all are bound. */
function noteOf(papers: readonly BoundPaper[]): string {
  const reasons = papers.flatMap(({ bound }, index) =>
    'refused' in bound ? [`第${index + 1}项${bound.refused}`] : [],
  );
  if (reasons.length === 0) return '';
  return `注：“${KEPT_APART}”的材料没有装订，原件保存在台账的附件里：${reasons.join('；')}。`;
}
