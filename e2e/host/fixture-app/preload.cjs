// The bridge of the fixture app, with a few members more than a real one would have, for the tests.
/* global process */
'use strict';

const { contextBridge, ipcRenderer } = require('electron');

globalThis.preloadSecret = 'only in the preload';

const required = (name) => {
  try {
    return typeof require(name);
  } catch (problem) {
    return problem.message;
  }
};

contextBridge.exposeInMainWorld('fixture', {
  call: (name, payload) => ipcRenderer.invoke('fixture:call', name, payload),
  invoke: (channel) => ipcRenderer.invoke(channel),
  onEvent: (listener) => {
    const forward = (_event, payload) => listener(payload);
    ipcRenderer.on('fixture:event', forward);
    return () => {
      ipcRenderer.removeListener('fixture:event', forward);
    };
  },
  version: 7,
  nested: { list: [1, 2], when: new Date(0) },
  required,
  ipcRenderer,
  throwing: () => {
    throw new TypeError('不行');
  },
  callBack: (give) => give({ from: 'preload' }).answer,
  exposeAgain: () => contextBridge.exposeInMainWorld('fixture', {}),
  exposeOnto: (name) => contextBridge.exposeInMainWorld(name, {}),
  seesOfPage: (name) => typeof globalThis[name],
  secret: () => globalThis.preloadSecret,
  unknownMember: () => ipcRenderer.sendSync('x'),
  processKeys: () => [process.type, process.sandboxed, typeof Buffer],
});
