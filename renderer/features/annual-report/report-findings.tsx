import type { ReactElement } from 'react';
import type { Overview } from '../../../electron/core/annual-report/contract.ts';
import type { Finding } from '../../../electron/core/annual-report/text-check/finding.ts';
import { CallError } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { FindingList } from './finding-list.tsx';
import { mendAddress } from './report-address.ts';
import { fixLabel } from './report-words.ts';

interface ReportFindingsProps {
  readonly overview: Overview;
  /** The year is frozen: nothing of its text is changed. */
  readonly isLocked: boolean;
  /** Brings the block into sight on the page. */
  readonly onShow: (block: number) => void;
}

/** The text check beside the report; a fix is carried out on the stored text and saved at once. */
export function ReportFindings({ overview, isLocked, onShow }: ReportFindingsProps): ReactElement {
  const { year, template, findings } = overview;
  const { saved, clear } = useNotice();
  const mend = useCommand('annualReport.applyFix');

  async function fix(finding: Finding): Promise<void> {
    if (finding.fix === null) return;
    clear();
    try {
      const { revision } = await mend.run({ year, template, fix: finding.fix });
      saved({
        what: `“${finding.quote}”已${fixLabel(finding.fix)}，${year} 年度报告正文已保存为第 ${revision} 稿。`,
      });
    } catch (error) {
      // The hook keeps the refusal; it is shown above the list.
      if (!(error instanceof CallError)) throw error;
    }
  }

  return (
    <>
      <ErrorNotice error={mend.error} />
      <FindingList
        findings={findings}
        onShow={({ block }) => block !== null && onShow(block)}
        {...(isLocked ? {} : { onFix: (finding: Finding) => void fix(finding) })}
        wayTo={({ mend: place, origin }) => {
          const { to, label } = mendAddress(place, template, origin);
          return <LinkButton to={to}>{label}</LinkButton>;
        }}
      />
    </>
  );
}
