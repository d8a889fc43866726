// The line of pages above every overview of 依申请公开.

import type { ReactElement } from 'react';
import { NavLink } from 'react-router';
import './requests.css';

const PAGES = [
  { to: '/requests', label: '在办申请' },
  { to: '/requests/all', label: '全部申请' },
  { to: '/requests/dues', label: '期限日历' },
  { to: '/requests/numbers', label: '收发文号' },
  { to: '/requests/exceptions', label: '四眼例外清单' },
  { to: '/requests/moved', label: '期限变动' },
  { to: '/personal-records', label: '更正申请登记簿' },
  { to: '/requests/wordings', label: '文书用语' },
  { to: '/requests/help', label: '办理流程说明' },
] as const;

/** The pages of the register, the present one marked. */
export function RequestsPages(): ReactElement {
  return (
    <nav className="requests-pages" aria-label="依申请公开">
      {PAGES.map(({ to, label }) => (
        <NavLink key={to} to={to} end>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
