// The commands of `desk`, in the order of the help.

import { checkCommand } from './check/command.ts';
import type { Command } from './command.ts';
import { deadlineCommand } from './deadline/command.ts';
import { demoCommand } from './demo/command.ts';
import { packageCommand } from './package/command.ts';
import { readQrCommand } from './read-qr/command.ts';
import { reportCommand } from './report/command.ts';
import { verifyCommand } from './verify/command.ts';
import { rollUpCommand } from './rollup/command.ts';

export const commands: readonly Command[] = [
  demoCommand,
  reportCommand,
  deadlineCommand,
  checkCommand,
  packageCommand,
  verifyCommand,
  rollUpCommand,
  readQrCommand,
];
