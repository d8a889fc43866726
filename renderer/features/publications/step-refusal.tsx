import type { ReactElement, ReactNode } from 'react';
import { Alert } from 'antd';
import type { StepAnswer } from '../../../electron/core/publications/steps.ts';

interface StepRefusalProps {
  readonly answer: StepAnswer;
  /** The form of the step, when it may be taken. */
  readonly children: ReactNode;
}

/** Shows why a step can't be taken now instead of its form: the address may have been typed. */
export function StepRefusal({ answer, children }: StepRefusalProps): ReactElement {
  if (answer.allowed) return <>{children}</>;
  return <Alert type="info" showIcon title="现在不能办理这一步" description={answer.reason} />;
}
