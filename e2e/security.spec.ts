// The window is confined: what page code could try is refused, whatever the page shows.

import type { Page } from 'playwright';
import { expect, test } from './fixtures.ts';

interface DeskWindow {
  readonly desk: {
    readonly call: (name: string, payload?: unknown) => Promise<unknown>;
    readonly onEvent: (listener: (event: unknown) => void) => () => void;
  };
}

/** Leaves a mark that only this document has. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { marked: true }));
}

/** Whether the window still shows the document that was marked. */
async function isStillThere(page: Page): Promise<boolean> {
  return page.evaluate(() => 'marked' in window);
}

test('a new window never opens', async ({ page }) => {
  const before = page.context().pages().length;
  const opened = await page.evaluate(() => window.open('https://example.com/') === null);
  expect(opened).toBe(true);
  await page.evaluate(() => {
    const link = document.createElement('a');
    Object.assign(link, { href: 'https://example.com/', target: '_blank', textContent: '外面' });
    document.body.append(link);
    link.click();
  });
  // Long enough for a window to have come up.
  await page.waitForTimeout(500);
  expect(page.context().pages()).toHaveLength(before);
});

test('the window never leaves the program', async ({ page }) => {
  await mark(page);
  const start = page.url();
  for (const address of ['https://example.com/', 'about:blank', 'file:///etc/hostname']) {
    await page.evaluate((to) => {
      window.location.href = to;
    }, address);
    await page.waitForTimeout(300);
    expect(page.url()).toBe(start);
    expect(await isStillThere(page)).toBe(true);
  }
});

test('no outside address can be reached', async ({ page }) => {
  const results = await page.evaluate(async () => {
    const failed = (): string => 'refused';
    const image = new Promise((resolve) => {
      const element = new Image();
      element.onload = () => resolve('reached');
      element.onerror = () => resolve('refused');
      element.src = 'https://example.com/x.png';
    });
    return [
      await fetch('https://example.com/').then(() => 'reached', failed),
      await fetch('http://127.0.0.1:9/', { mode: 'no-cors' }).then(() => 'reached', failed),
      await fetch('file:///etc/hostname').then(() => 'reached', failed),
      await image,
    ];
  });
  expect(results).toEqual(['refused', 'refused', 'refused', 'refused']);
});

test('the bridge has two members, which the page cannot change', async ({ page }) => {
  const bridge = await page.evaluate(() => {
    const { desk } = window as unknown as DeskWindow;
    return {
      members: Object.keys(desk).toSorted(),
      undeclared: typeof Reflect.get(desk, 'ipcRenderer'),
      replaced: Reflect.set(desk, 'call', () => 'forged'),
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
    };
  });
  expect(bridge).toEqual({
    members: ['call', 'onEvent'],
    undeclared: 'undefined',
    replaced: false,
    node: [],
  });
});

test('only calls of the contract are answered', async ({ page }) => {
  const replies = await page.evaluate(async () => {
    const { desk } = window as unknown as DeskWindow;
    return [await desk.call('files.readAnything', {}), await desk.call('__proto__', {})];
  });
  for (const reply of replies) expect(reply).toMatchObject({ ok: false });
});

test('a page inside the page cannot call the office', async ({ page }) => {
  const inner = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>里面</p>';
    const loaded = new Promise((resolve) => {
      frame.onload = resolve;
    });
    document.body.append(frame);
    await loaded;
    const found = typeof (frame.contentWindow as unknown as Partial<DeskWindow> | null)?.desk;
    frame.remove();
    return found;
  });
  expect(inner).toBe('undefined');
});

test('scripts written into the page do not run', async ({ page }) => {
  const result = await page.evaluate(async () => {
    const violation = new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        resolve(event.effectiveDirective);
      });
    });
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.head.append(script);
    const image = document.createElement('div');
    image.innerHTML = '<img src="x" onerror="window.handlerRan = true">';
    document.body.append(image);
    return {
      violation: await violation,
      ran: 'inlineRan' in window,
      handler: 'handlerRan' in window,
    };
  });
  expect(result).toEqual({ violation: 'script-src-elem', ran: false, handler: false });
});

test('no permission is given', async ({ page }) => {
  const results = await page.evaluate(async () => [
    await Notification.requestPermission(),
    (await navigator.permissions.query({ name: 'geolocation' })).state,
    (await navigator.permissions.query({ name: 'camera' })).state,
    await new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        () => resolve('refused'),
      );
    }),
  ]);
  expect(results).toEqual(['denied', 'denied', 'denied', 'refused']);
});
