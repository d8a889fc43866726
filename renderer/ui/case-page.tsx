// A record with a history: facts at the left, timeline at the right, above both state and next steps.

import type { ReactElement, ReactNode } from 'react';

interface CaseBarProps {
  /** A <StatusTag>. */
  readonly state: ReactNode;
  /** “剩 6 个工作日 · 2024-10-16 周三到期”. */
  readonly clock?: ReactNode;
  /** Who acts next. */
  readonly who?: ReactNode;
  /** The next steps as buttons, the likeliest first. */
  readonly steps?: ReactNode;
}

/** State, clock, who acts next, and the next steps. */
export function CaseBar({ state, clock, who, steps }: CaseBarProps): ReactElement {
  return (
    <div className="desk-case-bar">
      {state}
      {clock !== undefined && <span className="desk-number">{clock}</span>}
      {who !== undefined && <span className="desk-quiet">{who}</span>}
      <div className="desk-case-steps">{steps}</div>
    </div>
  );
}

interface CaseColumnsProps {
  readonly facts: ReactNode;
  readonly timeline: ReactNode;
}

/** Facts at the left, timeline at the right. */
export function CaseColumns({ facts, timeline }: CaseColumnsProps): ReactElement {
  return (
    <div className="desk-case-columns">
      <div>{facts}</div>
      <aside aria-label="经过">{timeline}</aside>
    </div>
  );
}

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  /** A long text: over both columns. */
  readonly wide?: boolean;
}

/** Labelled values; an empty one is shown as a dash. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactElement {
  return (
    <dl className="desk-facts">
      {facts.map(({ label, value, wide = false }) => (
        <div key={label} className={wide ? 'desk-fact-wide' : ''}>
          <dt>{label}</dt>
          <dd>{value === '' || value === null || value === undefined ? '—' : value}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface TimelineItem {
  readonly key: string | number;
  /** `2020-05-13 周三`. */
  readonly date: string;
  /** What happened, in one line. */
  readonly what: ReactNode;
  readonly detail?: ReactNode;
  readonly who?: string;
}

/** What happened, the newest first. */
export function Timeline({ items }: { readonly items: readonly TimelineItem[] }): ReactElement {
  return (
    <ol className="desk-timeline">
      {items.map(({ key, date, what, detail, who }) => (
        <li key={key}>
          <span className="desk-number desk-quiet">{date}</span>
          <div>{what}</div>
          {detail !== undefined && <div className="desk-quiet">{detail}</div>}
          {who !== undefined && who !== '' && <div className="desk-quiet">登记：{who}</div>}
        </li>
      ))}
    </ol>
  );
}
