import { useState } from 'react';
import type { ReactElement } from 'react';
import { Alert } from 'antd';
import type { Output } from '../../../electron/core/contract.ts';
import { useTask } from '../../ipc/use-call.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { nothingOnRefusal } from './refusal.ts';
import type { Target } from './target.ts';

type Verdict = Output<'submissions.testDrive'>;

/** A drive that could not be tested is no bad one. */
const LOOKS = {
  honest: 'success',
  unknown: 'warning',
  full: 'warning',
  gone: 'error',
  lying: 'error',
  'write-protected': 'error',
} as const satisfies Record<Verdict['kind'], string>;

/** Writes samples over the stick's free room: some hold less than they say. */
export function DriveTest({ target }: { readonly target: Target }): ReactElement {
  const { run, isRunning, progress, error } = useTask('submissions.testDrive');
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  async function test(): Promise<void> {
    setVerdict(null);
    setVerdict(await run({ folderHandle: target.handle }).catch(nothingOnRefusal));
  }
  return (
    <>
      <ConfirmButton
        disabled={isRunning}
        question={`检验 ${target.name} 的真实容量？`}
        consequence="会在剩余空间里写入检验数据，再读回核对，检验完自动删除，一般不超过一分钟。如果是扩容盘，检验可能损坏盘上原有的文件，请先备份，最好用空盘检验。"
        confirmLabel="开始检验"
        onConfirm={() => {
          // The window of the question closes; the test goes on below.
          void test();
          return Promise.resolve();
        }}
      >
        检验真实容量
      </ConfirmButton>
      <span role="status" className="desk-quiet">
        {isRunning && (progress?.label ?? '正在检验，请不要拔出 U 盘')}
      </span>
      {verdict && <Alert type={LOOKS[verdict.kind]} showIcon title={verdict.message} />}
      <ErrorNotice error={error} />
    </>
  );
}
