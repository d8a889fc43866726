import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { migrate, schemaVersion } from './db/migrate.ts';
import { allMigrations } from './db/migrations.ts';
import { openDatabase } from './db/open.ts';
import type { Call } from './core/calls.ts';
import { contract } from './core/contract.ts';
import { openDesk } from './desk.ts';
import type { DeskOptions } from './desk.ts';
import { fixedClock } from './platform/clock.ts';
import { commandLineShell } from './platform/command-line-shell.ts';
import { stderrLog } from './platform/log.ts';

let options: DeskOptions;

beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-'));
  options = {
    file: path.join(folder, 'office.db'),
    kind: 'real',
    clock: fixedClock('2020-06-01'),
    log: stderrLog,
    shell: commandLineShell,
  };
});

test('a first start makes an empty real ledger', () => {
  const desk = openDesk(options);
  expect(desk.db.prepare('SELECT kind FROM ledger').pluck().get()).toBe('real');
  expect(desk.db.prepare('SELECT count(*) FROM publication').pluck().get()).toBe(0);
  desk.close();
});

test('a ledger is never opened as the other kind', () => {
  openDesk({ ...options, kind: 'sample' }).close();
  expect(() => openDesk(options)).toThrow(expect.objectContaining({ code: 'conflict' }));
});

test('nothing can turn a sample ledger into a real one', () => {
  const desk = openDesk({ ...options, kind: 'sample' });
  expect(() => desk.db.exec("UPDATE ledger SET kind = 'real'")).toThrow(/fixed/);
  desk.close();
});

test('an older ledger is copied aside before it is migrated', () => {
  const migrations = allMigrations();
  const old = openDatabase(options.file);
  migrate({ db: old, migrations: migrations.slice(0, 1), backUp: () => '' });
  old.exec("INSERT INTO setting (key, value, updatedAt) VALUES ('kept', '1', '2020-01-01')");
  old.close();

  const desk = openDesk(options);
  expect(schemaVersion(desk.db)).toBe(migrations.length);
  expect(desk.db.prepare("SELECT value FROM setting WHERE key = 'kept'").pluck().get()).toBe('1');
  desk.close();

  const folder = path.dirname(options.file);
  const copies = readdirSync(folder).filter((name) => name.includes('升级前-v1'));
  expect(copies).toHaveLength(1);
  const copy = openDatabase(path.join(folder, copies[0] ?? ''));
  expect(schemaVersion(copy)).toBe(1);
  copy.close();
});

test('no call takes a field that it does not know, and none writes when it refuses', async () => {
  const desk = openDesk(options);
  const before = desk.db.prepare('SELECT total_changes()').pluck().get();
  for (const [name, call] of Object.entries<Call>(contract)) {
    const reply = await desk.call(name, { nobodyKnows: true });
    const code = call.internal ? 'not-allowed' : 'invalid-input';
    expect([name, reply]).toMatchObject([name, { ok: false, error: { code } }]);
  }
  expect(desk.db.prepare('SELECT total_changes()').pluck().get()).toBe(before);
  desk.close();
});

test('a ledger is closed only after the task under way has answered', async () => {
  let choose: (folder: string) => void = () => undefined;
  const chosen = new Promise<string>((resolve) => (choose = resolve));
  const shell = { ...commandLineShell, chooseFolder: () => chosen };
  const desk = openDesk({ ...options, shell });
  const reply = desk.call('files.chooseFolder', { title: '选择文件夹' });
  desk.close();
  expect(desk.db.open).toBe(true);
  choose('/tmp');
  expect(await reply).toMatchObject({ ok: true, value: { path: '/tmp' } });
  expect(desk.db.open).toBe(false);
});
