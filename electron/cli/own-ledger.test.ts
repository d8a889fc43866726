import { expect, test } from 'vitest';
import { ownLedgerFile } from './own-ledger.ts';

const home = '/home/clerk';

test.each([
  ['linux', {}, '/home/clerk/.config/政务公开台账/office.db'],
  ['linux', { XDG_CONFIG_HOME: '/data/config' }, '/data/config/政务公开台账/office.db'],
  ['darwin', {}, '/home/clerk/Library/Application Support/政务公开台账/office.db'],
  ['win32', { APPDATA: '/c/AppData/Roaming' }, '/c/AppData/Roaming/政务公开台账/office.db'],
] as const)('on %s with %j the window’s ledger is %s', (platform, env, file) => {
  expect(ownLedgerFile({ platform, env, home })).toBe(file);
});
