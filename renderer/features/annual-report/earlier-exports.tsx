import type { ReactElement } from 'react';
import { TEMPLATE_NAMES } from '../../../electron/core/annual-report/templates.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { momentText } from '../../ui/moment-text.ts';

/** What was exported before, the newest first: when, which template, where to. */
export function EarlierExports({ year }: { readonly year: number }): ReactElement | null {
  const { data: exports = [] } = useQueryCall('annualReport.exports', { year });
  if (exports.length === 0) return null;
  return (
    <section aria-label="导出记录">
      <h2 className="report-small-heading">导出记录</h2>
      <ul className="report-checks">
        {exports.map(({ id, exportedAt, template, folder, files }) => (
          <li key={id}>
            <span className="desk-number">{momentText(exportedAt)}</span> {TEMPLATE_NAMES[template]}
            ，{files.length} 个文件
            <div className="desk-quiet report-hash">{folder}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
