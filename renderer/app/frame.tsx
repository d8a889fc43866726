// The frame around every page: navigation, top bar, and the first page of a new ledger before them.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Outlet, useNavigate } from 'react-router';
import { yearOf } from '../../electron/core/calendar/local-date.ts';
import { SAMPLE_YEAR } from '../../electron/core/office/ledger-kind.ts';
import type { OfficeStatus } from '../../electron/core/office/contract.ts';
import { ClockPage } from '../features/office/clock-page.tsx';
import { FirstRunPage } from '../features/office/first-run-page.tsx';
import { useOfficeChanged, useQueryCall } from '../ipc/use-call.ts';
import { DeskProvider } from '../ui/desk-context.ts';
import { Loaded } from '../ui/loaded.tsx';
import { NoticeProvider } from '../ui/notice.tsx';
import { Navigation } from './navigation.tsx';
import { SampleRibbon } from './sample-ribbon.tsx';
import { TopBar } from './top-bar.tsx';
import { useRecount } from './use-recount.ts';
import { useScrollPlace } from './use-scroll-place.ts';
import './frame.css';

/** The window's frame; its pages stand in the outlet. */
export function Frame(): ReactElement {
  const status = useQueryCall('office.status', {});
  const navigate = useNavigate();
  useOfficeChanged(useCallback(() => void navigate('/'), [navigate]));
  useCheckOnReturn(status.reload);
  return (
    <Loaded query={status}>
      {(office) => (
        // A fresh start with another ledger: no year, notice or form of the one before.
        <DeskFrame key={office.ledger} office={office}>
          <Content office={office} onCheckAgain={status.reload} />
        </DeskFrame>
      )}
    </Loaded>
  );
}

interface ContentProps {
  readonly office: OfficeStatus;
  readonly onCheckAgain: () => void;
}

function Content({ office, onCheckAgain }: ContentProps): ReactElement {
  if (office.clockDoubt) return <ClockPage doubt={office.clockDoubt} onCheckAgain={onCheckAgain} />;
  const isNew = office.profile === null && office.ledger === 'real';
  return isNew ? <FirstRunPage /> : <WorkFrame office={office} />;
}

interface DeskFrameProps {
  readonly office: OfficeStatus;
  readonly children: ReactNode;
}

function DeskFrame({ office, children }: DeskFrameProps): ReactElement {
  const { today, ledger } = office;
  const [chosen, setYear] = useState<number | null>(null);
  // Until a year is chosen it is today's, also after the PC's clock was set right.
  const year = chosen ?? (ledger === 'sample' ? SAMPLE_YEAR : yearOf(today));
  const facts = useMemo(() => ({ today, year, setYear, scope: ledger }), [today, year, ledger]);
  return (
    <DeskProvider value={facts}>
      <NoticeProvider>{children}</NoticeProvider>
    </DeskProvider>
  );
}

function WorkFrame({ office }: { readonly office: OfficeStatus }): ReactElement {
  const { frame, onScroll } = useScrollPlace();
  useRecount();
  return (
    <div className="frame">
      <a className="frame-skip" href="#main" onClick={focusMain}>
        跳到正文
      </a>
      <TopBar organ={office.profile?.name ?? '示例单位'} />
      {office.ledger === 'sample' && <SampleRibbon />}
      <Navigation />
      <main
        ref={frame}
        id="main"
        className="frame-main desk-scroll"
        tabIndex={-1}
        onScroll={onScroll}
      >
        <Outlet />
      </main>
    </div>
  );
}

/** The PC's clock may have been set, or a night have passed, while another window was in front. */
function useCheckOnReturn(check: () => void): void {
  const latest = useRef(check);
  useEffect(() => {
    latest.current = check;
  });
  useEffect(() => {
    const returned = (): void => latest.current();
    window.addEventListener('focus', returned);
    return () => window.removeEventListener('focus', returned);
  }, []);
}

/** The address belongs to the router: the skip link moves the focus, not the address. */
function focusMain(event: { readonly preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
