// The whole bridge: one way to call, one way to be told. It knows no call by name and carries no
// schema, so it never changes when a call is added.

import { contextBridge, ipcRenderer } from 'electron';
import type { Reply } from './core/calls.ts';

const bridge = {
  call: (name: string, payload: unknown): Promise<Reply> =>
    ipcRenderer.invoke('office:call', name, payload) as Promise<Reply>,
  onEvent: (listener: (event: unknown) => void): (() => void) => {
    const forward = (_event: unknown, payload: unknown): void => listener(payload);
    ipcRenderer.on('office:event', forward);
    return () => {
      ipcRenderer.removeListener('office:event', forward);
    };
  },
};

export type Bridge = typeof bridge;

contextBridge.exposeInMainWorld('desk', bridge);
