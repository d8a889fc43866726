// The papers of a case's file in the order in which they are bound (条例 art. 45): the forms of intake, then
// event by event the letters and scans, then the forms of review and service.

import type { StoredFile } from '../../fields.ts';
import type { RequestCase } from '../case.ts';
import type { RequestEvent } from '../event.ts';
import { dateText } from './case-text.ts';
import { titleOfLetter } from './case-values.ts';
import type { LetterContext } from './context.ts';
import { FORMS } from './kinds.ts';
import type { FormKind } from './kinds.ts';

/** One paper: how it stands in the index, and where it is taken from. */
export type CasePaper = {
  readonly title: string;
  readonly number: string;
  readonly date: string;
} & (
  | { readonly kind: 'letter'; readonly letterId: number }
  | { readonly kind: 'scan'; readonly file: StoredFile }
  | { readonly kind: 'form'; readonly form: FormKind }
);

/** Forms that are bound in before and after letters and scans. */
export interface BoundForms {
  readonly first: readonly FormKind[];
  readonly last: readonly FormKind[];
}

/** All papers, each scan once however many events name it. */
export function casePapers(
  request: RequestCase,
  around: LetterContext,
  forms: BoundForms,
): readonly CasePaper[] {
  return [
    ...forms.first.map(formPaper),
    ...eachScanOnce(request.events.flatMap((event) => papersOf(event, request, around))),
    ...forms.last.map(formPaper),
  ];
}

function formPaper(form: FormKind): CasePaper {
  return { title: FORMS[form], number: '', date: '', kind: 'form', form };
}

function papersOf(
  event: RequestEvent,
  request: RequestCase,
  around: LetterContext,
): readonly CasePaper[] {
  const { letter, step, sequence } = event;
  const scans = filesOf(event, request).map((file): CasePaper => ({
    title: file.name,
    number: '',
    date: dateText(step.on),
    kind: 'scan',
    file,
  }));
  if (letter === null) return scans;
  return [
    {
      title: titleOfLetter(letter, around),
      number: around.letterNumbers.get(sequence) ?? '',
      date: dateText(letter.issuedOn),
      kind: 'letter',
      letterId: letter.id,
    },
    ...scans,
  ];
}

/** What is handed over lies behind the letter that hands it over, not behind each draft of it. */
function filesOf({ step }: RequestEvent, { reply }: RequestCase): readonly StoredFile[] {
  if (step.kind === 'registered' || step.kind === 'amended') return step.facts.files;
  if (step.kind === 'signed') return reply?.enclosures ?? [];
  if (step.kind === 'answered-on-spot') return step.enclosures;
  return 'files' in step ? step.files : [];
}

function eachScanOnce(papers: readonly CasePaper[]): readonly CasePaper[] {
  const seen = new Set<string>();
  return papers.filter((paper) => {
    if (paper.kind !== 'scan') return true;
    const scan = `${paper.file.sha256} ${paper.file.name}`;
    if (seen.has(scan)) return false;
    seen.add(scan);
    return true;
  });
}
