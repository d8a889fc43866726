import type { ReactElement, ReactNode } from 'react';

interface EmptyStateProps {
  /** What belongs here: “还没有登记热线工单”. */
  readonly title: string;
  readonly help?: ReactNode;
  /** The button that adds the first one. */
  readonly action?: ReactNode;
}

/** Says what belongs in an empty place and how the first one is added. */
export function EmptyState({ title, help, action }: EmptyStateProps): ReactElement {
  return (
    <div className="desk-empty">
      <p className="desk-empty-title">{title}</p>
      {help !== undefined && <p className="desk-quiet">{help}</p>}
      {action}
    </div>
  );
}
