// `npm test`: the house rules, unit and integration tests, and the end-to-end specs in a real window.
// Its last line counts them all: `N passed, N failed`.

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from '../../electron/platform/installed-chromium.ts';
import { checkSteps, treeState } from './check.ts';
import { hasChineseFont, onPath, provide } from './machine.ts';
import type { Need } from './machine.ts';
import { root, runStep } from './steps.ts';

const results = path.join(root, 'node_modules/.cache/test-results');
const unitResults = path.join(results, 'unit.json');
const specResults = path.join(results, 'e2e.json');

const needs: readonly Need[] = [
  {
    purpose: 'a browser for the end-to-end specs and for PDF',
    present: () => findChromium() !== undefined,
    packages: ['chromium'],
  },
  {
    purpose: 'a Chinese font',
    present: hasChineseFont,
    packages: ['fontconfig', 'fonts-noto-cjk'],
  },
  {
    purpose: 'LibreOffice, which proves that the DOCX opens and how it looks',
    present: () => onPath('soffice'),
    packages: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'],
  },
  {
    purpose: 'pdftotext, which reads the printed pages back',
    present: () => onPath('pdftotext'),
    packages: ['poppler-utils'],
  },
];

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };

function add({ passed, failed, skipped }: Count): void {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

/** Counts a step that has no tests of its own as one test. */
function countStep(ok: boolean): void {
  add({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });
}

/** Counts a runner's own report; a runner that failed without a failed test counts as one. */
function countReport(ok: boolean, read: () => Count): void {
  let count: Count = { passed: 0, failed: 0, skipped: 0 };
  try {
    count = read();
  } catch (error) {
    process.stdout.write(`no report was written: ${String(error)}\n`);
  }
  add({ ...count, failed: ok ? count.failed : Math.max(1, count.failed) });
}

function unitCount(): Count {
  const report = JSON.parse(readFileSync(unitResults, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
  };
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  };
}

function specCount(): Count {
  const { stats } = JSON.parse(readFileSync(specResults, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  // A spec that passes only at the second try is not a passed spec.
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}

function run(): void {
  process.stdout.write(`Node ${process.versions.node}\n`);
  const missing = provide(needs);
  for (const line of missing) process.stdout.write(`MISSING ${line}\n`);
  if (missing.length > 0) {
    process.stdout.write('\n0 passed, 1 failed\n');
    process.exitCode = 1;
    return;
  }
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const before = treeState();
  for (const step of checkSteps) {
    if (step.name === 'unit and integration tests') {
      const ok = runStep({
        ...step,
        command: [
          ...step.command,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${unitResults}`,
        ],
      });
      countReport(ok, unitCount);
    } else countStep(runStep(step));
  }
  process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = specResults;
  const specs = runStep({
    name: 'end-to-end specs',
    command: ['playwright', 'test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'],
  });
  countReport(specs, specCount);
  const clean = treeState() === before;
  if (!clean) process.stdout.write('the tests left something behind in the tree\n');
  countStep(clean);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

run();
