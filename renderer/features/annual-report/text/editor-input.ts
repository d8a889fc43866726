// How text gets into the editor: keys, the number list, and what is pasted or dropped.

import { Extension } from '@tiptap/core';
import type { Editor } from '@tiptap/core';
import { Fragment, Node, Slice } from '@tiptap/pm/model';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { documentOf, piecesOf } from './narrative-document.ts';
import { pastedBlocks } from './pasted-text.ts';

/** The keys besides those of any editor; said to the user in the editor's help line. */
export const EditorKeys = Extension.create({
  name: 'editorKeys',
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      Enter: () => leaveHeading(editor),
      'Mod-Alt-2': () => toggleHeading(editor),
      'Mod-Alt-0': () => editor.commands.setNode('paragraph'),
      'Alt-ArrowUp': () => moveBlock(editor, -1),
      'Alt-ArrowDown': () => moveBlock(editor, 1),
    };
  },
});

/** Makes the block at the caret a small heading, or a paragraph again. */
export function toggleHeading(editor: Editor): boolean {
  return editor.commands.toggleNode('heading', 'paragraph');
}

/** Moves the block at the caret before (-1) or after (1) its neighbour; false at the ends. */
export function moveBlock(editor: Editor, by: -1 | 1): boolean {
  return editor.commands.command(({ state, tr, dispatch }) => {
    const { $from } = state.selection;
    const index = $from.index(0);
    const [block, other] = [state.doc.maybeChild(index), state.doc.maybeChild(index + by)];
    if (!block || !other) return false;
    if (!dispatch) return true;
    const start = $from.before(1);
    const target = by === -1 ? start - other.nodeSize : start + other.nodeSize;
    tr.delete(start, start + block.nodeSize).insert(target, block);
    tr.setSelection(TextSelection.create(tr.doc, target + 1 + $from.parentOffset)).scrollIntoView();
    return true;
  });
}

/** A heading is one line: what comes after it is a paragraph. */
function leaveHeading(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection;
  if ($from.parent.type.name !== 'heading' || !empty) return false;
  const isAtStart = $from.parentOffset === 0 && $from.parent.content.size > 0;
  if (isAtStart) return false;
  return editor.chain().splitBlock({ keepMarks: false }).setNode('paragraph').run();
}

/** Puts text and bound numbers in place of a range, as one step of what can be undone. */
export function replaceWords(
  { doc, schema, tr }: EditorState,
  range: { readonly from: number; readonly to: number },
  stored: string,
): Transaction {
  const nodes = piecesOf(stored).map((piece) => Node.fromJSON(schema, piece));
  const block = doc.resolve(range.from);
  const isWhole = block.parent.content.size === range.to - range.from && nodes.length === 0;
  if (isWhole && doc.childCount > 1) return tr.delete(block.before(1), block.after(1));
  return tr.replaceWith(range.from, range.to, nodes);
}

export interface TriggerOptions {
  /** Somebody typed ⟦ or /, which is not in the text: the list of numbers is wanted. */
  readonly onNumberWanted: (typed: string) => void;
}

/** Opens the list of numbers by typing, and takes over pasted text without its looks. */
export const EditorInput = Extension.create<TriggerOptions>({
  name: 'editorInput',
  addOptions: () => ({ onNumberWanted: () => undefined }),
  addProseMirrorPlugins() {
    const { onNumberWanted } = this.options;
    return [
      new Plugin({
        props: {
          handleTextInput: (view, from, _to, typed) => {
            if (view.composing || !opensList(view, from, typed)) return false;
            onNumberWanted(typed);
            return true;
          },
          handlePaste: (view, event) => takeOver(view, event.clipboardData),
          handleDrop: (view, event, _slice, moved) =>
            !moved && takeOver(view, event.dataTransfer, view.posAtCoords(pointOf(event))?.pos),
        },
      }),
    ];
  },
});

/** 2020/1/1 and km/h have a slash of their own. */
function opensList(view: EditorView, from: number, typed: string): boolean {
  if (typed === '⟦') return true;
  const before = view.state.doc.textBetween(Math.max(from - 1, 0), from, '', '□');
  return typed === '/' && !/[\w/.:□]/u.test(before);
}

function pointOf({ clientX, clientY }: DragEvent): { left: number; top: number } {
  return { left: clientX, top: clientY };
}

/** Takes words over as plain text; what was copied in this editor keeps its headings and numbers. */
function takeOver(view: EditorView, data: DataTransfer | null, at?: number): boolean {
  if (data === null || data.getData('text/html').includes('data-pm-slice')) return false;
  const blocks = pastedBlocks(data.getData('text/plain'));
  if (blocks.length === 0) return true;
  const { content } = Node.fromJSON(view.state.schema, documentOf(blocks));
  const { tr } = view.state;
  if (at !== undefined) tr.setSelection(TextSelection.near(tr.doc.resolve(at)));
  // Open at both ends: the first words go on where the caret is.
  const slice = new Slice(Fragment.from(content), 1, 1);
  view.dispatch(tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true));
  return true;
}
