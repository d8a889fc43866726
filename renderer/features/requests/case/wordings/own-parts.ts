// The parts of a wording that are the office's own.

import type { Output } from '../../../../../electron/core/contract.ts';

export type WordingPart = Output<'requests.wordings'>[number]['parts'][number];

/** The editable parts as the form holds them. */
export function editableTexts(parts: readonly WordingPart[]): Record<string, string> {
  return Object.fromEntries(
    parts.filter(({ locked }) => !locked).map(({ key, text }) => [key, text]),
  );
}

/** What is sent: a part that says what is proposed is left out, so that it follows the program. */
export function ownParts(
  parts: readonly WordingPart[],
  edited: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    parts.flatMap(({ key, locked, proposed }) => {
      const text = edited[key];
      return locked || text === undefined || text.trim() === proposed.trim() ? [] : [[key, text]];
    }),
  );
}
