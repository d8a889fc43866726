// The command line: the same handlers as the window's, run on plain Node without Electron.

import process from 'node:process';
import { createInterface } from 'node:readline';
import { commands } from './cli/commands.ts';
import { runCommandLine } from './cli/run.ts';

process.exitCode = await runCommandLine(commands, process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
});
