import type { ReactElement } from 'react';
import { Button } from 'antd';
import { useTask } from '../../ipc/use-call.ts';

/** Stops whatever is being done to a stick; it is then as it was. */
export function StopButton({ children }: { readonly children: string }): ReactElement {
  const { run, isRunning } = useTask('submissions.cancel');
  return (
    <Button danger loading={isRunning} onClick={() => void run({})}>
      {children}
    </Button>
  );
}
