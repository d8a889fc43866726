// The office's own wording of letters: which parts there are, what may be written, and what is printed.

import type { LetterKind } from './kinds.ts';
import type { LetterPart } from './parts.ts';
import { placeholderProblem } from './placeholders.ts';
import { LETTER_TEMPLATES } from './templates/letter-templates.ts';

export interface WordingPart {
  readonly key: string;
  readonly label: string;
  /** The law's own clauses: shown, never changed. */
  readonly locked: boolean;
  /** What the program proposes, with ⟦placeholders⟧. */
  readonly proposed: string;
}

/** The parts of a kind of letter in their order, for the wording page. */
export function letterParts(kind: LetterKind): readonly WordingPart[] {
  return LETTER_TEMPLATES[kind].parts.map(({ key, label, locked, text }) => ({
    key,
    label,
    locked,
    proposed: text,
  }));
}

/** The placeholders that a kind of letter can fill in. */
export function letterPlaceholders(kind: LetterKind): readonly string[] {
  return LETTER_TEMPLATES[kind].offers;
}

/**
 * What is wrong with the office's own wording of a letter: the key of the part and a sentence; empty
 * when nothing is.
 */
export function wordingProblems(
  kind: LetterKind,
  wording: Readonly<Record<string, string>>,
): readonly (readonly [key: string, message: string])[] {
  return Object.entries(wording).flatMap(([key, text]) => {
    const part = LETTER_TEMPLATES[kind].parts.find((candidate) => candidate.key === key);
    const message = part === undefined ? NO_SUCH_PART : partProblem(kind, part, text);
    return message === '' ? [] : [[key, message] as const];
  });
}

const NO_SUCH_PART = '这份文书没有这一段，请刷新页面后再改';

function partProblem(kind: LetterKind, part: LetterPart, text: string): string {
  if (part.locked) return '这一段是法律、法规规定的内容，不能修改';
  return placeholderProblem(text, { offers: LETTER_TEMPLATES[kind].offers, keeps: part.keeps });
}

/**
 * What a part says: the office's wording, or the proposal. A wording kept by an earlier version of the
 * program, whose placeholders are no longer known, gives way to the proposal.
 */
export function wordingOf(
  kind: LetterKind,
  part: LetterPart,
  wording: Readonly<Record<string, string>>,
): string {
  const text = wording[part.key];
  return text === undefined || partProblem(kind, part, text) !== '' ? part.text : text;
}
