// Where a place of the stored text lies in the editor's document, and the other way round; pure. Blocks
// are counted as they are stored: those without words don't count.

import type { Node } from '@tiptap/pm/model';
import { tokenText } from '../../../../electron/core/annual-report/narrative.ts';
import { labelOf } from './editor-schema.ts';

export interface StoredBlock {
  /** The block's place in the document, before it. */
  readonly at: number;
  readonly node: Node;
  /** As it is stored. */
  readonly text: string;
  /** How many spaces before the words are not stored. */
  readonly lead: number;
}

/** The blocks that are stored, in order. */
export function storedBlocks(document: Node): readonly StoredBlock[] {
  const blocks: StoredBlock[] = [];
  document.forEach((node, at) => {
    const typed = typedText(node);
    const text = typed.trim();
    if (text === '') return;
    blocks.push({ at, node, text, lead: typed.length - typed.trimStart().length });
  });
  return blocks;
}

/** The place in the document of an offset into a block's stored text; within a bound number: before it. */
export function positionIn({ at, node, lead }: StoredBlock, offset: number): number {
  let left = offset + lead;
  let position = at + 1;
  for (const child of node.children) {
    const length = storedPiece(child).length;
    if (left < length) return child.isText ? position + left : position;
    left -= length;
    position += child.nodeSize;
  }
  return position;
}

/** Which stored block a place of the document lies in; null in one without words. */
export function storedIndexAt(document: Node, position: number): number | null {
  const index = storedBlocks(document).findIndex(
    ({ at, node }) => position >= at && position < at + node.nodeSize,
  );
  return index < 0 ? null : index;
}

function typedText(node: Node): string {
  return node.children.map(storedPiece).join('');
}

function storedPiece(node: Node): string {
  return node.isText ? (node.text ?? '') : tokenText(labelOf(node.attrs));
}
