// The preload's side: a world of its own in which the app's preload runs with Electron's limited
// `require`, and from which alone the main process can be reached. Runs inside the browser, in every
// frame, as source text (source.ts).

import type { IpcRenderer } from 'electron';
import { openBridge } from './bridge.ts';
import type { Bridge } from './bridge.ts';
import { decodeValue, encodeValue } from './codec.ts';
import type { PreloadSettings, ToMain, ToPreload } from './messages.ts';

type Post = (message: DistributiveOmit<ToMain, 'href'>) => void;
type DistributiveOmit<T, K extends string> = T extends unknown ? Omit<T, K> : never;
type Preload = (
  require: (name: string) => unknown,
  module: { exports: object },
  exports: object,
  process: object,
) => void;

/** Joins the two worlds of this frame and runs the app's preload where Electron would. */
export function startPreloadWorld(settings: PreloadSettings, preload: Preload): void {
  const binding = Reflect.get(globalThis, settings.binding) as (message: string) => void;
  Reflect.deleteProperty(globalThis, settings.binding);
  const post: Post = (message) => binding(JSON.stringify({ ...message, href: location.href }));

  const port = document.createElement('i');
  const bridge = openBridge(port, 'preload', 'page');
  window.dispatchEvent(new MouseEvent(settings.handshake, { relatedTarget: port }));
  reportNewWindows(port, post);
  if (window.parent === window) guardNavigation(post);
  if (window.parent === window || settings.inSubFrames) runPreload(settings, preload, bridge, post);
}

function runPreload(settings: PreloadSettings, preload: Preload, bridge: Bridge, post: Post): void {
  const modules = new Map<string, object>([
    [
      'electron',
      onlyThese('electron', {
        contextBridge: onlyThese('contextBridge', { exposeInMainWorld: bridge.expose }),
        ipcRenderer: createIpcRenderer(post),
      }),
    ],
  ]);
  const require = (name: string): unknown => {
    const found = modules.get(name);
    if (found === undefined) throw new Error(`module not found: ${name}`);
    return found;
  };
  const module = { exports: {} };
  try {
    preload(require, module, module.exports, onlyThese('process', settings.process));
  } catch (reason) {
    const { message, stack = '' } = reason instanceof Error ? reason : new Error(String(reason));
    post({ kind: 'preload-failed', message, stack });
  }
}

/** Electron's ipcRenderer without own members, so that nothing of it can cross the bridge. */
function createIpcRenderer(post: Post): object {
  type Listener = (event: object, ...values: unknown[]) => void;
  const listeners = new Map<string, Listener[]>();
  const awaited = new Map<number, (answer: ToPreload) => void>();
  let lastCall = 0;
  const members: Pick<IpcRenderer, 'invoke' | 'on' | 'removeListener'> = {
    invoke: async (channel, ...values: unknown[]): Promise<unknown> => {
      const id = (lastCall += 1);
      const answer = new Promise<ToPreload>((resolve) => awaited.set(id, resolve));
      post({ kind: 'invoke', id, channel, values: encodeValue(values) });
      const message = await answer;
      if (message.kind === 'answer') return decodeValue(message.value);
      const problem = message.kind === 'refusal' ? message.message : message.kind;
      throw new Error(`Error invoking remote method '${channel}': ${problem}`);
    },
    on: (channel, listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener as Listener]);
      return ipcRenderer;
    },
    removeListener: (channel, listener) => {
      const left = (listeners.get(channel) ?? []).filter((known) => known !== listener);
      listeners.set(channel, left);
      return ipcRenderer;
    },
  };
  const ipcRenderer = onlyThese('ipcRenderer', Object.create(members) as IpcRenderer);
  const receive = (message: ToPreload): void => {
    if (message.kind !== 'event') {
      awaited.get(message.id)?.(message);
      awaited.delete(message.id);
      return;
    }
    const values = decodeValue(message.values) as unknown[];
    const event = { sender: ipcRenderer, ports: [] };
    for (const listener of listeners.get(message.channel) ?? []) listener(event, ...values);
  };
  Object.defineProperty(globalThis, Symbol.for('electron-stand-in'), { value: receive });
  return ipcRenderer;
}

/** An object whose unknown members throw by name, as everything of the stand-in. */
function onlyThese<T extends object>(owner: string, members: T): T {
  return new Proxy(members, {
    get: (target, key, receiver): unknown => {
      if (typeof key === 'symbol' || key in target || key === 'then' || key === 'toJSON') {
        return Reflect.get(target, key, receiver);
      }
      throw new Error(`The Electron stand-in has no ${owner}.${key} in a sandboxed preload.`);
    },
  });
}

function reportNewWindows(port: EventTarget, post: Post): void {
  const report = (url: string, frameName: string, features: string): void =>
    post({ kind: 'new-window', url: new URL(url, document.baseURI).href, frameName, features });
  port.addEventListener('new-window', (event) => {
    const asked = JSON.parse((event as CustomEvent<string>).detail) as Record<string, string>;
    report(asked['url'] ?? '', asked['frameName'] ?? '', asked['features'] ?? '');
  });
  const onClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link?.href || event.defaultPrevented || !opensNewWindow(link, event)) return;
    event.preventDefault();
    report(link.href, link.target, '');
  };
  const onSubmit = (event: SubmitEvent): void => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
    const target = event.submitter?.getAttribute('formtarget') ?? form.target;
    if (!namesNewWindow(target)) return;
    event.preventDefault();
    report(form.action, target, '');
  };
  window.addEventListener('submit', onSubmit);
  window.addEventListener('click', onClick);
  window.addEventListener('auxclick', onClick);
}

function opensNewWindow(link: HTMLAnchorElement, event: MouseEvent): boolean {
  if (event.type === 'auxclick') return event.button === 1;
  return namesNewWindow(link.target) || event.ctrlKey || event.metaKey || event.shiftKey;
}

function namesNewWindow(target: string): boolean {
  return !['', '_self', '_parent', '_top'].includes(target.toLowerCase());
}

// Navigations over the network are stopped where they are requested (request-gate.ts); those that
// request nothing can only be stopped here.
function guardNavigation(post: Post): void {
  window.navigation.addEventListener('navigate', (event) => {
    const url = event.destination.url;
    if (/^https?:/.test(url) || !event.cancelable) return;
    event.preventDefault();
    post({ kind: 'will-navigate', url });
  });
}

/** Everything above, for the browser. */
export const preloadWorldFunctions = [
  startPreloadWorld,
  runPreload,
  createIpcRenderer,
  onlyThese,
  reportNewWindows,
  opensNewWindow,
  namesNewWindow,
  guardNavigation,
] as const;
