import type { ReactElement } from 'react';
import { Alert } from 'antd';
import type { Output } from '../../../electron/core/contract.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { isUnderWay, useHeldWork, useStart } from './held-task.ts';
import type { HeldWork } from './held-task.ts';
import { Refused } from './refused.tsx';
import { StopButton } from './stop-button.tsx';
import { testing, useStickIsBusy } from './stick-work.ts';
import type { Target } from './target.ts';
import { WorkProgress } from './work-progress.tsx';

/** How far the capacity test is, and what it found. */
export function DriveTest(): ReactElement {
  const work = useHeldWork(testing);
  return (
    <>
      {work && isUnderWay(work) && (
        <WorkProgress what={`检验 ${work.about.name}`} progress={work.progress} />
      )}
      {work?.end && <TestOutcome name={work.about.name} end={work.end} />}
    </>
  );
}

/** Writes samples over the stick's free room: some hold less than they say. */
export function TestButton({ target }: { readonly target: Target | null }): ReactElement | null {
  const isRunning = isUnderWay(useHeldWork(testing));
  if (isRunning) return <StopButton>停止检验</StopButton>;
  return target?.isDrive === true ? <StartButton target={target} /> : null;
}

function StartButton({ target }: { readonly target: Target }): ReactElement {
  const isBusy = useStickIsBusy();
  const start = useStart(testing);
  return (
    <ConfirmButton
      question={`检验 ${target.name} 的真实容量？`}
      consequence={CONSEQUENCE}
      confirmLabel="开始检验"
      disabled={isBusy}
      onConfirm={() => {
        // The question closes; the test goes on for minutes.
        void start(target, { folderHandle: target.handle });
        return Promise.resolve();
      }}
    >
      检验真实容量…
    </ConfirmButton>
  );
}

const CONSEQUENCE =
  '检验要几分钟，会临时占满剩余的空间，完成后自动清除，正常的 U 盘上原有的文件不受影响。如果这个 U 盘的容量是假的，检验可能损坏盘上原有的文件，请先把有用的文件复制到别处。';

const LOOKS = {
  honest: 'success',
  unknown: 'warning',
  full: 'warning',
  gone: 'warning',
  'write-protected': 'warning',
  lying: 'error',
} as const satisfies Record<Output<'submissions.testDrive'>['kind'], string>;

interface TestOutcomeProps {
  readonly name: string;
  readonly end: NonNullable<HeldWork<'submissions.testDrive', Target>['end']>;
}

function TestOutcome({ name, end }: TestOutcomeProps): ReactElement {
  if (end.kind === 'done') {
    const { kind, message } = end.result;
    return <Alert type={LOOKS[kind]} showIcon title={`检验 ${name}`} description={message} />;
  }
  if (end.error.code === 'cancelled') {
    return <Alert type="info" showIcon title={`已停止检验 ${name}，检验用的数据已经清除。`} />;
  }
  return <Refused title={`没有检验 ${name}`} error={end.error} />;
}
