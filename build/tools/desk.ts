// `npm run --silent desk -- <command> …` and `npm run demo`: the command line of the built program.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from './ensure-built.ts';

/**
 * Chromium's sandbox does not start for root. Root is who builds and tests in containers; the product
 * itself never switches the sandbox off.
 */
function environment(): NodeJS.ProcessEnv {
  const flags = process.getuid?.() === 0 ? { GONGKAI_CHROMIUM_FLAGS: '--no-sandbox' } : {};
  return { ...flags, ...process.env };
}

if (ensureBuilt()) {
  const cli = path.resolve(import.meta.dirname, '../../out/main/cli.js');
  const run = spawnSync(process.execPath, [cli, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: environment(),
  });
  process.exitCode = run.status ?? 1;
} else {
  process.stderr.write('The program could not be built; see the messages above.\n');
  process.exitCode = 1;
}
