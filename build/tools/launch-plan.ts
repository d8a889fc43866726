// Which window `npm start` opens, decided from what the machine has.

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
}

/** Whether a window can be shown at all. */
export function hasDisplay({ platform, env }: Pick<Surroundings, 'platform' | 'env'>): boolean {
  if (platform !== 'linux') return true;
  return Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

export type LaunchPlan =
  | { readonly host: 'electron'; readonly program: string; readonly words: readonly string[] }
  | { readonly host: 'stand-in'; readonly words: readonly string[] }
  | { readonly host: 'none' };

export interface Found {
  /** Electron's executable. */
  readonly electron: string | undefined;
  /** An installed Chromium, Chrome or Edge. */
  readonly browser: string | undefined;
  /** The folder of the built app. */
  readonly app: string;
  readonly standIn: string;
}

/**
 * The command that opens the window, with the arguments of `npm start -- …` passed on. Chromium's own
 * sandbox refuses to run for root, so a root's development window is opened without it.
 */
export function planLaunch(
  { isRoot }: Pick<Surroundings, 'isRoot'>,
  found: Found,
  passedOn: readonly string[],
): LaunchPlan {
  const unsandboxed = isRoot ? ['--no-sandbox'] : [];
  if (found.electron !== undefined) {
    const words = [...unsandboxed, found.app, ...passedOn];
    return { host: 'electron', program: found.electron, words };
  }
  if (found.browser === undefined) return { host: 'none' };
  return { host: 'stand-in', words: [found.standIn, ...unsandboxed, found.app, ...passedOn] };
}
