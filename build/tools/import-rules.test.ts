// A rule that catches nothing is worse than none: each import rule is shown a violation.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
let tree = '';

const planted: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['core-is-pure', 'electron/core/a.ts', "import '../db/open.ts';"],
  ['core-is-pure', 'electron/core/b.ts', "import 'node:fs';"],
  ['core-is-pure', 'electron/core/c.ts', "import 'dayjs';"],
  ['renderer-knows-only-core', 'renderer/app/d.ts', "import '../../electron/features/one/e.ts';"],
  ['no-slice-to-slice', 'electron/features/one/f.ts', "import '../two/g.ts';"],
  ['no-slice-to-slice', 'renderer/features/one/h.ts', "import '../two/i.ts';"],
  [
    'electron-api-at-the-edge',
    'electron/features/one/j.ts',
    "import { app } from 'electron'; app;",
  ],
  ['no-cycles', 'electron/db/l.ts', "import './m.ts';"],
  ['tests-are-imported-by-nobody', 'electron/db/n.ts', "import '../testing/o.ts';"],
];

const bystanders: readonly (readonly [file: string, text: string])[] = [
  ['electron/db/open.ts', "import S from 'better-sqlite3'; export const s = S;"],
  ['electron/db/m.ts', "import './l.ts';"],
  [
    'electron/features/one/e.ts',
    "import type { Database } from 'better-sqlite3'; export type D = Database;",
  ],
  ['electron/features/two/g.ts', "import '../../core/fine.ts';"],
  ['electron/core/fine.ts', "import * as z from 'zod'; export const f = z;"],
  ['electron/testing/o.ts', 'export const o = 1;'],
  ['electron/main.ts', "import { app } from 'electron'; app;"],
  ['renderer/features/two/i.ts', "import '../../../electron/core/fine.ts';"],
];

beforeAll(() => {
  tree = mkdtempSync(path.join(tmpdir(), 'import-rules-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'package.json']) {
    cpSync(path.join(root, file), path.join(tree, file));
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'), 'junction');
  for (const [file, text] of [
    ...planted.map(([, file, text]) => [file, text] as const),
    ...bystanders,
  ]) {
    mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
    writeFileSync(path.join(tree, file), `${text}\n`);
  }
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

test('each import rule catches its planted violation, and nothing else is called one', () => {
  const run = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      ...['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'electron', 'renderer'],
    ],
    { cwd: tree, encoding: 'utf8' },
  );
  const { summary } = JSON.parse(run.stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  const found = summary.violations.map(({ from, rule }) => `${rule.name} ${from}`);
  expect([...new Set(found)].sort()).toEqual(
    planted.map(([rule, file]) => `${rule} ${file}`).sort(),
  );
});

test('SQLite is opened in one place only: anywhere else its import fails the lint', () => {
  const run = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/eslint/bin/eslint.js'),
      ...['--stdin', '--stdin-filename', 'electron/features/office/handlers.ts'],
    ],
    {
      cwd: root,
      encoding: 'utf8',
      input: "import S from 'better-sqlite3';\nexport const s = S;\n",
    },
  );
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('electron/db/open.ts opens databases');
});
