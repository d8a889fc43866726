import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { showDate } from '../../../ui/date-text.ts';
import type { CaseParts } from './case-parts.ts';
import { Panel } from './panel.tsx';

/** 复议、诉讼, the publication made of it, and the four-eyes exceptions. */
export function LinksPanel({ record }: Pick<CaseParts, 'record'>): ReactElement | null {
  const { links, exceptions } = record;
  if (links.length === 0 && exceptions.length === 0) return null;
  return (
    <Panel title="相关记录">
      <ul className="case-documents">
        {links.map(({ title, detail, route }) => (
          <li key={`${route} ${title}`}>
            <Link to={route}>{title}</Link>
            <span className="desk-quiet">{detail}</span>
          </li>
        ))}
        {exceptions.map(({ onDate, personName, part, reason }) => (
          <li key={`${onDate} ${part}`}>
            <span>
              {showDate(onDate)} {personName}兼任{part}
            </span>
            <span className="desk-quiet">理由：{reason}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
