// A letter before it is set: its parts, what their placeholders stand for, and what goes with it.

import type { LocalDate } from '../../calendar/local-date.ts';
import type { OfficialBlock, OfficialDocument } from '../../document/official-document.ts';
import { titleLinesOf } from './case-text.ts';
import type { LetterContext } from './context.ts';
import type { LetterKind } from './kinds.ts';
import type { LetterPart } from './parts.ts';
import { fillText } from './placeholders.ts';
import type { Values } from './placeholders.ts';
import { wordingOf } from './wording.ts';

export interface LetterDraft {
  readonly kind: LetterKind;
  readonly title: string;
  readonly addressee: string | null;
  readonly parts: readonly LetterPart[];
  readonly values: Values;
  /** What stands above the text: the table of a record. */
  readonly above?: readonly OfficialBlock[];
  /** 附件说明. */
  readonly attachments?: readonly string[];
  /** What goes with it on pages of its own. */
  readonly enclosure?: readonly OfficialBlock[];
  readonly contact: string;
}

/** The letter as it is printed, dated the day of its step. */
export function letterDocument(
  draft: LetterDraft,
  on: LocalDate,
  { office, letterNumber, wording }: LetterContext,
): OfficialDocument {
  const { kind, title, addressee, parts, values, above = [], enclosure = [] } = draft;
  const paragraphs = parts.flatMap((part) =>
    paragraphsOf(part, wordingOf(kind, part, wording), values),
  );
  return {
    titleLines: titleLinesOf(office.name, title),
    number: letterNumber,
    addressee,
    blocks: [
      ...above,
      ...paragraphs,
      ...(enclosure.length === 0 ? [] : [{ kind: 'page-break' as const }, ...enclosure]),
    ],
    attachments: [...(draft.attachments ?? [])],
    signature: { organ: office.name, date: on },
    contact: draft.contact,
  };
}

function paragraphsOf(part: LetterPart, wording: string, values: Values): OfficialBlock[] {
  if (part.onlyWith !== null && (values[part.onlyWith] ?? '') === '') return [];
  return fillText(wording, values)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ kind: 'paragraph', text, flush: false }));
}
