import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import type {
  YearlyFigure,
  YearlyFigureEntry,
} from '../../../electron/core/annual-report/yearly-figures.ts';
import { CallError } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useFormKeys } from '../../ui/form/use-form-keys.ts';
import { useNotice } from '../../ui/notice.tsx';
import { LOCK_REASON } from './life-notices.tsx';
import { changedEntries, storedRows } from './yearly-entries.ts';
import { YearlyTable } from './yearly-table.tsx';

interface YearlyFiguresFormProps {
  readonly year: number;
  readonly figures: readonly YearlyFigure[];
  /** The year is frozen: shown, not changed; the notice above says why. */
  readonly isLocked: boolean;
}

const TITLE = '表二 主动公开政府信息情况';

/** One row for each figure: its number and where it was taken from. */
export function YearlyFiguresForm({
  year,
  figures,
  isLocked,
}: YearlyFiguresFormProps): ReactElement {
  const [rows, setRows] = useState(() => storedRows(figures));
  const save = useCommand('annualReport.saveYearlyFigures');
  const { saved, clear } = useNotice();
  const navigate = useNavigate();
  const [sent, setSent] = useState<readonly YearlyFigureEntry[]>([]);

  async function submit(): Promise<void> {
    const entries = changedEntries(figures, rows);
    setSent(entries);
    clear();
    if (entries.length === 0) {
      saved({ what: '没有改动，不用保存。' });
      return;
    }
    try {
      const stored = await save.run({ year, entries });
      setRows(storedRows(stored));
      saved({
        what: `已保存 ${year} 年度数据 ${entries.length} 项。`,
        next: '年度报告里的数字已经更新。',
      });
    } catch (error) {
      // The hook keeps the refusal; it is shown above and at its row.
      if (!(error instanceof CallError)) throw error;
    }
  }
  useFormKeys((intent) => {
    if (intent === 'leave') void navigate('/annual-report');
    else if (!isLocked) void submit();
  });

  /** What was refused about a row; the call names it by its place among the rows sent. */
  function faultsOf(code: string): readonly string[] {
    const fields = Object.entries(save.error?.fields ?? {});
    const at = sent.findIndex((entry) => entry.code === code);
    if (at < 0) return [];
    return fields
      .filter(([path]) => path.startsWith(`entries.${at}.`))
      .flatMap(([, messages]) => messages);
  }

  return (
    <>
      <ErrorNotice error={save.error} />
      <section className="desk-form-section">
        <h2>{TITLE}</h2>
        <YearlyTable
          label={TITLE}
          figures={figures}
          rows={rows}
          isLocked={isLocked}
          faultsOf={faultsOf}
          onChange={(code, row) => setRows((present) => ({ ...present, [code]: row }))}
        />
      </section>
      <div className="desk-form-buttons">
        <Button
          type="primary"
          loading={save.isRunning}
          disabled={isLocked}
          {...(isLocked ? { 'aria-describedby': LOCK_REASON } : {})}
          onClick={() => void submit()}
        >
          保存<kbd>Ctrl+S</kbd>
        </Button>
        <Button onClick={() => void navigate('/annual-report')}>
          返回<kbd>Esc</kbd>
        </Button>
      </div>
    </>
  );
}
