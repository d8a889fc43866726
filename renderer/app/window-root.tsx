// Everything around the pages: look, language, cache of answers, router.

import { StrictMode, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { RouterProvider } from 'react-router/dom';
import { QueryClientProvider, createQueryClient } from '../ipc/use-call.ts';
import { DisplayProvider, keepDisplay, readDisplay } from './display.ts';
import { createRouter } from './routes.tsx';
import { TOKEN_CLASS, themeConfig } from './tokens.ts';

dayjs.locale('zh-cn');

const POPUPS = 'popups';

/** Lists, menus and dialogs stand in a named region, so that screen readers can say where they are. */
function popupPlace(): HTMLElement {
  return document.getElementById(POPUPS) ?? document.body;
}

/** In an empty table or list of choices: a word, no drawing. */
function nothing(): ReactElement {
  return <span className="desk-quiet">没有内容</span>;
}

/** The whole window. */
export function WindowRoot(): ReactElement {
  const [client] = useState(createQueryClient);
  const [router] = useState(createRouter);
  const [display, setDisplay] = useState(() => readDisplay(window.localStorage));
  const look = useMemo(
    () => ({
      ...display,
      setDisplay: (next: typeof display) => {
        keepDisplay(window.localStorage, next);
        setDisplay(next);
      },
    }),
    [display],
  );
  return (
    <StrictMode>
      <DisplayProvider value={look}>
        <ConfigProvider
          locale={zhCN}
          theme={themeConfig(display.theme, display.textSize)}
          button={{ autoInsertSpace: false }}
          getPopupContainer={popupPlace}
          renderEmpty={nothing}
        >
          <App className={`desk-window ${TOKEN_CLASS}`} message={{ maxCount: 1 }}>
            <QueryClientProvider client={client}>
              <RouterProvider router={router} />
            </QueryClientProvider>
            <div id={POPUPS} role="region" aria-label="弹出的内容" />
          </App>
        </ConfigProvider>
      </DisplayProvider>
    </StrictMode>
  );
}
