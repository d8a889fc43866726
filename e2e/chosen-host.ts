// Which host the specs run on: real Electron where its binary is and a display for it, else the
// stand-in. Nothing is fetched for a test run.

import { findElectron } from '../build/tools/electron-binary.ts';
import { hasDisplay } from '../build/tools/launch-plan.ts';

/** Electron's executable for the specs, or undefined where they run on the stand-in. */
export function chosenHost(): { readonly electron: string | undefined } {
  const display = hasDisplay({ platform: process.platform, env: process.env });
  return { electron: display ? findElectron() : undefined };
}
