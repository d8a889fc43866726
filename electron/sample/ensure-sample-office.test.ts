import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openDesk } from '../desk.ts';
import { fixedClock } from '../platform/clock.ts';
import { commandLineShell } from '../platform/command-line-shell.ts';
import { stderrLog } from '../platform/log.ts';
import { ensureSampleOffice } from './ensure-sample-office.ts';

let options: Parameters<typeof ensureSampleOffice>[0];

beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sample-test-'));
  const clock = fixedClock('2026-03-02');
  options = {
    file: path.join(folder, 'sample.db'),
    clock,
    log: stderrLog,
    shell: commandLineShell,
  };
});

test('a new sample file is filled, and then runs on the present day', () => {
  const desk = ensureSampleOffice(options);
  expect(desk.runCall('publications.list', {}).total).toBe(166);
  expect(desk.runCall('office.status', {})).toMatchObject({
    ledger: 'sample',
    today: '2026-03-02',
  });
  desk.close();
});

test('an existing sample is opened as it is, with what was tried in it', () => {
  const first = ensureSampleOffice(options);
  const { profile } = first.runCall('office.status', {});
  if (!profile) throw new Error('the sample has no profile');
  first.runCall('office.saveProfile', { ...profile, website: '试一试' });
  first.close();
  const again = ensureSampleOffice(options);
  expect(again.runCall('office.status', {}).profile?.website).toBe('试一试');
  expect(again.runCall('publications.list', {}).total).toBe(166);
  again.close();
});

test('a sample is never opened as the real ledger, nor a real ledger filled with the sample', () => {
  ensureSampleOffice(options).close();
  expect(() => openDesk({ ...options, kind: 'real' })).toThrow(
    expect.objectContaining({ code: 'conflict' }),
  );
  const real = path.join(path.dirname(options.file), 'office.db');
  openDesk({ ...options, file: real, kind: 'real' }).close();
  expect(() => ensureSampleOffice({ ...options, file: real })).toThrow(
    expect.objectContaining({ code: 'conflict' }),
  );
  const untouched = openDesk({ ...options, file: real, kind: 'real' });
  expect(untouched.runCall('office.status', {}).profile).toBeNull();
  untouched.close();
});
