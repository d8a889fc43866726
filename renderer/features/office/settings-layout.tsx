import type { ReactElement } from 'react';
import { NavLink, Outlet } from 'react-router';
import './office.css';

const PAGES = [
  { to: '/settings', label: '机关信息' },
  { to: '/settings/people', label: '人员' },
  { to: '/settings/basis', label: '年报依据文件' },
  { to: '/settings/report', label: '年报报送日期' },
  { to: '/settings/requests', label: '依申请公开' },
  { to: '/settings/calendar', label: '工作日历' },
  { to: '/settings/display', label: '显示' },
  { to: '/settings/sample', label: '示例单位' },
] as const;

/** The settings: a line of pages above the chosen one. */
export function SettingsLayout(): ReactElement {
  return (
    <>
      <nav className="office-pages" aria-label="设置">
        {PAGES.map(({ to, label }) => (
          <NavLink key={to} to={to} end>
            {label}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
