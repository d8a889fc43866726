// Between the stored text of a section (text with ⟦…⟧) and the editor's document; pure.

import type { JSONContent } from '@tiptap/core';
import type { NarrativeBlock } from '../../../../electron/core/annual-report/narrative.ts';
import { splitTokens, tokenText } from '../../../../electron/core/annual-report/narrative.ts';
import { labelOf } from './editor-schema.ts';

/** The blocks as a document; one empty paragraph where there are none, to type into. */
export function documentOf(blocks: readonly NarrativeBlock[]): JSONContent {
  const content = blocks.map(({ kind, text }) => block(kind, text));
  return { type: 'doc', content: content.length === 0 ? [block('paragraph', '')] : content };
}

/** The blocks of a document; those without words are left out, spaces around the words too. */
export function blocksOf({ content = [] }: JSONContent): NarrativeBlock[] {
  return content.flatMap(({ type, content: pieces = [] }): NarrativeBlock[] => {
    const text = pieces.map(storedPiece).join('').trim();
    if (text === '') return [];
    return [{ kind: type === 'heading' ? 'heading' : 'paragraph', text }];
  });
}

/** A stored text as the pieces of a block: typed text and bound numbers. */
export function piecesOf(text: string): JSONContent[] {
  return splitTokens(text).map((part) =>
    part.kind === 'token'
      ? { type: 'number', attrs: { label: part.text } }
      : { type: 'text', text: part.text },
  );
}

function block(type: NarrativeBlock['kind'], text: string): JSONContent {
  const content = piecesOf(text);
  return content.length === 0 ? { type } : { type, content };
}

function storedPiece({ type, text = '', attrs }: JSONContent): string {
  return type === 'number' ? tokenText(labelOf(attrs)) : text;
}
