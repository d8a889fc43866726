// The left column: the office's own division of its work, with what waits as small numbers.

import type { ReactElement, ReactNode } from 'react';
import {
  AuditOutlined,
  BankOutlined,
  FileProtectOutlined,
  FileSearchOutlined,
  FolderOpenOutlined,
  HomeOutlined,
  PhoneOutlined,
  SettingOutlined,
  SmileOutlined,
} from '@ant-design/icons';
import { NavLink } from 'react-router';
import { useWaiting } from './use-waiting.ts';

interface NavigationItem {
  readonly to: string;
  readonly label: string;
  readonly icon: ReactNode;
  /** How many wait, and the words for it. */
  readonly waiting?: { readonly count: number; readonly words: string };
}

/** The navigation; under 1280 px it shows icons only, their words stay as titles. */
export function Navigation(): ReactElement {
  const { publications, requests, referrals, remedies } = useWaiting();
  const items: readonly NavigationItem[] = [
    { to: '/', label: '工作台', icon: <HomeOutlined /> },
    {
      to: '/publications',
      label: '主动公开',
      icon: <FileProtectOutlined />,
      waiting: { count: publications, words: '件待公开' },
    },
    {
      to: '/requests',
      label: '依申请公开',
      icon: <FileSearchOutlined />,
      waiting: { count: requests, words: '件待确认、逾期或者快到期' },
    },
    {
      to: '/hotline',
      label: '热线转办',
      icon: <PhoneOutlined />,
      waiting: { count: referrals, words: '件未办结' },
    },
    { to: '/surveys', label: '测评评议', icon: <SmileOutlined /> },
    { to: '/activities', label: '工作台账', icon: <FolderOpenOutlined /> },
    {
      to: '/remedies',
      label: '复议诉讼',
      icon: <BankOutlined />,
      waiting: { count: remedies, words: '件尚未审结' },
    },
    { to: '/annual-report', label: '年度报告', icon: <AuditOutlined /> },
    { to: '/settings', label: '设置', icon: <SettingOutlined /> },
  ];
  return (
    <nav className="frame-navigation" aria-label="主导航">
      <ul>
        {items.map((item) => (
          <li key={item.to}>
            <NavigationLink {...item} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NavigationLink({ to, label, icon, waiting }: NavigationItem): ReactElement {
  const words = waiting && waiting.count > 0 ? `，${waiting.count} ${waiting.words}` : '';
  return (
    <NavLink to={to} end={to === '/'} title={`${label}${words}`}>
      {/* The icon's own English name would be read out before the words. */}
      <span aria-hidden="true">{icon}</span>
      <span className="frame-navigation-label">{label}</span>
      {waiting && words !== '' && (
        <span className="frame-count">
          {waiting.count > 99 ? '99+' : waiting.count}
          <span className="desk-only-read">{waiting.words}</span>
        </span>
      )}
    </NavLink>
  );
}
