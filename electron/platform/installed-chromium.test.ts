import { expect, test } from 'vitest';
import { installedChromium } from './installed-chromium.ts';

const machine = (platform: NodeJS.Platform, env: Record<string, string>, ...files: string[]) => ({
  platform,
  env,
  exists: (file: string) => files.includes(file),
});

test('the browser named by the environment wins', () => {
  const both = machine('linux', { GONGKAI_CHROMIUM: '/opt/b' }, '/opt/b', '/usr/bin/chromium');
  expect(installedChromium(both)).toBe('/opt/b');
});

test('a named browser that is not there is refused by name', () => {
  const wrong = machine('linux', { GONGKAI_CHROMIUM: '/opt/none' }, '/usr/bin/chromium');
  expect(() => installedChromium(wrong)).toThrow('GONGKAI_CHROMIUM 指定的浏览器 /opt/none 不存在');
});

test.each([
  ['linux', { PATH: '/a:/b' }, '/b/google-chrome'],
  ['linux', {}, '/usr/bin/chromium'],
  [
    'win32',
    { 'ProgramFiles(x86)': String.raw`C:\Program Files (x86)` },
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  ],
  ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
] as const)('finds what %s has', (platform, env, file) => {
  expect(installedChromium(machine(platform, env, file))).toBe(file);
});

test('a PC without any of them is told that the PDF is missing and what to do', () => {
  expect(() => installedChromium(machine('linux', {}))).toThrow(/PDF 没有生成.*请安装/);
});
