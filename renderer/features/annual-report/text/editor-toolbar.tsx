import type { ReactElement, ReactNode } from 'react';
import { Button } from 'antd';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { moveBlock, toggleHeading } from './editor-input.ts';

interface EditorToolbarProps {
  /** The editor that the caret is or was last in; null before one is chosen. */
  readonly editor: Editor | null;
  readonly isLocked: boolean;
  readonly onNumberWanted: (editor: Editor) => void;
}

/** What can be done with the text at the caret; each has a key too. */
export function EditorToolbar({
  editor,
  isLocked,
  onNumberWanted,
}: EditorToolbarProps): ReactElement {
  const state = useEditorState({
    editor,
    selector: ({ editor: present }) => ({
      isHeading: present?.isActive('heading') ?? false,
      canUndo: present?.can().undo() ?? false,
      canRedo: present?.can().redo() ?? false,
    }),
  });
  const off = editor === null || isLocked;
  function tool(label: string, keys: string, run: (present: Editor) => void, more = {}): ReactNode {
    return (
      <Button
        size="small"
        disabled={off}
        title={`${label}（${keys}）`}
        // The caret stays in the text.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => editor && run(editor)}
        {...more}
      >
        {label}
      </Button>
    );
  }
  return (
    <div className="report-editor-tools" role="toolbar" aria-label="编辑">
      {tool('插入数字', '输入 / 或者 ⟦', onNumberWanted)}
      {tool('小标题', 'Ctrl+Alt+2', (present) => focused(present, toggleHeading), {
        'aria-pressed': state?.isHeading ?? false,
        type: state?.isHeading ? 'primary' : 'default',
      })}
      {tool('上移', 'Alt+↑', (present) => focused(present, (at) => moveBlock(at, -1)))}
      {tool('下移', 'Alt+↓', (present) => focused(present, (at) => moveBlock(at, 1)))}
      {tool('撤销', 'Ctrl+Z', (present) => present.chain().focus().undo().run(), {
        disabled: off || !state?.canUndo,
      })}
      {tool('重做', 'Ctrl+Y', (present) => present.chain().focus().redo().run(), {
        disabled: off || !state?.canRedo,
      })}
    </div>
  );
}

function focused(editor: Editor, run: (editor: Editor) => boolean): void {
  run(editor);
  editor.commands.focus();
}
