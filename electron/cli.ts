// The command line: the same handlers as the window's, run on plain Node without Electron.

import process from 'node:process';
import { commands } from './cli/commands.ts';
import { runCommandLine } from './cli/run.ts';

process.exitCode = await runCommandLine(commands, process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
