import { describe, expect, it } from 'vitest';
import { hasDisplay, planLaunch } from './launch-plan.ts';

const found = {
  electron: '/e/electron',
  browser: '/usr/bin/chromium',
  app: '/app',
  standIn: '/run.ts',
};

describe('the window of npm start', () => {
  it('is Electron where its binary is', () => {
    expect(planLaunch({ isRoot: false }, found, ['--sample'])).toEqual({
      host: 'electron',
      program: '/e/electron',
      words: ['/app', '--sample'],
    });
  });

  it('is the stand-in where only a browser is', () => {
    expect(planLaunch({ isRoot: false }, { ...found, electron: undefined }, ['--sample'])).toEqual({
      host: 'stand-in',
      words: ['/run.ts', '/app', '--sample'],
    });
  });

  it('is none where neither is', () => {
    const nothing = { ...found, electron: undefined, browser: undefined };
    expect(planLaunch({ isRoot: false }, nothing, [])).toEqual({ host: 'none' });
  });

  it('has no browser sandbox for root alone, told before the app so that it is no word of the app', () => {
    expect(planLaunch({ isRoot: true }, found, ['--sample'])).toMatchObject({
      words: ['--no-sandbox', '/app', '--sample'],
    });
    expect(planLaunch({ isRoot: true }, { ...found, electron: undefined }, [])).toMatchObject({
      words: ['/run.ts', '--no-sandbox', '/app'],
    });
  });
});

describe('a display', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['win32', {}, true],
    ['darwin', {}, true],
  ] as const)('on %s with %o: %s', (platform, env, expected) => {
    expect(hasDisplay({ platform, env })).toBe(expected);
  });
});
