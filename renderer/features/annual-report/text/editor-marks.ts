// What the text check found, shown in the text: a line under the words, and beside a paragraph how much
// of it stood in last year's report.

import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Likeness } from '../../../../electron/core/annual-report/similarity.ts';
import {
  COPIED_FROM,
  WORTH_SAYING_FROM,
} from '../../../../electron/core/annual-report/similarity.ts';
import type { Finding } from '../../../../electron/core/annual-report/text-check/finding.ts';
import { positionIn, storedBlocks } from './block-places.ts';
import type { StoredBlock } from './block-places.ts';

/** What is known of one section. */
export interface SectionMarks {
  readonly findings: readonly Finding[];
  readonly likeness: readonly Likeness[];
}

const KEY = new PluginKey<DecorationSet>('report-marks');

/** Shows new marks; the text is not changed by it and nothing is added to what can be undone. */
export function showMarks(transaction: Transaction, marks: SectionMarks): Transaction {
  return transaction.setMeta(KEY, marks).setMeta('addToHistory', false);
}

/** Keeps the marks on their words while the text is edited, until it is checked again. */
export const ReportMarks = Extension.create({
  name: 'reportMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: KEY,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, shown) => {
          const marks = transaction.getMeta(KEY) as SectionMarks | undefined;
          if (marks) return decorationsOf(transaction.doc, marks);
          return shown.map(transaction.mapping, transaction.doc);
        },
      },
      props: { decorations: (state) => KEY.getState(state) },
    }),
  ],
});

function decorationsOf(document: Node, { findings, likeness }: SectionMarks): DecorationSet {
  const blocks = storedBlocks(document);
  const words = findings.flatMap((finding) => {
    const block = finding.origin && blocks[finding.origin.index];
    return block ? [foundWords(block, finding)] : [];
  });
  const shares = likeness
    .filter(({ share }) => share >= WORTH_SAYING_FROM)
    .flatMap(({ index, share }) => {
      const block = blocks[index];
      return block ? [likeBefore(block, share)] : [];
    });
  return DecorationSet.create(document, [...words, ...shares]);
}

function foundWords(block: StoredBlock, { mark, level, message }: Finding): Decoration {
  const look = {
    class: level === 'error' ? 'report-mark report-mark-error' : 'report-mark',
    title: message,
  };
  const { at, node } = block;
  if (mark === null)
    return Decoration.node(at, at + node.nodeSize, { class: 'report-block-found' });
  return Decoration.inline(positionIn(block, mark.from), positionIn(block, mark.to), look);
}

function likeBefore({ at, node }: StoredBlock, share: number): Decoration {
  const isCopied = share >= COPIED_FROM;
  return Decoration.node(at, at + node.nodeSize, {
    class: isCopied ? 'report-like report-copied' : 'report-like',
    'data-like': `与上年 ${Math.round(share * 100)}% 相同`,
  });
}
