import { defineConfig } from 'playwright/test';
import type { DeskOptions } from './fixtures.ts';

export default defineConfig<DeskOptions>({
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: './before-all.ts',
  outputDir: '../test-results',
  // Each test starts its own window and mostly waits for it: two at a time keep two cores busy.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '../node_modules/.cache/test-results/e2e.json' }]],
  use: {
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});
