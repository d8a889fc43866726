// Runs a tool of the project on Node 24, whichever Node called npm.
//
// better-sqlite3 13 crashes on Node 20, and Vitest, dependency-cruiser and Electron want 22.12 or
// newer. Node 24 (the Node inside Electron 45) therefore comes with `npm ci` as a package; this file
// must itself run on any Node from 20 on, so it is plain JavaScript.
//
//   node build/tools/on-node24.mjs <tool from node_modules/.bin | script.ts> [arguments…]

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const modules = path.join(root, 'node_modules');

/** The Node 24 that `npm ci` brought for this machine, or the calling Node when it is new enough. */
function node24() {
  const name = process.platform === 'win32' ? 'win' : process.platform;
  const packaged = path.join(
    modules,
    `node-${name}-${process.arch}`,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(packaged)) return packaged;
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : undefined;
}

/** The JavaScript file behind a tool's name: what its package declares as `bin`. */
function toolScript(tool) {
  const owner = tool === 'tsc' ? 'typescript' : tool === 'depcruise' ? 'dependency-cruiser' : tool;
  const folder = path.join(modules, owner);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[tool]);
}

const node = node24();
if (node === undefined) {
  process.stderr.write(
    `This project runs on Node 24, and there is none here: the one that called npm is ${process.version}, ` +
      'and `npm ci` has no Node package for this machine. Install Node 24 and try again.\n',
  );
  process.exit(1);
}

const [tool, ...rest] = process.argv.slice(2);
const script = /\.(ts|mjs)$/.test(tool) ? path.join(root, tool) : toolScript(tool);
const bins = [path.dirname(node), path.join(modules, '.bin')].join(path.delimiter);
const child = spawn(node, [script, ...rest], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${bins}${path.delimiter}${process.env['PATH'] ?? ''}`,
    npm_node_execpath: node,
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
