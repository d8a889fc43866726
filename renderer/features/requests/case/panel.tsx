import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';

interface PanelProps {
  readonly title: string;
  /** At the right end of the title line. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of the case page. */
export function Panel({ title, actions, children }: PanelProps): ReactElement {
  const id = useId();
  return (
    <section className="case-panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {actions}
      </header>
      {children}
    </section>
  );
}
