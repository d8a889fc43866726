import { describe, expect, it } from 'vitest';
import { findChromium, installedChromium } from './installed-chromium.ts';
import type { Machine } from './installed-chromium.ts';

function machine(
  platform: NodeJS.Platform,
  env: Record<string, string>,
  files: readonly string[],
): Machine {
  return { platform, env, exists: (file) => files.includes(file) };
}

describe('an installed browser', () => {
  it('is looked for along PATH on Linux, Chromium before Chrome before Edge', () => {
    const files = ['/opt/bin/google-chrome', '/usr/bin/chromium', '/opt/bin/microsoft-edge'];
    expect(findChromium(machine('linux', { PATH: '/opt/bin:/bin' }, files))).toBe(
      '/usr/bin/chromium',
    );
    expect(findChromium(machine('linux', { PATH: '/opt/bin' }, files.slice(2)))).toBe(
      '/opt/bin/microsoft-edge',
    );
  });

  it('is one from a snap only where there is no other', () => {
    const files = ['/snap/bin/chromium', '/usr/bin/microsoft-edge'];
    const env = { PATH: '/snap/bin:/usr/bin' };
    expect(findChromium(machine('linux', env, files))).toBe('/usr/bin/microsoft-edge');
    expect(findChromium(machine('linux', env, files.slice(0, 1)))).toBe('/snap/bin/chromium');
  });

  it('is found on Windows where each user installed it', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { 'ProgramFiles(x86)': 'C:\\Program Files (x86)', LocalAppData: 'C:\\Users\\a' };
    expect(findChromium(machine('win32', env, [edge]))).toBe(edge);
    const own = 'C:\\Users\\a\\Google\\Chrome\\Application\\chrome.exe';
    expect(findChromium(machine('win32', env, [edge, own]))).toBe(edge);
    expect(findChromium(machine('win32', env, [own]))).toBe(own);
  });

  it('is found among the applications of macOS', () => {
    const own = '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium';
    expect(findChromium(machine('darwin', { HOME: '/Users/a' }, [own]))).toBe(own);
  });

  it('is the one that GONGKAI_CHROMIUM names, which must exist', () => {
    const env = { PATH: '/usr/bin', GONGKAI_CHROMIUM: '/my/chrome' };
    const files = ['/usr/bin/chromium', '/my/chrome'];
    expect(findChromium(machine('linux', env, files))).toBe('/my/chrome');
    expect(() => findChromium(machine('linux', env, ['/usr/bin/chromium']))).toThrow('/my/chrome');
  });

  it('is undefined where there is none; who wanted to print is told what to do', () => {
    const bare = machine('linux', {}, []);
    expect(findChromium(bare)).toBeUndefined();
    expect(() => installedChromium(bare)).toThrow(/PDF 没有生成.*请安装/);
    expect(installedChromium(machine('linux', {}, ['/usr/bin/chromium']))).toBe(
      '/usr/bin/chromium',
    );
  });
});
