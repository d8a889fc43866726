import type { ReactElement } from 'react';
import { Alert } from 'antd';
import type { RemedyDetail } from '../../../electron/core/remedies/contract.ts';
import './remedies.css';

interface CaseNotesProps {
  readonly notes: RemedyDetail['notes'];
}

/** What there is to say of a case: limits, warnings. Nothing here keeps it from being registered. */
export function CaseNotes({ notes }: CaseNotesProps): ReactElement | null {
  if (notes.length === 0) return null;
  const warnings = notes.filter(({ level }) => level === 'warning');
  const limits = notes.filter(({ level }) => level === 'info');
  return (
    <div className="remedies-notes">
      {warnings.map(({ text }) => (
        <Alert key={text} type="warning" showIcon title={text} />
      ))}
      {limits.length > 0 && (
        <Alert
          type="info"
          showIcon
          title={limits.map(({ text }) => (
            <div key={text}>{text}</div>
          ))}
        />
      )}
    </div>
  );
}
