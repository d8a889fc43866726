// A form as a document: the organ and the title over its tables.

import type { OfficialDocument } from '../../../document/official-document.ts';
import { titleLinesOf } from '../case-text.ts';
import type { LetterContext } from '../context.ts';
import { FORMS } from '../kinds.ts';
import type { FormKind } from '../kinds.ts';

type FormBody = Pick<OfficialDocument, 'blocks'> &
  Partial<Pick<OfficialDocument, 'addressee' | 'signature' | 'contact'>> & {
    /** The printed title where it isn't the form's own name. */
    readonly title?: string;
  };

/** Unsigned unless said otherwise: forms are signed in their cells. */
export function formDocument(
  kind: FormKind,
  { office }: LetterContext,
  { title = FORMS[kind], ...body }: FormBody,
): OfficialDocument {
  return {
    titleLines: titleLinesOf(office.name, title),
    number: null,
    addressee: null,
    attachments: [],
    signature: null,
    contact: '',
    ...body,
  };
}

/** ■ before the chosen one, □ before the others: both are in every Chinese font. */
export function ticked(
  choices: Readonly<Record<string, string>>,
  chosen: string | null,
  between = '\u3000',
): string {
  return Object.entries(choices)
    .map(([key, text]) => `${key === chosen ? '■' : '□'} ${text}`)
    .join(between);
}

/** The name of a person of the office; '' when unknown or not chosen yet. */
export function nameOf({ peopleNames }: LetterContext, id: number | null | undefined): string {
  return id === null || id === undefined ? '' : (peopleNames.get(id) ?? '');
}
