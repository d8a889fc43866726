import { useEffect } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { ArrowLeftOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { SavedNotice } from './notice.tsx';

interface PageProps {
  /** What: “热线转办”. */
  readonly title: string;
  /** How many: “共 12 件，2 件未办结”. */
  readonly count?: ReactNode;
  /** Where the page hangs: shown before the title as a way back. */
  readonly back?: { readonly to: string; readonly label: string };
  /** The one main button; lesser ones before it. */
  readonly main?: ReactNode;
  readonly filters?: ReactNode;
  readonly children: ReactNode;
}

/** A screen: title line, saved notice, filter line, content. */
export function Page({ title, count, back, main, filters, children }: PageProps): ReactElement {
  useEffect(() => {
    document.title = `${title} - 政务公开台账`;
  }, [title]);
  return (
    <div className="desk-page">
      <header className="desk-page-title">
        {back && (
          <Link to={back.to} className="desk-back">
            <ArrowLeftOutlined /> {back.label}
          </Link>
        )}
        <h1>{title}</h1>
        {count !== undefined && <span className="desk-quiet">{count}</span>}
        <div className="desk-page-main">{main}</div>
      </header>
      <SavedNotice />
      {filters !== undefined && <div className="desk-filters">{filters}</div>}
      {children}
    </div>
  );
}
