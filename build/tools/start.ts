// `npm start`: builds if need be and opens the window: in Electron where its binary is or can be
// fetched quickly, else in an installed browser by the stand-in (e2e/host).

import { spawn } from 'node:child_process';
import path from 'node:path';
import { findChromium } from '../../electron/platform/installed-chromium.ts';
import { FETCH_SECONDS, obtainElectron } from './electron-binary.ts';
import { ensureBuilt } from './ensure-built.ts';
import { hasDisplay, planLaunch } from './launch-plan.ts';
import { hasChineseFont, provide } from './machine.ts';

const root = path.resolve(import.meta.dirname, '../..');

const NO_DISPLAY = `没有可以显示窗口的屏幕（DISPLAY 和 WAYLAND_DISPLAY 都没有设置）。不用窗口也能试用：npm run demo
There is no display for a window (neither DISPLAY nor WAYLAND_DISPLAY is set). Without one, try: npm run demo
`;

const ON_STAND_IN = `没有 Electron 的程序文件（${FETCH_SECONDS} 秒内下载不到），改用本机的浏览器打开窗口，功能相同。
Electron's binary is not here and could not be fetched; the window opens in this machine's browser instead.
`;

const NOTHING = `没有 Electron，也没有 Chromium、Chrome 或 Edge，打不开窗口。请按上面的提示安装，或设置 ELECTRON_MIRROR 后再试。
Neither Electron nor a Chromium, Chrome or Edge is here: install one as said above, or set ELECTRON_MIRROR and try again.
`;

/** The day on this machine's clock, as YYYY-MM-DD. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}

function provideBrowser(): void {
  const missing = provide([
    {
      purpose: 'a Chromium, Chrome or Edge that shows the window',
      present: () => findChromium() !== undefined,
      packages: ['chromium', 'xvfb'],
    },
    { purpose: 'a Chinese font', present: hasChineseFont, packages: ['fonts-noto-cjk'] },
  ]);
  for (const line of missing) process.stderr.write(`MISSING ${line}\n`);
}

function open(program: string, words: readonly string[]): void {
  const child = spawn(program, words, { stdio: 'inherit', cwd: root });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', (problem) => {
    process.stderr.write(`${program}: ${problem.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

function start(passedOn: readonly string[]): void {
  process.exitCode = 1;
  if (!hasDisplay({ platform: process.platform, env: process.env })) {
    process.stderr.write(NO_DISPLAY);
    return;
  }
  if (!ensureBuilt()) return;
  const electron = obtainElectron(today());
  if (electron === undefined) provideBrowser();
  const plan = planLaunch(
    { isRoot: process.getuid?.() === 0 },
    { electron, browser: findChromium(), app: root, standIn: path.join(root, 'e2e/host/run.ts') },
    passedOn,
  );
  if (plan.host === 'none') process.stderr.write(NOTHING);
  if (plan.host === 'electron') open(plan.program, plan.words);
  if (plan.host === 'stand-in') {
    process.stderr.write(ON_STAND_IN);
    open(process.execPath, plan.words);
  }
}

/** The sample office, unless the person asks for the office's own ledger. */
function programWords(words: readonly string[]): readonly string[] {
  return words.includes('--office')
    ? words.filter((word) => word !== '--office')
    : ['--sample', ...words.filter((word) => word !== '--sample')];
}

try {
  start(programWords(process.argv.slice(2)));
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
}
