import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { Alert, Button } from 'antd';
import { useNavigate } from 'react-router';
import type { ReportTemplate } from '../../../../electron/core/annual-report/document.ts';
import { TEMPLATE_NAMES } from '../../../../electron/core/annual-report/templates.ts';
import type { Output } from '../../../../electron/core/contract.ts';
import { useCommand, useQueryCall } from '../../../ipc/use-call.ts';
import { ConfirmButton } from '../../../ui/confirm-button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { DraftOffer } from '../../../ui/form/draft-offer.tsx';
import { useFormKeys } from '../../../ui/form/use-form-keys.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { EditorColumns } from './editor-columns.tsx';
import { sourceText } from '../report-words.ts';
import { TokenContext } from './token-texts.ts';
import { useEditedText } from './use-edited-text.ts';

interface NarrativeEditorProps {
  readonly year: number;
  readonly template: ReportTemplate;
  readonly stored: Output<'annualReport.narrative'>;
  /** After the office went back to the proposed text. */
  readonly onReset: () => void;
}

/** The editor's page: what is edited, saving it, going back to the proposal. */
export function NarrativeEditor(props: NarrativeEditorProps): ReactElement {
  const { year, template, stored, onReset } = props;
  const navigate = useNavigate();
  const { saved, clear } = useNotice();
  const edited = useEditedText({ year, template, stored: stored.narrative });
  const { data: life } = useQueryCall('annualReport.life', { year });
  const isLocked = life?.isFrozen ?? false;
  const tokens = useMemo(
    () => new Map(stored.tokens.map((token) => [token.label, token])),
    [stored.tokens],
  );
  const reset = useCommand('annualReport.resetNarrative');
  const reportPage = `/annual-report?template=${template}`;

  async function save(): Promise<void> {
    clear();
    const text = isLocked ? null : await edited.save();
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
            disabled={isLocked || stored.text.kind === 'proposed'}
            onConfirm={async () => {
              await reset.run({ year, template });
              edited.forget();
              onReset();
            }}
          >
            恢复草拟正文
          </ConfirmButton>
          <Button
            type="primary"
            loading={edited.isSaving}
            disabled={isLocked}
            onClick={() => void save()}
          >
            保存
          </Button>
        </>
      }
    >
      {isLocked && (
        <Alert
          className="desk-form-alert"
          type="info"
          showIcon
          title={`${year} 年度报告已经定稿，正文只能查看。确实要改的，请先在年度报告页面“解除定稿”。`}
        />
      )}
      {edited.offered && !isLocked && (
        <DraftOffer onRestore={edited.restore} onDiscard={edited.forget} />
      )}
      <ErrorNotice error={edited.error} />
      <TokenContext value={tokens}>
        <EditorColumns
          key={edited.generation}
          {...{ year, template, edited, isLocked }}
          tokens={tokens}
        />
      </TokenContext>
    </Page>
  );
}
