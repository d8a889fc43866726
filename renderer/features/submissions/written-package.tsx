import type { ReactElement } from 'react';
import { Alert } from 'antd';
import type { Output } from '../../../electron/core/contract.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { EjectButton } from './eject-button.tsx';
import { FileVerdicts } from './file-verdicts.tsx';
import type { WritingOrder } from './stick-work.ts';

interface WrittenPackageProps {
  readonly order: WritingOrder;
  readonly written: Output<'submissions.write'>;
  /** Whether the page shows the year of the package. */
  readonly isOfThisYear: boolean;
  readonly onEjected: () => void;
}

/** What is on the stick now: its codes, what to do next, and every file with its verdict. */
export function WrittenPackage(props: WrittenPackageProps): ReactElement {
  const { order, written, isOfThisYear, onEjected } = props;
  const { name, shortCode, auditCode, files, notes, version, canEject } = written;
  return (
    <section aria-label="写好的报送包" className="submission-part">
      <Alert
        type="success"
        showIcon
        title={`已写入并核对：${name}`}
        description={notes.map((note) => (
          <div key={note}>{note}</div>
        ))}
      />
      <div>
        报送包短码 <span className="submission-code">{shortCode}</span>
        <div className="desk-quiet">
          记录校验码 <span className="submission-hash">{auditCode}</span>
          ，与短码一起印在报送单上。
        </div>
      </div>
      <div className="submission-row">
        {canEject && <EjectButton key={shortCode} target={order.target} onEjected={onEjected} />}
        {version > 0 && isOfThisYear && (
          <LinkButton to="/annual-report">交出以后，到“年度报告”登记报送</LinkButton>
        )}
      </div>
      <FileVerdicts files={files} />
    </section>
  );
}
