import type { ReactElement } from 'react';
import { Button, Space } from 'antd';
import type { NarrativeBlock } from '../../../electron/core/annual-report/narrative.ts';
import type { TemplateSection } from '../../../electron/core/annual-report/templates.ts';
import type { Finding } from '../../../electron/core/annual-report/text-check/finding.ts';
import type { Token } from '../../../electron/core/annual-report/tokens.ts';
import { BlockEditor } from './block-editor.tsx';
import type { BlockPlace } from './narrative-draft.ts';
import { withBlock } from './narrative-draft.ts';
import type { EditedText } from './use-edited-text.ts';

interface SectionEditorProps {
  readonly section: TemplateSection;
  readonly edited: EditedText;
  readonly tokens: readonly Token[];
  readonly findings: readonly Finding[];
  /** When the cursor comes into a block. */
  readonly onEnter: (place: BlockPlace) => void;
}

/** One part of the report: its fixed heading, its table if it has one, and its paragraphs. */
export function SectionEditor(props: SectionEditorProps): ReactElement {
  const { section, edited, tokens, findings, onEnter } = props;
  const key = section.section;
  const blocks = edited.narrative[key] ?? [];
  const add = (kind: NarrativeBlock['kind']): void =>
    edited.change(withBlock(edited.narrative, { section: key, index: blocks.length }, kind));
  return (
    <section className="report-section" aria-label={section.heading}>
      <h2>{section.heading}</h2>
      {section.table !== undefined && (
        <p className="desk-quiet">
          这里印国办格式的表格，数字由台账统计，不用填写。下面可以加说明文字。
        </p>
      )}
      {blocks.map((block, index) => (
        <BlockEditor
          key={index}
          place={{ section: key, index }}
          block={block}
          edited={edited}
          tokens={tokens}
          onEnter={onEnter}
          findings={findings.filter(
            ({ origin }) => origin?.section === key && origin.index === index,
          )}
        />
      ))}
      <Space>
        <Button size="small" onClick={() => add('paragraph')}>
          加一段
        </Button>
        <Button size="small" onClick={() => add('heading')}>
          加小标题
        </Button>
      </Space>
    </section>
  );
}
