import { useEffect, useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Editor } from '@tiptap/core';
import { EditorContent } from '@tiptap/react';
import type { NarrativeBlock } from '../../../../electron/core/annual-report/narrative.ts';
import type { Likeness } from '../../../../electron/core/annual-report/similarity.ts';
import type {
  SectionKey,
  TemplateSection,
} from '../../../../electron/core/annual-report/templates.ts';
import type { Finding } from '../../../../electron/core/annual-report/text-check/finding.ts';
import type { SectionListener } from './use-section-editor.ts';
import { useSectionEditor } from './use-section-editor.ts';
import type { TokenTexts } from './token-texts.ts';

interface SectionEditorProps extends SectionListener {
  readonly section: TemplateSection;
  /** The text that the editor begins with. */
  readonly blocks: readonly NarrativeBlock[];
  readonly tokens: TokenTexts;
  readonly findings: readonly Finding[];
  readonly likeness: readonly Likeness[];
  readonly isLocked: boolean;
  /** When the editor is there, and when it goes. */
  readonly onReady: (section: SectionKey, editor: Editor | null) => void;
}

/** The id of what says how the editors are used. */
export const EDITOR_HELP_ID = 'report-editor-help';

/** One part of the report: its fixed heading, its table if it has one, and its text. */
export function SectionEditor(props: SectionEditorProps): ReactElement {
  const { section, findings, likeness, onReady, ...rest } = props;
  const marks = useMemo(
    () => ({
      findings: findings.filter(({ origin }) => origin?.section === section.section),
      likeness: likeness.filter((paragraph) => paragraph.section === section.section),
    }),
    [findings, likeness, section.section],
  );
  const editor = useSectionEditor({
    ...{ ...rest, marks, name: `${section.heading} 正文`, describedBy: EDITOR_HELP_ID },
    hint:
      section.table === undefined
        ? '这一部分还没有内容，请在这里写。'
        : '需要说明的，可以在表格后面写几句。',
  });
  useEffect(() => {
    onReady(section.section, editor);
    return () => onReady(section.section, null);
  }, [editor, onReady, section.section]);
  return (
    <section className="report-section" aria-label={section.heading}>
      <h2>{section.heading}</h2>
      {section.table !== undefined && (
        <p className="desk-quiet">这里印国办格式的表格，数字由台账统计，不用填写。</p>
      )}
      <EditorContent editor={editor} />
    </section>
  );
}
