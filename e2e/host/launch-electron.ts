// Starts the app on real Electron, with the same reach into it that the stand-in gives to a test.

import { _electron } from 'playwright';
import type { ElectronApplication } from 'playwright';
import type { LaunchWishes, RunningApp } from './launch.ts';
import type { SpecReport } from './spec-channel.ts';

/** What the replaced dialogs and shell keep in Electron's main process. */
interface Kept {
  readonly openAnswers: (readonly string[] | null)[];
  readonly report: {
    readonly opened: string[];
    readonly shown: string[];
    readonly errorBoxes: { title: string; content: string }[];
  };
}

type MainWithKept = typeof globalThis & { kept?: Kept };

/** Starts an app and waits for its first window to have loaded. */
export async function launchOnElectron(
  executable: string,
  wishes: LaunchWishes,
): Promise<RunningApp> {
  const unsandboxed = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const app = await _electron.launch({
    executablePath: executable,
    args: [...unsandboxed, wishes.app, ...wishes.arguments],
    env: { ...Object.fromEntries(inherited), ...wishes.env },
  });
  await replaceDesktop(app);
  const page = await app.firstWindow();
  await page.waitForLoadState();
  return {
    host: 'Electron',
    page,
    answerOpenDialog: (paths) =>
      app.evaluate((_electronModule, answer) => {
        (globalThis as MainWithKept).kept?.openAnswers.push(answer);
      }, paths),
    report: () =>
      app.evaluate((): SpecReport => {
        const kept = (globalThis as MainWithKept).kept;
        if (!kept) throw new Error('The desktop has not been replaced.');
        return kept.report;
      }),
    stop: () => app.close(),
  };
}

async function replaceDesktop(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog, shell }) => {
    const kept: Kept = { openAnswers: [], report: { opened: [], shown: [], errorBoxes: [] } };
    (globalThis as MainWithKept).kept = kept;
    const showOpenDialog = (): Promise<Electron.OpenDialogReturnValue> => {
      const answer = kept.openAnswers.shift();
      if (answer === undefined) return Promise.reject(new Error('The test has no answer.'));
      return Promise.resolve({ canceled: answer === null, filePaths: [...(answer ?? [])] });
    };
    Object.assign(dialog, {
      showOpenDialog,
      showErrorBox: (title: string, content: string): void => {
        kept.report.errorBoxes.push({ title, content });
      },
    });
    Object.assign(shell, {
      openPath: (file: string): Promise<string> => {
        kept.report.opened.push(file);
        return Promise.resolve('');
      },
      showItemInFolder: (file: string): void => {
        kept.report.shown.push(file);
      },
    });
  });
}
