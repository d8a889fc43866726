import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Input } from 'antd';
import { useNavigate } from 'react-router';
import type { EarlierFigure } from '../../../electron/core/annual-report/earlier-report.ts';
import { CallError } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useFormKeys } from '../../ui/form/use-form-keys.ts';
import { useNotice } from '../../ui/notice.tsx';
import { changedValues, storedSource, storedValues } from './earlier-entries.ts';
import { EarlierTable } from './earlier-table.tsx';

interface EarlierFormProps {
  readonly year: number;
  readonly figures: readonly EarlierFigure[];
}

const TITLES = {
  table3: '表三 四、结转下年度继续办理',
  table2: '表二 主动公开政府信息情况',
} as const;

/** Beside each number what the ledger counts and what was exported; all from one paper. */
export function EarlierForm({ year, figures }: EarlierFormProps): ReactElement {
  const [values, setValues] = useState(() => storedValues(figures));
  const [source, setSource] = useState(() => storedSource(figures));
  const [sent, setSent] = useState<readonly { readonly code: string }[]>([]);
  const save = useCommand('annualReport.saveEarlierFigures');
  const { saved, clear } = useNotice();
  const navigate = useNavigate();

  async function submit(): Promise<void> {
    const entries = changedValues(figures, values, source);
    setSent(entries);
    clear();
    if (entries.length === 0) {
      saved({ what: '没有改动，不用保存。' });
      return;
    }
    try {
      await save.run({ year, entries, source });
      saved({
        what: `已保存 ${year - 1} 年度报告的数据 ${entries.length} 项。`,
        next: `${year} 年度报告的勾稽核对已经更新。`,
      });
    } catch (error) {
      // The hook keeps the refusal; it is shown above and at its row.
      if (!(error instanceof CallError)) throw error;
    }
  }
  useFormKeys((intent) => {
    if (intent === 'leave') void navigate('/annual-report');
    else void submit();
  });

  /** What was refused about a number; the call names it by its place among those sent. */
  function faultsOf(code: string): readonly string[] {
    const at = sent.findIndex((entry) => entry.code === code);
    return save.error?.fields?.[`entries.${at}.value`] ?? [];
  }

  return (
    <>
      <ErrorNotice error={save.error} />
      <section className="desk-form-section">
        <h2>数据来源</h2>
        <Input
          aria-label="数据来源"
          placeholder={`例如：${year}-01-28 在县人民政府门户网站公布的 ${year - 1} 年度报告`}
          value={source}
          onChange={(event) => setSource(event.target.value)}
        />
        {(save.error?.fields?.['source'] ?? []).map((fault) => (
          <p key={fault} className="report-block-fault report-block-error">
            {fault}
          </p>
        ))}
      </section>
      {(['table3', 'table2'] as const).map((group) => (
        <section key={group} className="desk-form-section">
          <h2>{TITLES[group]}</h2>
          <EarlierTable
            year={year - 1}
            label={TITLES[group]}
            figures={figures.filter((figure) => figure.group === group)}
            values={values}
            faultsOf={faultsOf}
            onChange={(code, value) => setValues((present) => ({ ...present, [code]: value }))}
          />
        </section>
      ))}
      <div className="desk-form-buttons">
        <Button type="primary" loading={save.isRunning} onClick={() => void submit()}>
          保存<kbd>Ctrl+S</kbd>
        </Button>
        <Button onClick={() => void navigate('/annual-report')}>
          返回<kbd>Esc</kbd>
        </Button>
      </div>
    </>
  );
}
