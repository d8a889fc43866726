import { useState } from 'react';
import type { ReactElement } from 'react';
import { Alert, Button, Checkbox, Progress, Space } from 'antd';
import type { Output } from '../../../electron/core/contract.ts';
import { CallError } from '../../ipc/client.ts';
import { useTask } from '../../ipc/use-call.ts';
import type { Progress as TaskProgress } from '../../ipc/use-call.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import type { Target } from './target.ts';
import { WrittenPackage } from './written-package.tsx';

interface WriteSectionProps {
  readonly year: number;
  readonly target: Target | null;
}

type Written = Output<'submissions.write'>;

/** Makes and writes the package, says how far it is, and can stop. */
export function WriteSection({ year, target }: WriteSectionProps): ReactElement {
  const write = useTask('submissions.write');
  const stop = useTask('submissions.cancel');
  const [withAnnex, setWithAnnex] = useState(false);
  const [written, setWritten] = useState<{ readonly on: Target; readonly what: Written } | null>(
    null,
  );

  async function start(on: Target): Promise<void> {
    setWritten(null);
    try {
      const what = await write.run({ year, folderHandle: on.handle, withAnnex });
      setWritten({ on, what });
    } catch (error) {
      // The hook keeps the refusal and it is shown below the button.
      if (!(error instanceof CallError)) throw error;
    }
  }

  return (
    <Space orientation="vertical" size="middle">
      <Checkbox
        checked={withAnnex}
        disabled={write.isRunning}
        onChange={({ target: { checked } }) => setWithAnnex(checked)}
      >
        附上数据图表（附件，PDF）
      </Checkbox>
      <div className="submission-row">
        <Button
          type="primary"
          disabled={target === null}
          loading={write.isRunning}
          onClick={() => target && void start(target)}
        >
          {target === null ? '写入报送包' : `写入报送包到 ${target.name}`}
        </Button>
        {write.isRunning && (
          <Button danger loading={stop.isRunning} onClick={() => void stop.run({})}>
            停止写入
          </Button>
        )}
        {target === null && <span className="desk-quiet">请先选择 U 盘或者文件夹。</span>}
      </div>
      <WriteProgress progress={write.progress} />
      {write.error?.code === 'cancelled' ? (
        <Alert type="info" showIcon title={write.error.message} />
      ) : (
        <ErrorNotice error={write.error} />
      )}
      {written && <WrittenPackage target={written.on} written={written.what} />}
    </Space>
  );
}

function WriteProgress({ progress }: { readonly progress: TaskProgress | null }): ReactElement {
  return (
    <div role="status">
      {progress && (
        <>
          <Progress
            percent={progress.total === 0 ? 0 : Math.floor((100 * progress.done) / progress.total)}
          />
          <span className="desk-quiet">{progress.label}</span>
        </>
      )}
    </div>
  );
}
