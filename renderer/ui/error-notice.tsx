import type { ReactElement } from 'react';
import { Alert, Button } from 'antd';
import { ERROR_TITLES } from '../app/messages.ts';
import type { CallError } from '../ipc/client.ts';

interface ErrorNoticeProps {
  /** Nothing is shown for null, nor for what the user cancelled. */
  readonly error: CallError | null;
  readonly onRetry?: () => void;
}

/** Why something could not be done: a heading by code, the sentence of the rule, and another try. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps): ReactElement | null {
  if (!error || error.code === 'cancelled') return null;
  return (
    <Alert
      className="desk-form-alert"
      type="error"
      showIcon
      role="alert"
      title={ERROR_TITLES[error.code]}
      description={error.message}
      action={onRetry && <Button onClick={onRetry}>再试一次</Button>}
    />
  );
}
