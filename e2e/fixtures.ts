// The end-to-end fixture: each test gets the built program in a window of its own, with an empty data
// folder and a fixed day, on Electron where its binary is and on the stand-in otherwise.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from 'playwright/test';
import type { Page } from 'playwright';
import { chosenHost } from './chosen-host.ts';
import { launchOnElectron } from './host/launch-electron.ts';
import { launchOnStandIn } from './host/launch.ts';
import type { RunningApp } from './host/launch.ts';
import type { SpecReport } from './host/spec-channel.ts';

export { expect } from 'playwright/test';

const APP_FOLDER = path.resolve(import.meta.dirname, '..');

export interface DeskOptions {
  /** The day that the program takes for today, YYYY-MM-DD. */
  today: string;
  /** The program's command-line arguments beside its data folder. */
  appArguments: readonly string[];
}

/** The running program, beside its page. */
export interface Desk {
  readonly host: RunningApp['host'];
  /** The window; another one after restart(). */
  readonly page: Page;
  /** The program's data folder, empty at first. */
  readonly dataFolder: string;
  /** A folder of this test's own, for what the user chooses or exports. */
  readonly scratchFolder: string;
  /** The answer to the next folder dialog; null cancels it. */
  readonly answerFolder: (folder: string | null) => Promise<void>;
  /** The answer to the next file dialog; null cancels it. */
  readonly answerFiles: (files: readonly string[] | null) => Promise<void>;
  /** What the program has opened or shown on the desktop, and its error boxes. */
  readonly report: () => Promise<SpecReport>;
  /** Ends the program and starts it again on the same data; the old page is gone. */
  readonly restart: (more?: Partial<DeskOptions>) => Promise<Page>;
}

interface DeskFixtures {
  readonly desk: Desk;
}

export const test = base.extend<DeskOptions & DeskFixtures>({
  today: ['2026-03-02', { option: true }],
  appArguments: [[], { option: true }],
  desk: async ({ today, appArguments }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-desk-'));
    const first = { today, appArguments };
    let app = await launch(folder, first);
    await use({
      host: app.host,
      get page() {
        return app.page;
      },
      dataFolder: path.join(folder, 'data'),
      scratchFolder: folder,
      answerFolder: (chosen) => app.answerOpenDialog(chosen === null ? null : [chosen]),
      answerFiles: (chosen) => app.answerOpenDialog(chosen),
      report: () => app.report(),
      restart: async (more = {}) => {
        await app.stop();
        app = await launch(folder, { ...first, ...more });
        return app.page;
      },
    });
    await app.stop();
    await rm(folder, { recursive: true, force: true });
  },
  page: async ({ desk }, use) => {
    await use(desk.page);
  },
});

async function launch(folder: string, { today, appArguments }: DeskOptions): Promise<RunningApp> {
  const wishes = {
    app: APP_FOLDER,
    arguments: ['--data-dir', path.join(folder, 'data'), ...appArguments],
    env: { GONGKAI_TODAY: today },
  };
  const { electron } = chosenHost();
  const app = await (electron === undefined
    ? launchOnStandIn(wishes)
    : launchOnElectron(electron, wishes));
  await app.page.setViewportSize({ width: 1366, height: 768 });
  return app;
}
