import type { ReactElement } from 'react';
import { Alert } from 'antd';
import type { CallError } from '../../ipc/client.ts';

interface RefusedProps {
  /** What did not come about: 没有写成报送包. */
  readonly title: string;
  /** Nothing is shown for null, nor for what the clerk cancelled. */
  readonly error: CallError | null;
}

/** What could not be done, under the button that asked for it. */
export function Refused({ title, error }: RefusedProps): ReactElement | null {
  if (!error || error.code === 'cancelled') return null;
  return <Alert type="error" showIcon role="alert" title={title} description={error.message} />;
}
