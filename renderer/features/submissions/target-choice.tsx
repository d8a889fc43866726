import { useCallback, useState } from 'react';
import type { ReactElement } from 'react';
import { Alert, Button, Radio, Space } from 'antd';
import { useTask } from '../../ipc/use-call.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { showBytes } from '../../ui/file-size.ts';
import { DriveTest } from './drive-test.tsx';
import { nothingOnRefusal } from './refusal.ts';
import { driveName, driveTarget, onlyStick } from './target.ts';
import type { FoundDrive, Target } from './target.ts';
import { useDrives } from './use-drives.ts';

interface TargetChoiceProps {
  readonly target: Target | null;
  /** Stable. */
  readonly onChoose: (target: Target | null) => void;
}

/** The drives that are plugged in, and any folder besides. */
export function TargetChoice({ target, onChoose }: TargetChoiceProps): ReactElement {
  const found = useCallback(
    (drives: readonly FoundDrive[]) => onChoose(onlyStick(drives)),
    [onChoose],
  );
  const { drives, search, isSearching, error } = useDrives(found);
  const choose = useTask('files.chooseFolder');
  const [folder, setFolder] = useState<Target | null>(null);

  async function pickFolder(): Promise<void> {
    const chosen = await choose.run({ title: '选择存放报送包的文件夹' }).catch(nothingOnRefusal);
    if (chosen === null) return;
    const picked = { handle: chosen.handle, name: chosen.path, isDrive: false };
    setFolder(picked);
    onChoose(picked);
  }

  return (
    <Space orientation="vertical" size="middle">
      {drives?.length === 0 && (
        <Alert type="info" showIcon title="没有找到 U 盘。请插好 U 盘，等几秒后点“重新查找”。" />
      )}
      <Targets drives={drives ?? []} folder={folder} target={target} onChoose={onChoose} />
      <div className="submission-row">
        <Button loading={isSearching} onClick={search}>
          重新查找
        </Button>
        <Button onClick={() => void pickFolder()}>选择文件夹…</Button>
        {target?.isDrive === true && <DriveTest key={target.handle} target={target} />}
      </div>
      <ErrorNotice error={error ?? choose.error} />
    </Space>
  );
}

interface TargetsProps extends TargetChoiceProps {
  readonly drives: readonly FoundDrive[];
  readonly folder: Target | null;
}

function Targets({ drives, folder, target, onChoose }: TargetsProps): ReactElement | null {
  const targets = [...drives.map(driveTarget), ...(folder ? [folder] : [])];
  if (targets.length === 0) return null;
  return (
    <Radio.Group
      aria-label="写到哪里"
      value={target?.handle ?? null}
      onChange={(event) =>
        onChoose(targets.find(({ handle }) => handle === event.target.value) ?? null)
      }
    >
      <Space orientation="vertical">
        {drives.map((drive) => (
          <Radio key={drive.handle} value={drive.handle} disabled={drive.isWriteProtected}>
            <DriveLine drive={drive} />
          </Radio>
        ))}
        {folder && <Radio value={folder.handle}>文件夹 {folder.name}</Radio>}
      </Space>
    </Radio.Group>
  );
}

function DriveLine({ drive }: { readonly drive: FoundDrive }): ReactElement {
  const { fileSystem, totalBytes, freeBytes, isRemovable, isWriteProtected } = drive;
  const room = `共 ${showBytes(totalBytes)}，剩余 ${showBytes(freeBytes)}`;
  return (
    <>
      {isRemovable ? 'U 盘' : '硬盘'} <strong>{driveName(drive)}</strong>
      <span className="desk-quiet">
        {' '}
        {fileSystem}，{room}
        {isWriteProtected && '，有写保护，不能写入：请拨开 U 盘侧面的开关后重新查找'}
      </span>
    </>
  );
}
