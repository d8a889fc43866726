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
  return (
    <div className="remedies-notes">
      {notes.map(({ level, text }) => (
        <Alert key={text} type={level} showIcon title={text} />
      ))}
    </div>
  );
}
