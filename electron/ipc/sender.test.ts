import type { BrowserWindow, WebFrameMain } from 'electron';
import { expect, test } from 'vitest';
import { isMainFrame } from './sender.ts';

const frame = (url: string) => ({ url }) as unknown as WebFrameMain;
const windowOf = (mainFrame: WebFrameMain, destroyed = false) =>
  ({ webContents: { mainFrame }, isDestroyed: () => destroyed }) as unknown as BrowserWindow;

const own = frame('app://desk/index.html#/publications');

test('the window’s own page may call', () => {
  expect(isMainFrame(own, windowOf(own))).toBe(true);
});

test('a frame inside it may not, whatever page it shows', () => {
  expect(isMainFrame(frame(own.url), windowOf(own))).toBe(false);
});

test.each([
  'https://example.com/',
  'app://desk.example.com/index.html',
  'app://print/1.html',
  'app://desk',
  'file:///index.html',
  'about:blank',
  'data:text/html,app://desk/',
  '',
])('the main frame may not while it shows “%s”', (url) => {
  const foreign = frame(url);
  expect(isMainFrame(foreign, windowOf(foreign))).toBe(false);
});

test('nobody may without a frame, before there is a window, or after it was closed', () => {
  expect(isMainFrame(null, windowOf(own))).toBe(false);
  expect(isMainFrame(own, undefined)).toBe(false);
  expect(isMainFrame(own, windowOf(own, true))).toBe(false);
});
