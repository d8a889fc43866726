import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openTestDesk } from '../../testing/test-desk.ts';
import type { TestDesk } from '../../testing/test-desk.ts';

let desk: TestDesk;

beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'drives-'));
  desk = openTestDesk('2021-01-20', { chooseFolder: () => Promise.resolve(folder) });
});

test('the drives of this PC come with handles, and none of them is its own path', async () => {
  const drives = await desk.ask('submissions.drives', {});
  const handles = drives.map(({ handle }) => handle);
  expect(new Set(handles).size).toBe(drives.length);
  expect(drives.filter(({ handle, path: place }) => handle.includes(place))).toEqual([]);
});

test('a folder on the system’s own disk is not ejected, and the clerk is told', async () => {
  const chosen = await desk.ask('files.chooseFolder', { title: '文件夹' });
  const outcome = await desk.ask('submissions.eject', { folderHandle: chosen?.handle ?? '' });
  expect(outcome.ejected).toBe(false);
  expect(outcome.message).not.toBe('');
});

test.each(['submissions.eject', 'submissions.testDrive', 'submissions.verify'] as const)(
  '%s takes no path from the window, only a handle that was given out',
  async (name) => {
    expect(await desk.call(name, { folderHandle: '/tmp' })).toMatchObject({
      error: { code: 'not-found', message: '请重新选择文件夹。' },
    });
    expect(await desk.call(name, { folderHandle: '' })).toMatchObject({
      error: { code: 'invalid-input' },
    });
  },
);

const made = {
  ...{ year: 2020, version: 1, name: '报送包', place: '/tmp/报送包' },
  ...{ shortCode: '0000-0000-0000', manifestHash: 'a'.repeat(64), auditCode: '', files: [] },
};

test('a package is recorded by its writing only', async () => {
  expect(await desk.call('submissions.record', made)).toMatchObject({
    error: { code: 'not-allowed' },
  });
  expect(() => desk.runCall('submissions.record', { ...made, version: -1 })).toThrow();
  desk.runCall('submissions.record', made);
  expect(await desk.ask('submissions.list', { year: 2020 })).toMatchObject([{ name: '报送包' }]);
});

test('what the annex is drawn from is given to the writing only', async () => {
  expect(await desk.call('annualReport.annexSource', { year: 2020 })).toMatchObject({
    error: { code: 'not-allowed' },
  });
  expect(() => desk.runCall('annualReport.annexSource', { year: 20 })).toThrow('年份');
  expect(desk.runCall('annualReport.annexSource', { year: 2020 }).months).toHaveLength(12);
});
