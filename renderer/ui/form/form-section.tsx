import type { ReactElement, ReactNode } from 'react';
import { useId } from 'react';

interface FormSectionProps {
  readonly title: string;
  readonly help?: ReactNode;
  readonly children: ReactNode;
}

/** A group of fields under a plain heading, laid out on twelve columns. */
export function FormSection({ title, help, children }: FormSectionProps): ReactElement {
  const id = useId();
  return (
    <section className="desk-form-section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {help !== undefined && <span className="desk-quiet">{help}</span>}
      </header>
      <div className="desk-form-grid">{children}</div>
    </section>
  );
}
