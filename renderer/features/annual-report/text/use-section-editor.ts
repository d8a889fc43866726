// One section's editor: made once, its text told to the page, the page's findings shown in it.

import { useEffect, useRef, useState } from 'react';
import type { Editor } from '@tiptap/core';
import { Placeholder, UndoRedo } from '@tiptap/extensions';
import { ReactNodeViewRenderer, useEditor } from '@tiptap/react';
import type { NarrativeBlock } from '../../../../electron/core/annual-report/narrative.ts';
import { storedIndexAt } from './block-places.ts';
import { EditorInput, EditorKeys } from './editor-input.ts';
import { ReportMarks, showMarks } from './editor-marks.ts';
import type { SectionMarks } from './editor-marks.ts';
import { BoundNumber, labelOf, TEXT_NODES } from './editor-schema.ts';
import { blocksOf, documentOf } from './narrative-document.ts';
import { NumberChip } from './number-chip.tsx';
import type { TokenTexts } from './token-texts.ts';

export interface SectionListener {
  readonly onChange: (blocks: readonly NarrativeBlock[]) => void;
  /** The caret came into this section, or moved in it; null in a block without words. */
  readonly onCaret: (editor: Editor, index: number | null) => void;
  /** ⟦ or / was typed: the list of numbers is wanted. */
  readonly onNumberWanted: (editor: Editor, typed: string) => void;
}

export interface SectionEditorOptions extends SectionListener {
  readonly blocks: readonly NarrativeBlock[];
  readonly name: string;
  /** What an empty editor says. */
  readonly hint: string;
  /** The id of what describes the editor. */
  readonly describedBy: string;
  readonly isLocked: boolean;
  readonly tokens: TokenTexts;
  readonly marks: SectionMarks;
}

/** The editor of a section. */
export function useSectionEditor(options: SectionEditorOptions): Editor | null {
  const { name, describedBy, isLocked, marks } = options;
  // Asked when something happens, not while drawing.
  const latest = useRef({ ...options, editor: null as Editor | null });
  const [setUp] = useState(() => ({
    content: documentOf(options.blocks),
    extensions: [
      ...TEXT_NODES,
      UndoRedo,
      Placeholder.configure({ placeholder: options.hint }),
      EditorKeys,
      ReportMarks,
      BoundNumber.extend({
        addNodeView: () => ReactNodeViewRenderer(NumberChip, { as: 'span' }),
        // Into other programs a number is copied as it prints.
        renderText: ({ node }) => {
          const label = labelOf(node.attrs);
          return latest.current.tokens.get(label)?.text ?? `⟦${label}⟧`;
        },
      }),
      EditorInput.configure({
        onNumberWanted: (typed) => {
          const { editor, onNumberWanted } = latest.current;
          if (editor) onNumberWanted(editor, typed);
        },
      }),
    ],
    editorProps: {
      attributes: {
        ...{ class: 'report-text', role: 'textbox', 'aria-multiline': 'true' },
        ...{ 'aria-label': name, 'aria-describedby': describedBy },
        spellcheck: 'false',
      },
    },
  }));
  const editor = useEditor({
    ...setUp,
    injectCSS: false,
    editable: !isLocked,
    onUpdate: ({ editor: changed }) => latest.current.onChange(blocksOf(changed.getJSON())),
    onSelectionUpdate: ({ editor: moved }) => tellCaret(moved, latest.current),
    onFocus: ({ editor: entered }) => tellCaret(entered, latest.current),
  });
  useEffect(() => {
    latest.current = { ...options, editor };
  });
  useEffect(() => {
    editor.view.dispatch(showMarks(editor.state.tr, marks));
  }, [editor, marks]);
  useEffect(() => {
    editor.setEditable(!isLocked, false);
  }, [editor, isLocked]);
  return editor;
}

function tellCaret(editor: Editor, { onCaret }: Pick<SectionListener, 'onCaret'>): void {
  if (!editor.isFocused) return;
  onCaret(editor, storedIndexAt(editor.state.doc, editor.state.selection.from));
}
