// Before the specs: a current build, and one line that says which host they run on.

import { findChromium } from '../electron/platform/installed-chromium.ts';
import { ensureBuilt } from '../build/tools/ensure-built.ts';
import { chosenHost } from './chosen-host.ts';

function beforeAll(): void {
  if (!ensureBuilt()) throw new Error('The program could not be built.');
  const { electron } = chosenHost();
  const host =
    electron === undefined
      ? `the Electron stand-in over ${findChromium() ?? 'no browser'}`
      : `Electron (${electron})`;
  process.stdout.write(`Specs run on ${host}.\n`);
}

// Playwright wants a default export here.
export { beforeAll as default };
