import { describe, expect, test } from 'vitest';
import { eject } from './eject.ts';
import type { EjectParts } from './eject.ts';
import type { ToolResult } from './run-tool.ts';
import { runTool } from './run-tool.ts';

const OK: ToolResult = { code: 0, output: '', isMissing: false };
const MISSING: ToolResult = { code: null, output: '', isMissing: true };
const BUSY: ToolResult = { code: 1, output: 'Error: target is busy', isMissing: false };
const LATE: ToolResult = { code: null, output: '', isMissing: false };

const MOUNTS = String.raw`/dev/sda1 / ext4 rw 0 0
/dev/sda2 /home ext4 rw 0 0
/dev/sdb1 /media/clerk/公文\040U盘 vfat rw,nosuid 0 0
`;

function machine(platform: 'linux' | 'win32', answers: Readonly<Record<string, ToolResult>>) {
  const ran: string[][] = [];
  const parts: EjectParts = {
    ...{ platform, systemDrive: 'C:', systemRoot: 'C:\\Windows' },
    mounts: () => Promise.resolve(MOUNTS),
    run: (program, args) => {
      const name = program.split('\\').at(-1) ?? '';
      ran.push([name, ...args]);
      return Promise.resolve(answers[name] ?? OK);
    },
  };
  return { parts, ran };
}

describe('on Linux', () => {
  const STICK = '/media/clerk/公文 U盘';

  test('the stick is flushed, then unmounted as the desktop does it', async () => {
    const { parts, ran } = machine('linux', {});
    const result = await eject(`${STICK}/报送`, parts);
    expect(result).toMatchObject({ ejected: true, state: 'ejected' });
    expect(result.message).toContain('可以拔下来');
    expect(ran).toEqual([
      ['sync', '-f', STICK],
      ['udisksctl', 'unmount', '--no-user-interaction', '-b', '/dev/sdb1'],
    ]);
  });

  test('without udisks it is unmounted directly', async () => {
    const { parts, ran } = machine('linux', { udisksctl: MISSING });
    expect(await eject(STICK, parts)).toMatchObject({ ejected: true });
    expect(ran.at(-1)).toEqual(['umount', STICK]);
  });

  test.each([
    ['busy', { udisksctl: BUSY }],
    ['not answering in time', { udisksctl: LATE }],
    ['without any tool', { udisksctl: MISSING, umount: MISSING }],
  ])('%s: not ejected, and the clerk is told that all is written', async (_case, answers) => {
    const result = await eject(STICK, machine('linux', answers).parts);
    expect(result).toMatchObject({ ejected: false, state: 'not-ejected' });
    expect(result.message).toContain('报送包已经写好');
  });

  test.each(['/home/clerk/报送', '/srv', '/media/clerk/没有插上'])(
    'the system’s own drives are never unmounted: %s',
    async (folder) => {
      const { parts, ran } = machine('linux', {});
      expect(await eject(folder, parts)).toMatchObject({ ejected: false });
      expect(ran).toEqual([]);
    },
  );
});

describe('on Windows', () => {
  const scriptOf = (ran: readonly string[][]): string =>
    Buffer.from(ran[0]?.at(-1) ?? '', 'base64').toString('utf16le');

  test('Explorer ejects the drive of the folder, and its letter must go', async () => {
    const { parts, ran } = machine('win32', {});
    expect(await eject('e:\\报送', parts)).toMatchObject({ ejected: true });
    expect(ran).toHaveLength(1);
    expect(scriptOf(ran)).toContain("ParseName('E:').InvokeVerb('Eject')");
    expect(scriptOf(ran)).toContain("Test-Path 'E:\\'");
  });

  test('a letter that stays is not ejected', async () => {
    const still: ToolResult = { code: 3, output: '', isMissing: false };
    const { parts } = machine('win32', { 'powershell.exe': still });
    expect(await eject('E:\\', parts)).toMatchObject({ state: 'not-ejected' });
  });

  test.each(['C:\\Users\\clerk', 'c:\\', '\\\\服务器\\共享'])(
    'never the system or a share: %s',
    async (folder) => {
      const { parts, ran } = machine('win32', {});
      expect(await eject(folder, parts)).toMatchObject({ ejected: false });
      expect(ran).toEqual([]);
    },
  );
});

describe('a tool of the system', () => {
  test('tells its exit code and what it printed', async () => {
    const result = await runTool('sh', ['-c', 'echo 忙 >&2; exit 3'], 5000);
    expect(result).toEqual({ code: 3, output: '忙\n', isMissing: false });
  });

  test('is missing, or is ended when it takes too long', async () => {
    expect(await runTool('no-such-tool-here', [], 5000)).toMatchObject(MISSING);
    expect(await runTool('sleep', ['30'], 50)).toMatchObject(LATE);
  });
});
