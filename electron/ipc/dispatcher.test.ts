import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { AppError } from '../core/app-error.ts';
import { defineCalls } from '../core/calls.ts';
import type { HandlersOf } from '../core/calls.ts';
import { migrate } from '../db/migrate.ts';
import { allMigrations } from '../db/migrations.ts';
import { openDatabase } from '../db/open.ts';
import { fixedClock } from '../platform/clock.ts';
import { createDispatcher } from './dispatcher.ts';

const calls = defineCalls({
  'notes.add': {
    kind: 'command',
    input: z.strictObject({ text: z.string().min(1, '请填写内容') }),
    output: z.object({ id: z.number(), text: z.string() }),
  },
  'notes.addBadly': {
    kind: 'command',
    input: z.strictObject({}),
    output: z.object({ id: z.number() }),
  },
  'notes.own': {
    kind: 'command',
    internal: true,
    input: z.strictObject({}),
    output: z.object({ id: z.number(), text: z.string() }),
  },
  'notes.refuse': { kind: 'command', input: z.strictObject({}), output: z.null() },
  'notes.crash': { kind: 'command', input: z.strictObject({}), output: z.null() },
  'notes.peek': { kind: 'query', input: z.strictObject({}), output: z.null() },
  'notes.count': { kind: 'query', input: z.strictObject({}), output: z.number() },
  'notes.countTwice': { kind: 'query', input: z.strictObject({}), output: z.array(z.number()) },
  'notes.later': { kind: 'task', input: z.strictObject({}), output: z.string() },
});

function fixture(file = ':memory:') {
  const db = openDatabase(file);
  migrate({ db, migrations: allMigrations(), backUp: () => '' });
  db.exec('CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
  const insert = db.prepare('INSERT INTO note (text) VALUES (?) RETURNING id, text');
  const incidents: string[] = [];
  const notes = () => Number(db.prepare('SELECT count(*) FROM note').pluck().get());
  const handlers: HandlersOf<typeof calls> = {
    'notes.add': ({ text }) => insert.get(text) as { id: number; text: string },
    'notes.addBadly': () => {
      insert.get('half');
      return { id: 'not a number' } as never;
    },
    'notes.own': () => insert.get('own') as { id: number; text: string },
    'notes.refuse': () => {
      insert.get('refused');
      throw new AppError('conflict', '已经登记过了。');
    },
    'notes.crash': () => {
      insert.get('crashed');
      throw new TypeError('secret internals');
    },
    'notes.peek': () => {
      insert.get('written by a query');
      return null;
    },
    'notes.count': () => notes(),
    'notes.countTwice': () => {
      const before = notes();
      const other = openDatabase(file);
      other.exec("INSERT INTO note (text) VALUES ('by another process')");
      other.close();
      return [before, notes()];
    },
    'notes.later': async (_input, { progress }) => {
      progress(1, 2, '一半');
      return Promise.resolve('done');
    },
  };
  const dispatcher = createDispatcher({
    calls,
    handlers,
    db,
    clock: fixedClock('2020-06-01'),
    log: { error: (message) => incidents.push(message) },
    actorId: () => null,
  });
  const count = (table: string) =>
    Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
  return {
    dispatcher,
    incidents,
    notes,
    audits: () => count('auditEntry'),
    db,
  };
}

test('a command writes its change and its audit row together', async () => {
  const { dispatcher, notes, audits, db } = fixture();
  expect(await dispatcher.call('notes.add', { text: '一' })).toEqual({
    ok: true,
    value: { id: 1, text: '一' },
  });
  expect([notes(), audits()]).toEqual([1, 1]);
  expect(db.prepare('SELECT call, subject, at FROM auditEntry').get()).toEqual({
    call: 'notes.add',
    subject: '1',
    at: '2020-06-01T01:00:00.000Z',
  });
});

test('a query leaves no audit row', async () => {
  const { dispatcher, audits } = fixture();
  expect(await dispatcher.call('notes.count', {})).toEqual({ ok: true, value: 0 });
  expect(audits()).toBe(0);
});

test('a query sees one moment of the ledger, whoever else is writing to it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dispatcher-'));
  const { dispatcher, notes } = fixture(path.join(folder, 'office.db'));
  expect(await dispatcher.call('notes.countTwice', {})).toEqual({ ok: true, value: [0, 0] });
  expect(notes()).toBe(1);
});

test('a query that tries to write is a bug, and the next command writes again', async () => {
  const { dispatcher, notes, incidents } = fixture();
  expect(await dispatcher.call('notes.peek', {})).toMatchObject({ error: { code: 'internal' } });
  expect(incidents).toHaveLength(1);
  expect(notes()).toBe(0);
  await dispatcher.call('notes.add', { text: '一' });
  expect(notes()).toBe(1);
});

test('a wrong field comes back under its name, and nothing is written', async () => {
  const { dispatcher, notes, audits } = fixture();
  expect(await dispatcher.call('notes.add', { text: '' })).toEqual({
    ok: false,
    error: {
      code: 'invalid-input',
      message: '有内容需要修改：请填写内容',
      fields: { text: ['请填写内容'] },
    },
  });
  expect([notes(), audits()]).toEqual([0, 0]);
});

test('a field too many is refused', async () => {
  const { dispatcher } = fixture();
  const reply = await dispatcher.call('notes.add', { text: '一', id: 99 });
  expect(reply.ok).toBe(false);
});

test.each(['__proto__', 'constructor', 'notes.unknown', ''])(
  'the name %j is no call, and says so',
  async (name) => {
    const reply = await fixture().dispatcher.call(name, {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'not-found' } });
  },
);

test('an expected refusal keeps its code and words and rolls back', async () => {
  const { dispatcher, notes, audits } = fixture();
  expect(await dispatcher.call('notes.refuse', {})).toEqual({
    ok: false,
    error: { code: 'conflict', message: '已经登记过了。' },
  });
  expect([notes(), audits()]).toEqual([0, 0]);
});

test('a bug rolls back, is logged with a number, and shows nothing of the inside', async () => {
  const { dispatcher, notes, incidents } = fixture();
  const reply = await dispatcher.call('notes.crash', {});
  expect(notes()).toBe(0);
  expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(JSON.stringify(reply)).not.toContain('secret');
  const number = /编号 (\w+)/.exec(JSON.stringify(reply))?.[1];
  expect(incidents).toEqual([`incident ${String(number)} in notes.crash`]);
});

test('an answer that breaks the contract rolls the command back', async () => {
  const { dispatcher, notes } = fixture();
  expect(await dispatcher.call('notes.addBadly', {})).toMatchObject({
    ok: false,
    error: { code: 'internal' },
  });
  expect(notes()).toBe(0);
});

test('an internal command is run from inside and refused from the window', async () => {
  const { dispatcher, notes, audits } = fixture();
  expect(await dispatcher.call('notes.own', {})).toMatchObject({ error: { code: 'not-allowed' } });
  expect([notes(), audits()]).toEqual([0, 0]);
  expect(dispatcher.run('notes.own', {})).toEqual({ id: 1, text: 'own' });
  expect([notes(), audits()]).toEqual([1, 1]);
});

test('a task reports its progress', async () => {
  const { dispatcher } = fixture();
  const seen: unknown[] = [];
  const reply = await dispatcher.call('notes.later', {}, (...step) => seen.push(step));
  expect(reply).toEqual({ ok: true, value: 'done' });
  expect(seen).toEqual([[1, 2, '一半']]);
});
