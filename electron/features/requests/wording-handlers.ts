// The office's own wording of letters: each saving is a further version, the law's clauses stay.

import type { HandlersOf } from '../../core/calls.ts';
import type { requestsCalls } from '../../core/requests/contract.ts';
import { LETTERS, LetterKind } from '../../core/requests/letters/kinds.ts';
import { letterParts, wordingProblems } from '../../core/requests/letters/wording.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { refuseProblems } from './refusals.ts';
import { createWordingRepository } from './wording-repository.ts';

type Calls = Pick<typeof requestsCalls, 'requests.wordings' | 'requests.saveWording'>;

/** Handlers of the wordings. */
export function createWordingHandlers({ db }: SliceParts): HandlersOf<Calls> {
  const wordings = createWordingRepository(db);
  return {
    'requests.wordings': () =>
      LetterKind.options.map((kind) => {
        const { version, savedAt, parts } = wordings.latest(kind);
        return {
          kind,
          title: LETTERS[kind].title,
          ...{ version, savedAt },
          parts: letterParts(kind).map((part) => ({
            ...part,
            text: parts[part.key] ?? part.proposed,
          })),
        };
      }),
    'requests.saveWording': ({ kind, parts }, context) => {
      refuseProblems(wordingProblems(kind, parts), 'parts');
      return { version: wordings.add(kind, parts, context) };
    },
  };
}
