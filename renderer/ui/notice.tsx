// The line after saving: what was saved and what comes next. It follows to the page one goes to.

import { createContext, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Alert, Button, Space } from 'antd';
import { useLocation } from 'react-router';

export interface SavedMessage {
  /** “已登记热线工单 12345-20200513-07。” */
  readonly what: string;
  /** “请在 2020-05-20 前办结。” */
  readonly next?: ReactNode;
  /** Buttons, e.g. 撤销 where the law allows, or a way to what comes next. */
  readonly actions?: readonly { readonly label: string; readonly onClick: () => void }[];
}

interface Notices {
  readonly message: SavedMessage | null;
  readonly saved: (message: SavedMessage) => void;
  readonly clear: () => void;
}

const Context = createContext<Notices | null>(null);

// A change of page so soon after saving is part of the saving: the line is shown on the new page.
const SAME_ACT_MS = 1500;

/** Holds the last saved message; stands once, inside the router. */
export function NoticeProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [message, setMessage] = useState<SavedMessage | null>(null);
  const savedAt = useRef(0);
  const { pathname } = useLocation();
  useEffect(() => {
    if (performance.now() - savedAt.current > SAME_ACT_MS) setMessage(null);
  }, [pathname]);
  const saved = useCallback((next: SavedMessage) => {
    savedAt.current = performance.now();
    setMessage(next);
  }, []);
  const notices = useMemo(
    () => ({ message, saved, clear: () => setMessage(null) }),
    [message, saved],
  );
  return <Context value={notices}>{children}</Context>;
}

/** `saved({ what, next })` after a command: shown under the title of this or the next page. */
export function useNotice(): Notices {
  const notices = use(Context);
  if (!notices) throw new Error('NoticeProvider is missing');
  return notices;
}

/** The line itself; <Page> shows it, and a new one is brought into sight. */
export function SavedNotice(): ReactElement {
  const { message, clear } = useNotice();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The title stands above the line: both are wanted.
    if (message) line.current?.closest('.desk-scroll')?.scrollTo({ top: 0 });
  }, [message]);
  return (
    <div ref={line} role="status" className="desk-notice">
      {message && (
        <Alert
          type="success"
          showIcon
          title={
            <>
              {message.what}
              {message.next !== undefined && <span className="desk-next">{message.next}</span>}
            </>
          }
          closable={{ 'aria-label': '关闭提示', onClose: clear }}
          action={
            <Space>
              {message.actions?.map(({ label, onClick }) => (
                <Button
                  key={label}
                  size="small"
                  onClick={() => {
                    clear();
                    onClick();
                  }}
                >
                  {label}
                </Button>
              ))}
            </Space>
          }
        />
      )}
    </div>
  );
}
