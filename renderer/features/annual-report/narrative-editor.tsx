import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import type { ReportTemplate } from '../../../electron/core/annual-report/document.ts';
import {
  TEMPLATE_NAMES,
  TEMPLATE_SECTIONS,
} from '../../../electron/core/annual-report/templates.ts';
import type { Output } from '../../../electron/core/contract.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { DraftOffer } from '../../ui/form/draft-offer.tsx';
import { useFormKeys } from '../../ui/form/use-form-keys.ts';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { EditorPreview } from './editor-preview.tsx';
import type { BlockPlace } from './narrative-draft.ts';
import { sourceText } from './report-words.ts';
import { SectionEditor } from './section-editor.tsx';
import { useEditedText } from './use-edited-text.ts';
import { useTextPreview } from './use-text-preview.ts';

interface NarrativeEditorProps {
  readonly year: number;
  readonly template: ReportTemplate;
  readonly stored: Output<'annualReport.narrative'>;
  /** After the office went back to the proposed text. */
  readonly onReset: () => void;
}

/** The editor: sections with fixed headings, their paragraphs, and the page as it becomes. */
export function NarrativeEditor(props: NarrativeEditorProps): ReactElement {
  const { year, template, stored, onReset } = props;
  const navigate = useNavigate();
  const { saved, clear } = useNotice();
  const edited = useEditedText({ year, template, stored: stored.narrative });
  const preview = useTextPreview({ year, template, narrative: edited.narrative });
  const [place, setPlace] = useState<BlockPlace | null>(null);
  const reset = useCommand('annualReport.resetNarrative');
  const reportPage = `/annual-report?template=${template}`;

  async function save(): Promise<void> {
    clear();
    const text = await edited.save();
    if (text) saved({ what: `已保存 ${year} 年度报告正文（${sourceText(text)}）。` });
  }

  useFormKeys((intent) => {
    if (intent === 'leave') void navigate(reportPage);
    else void save();
  });

  return (
    <Page
      title={`修改 ${year} 年度报告正文`}
      count={`${TEMPLATE_NAMES[template]} · ${sourceText(stored.text)}`}
      back={{ to: reportPage, label: '年度报告' }}
      main={
        <>
          <ConfirmButton
            question="恢复程序草拟的正文？"
            consequence="正文改回程序按台账草拟的内容。已经保存的各稿仍留在台账里。"
            confirmLabel="恢复"
            disabled={stored.text.kind === 'proposed'}
            onConfirm={async () => {
              await reset.run({ year, template });
              edited.forget();
              onReset();
            }}
          >
            恢复草拟正文
          </ConfirmButton>
          <Button type="primary" loading={edited.isSaving} onClick={() => void save()}>
            保存
          </Button>
        </>
      }
    >
      {edited.offered && <DraftOffer onRestore={edited.restore} onDiscard={edited.forget} />}
      <ErrorNotice error={edited.error} />
      <div className="report-editor-columns">
        <div className="report-editor">
          {TEMPLATE_SECTIONS[template].map((section) => (
            <SectionEditor
              key={section.section}
              section={section}
              edited={edited}
              tokens={stored.tokens}
              findings={preview.findings}
              onEnter={setPlace}
            />
          ))}
        </div>
        <EditorPreview year={year} html={preview.html} block={place && preview.blockOf(place)} />
      </div>
    </Page>
  );
}
