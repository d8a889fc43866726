// Attachments of a form: chosen in the PC's dialog, kept in the office's file store at once.

import type { ReactElement } from 'react';
import { PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { StoredFile } from '../../electron/core/fields.ts';
import { useTask } from '../ipc/use-call.ts';
import { ErrorNotice } from './error-notice.tsx';
import { showBytes } from './file-size.ts';

interface FilesFieldProps {
  readonly id?: string;
  readonly value?: readonly StoredFile[];
  readonly onChange?: (files: StoredFile[]) => void;
  /** false: one file only. */
  readonly multiple?: boolean;
}

/** An input for any number of stored files. */
export function FilesField(props: FilesFieldProps): ReactElement {
  const { id, value = [], onChange, multiple = true } = props;
  const attach = useTask('files.attach');
  async function choose(): Promise<void> {
    attach.reset();
    // A refusal is shown below by attach.error.
    const files = await attach.run({ multiple }).catch(() => []);
    const isNew = (file: StoredFile): boolean =>
      value.every(({ sha256 }) => sha256 !== file.sha256);
    if (files.length > 0) onChange?.(multiple ? [...value, ...files.filter(isNew)] : files);
  }
  return (
    <div className="desk-files">
      <FileList
        files={value}
        onRemove={(sha256) => onChange?.(value.filter((file) => file.sha256 !== sha256))}
      />
      <Button
        {...(id === undefined ? {} : { id })}
        icon={<PaperClipOutlined />}
        loading={attach.isRunning}
        onClick={() => void choose()}
      >
        {value.length === 0 ? '选择文件…' : multiple ? '再添加文件…' : '换一个文件…'}
      </Button>
      <ErrorNotice error={attach.error} />
    </div>
  );
}

interface FileFieldProps {
  readonly id?: string;
  readonly value?: StoredFile | null;
  readonly onChange?: (file: StoredFile | undefined) => void;
}

/** An input for one stored file. */
export function FileField({ value, onChange, ...rest }: FileFieldProps): ReactElement {
  return (
    <FilesField
      {...rest}
      multiple={false}
      value={value ? [value] : []}
      onChange={([file]) => onChange?.(file)}
    />
  );
}

interface FileListProps {
  readonly files: readonly Pick<StoredFile, 'sha256' | 'name'>[];
  readonly onRemove?: (sha256: string) => void;
}

/** Stored files by name: each opens with the PC's own program. */
export function FileList({ files, onRemove }: FileListProps): ReactElement | null {
  const open = useTask('files.open');
  if (files.length === 0) return null;
  return (
    <>
      <ul className="desk-file-list">
        {files.map(({ sha256, name, ...rest }) => (
          <li key={sha256}>
            <Button
              type="link"
              size="small"
              // A refusal is shown below by open.error.
              onClick={() => void open.run({ sha256, name }).catch(() => null)}
            >
              {name}
            </Button>
            {'bytes' in rest && typeof rest.bytes === 'number' && (
              <span className="desk-quiet desk-number">{showBytes(rest.bytes)}</span>
            )}
            {onRemove && (
              <Button type="link" size="small" danger onClick={() => onRemove(sha256)}>
                移除
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ErrorNotice error={open.error} />
    </>
  );
}
