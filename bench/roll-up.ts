// How long a roll-up of the whole country takes: 38,600 townships and subdistricts, one package each.
//
//   node build/tools/on-node24.mjs bench/roll-up.ts [packages]
//
// The packages are small but whole; they lie in a temporary folder that is removed again. The roll-up runs in a
// process of its own, so that its memory is its own.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommandLine } from '../electron/cli/run.ts';
import { rollUpCommand } from '../electron/cli/rollup/command.ts';
import { writeTownship } from '../electron/testing/township-packages.ts';

/** Townships, towns and subdistricts of China. */
const ALL = 38_600;
const PER_COUNTY = 20;
const YEAR = 2024;

/** The worker's last line on standard error. */
interface Measured {
  readonly seconds: number;
  /** Of all threads: what the roll-up costs on a machine that does nothing else. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const seconds = (since: number): number => (performance.now() - since) / 1000;

const nameOf = (at: number): string => `第${at}乡人民政府`;
const receivedBy = (at: number): number => (at * 7) % 50;

async function writeCounty(folder: string, county: number, until: number): Promise<void> {
  const place = path.join(folder, `第${county}县`);
  await mkdir(place);
  const first = county * PER_COUNTY;
  const organs = Array.from({ length: Math.min(PER_COUNTY, until - first) }, (_, at) => first + at);
  const office = { county: `第${county}县`, prefecture: '某州', isTownship: true };
  await Promise.all(
    organs.map((at) =>
      writeTownship(place, {
        ...{
          name: nameOf(at),
          year: YEAR,
          received: receivedBy(at),
          carriedOver: at % 3 === 1 ? 1 : 0,
        },
        ...{ carriedIn: 1, change: { office: { ...office, name: nameOf(at) } } },
      }),
    ),
  );
}

function measure(folder: string, list: string): { document: Document; measured: Measured } {
  const out = path.join(folder, '..', `${path.basename(folder)}.xlsx`);
  const run = spawnSync(process.execPath, [import.meta.filename, '--measure', folder, list, out], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`the roll-up failed:\n${run.stderr}`);
  say(`workbook ${(statSync(out).size / 1e6).toFixed(1)} MB`);
  rmSync(out);
  const measured = JSON.parse(run.stderr.trim().split('\n').at(-1) ?? '') as Measured;
  return { document: JSON.parse(run.stdout) as Document, measured };
}

interface Document {
  readonly counts: {
    readonly packages: number;
    readonly merged: number;
    readonly problems: number;
  };
  readonly merged: Readonly<Record<string, number>>;
}

async function bench(packages: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'roll-up-bench-'));
  const list = `${folder}.txt`;
  const numbers = Array.from({ length: packages }, (_, at) => at);
  try {
    const began = performance.now();
    for (let county = 0; county * PER_COUNTY < packages; county += 1) {
      await writeCounty(folder, county, packages);
    }
    writeFileSync(list, numbers.map(nameOf).join('\n'));
    say(`${packages} packages written in ${seconds(began).toFixed(1)} s`);
    const { document, measured } = measure(folder, list);
    const due = numbers.reduce((sum, at) => sum + receivedBy(at), 0);
    const sum = document.merged['table3.A.total'];
    if (document.counts.merged !== packages || sum !== due) {
      throw new Error(
        `${document.counts.merged} packages with ${sum ?? 0}, not ${packages} with ${due}`,
      );
    }
    const each = (measured.seconds / packages) * 1000;
    say(`rolled up in ${measured.seconds.toFixed(1)} s, ${each.toFixed(2)} ms a package`);
    say(`processor ${measured.cpuSeconds.toFixed(1)} s`);
    say(`peak memory ${measured.peakMegabytes.toFixed(0)} MB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(list, { force: true });
  }
}

/** The worker: one roll-up as the command line does it. */
async function rollUpOnce(folder: string, list: string, out: string): Promise<void> {
  const began = performance.now();
  const words = ['rollup', folder, '--out', out, '--expect', list];
  process.exitCode = await runCommandLine([rollUpCommand], words, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    lines: () => process.stdin.setEncoding('utf8') as AsyncIterable<string>,
  });
  const { user, system } = process.cpuUsage();
  const cpuSeconds = (user + system) / 1e6;
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  process.stderr.write(
    `${JSON.stringify({ seconds: seconds(began), cpuSeconds, peakMegabytes })}\n`,
  );
}

const [first = '', ...rest] = process.argv.slice(2);
if (first === '--measure') {
  const [folder = '', list = '', out = ''] = rest;
  await rollUpOnce(folder, list, out);
} else {
  await bench(first === '' ? ALL : Number(first));
}
