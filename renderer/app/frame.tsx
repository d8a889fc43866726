import type { ReactElement } from 'react';
import { Outlet } from 'react-router';
import { NoticeProvider } from '../ui/notice.tsx';

/** Navigation, top bar, and the page. */
export function Frame(): ReactElement {
  return (
    <NoticeProvider>
      <Outlet />
    </NoticeProvider>
  );
}
