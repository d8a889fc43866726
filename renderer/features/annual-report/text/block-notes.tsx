import type { ReactElement } from 'react';
import { Button } from 'antd';
import type { Finding } from '../../../../electron/core/annual-report/text-check/finding.ts';
import { errorsFirst, LevelTag } from '../finding-list.tsx';
import { fixLabel } from '../report-words.ts';

interface BlockNotesProps {
  /** What was found in the block at the caret. */
  readonly findings: readonly Finding[];
  readonly onFix: (finding: Finding) => void;
}

/** What is wrong in the paragraph that is being written, directly under the text. */
export function BlockNotes({ findings, onFix }: BlockNotesProps): ReactElement {
  return (
    <div className="report-notes" role="status" aria-label="本段检查">
      {errorsFirst(findings).map((finding, at) => (
        <p key={`${finding.rule}${at}`}>
          <LevelTag finding={finding} /> {finding.message}{' '}
          {finding.fix && (
            <Button size="small" type="link" onClick={() => onFix(finding)}>
              {fixLabel(finding.fix)}
            </Button>
          )}
        </p>
      ))}
    </div>
  );
}
