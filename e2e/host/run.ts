// Runs an Electron app's own main script in this Node, with the stand-in in Electron's place.
//
//   node e2e/host/run.ts [--headless] [--no-sandbox] [--remote-debugging-port=N] <app> [arguments…]

import { registerHooks } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { readSettings, useSettings } from './settings.ts';

const settings = readSettings(process.argv.slice(2));
useSettings(settings);

const { app, isEnding, makeReady } = await import('./app.ts');
const { startPages } = await import('./pages.ts');
const { listenToSpec, tellSpec } = await import('./spec-channel.ts');

// The globals by which an app could tell that it runs in Electron's main process.
process.argv = [process.execPath, ...settings.appArguments];
Object.assign(process, {
  type: 'browser',
  resourcesPath: path.join(settings.appFolder, 'resources'),
});

const standIn = import.meta.resolve('./electron.ts');
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
listenToSpec(() => app.quit());

await import(pathToFileURL(settings.mainScript).href);
if (!isEnding()) {
  const browser = await startPages(app.getPath('userData'));
  tellSpec({ kind: 'started', endpoint: browser.endpoint });
  makeReady();
}
