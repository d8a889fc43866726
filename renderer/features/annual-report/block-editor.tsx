import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Input } from 'antd';
import type { NarrativeBlock } from '../../../electron/core/annual-report/narrative.ts';
import type { Finding } from '../../../electron/core/annual-report/text-check/finding.ts';
import type { Token } from '../../../electron/core/annual-report/tokens.ts';
import type { BlockPlace } from './narrative-draft.ts';
import {
  blockId,
  insertToken,
  placeKey,
  withMoved,
  withoutBlock,
  withText,
} from './narrative-draft.ts';
import { useReportAddress } from './report-address.ts';
import { TokenPicker } from './token-picker.tsx';
import type { EditedText } from './use-edited-text.ts';

interface BlockEditorProps {
  readonly place: BlockPlace;
  readonly block: NarrativeBlock;
  readonly edited: EditedText;
  readonly tokens: readonly Token[];
  readonly findings: readonly Finding[];
  readonly onEnter: (place: BlockPlace) => void;
}

/** A heading or paragraph with what is wrong in it and what can be done with it. */
export function BlockEditor(props: BlockEditorProps): ReactElement {
  const { place, block, edited, tokens, findings, onEnter } = props;
  const id = blockId(placeKey(place));
  const caret = useRef(block.text.length);
  const [isPicking, setIsPicking] = useState(false);
  useOpenedAt(place, id);
  const faults = edited.faultsOf(place);
  const name = block.kind === 'heading' ? '小标题' : `第 ${place.index + 1} 段`;

  function insert(label: string): void {
    const next = insertToken(block.text, caret.current, label);
    edited.change(withText(edited.narrative, place, next.text));
    setIsPicking(false);
    focusAt(id, next.caret);
  }

  const field = {
    id,
    value: block.text,
    'aria-label': name,
    'aria-invalid': faults.length > 0,
    'aria-describedby': `${id}-notes`,
    onFocus: () => onEnter(place),
  };
  const change = (text: string): void => edited.change(withText(edited.narrative, place, text));
  return (
    <div className="report-block">
      {block.kind === 'heading' ? (
        <Input {...field} onChange={(event) => change(event.target.value)} />
      ) : (
        <Input.TextArea
          {...field}
          autoSize={{ minRows: 2 }}
          onChange={(event) => change(event.target.value)}
          onSelect={(event) => {
            caret.current = event.currentTarget.selectionStart;
          }}
        />
      )}
      <div id={`${id}-notes`}>
        <Notes faults={faults} findings={findings} />
      </div>
      <div className="report-block-tools">
        {isPicking ? (
          <TokenPicker tokens={tokens} onPick={insert} onClose={() => setIsPicking(false)} />
        ) : (
          <Tools place={place} block={block} edited={edited} onPick={() => setIsPicking(true)} />
        )}
      </div>
    </div>
  );
}

type ToolsProps = Pick<BlockEditorProps, 'place' | 'block' | 'edited'> & {
  readonly onPick: () => void;
};

function Tools({ place, block, edited, onPick }: ToolsProps): ReactElement {
  const { narrative, change } = edited;
  const last = (narrative[place.section]?.length ?? 0) - 1;
  return (
    <>
      {block.kind === 'paragraph' && (
        <Button size="small" onClick={onPick}>
          插入数字
        </Button>
      )}
      <Button
        size="small"
        type="text"
        disabled={place.index === 0}
        onClick={() => change(withMoved(narrative, place, -1))}
      >
        上移
      </Button>
      <Button
        size="small"
        type="text"
        disabled={place.index === last}
        onClick={() => change(withMoved(narrative, place, 1))}
      >
        下移
      </Button>
      <Button size="small" type="text" onClick={() => change(withoutBlock(narrative, place))}>
        删除
      </Button>
    </>
  );
}

interface NotesProps {
  readonly faults: readonly string[];
  readonly findings: readonly Finding[];
}

function Notes({ faults, findings }: NotesProps): ReactElement {
  return (
    <>
      {faults.map((fault) => (
        <p key={fault} className="report-block-fault report-block-error">
          {fault}
        </p>
      ))}
      {findings
        .filter(({ message }) => !faults.includes(message))
        .map(({ rule, level, quote, message }) => (
          <p
            key={`${rule}${quote}`}
            className={`report-block-fault ${level === 'error' ? 'report-block-error' : ''}`}
          >
            {message}
          </p>
        ))}
    </>
  );
}

/** Brings the block into sight when the address names it. */
function useOpenedAt(place: BlockPlace, id: string): void {
  const { block } = useReportAddress();
  const isWanted = block === placeKey(place);
  useEffect(() => {
    if (!isWanted) return;
    const element = document.getElementById(id);
    element?.scrollIntoView({ block: 'center' });
    element?.focus();
  }, [isWanted, id]);
}

/** Puts the caret back into the text once the changed text is drawn. */
function focusAt(id: string, caret: number): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    if (!(element instanceof HTMLTextAreaElement)) return;
    element.focus();
    element.setSelectionRange(caret, caret);
  });
}
