import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Alert, Button } from 'antd';
import type { Output } from '../../../electron/core/contract.ts';
import { useTask } from '../../ipc/use-call.ts';
import { Refused } from './refused.tsx';
import { nothingOnRefusal } from './refusal.ts';
import type { Target } from './target.ts';

interface EjectButtonProps {
  /** On the drive, or the drive itself. */
  readonly target: Target;
  readonly onEjected: () => void;
}

/** 安全弹出, and whether the stick may be pulled out now. */
export function EjectButton({ target, onEjected }: EjectButtonProps): ReactElement {
  const { run, isRunning, error } = useTask('submissions.eject');
  const [outcome, setOutcome] = useState<Output<'submissions.eject'> | null>(null);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button is gone then, and the focus with it.
    if (outcome?.ejected === true) told.current?.focus();
  }, [outcome]);
  async function eject(): Promise<void> {
    const ended = await run({ folderHandle: target.handle }).catch(nothingOnRefusal);
    setOutcome(ended);
    if (ended?.ejected === true) onEjected();
  }
  return (
    <>
      {outcome?.ejected !== true && (
        <Button type="primary" loading={isRunning} onClick={() => void eject()}>
          安全弹出
        </Button>
      )}
      {outcome && (
        <div ref={told} tabIndex={-1} className="submission-told">
          <Alert type={outcome.ejected ? 'success' : 'warning'} showIcon title={outcome.message} />
        </div>
      )}
      <Refused title="没有弹出" error={error} />
    </>
  );
}
