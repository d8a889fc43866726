// Turns the functions of this folder into the two scripts that the browser runs at the start of every
// document. Node strips the types when it loads them, so their own text is plain JavaScript.

import { bridgeFunctions } from './bridge.ts';
import { codecFunctions } from './codec.ts';
import type { PreloadSettings } from './messages.ts';
import { pageWorldFunctions } from './page-world.ts';
import { preloadWorldFunctions } from './preload-world.ts';

const shared = [...codecFunctions, ...bridgeFunctions];

/** Name of the preload's world; its binding exists in worlds of this name only. */
export const PRELOAD_WORLD = 'electron-preload';

/** The script of the page's world. */
export function pageWorldScript(handshake: string): string {
  return script(
    [...shared, ...pageWorldFunctions],
    `startPageWorld(${JSON.stringify(handshake)});`,
  );
}

/** The script of the preload's world around the text of the app's preload (CommonJS). */
export function preloadWorldScript(settings: PreloadSettings, preload: string): string {
  return script(
    [...shared, ...preloadWorldFunctions],
    `startPreloadWorld(${JSON.stringify(settings)}, function (require, module, exports, process) {${preload}\n});`,
  );
}

function script(functions: readonly { toString: () => string }[], start: string): string {
  return `(() => {\n'use strict';\n${functions.map(String).join('\n')}\n${start}\n})();`;
}
