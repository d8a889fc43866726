import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NarrativeBlock } from '../../../../electron/core/annual-report/narrative.ts';
import { Narrative } from '../../../../electron/core/annual-report/narrative.ts';
import { BoundNumber, TEXT_NODES } from './editor-schema.ts';
import { blocksOf, documentOf } from './narrative-document.ts';

const schema = getSchema([...TEXT_NODES, BoundNumber]);

// Text with brackets in and out of order, as it may be stored or pasted.
const piece = fc.oneof(
  fc.constantFrom(
    '收到申请',
    '⟦收到申请数⟧',
    '⟦',
    '⟧',
    '件。',
    '⟦没有的数⟧',
    '⟦⟧',
    '𠮷',
    ' ',
    '“',
    '12',
  ),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
);
const text = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join('').trim())
  .filter((joined) => joined !== '');
const blocks = fc.array(
  fc.record({ kind: fc.constantFrom('heading' as const, 'paragraph' as const), text }),
  { maxLength: 6 },
);

describe('the stored text and the editor’s document', () => {
  it('are each other’s image: whatever is stored comes back unchanged', () => {
    fc.assert(
      fc.property(blocks, (stored: NarrativeBlock[]) => {
        expect(blocksOf(documentOf(stored))).toEqual(stored);
      }),
    );
  });

  it('keep that over the editor’s own reading of the document', () => {
    fc.assert(
      fc.property(blocks, (stored: NarrativeBlock[]) => {
        const read = Node.fromJSON(schema, documentOf(stored));
        read.check();
        expect(blocksOf(read.toJSON() as ReturnType<typeof documentOf>)).toEqual(stored);
      }),
    );
  });

  it('lose nothing when what was edited is read, stored and opened again', () => {
    fc.assert(
      fc.property(blocks, (stored: NarrativeBlock[]) => {
        const document = documentOf(stored);
        expect(documentOf(blocksOf(document))).toEqual(document);
      }),
    );
  });

  it('show a bound number as one piece that is not text', () => {
    expect(documentOf([{ kind: 'paragraph', text: '共⟦发布总数⟧篇' }])).toEqual({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: '共' },
            { type: 'number', attrs: { label: '发布总数' } },
            { type: 'text', text: '篇' },
          ],
        },
      ],
    });
  });

  it('leave out paragraphs without words, so that what is stored can be saved', () => {
    const document = {
      type: 'doc',
      content: [
        { type: 'paragraph' },
        { type: 'heading', content: [{ type: 'text', text: ' 　' }] },
        { type: 'paragraph', content: [{ type: 'text', text: '甲 ' }] },
      ],
    };
    expect(blocksOf(document)).toEqual([{ kind: 'paragraph', text: '甲' }]);
    expect(Narrative.safeParse({ overview: blocksOf(document) }).success).toBe(true);
  });

  it('give an empty section a paragraph to type into', () => {
    expect(documentOf([])).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
    expect(blocksOf(documentOf([]))).toEqual([]);
  });
});
