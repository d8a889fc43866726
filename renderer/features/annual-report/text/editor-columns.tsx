import { useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { Alert } from 'antd';
import type { ReportTemplate } from '../../../../electron/core/annual-report/document.ts';
import { TEMPLATE_SECTIONS } from '../../../../electron/core/annual-report/templates.ts';
import type { Finding } from '../../../../electron/core/annual-report/text-check/finding.ts';
import { BlockNotes } from './block-notes.tsx';
import { EditorSide } from './editor-side.tsx';
import { EditorToolbar } from './editor-toolbar.tsx';
import type { BlockPlace } from './narrative-draft.ts';
import { placeOfKey } from './narrative-draft.ts';
import { NumberPicker } from './number-picker.tsx';
import type { WantedNumber } from './number-picker.tsx';
import { refusedFindings } from './refused-findings.ts';
import { useReportAddress } from '../report-address.ts';
import { EDITOR_HELP_ID, SectionEditor } from './section-editor.tsx';
import type { TokenTexts } from './token-texts.ts';
import type { EditedText } from './use-edited-text.ts';
import { useEditors } from './use-editors.ts';
import type { Editors } from './use-editors.ts';
import { useTextPreview } from './use-text-preview.ts';

interface EditorColumnsProps {
  readonly year: number;
  readonly template: ReportTemplate;
  readonly edited: EditedText;
  readonly tokens: TokenTexts;
  readonly isLocked: boolean;
}

/** Left the text by its sections, right what it is held against. */
export function EditorColumns(props: EditorColumnsProps): ReactElement {
  const { year, template, edited, tokens, isLocked } = props;
  const [begunWith] = useState(edited.narrative);
  const preview = useTextPreview({ year, template, narrative: edited.narrative });
  const editors = useEditors();
  const [place, setPlace] = useState<BlockPlace | null>(null);
  const [wanted, setWanted] = useState<WantedNumber | null>(null);
  const [isMoved, setIsMoved] = useState(false);
  const refused = edited.error?.fields;
  const findings = useMemo(
    () => [...refusedFindings(refused, preview.findings), ...preview.findings],
    [refused, preview.findings],
  );
  useOpenedPlace(editors);

  function mend({ fix }: Finding): void {
    setIsMoved(fix !== null && !editors.mend(fix));
  }

  return (
    <div className="report-editor-columns">
      <div className="report-editor-column">
        <EditorToolbar
          editor={editors.active}
          isLocked={isLocked}
          onNumberWanted={(editor) => setWanted({ editor, typed: '' })}
        />
        {isMoved && (
          <Alert
            type="warning"
            showIcon
            closable={{ onClose: () => setIsMoved(false) }}
            title="这几个字在检查之后改动过，请等检查更新后再改一次。"
          />
        )}
        <div className="report-editor">
          {TEMPLATE_SECTIONS[template].map((section) => (
            <SectionEditor
              key={section.section}
              {...{ section, tokens, findings, isLocked }}
              blocks={begunWith[section.section] ?? []}
              likeness={preview.likeness}
              onReady={editors.ready}
              onChange={(blocks) => edited.change(section.section, blocks)}
              onCaret={(editor, index) => {
                editors.activate(editor);
                setPlace(index === null ? null : { section: section.section, index });
              }}
              onNumberWanted={(editor, typed) => setWanted({ editor, typed })}
            />
          ))}
        </div>
        <BlockNotes findings={findings.filter(({ origin }) => isAt(origin, place))} onFix={mend} />
        <p className="report-editor-help desk-quiet" id={EDITOR_HELP_ID}>
          输入 / 插入台账里的数字；Ctrl+Alt+2 小标题，Alt+↑↓ 移动一段，Ctrl+Z 撤销，Tab 离开，Ctrl+S
          保存。
        </p>
      </div>
      <EditorSide
        {...{ year, template, preview, findings, place }}
        onShow={({ origin, mark }) => origin && editors.show(origin, mark)}
        onFix={isLocked ? undefined : mend}
      />
      {wanted && (
        <NumberPicker
          wanted={wanted}
          tokens={[...tokens.values()]}
          onDone={() => setWanted(null)}
        />
      )}
    </div>
  );
}

function isAt(origin: Finding['origin'], place: BlockPlace | null): boolean {
  if (origin === null || place === null) return false;
  return origin.section === place.section && origin.index === place.index;
}

/** Brings the block into sight that the address names. */
function useOpenedPlace({ show }: Editors): void {
  const { block } = useReportAddress();
  useEffect(() => {
    const place = placeOfKey(block);
    if (place) show(place);
  }, [block, show]);
}
