// Where the window keeps this user's ledger: Electron's own rule for the data folder.

import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** The product's name as Electron takes it from package.json (productName). */
const PRODUCT = '政务公开台账';

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** The ledger file that the window opens when it is told nothing else; it need not exist. */
export function ownLedgerFile(
  around: Surroundings = { platform: process.platform, env: process.env, home: homedir() },
): string {
  return path.join(applicationData(around), PRODUCT, 'office.db');
}

function applicationData({ platform, env, home }: Surroundings): string {
  if (platform === 'win32') return env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  return env['XDG_CONFIG_HOME'] ?? path.join(home, '.config');
}
