import type { ReactElement } from 'react';
import type { Editor } from '@tiptap/core';
import type { Token } from '../../../../electron/core/annual-report/tokens.ts';
import { TokenPicker } from './token-picker.tsx';

/** A number is wanted in an editor, at its caret. */
export interface WantedNumber {
  readonly editor: Editor;
  /** What was typed to ask for it, which is not in the text; empty when a button was pressed. */
  readonly typed: string;
}

interface NumberPickerProps {
  readonly wanted: WantedNumber;
  readonly tokens: readonly Token[];
  readonly onDone: () => void;
}

/** The list's height with its field, in px: it opens above the caret when there is no room below. */
const LIST_HEIGHT = 300;
const LIST_WIDTH = 360;

/** The list of numbers at the caret; Esc leaves what was typed. */
export function NumberPicker({ wanted, tokens, onDone }: NumberPickerProps): ReactElement {
  const { editor, typed } = wanted;
  const caret = editor.view.coordsAtPos(editor.state.selection.from);
  const hasRoom = caret.bottom + LIST_HEIGHT < window.innerHeight;
  const place = {
    left: Math.min(caret.left, window.innerWidth - LIST_WIDTH),
    top: hasRoom ? caret.bottom + 4 : Math.max(caret.top - 40, 0),
  };

  function keepTyped(): void {
    if (typed !== '') editor.commands.insertContent({ type: 'text', text: typed });
  }

  return (
    <div className="report-number-picker" style={place}>
      <TokenPicker
        tokens={tokens}
        onPick={(label) => {
          onDone();
          editor.chain().focus().insertContent({ type: 'number', attrs: { label } }).run();
        }}
        onLeave={() => {
          keepTyped();
          onDone();
        }}
        onCancel={() => {
          keepTyped();
          onDone();
          editor.commands.focus();
        }}
      />
    </div>
  );
}
