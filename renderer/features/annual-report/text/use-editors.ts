// The editors of a text's sections together: which one the caret is in, bringing a place into sight,
// and carrying out a fix where its words stand.

import { useCallback, useRef, useState } from 'react';
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { SectionKey } from '../../../../electron/core/annual-report/templates.ts';
import { placeOfFix } from '../../../../electron/core/annual-report/text-check/apply-fix.ts';
import type {
  Finding,
  TextFix,
} from '../../../../electron/core/annual-report/text-check/finding.ts';
import { positionIn, storedBlocks } from './block-places.ts';
import { replaceWords } from './editor-input.ts';
import type { BlockPlace } from './narrative-draft.ts';

export interface Editors {
  /** Tells of an editor that is there, or gone. */
  readonly ready: (section: SectionKey, editor: Editor | null) => void;
  /** The editor that the caret is or was last in. */
  readonly active: Editor | null;
  readonly activate: (editor: Editor) => void;
  /** Puts the caret on words of a block, or at its beginning. */
  readonly show: (place: BlockPlace, mark?: Finding['mark']) => void;
  /** Mends the text; false when the words are no longer there. */
  readonly mend: (fix: TextFix) => boolean;
}

/** Holds the editors of a page. */
export function useEditors(): Editors {
  const editors = useRef(new Map<SectionKey, Editor>());
  const [active, setActive] = useState<Editor | null>(null);
  const ready = useCallback((section: SectionKey, editor: Editor | null): void => {
    if (editor) editors.current.set(section, editor);
    else editors.current.delete(section);
  }, []);
  const show = useCallback((place: BlockPlace, mark: Finding['mark'] = null): void => {
    const editor = editors.current.get(place.section);
    if (editor) select(editor, place.index, mark);
  }, []);
  const mend = useCallback((fix: TextFix): boolean => {
    const editor = editors.current.get(fix.section);
    return editor !== undefined && mendIn(editor, fix);
  }, []);
  return { ready, active, activate: setActive, show, mend };
}

function select(editor: Editor, index: number, mark: Finding['mark']): void {
  const block = storedBlocks(editor.state.doc)[index];
  if (!block) return;
  const from = positionIn(block, mark?.from ?? 0);
  const to = mark === null ? from : positionIn(block, mark.to);
  const { tr } = editor.state;
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from, to)));
  editor.view.focus();
  const shown = editor.view.domAtPos(from).node;
  const element = shown instanceof Element ? shown : shown.parentElement;
  element?.scrollIntoView({ block: 'center' });
}

function mendIn(editor: Editor, fix: TextFix): boolean {
  const block = storedBlocks(editor.state.doc)[fix.index];
  const at = block ? placeOfFix(block.text, fix) : null;
  if (!block || at === null) return false;
  const range = { from: positionIn(block, at), to: positionIn(block, at + fix.quote.length) };
  editor.view.dispatch(replaceWords(editor.state, range, fix.replacement).scrollIntoView());
  return true;
}
