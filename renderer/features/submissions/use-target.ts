// Where to write: the drives that are plugged in, looked for when the page opens and again when asked, and a
// folder that was chosen.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallError } from '../../ipc/client.ts';
import { useTask } from '../../ipc/use-call.ts';
import { nothingOnRefusal } from './refusal.ts';
import { useStickIsBusy } from './stick-work.ts';
import { folderTarget, onlyStick, stillThere } from './target.ts';
import type { FoundDrive, Target } from './target.ts';

export interface TargetState {
  readonly target: Target | null;
  readonly choose: (target: Target) => void;
  /** Null until the first search has ended. */
  readonly drives: readonly FoundDrive[] | null;
  /** The folder that was chosen last. */
  readonly folder: Target | null;
  /** Looks for drives; the only stick is chosen where nothing is. */
  readonly search: () => void;
  readonly isSearching: boolean;
  readonly chooseFolder: () => void;
  /** The stick was ejected: nothing is chosen until the clerk chooses. */
  readonly letGo: () => void;
  readonly error: CallError | null;
}

export function useTarget(): TargetState {
  const { run, isRunning, error } = useTask('submissions.drives');
  const folderDialog = useTask('files.chooseFolder');
  const [drives, setDrives] = useState<readonly FoundDrive[] | null>(null);
  const [folder, setFolder] = useState<Target | null>(null);
  const [target, setTarget] = useState<Target | null>(null);

  const look = useCallback(async (): Promise<readonly FoundDrive[] | null> => {
    const found = await run({}).catch(nothingOnRefusal);
    if (found !== null) setDrives(found);
    return found;
  }, [run]);
  const search = useCallback(async (): Promise<void> => {
    const found = await look();
    if (found !== null) setTarget((present) => stillThere(present, found) ?? onlyStick(found));
  }, [look]);
  useEffect(() => {
    void search();
  }, [search]);

  const lookAgain = useCallback(async (): Promise<void> => {
    const found = await look();
    // None is chosen that the clerk did not choose: the stick may have been pulled out.
    if (found !== null) setTarget((present) => stillThere(present, found));
  }, [look]);
  useAfterStickWork(lookAgain);

  async function chooseFolder(): Promise<void> {
    const chosen = await folderDialog
      .run({ title: '选择存放报送包的文件夹' })
      .catch(nothingOnRefusal);
    if (chosen === null) return;
    const picked = folderTarget(chosen);
    setFolder(picked);
    setTarget(picked);
  }

  return {
    ...{ target, choose: setTarget, drives, folder },
    ...{ search: () => void search(), isSearching: isRunning },
    chooseFolder: () => void chooseFolder(),
    letGo: () => {
      setTarget(null);
      setFolder(null);
      void look();
    },
    error: error ?? folderDialog.error,
  };
}

/** Writing changes the room that is left, and shows whether the stick is still there. */
function useAfterStickWork(act: () => Promise<void>): void {
  const isBusy = useStickIsBusy();
  const wasBusy = useRef(isBusy);
  useEffect(() => {
    if (wasBusy.current && !isBusy) void act();
    wasBusy.current = isBusy;
  }, [isBusy, act]);
}
