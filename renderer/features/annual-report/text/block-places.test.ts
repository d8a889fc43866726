import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { positionIn, storedBlocks, storedIndexAt } from './block-places.ts';
import { BoundNumber, TEXT_NODES } from './editor-schema.ts';
import { documentOf } from './narrative-document.ts';

const schema = getSchema([...TEXT_NODES, BoundNumber]);
const open = (...texts: string[]): Node =>
  Node.fromJSON(schema, documentOf(texts.map((text) => ({ kind: 'paragraph', text }))));

/** The document's text from where the words begin to where they end, numbers as #. */
function words(document: Node, index: number, quote: string): string {
  const block = storedBlocks(document)[index];
  if (!block) throw new Error('no such block');
  const from = block.text.indexOf(quote);
  return document.textBetween(
    positionIn(block, from),
    positionIn(block, from + quote.length),
    '\n',
    '#',
  );
}

describe('places of the stored text in the editor’s document', () => {
  const document = open('甲乙⟦发布总数⟧篇，⟦更新信息数⟧条', '  丙⟦热线受理数⟧', '丁');

  it.each([
    [0, '乙', '乙'],
    [0, '⟦发布总数⟧', '#'],
    [0, '⟦发布总数⟧篇', '#篇'],
    [0, '条', '条'],
    [0, '甲乙⟦发布总数⟧篇，⟦更新信息数⟧条', '甲乙#篇，#条'],
    [1, '丙', '丙'],
    [1, '⟦热线受理数⟧', '#'],
    [2, '丁', '丁'],
  ])('in block %i: %s', (index, quote, expected) => {
    expect(words(document, index, quote)).toBe(expected);
  });

  it('count only blocks that have words', () => {
    const withGaps = open('甲', '', ' 　', '乙');
    expect(storedBlocks(withGaps).map(({ text }) => text)).toEqual(['甲', '乙']);
    const second = storedBlocks(withGaps)[1];
    expect(second && storedIndexAt(withGaps, positionIn(second, 1))).toBe(1);
    expect(storedIndexAt(withGaps, 4)).toBeNull();
  });

  it('lie before a bound number when they would lie within it', () => {
    const [block] = storedBlocks(document);
    if (!block) throw new Error('no block');
    expect(positionIn(block, 4)).toBe(positionIn(block, 2));
  });
});
