import { useState } from 'react';
import type { ReactElement } from 'react';
import { Alert, Button, Checkbox, Drawer, Progress, Space } from 'antd';
import type { Overview, ReportExport } from '../../../electron/core/annual-report/contract.ts';
import {
  EXPORT_FORMAT_NAMES,
  ExportFormat,
} from '../../../electron/core/annual-report/export-format.ts';
import { TEMPLATE_NAMES } from '../../../electron/core/annual-report/templates.ts';
import { CallError } from '../../ipc/client.ts';
import { useTask } from '../../ipc/use-call.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { EarlierExports } from './earlier-exports.tsx';
import { ExportedFiles } from './exported-files.tsx';
import { exportObstacles } from './export-obstacles.ts';

interface ExportDrawerProps {
  readonly overview: Overview;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Formats, folder, progress, and what was written. */
export function ExportDrawer({ overview, open, onClose }: ExportDrawerProps): ReactElement {
  return (
    <Drawer
      title={`导出 ${overview.year} 年度报告`}
      open={open}
      onClose={onClose}
      size={620}
      destroyOnHidden
    >
      <ExportForm overview={overview} />
    </Drawer>
  );
}

function ExportForm({ overview }: { readonly overview: Overview }): ReactElement {
  const { year, template, setup } = overview;
  const [formats, setFormats] = useState<readonly ExportFormat[]>(ExportFormat.options);
  const [withAnnex, setWithAnnex] = useState(false);
  const [written, setWritten] = useState<ReportExport | null>(null);
  const { start, isRunning, progress, error } = useExport();
  const obstacles = exportObstacles(overview);
  const isBlocked = obstacles.length > 0 || formats.length === 0;

  async function run(): Promise<void> {
    setWritten(null);
    const done = await start({ year, template, formats: [...formats], withAnnex });
    if (done) setWritten(done);
  }

  return (
    <Space orientation="vertical" size="middle" className="report-export">
      {obstacles.length > 0 && <Obstacles obstacles={obstacles} />}
      <div>
        模板：{TEMPLATE_NAMES[template]}
        {setup.template !== template && (
          <span className="desk-quiet">
            （本年度使用的是“{TEMPLATE_NAMES[setup.template]}”，请核对）
          </span>
        )}
      </div>
      <Checkbox.Group
        className="report-radios"
        aria-label="导出的格式"
        value={[...formats]}
        options={ExportFormat.options.map((value) => ({
          value,
          label: EXPORT_FORMAT_NAMES[value],
        }))}
        onChange={setFormats}
      />
      <Checkbox checked={withAnnex} onChange={({ target }) => setWithAnnex(target.checked)}>
        附图表（另存一份 PDF：附件：数据图表）
      </Checkbox>
      <div>
        <Button type="primary" disabled={isBlocked} loading={isRunning} onClick={() => void run()}>
          选择文件夹并导出
        </Button>
        {formats.length === 0 && <span className="desk-quiet"> 请至少选择一种格式。</span>}
      </div>
      <div role="status">
        {progress && (
          <>
            <Progress percent={Math.round((100 * progress.done) / progress.total)} />
            <span className="desk-quiet">{progress.label}</span>
          </>
        )}
      </div>
      <ErrorNotice error={error} />
      {written && <ExportedFiles written={written} />}
      <EarlierExports year={year} />
    </Space>
  );
}

function Obstacles({ obstacles }: { readonly obstacles: readonly string[] }): ReactElement {
  return (
    <Alert
      type="error"
      showIcon
      title="还有错误没有改正，不能导出"
      description={
        <ul className="desk-problems">
          {obstacles.map((obstacle) => (
            <li key={obstacle}>{obstacle}</li>
          ))}
        </ul>
      }
    />
  );
}

type ExportInput = Omit<
  Parameters<ReturnType<typeof useTask<'annualReport.export'>>['run']>[0],
  'folderHandle'
>;

/** Asks for the folder, then exports into it; null when the dialog was cancelled or it failed. */
function useExport() {
  const choose = useTask('files.chooseFolder');
  const write = useTask('annualReport.export');
  async function start(input: ExportInput): Promise<ReportExport | null> {
    write.reset();
    try {
      const folder = await choose.run({ title: '选择存放报告的文件夹' });
      return folder && (await write.run({ ...input, folderHandle: folder.handle }));
    } catch (error) {
      // The hooks keep the refusal and it is shown below the button.
      if (error instanceof CallError) return null;
      throw error;
    }
  }
  return {
    start,
    isRunning: choose.isRunning || write.isRunning,
    progress: write.progress,
    error: write.error ?? choose.error,
  };
}
