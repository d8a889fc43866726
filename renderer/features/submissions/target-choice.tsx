import type { ReactElement } from 'react';
import { Alert, Button, Radio, Space } from 'antd';
import { chooseDrive, driveName } from '../../../electron/core/submissions/drives.ts';
import { showBytes } from '../../ui/file-size.ts';
import { DriveTest, TestButton } from './drive-test.tsx';
import { Refused } from './refused.tsx';
import { useStickIsBusy } from './stick-work.ts';
import { driveTarget } from './target.ts';
import type { FoundDrive } from './target.ts';
import type { TargetState } from './use-target.ts';

/** The drives that are plugged in, and any folder besides. */
export function TargetChoice({ state }: { readonly state: TargetState }): ReactElement {
  const { target, drives, search, isSearching, chooseFolder, error } = state;
  const isBusy = useStickIsBusy();
  return (
    <>
      {drives?.length === 0 && !isSearching && (
        <Alert type="info" showIcon title="没有找到 U 盘。请插好 U 盘，等几秒后点“重新查找”。" />
      )}
      <Targets state={state} isDisabled={isBusy} />
      <div className="submission-row">
        <Button loading={isSearching} disabled={isBusy} onClick={search}>
          重新查找
        </Button>
        <Button disabled={isBusy} onClick={chooseFolder}>
          选择文件夹…
        </Button>
        <TestButton target={target} />
        <span role="status" className="desk-quiet">
          {searchText(state)}
        </span>
      </div>
      <Refused title="没有能查找 U 盘" error={error} />
      <DriveTest />
    </>
  );
}

function searchText({ drives, isSearching, target }: TargetState): string {
  if (isSearching) return '正在查找 U 盘…';
  if (target !== null || drives === null || drives.length === 0) return '';
  const choice = chooseDrive(drives);
  // The only stick stands there unchosen once it was ejected.
  return choice.kind === 'one' ? '请选择写到哪一个。' : choice.message;
}

interface TargetsProps {
  readonly state: TargetState;
  readonly isDisabled: boolean;
}

function Targets({ state, isDisabled }: TargetsProps): ReactElement | null {
  const { target, drives, folder, choose } = state;
  const targets = [...(drives ?? []).map(driveTarget), ...(folder ? [folder] : [])];
  if (targets.length === 0) return null;
  return (
    <Radio.Group
      aria-label="写到哪里"
      disabled={isDisabled}
      value={target?.handle ?? null}
      onChange={(event) => {
        const picked = targets.find(({ handle }) => handle === event.target.value);
        if (picked) choose(picked);
      }}
    >
      <Space orientation="vertical">
        {drives?.map((drive) => (
          <Radio
            key={drive.handle}
            value={drive.handle}
            disabled={isDisabled || drive.isWriteProtected}
          >
            <DriveLine drive={drive} />
          </Radio>
        ))}
        {folder && (
          <Radio value={folder.handle}>
            文件夹 <strong>{folder.name}</strong>
          </Radio>
        )}
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
        {[fileSystem, room].filter((part) => part !== '').join('，')}
        {isWriteProtected && '，有写保护，不能写入：请拨开 U 盘侧面的开关后重新查找'}
      </span>
    </>
  );
}
