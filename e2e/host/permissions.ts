// Permissions: Electron asks main code at each use; the stand-in asks the same handlers for all of them
// before it loads a page, and tells the browser which are granted.

import type { BrowserContext } from 'playwright';
import { mayUse } from './session.ts';

// Electron's name and the browser's names behind it.
const PERMISSIONS = [
  ['geolocation', ['geolocation']],
  ['notifications', ['notifications']],
  ['media', ['camera', 'microphone']],
  ['midi', ['midi']],
  ['midiSysex', ['midi-sysex']],
  ['clipboard-read', ['clipboard-read']],
  ['clipboard-sanitized-write', ['clipboard-write']],
  ['local-fonts', ['local-fonts']],
  ['storage-access', ['storage-access']],
  ['background-sync', ['background-sync']],
] as const;

/** Grants what main code grants to a page and denies everything else. */
export async function applyPermissions(
  context: BrowserContext,
  contents: object,
  address: string,
): Promise<void> {
  const { protocol, host } = new URL(address);
  const granted: string[] = [];
  for (const [permission, names] of PERMISSIONS) {
    if (await mayUse(permission, contents, `${protocol}//${host}`)) granted.push(...names);
  }
  await context.grantPermissions(granted);
}
