import { useState } from 'react';
import type { ReactElement } from 'react';
import { Alert, Button } from 'antd';
import type { Output } from '../../../electron/core/contract.ts';
import { useTask } from '../../ipc/use-call.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { nothingOnRefusal } from './refusal.ts';
import type { Target } from './target.ts';

/** Writes samples over the stick's free room: some hold less than they say. */
export function DriveTest({ target }: { readonly target: Target }): ReactElement {
  const { run, isRunning, progress, error } = useTask('submissions.testDrive');
  const [verdict, setVerdict] = useState<Output<'submissions.testDrive'> | null>(null);
  async function test(): Promise<void> {
    setVerdict(null);
    setVerdict(await run({ folderHandle: target.handle }).catch(nothingOnRefusal));
  }
  return (
    <>
      <Button loading={isRunning} onClick={() => void test()}>
        检验真实容量
      </Button>
      <span role="status" className="desk-quiet">
        {isRunning && (progress?.label ?? '正在检验，请不要拔出 U 盘')}
      </span>
      {verdict && (
        <Alert
          type={verdict.kind === 'honest' ? 'success' : 'error'}
          showIcon
          title={verdict.message}
        />
      )}
      <ErrorNotice error={error} />
    </>
  );
}
