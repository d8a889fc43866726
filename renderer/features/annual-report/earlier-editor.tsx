import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { Alert, Button, Tabs } from 'antd';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
import {
  emptyTables,
  furtherCells,
} from '../../../electron/core/annual-report/years/earlier-cells.ts';
import type { EarlierReport } from '../../../electron/core/annual-report/years/earlier-report-view.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { DraftOffer } from '../../ui/form/draft-offer.tsx';
import { useFormKeys } from '../../ui/form/use-form-keys.ts';
import type { Option } from '../../ui/options.ts';
import { EarlierFurther } from './earlier-further.tsx';
import { focusCell } from './earlier-focus.ts';
import { EarlierGrid } from './earlier-grid.tsx';
import { EarlierSections } from './earlier-sections.tsx';
import { EarlierSide } from './earlier-side.tsx';
import { EarlierSource } from './earlier-source.tsx';
import { EarlierWrong } from './earlier-wrong.tsx';
import { useEarlierSaving } from './use-earlier-saving.ts';
import { useEarlierSheet } from './use-earlier-sheet.ts';
import type { EarlierSheet } from './use-earlier-sheet.ts';

interface EarlierEditorProps {
  readonly report: EarlierReport;
  /** The years to choose from. */
  readonly years: readonly Option<number>[];
  readonly onYear: (year: number) => void;
}

/** The tables of one earlier year as they are printed, their text and their source. */
export function EarlierEditor({ report, years, onYear }: EarlierEditorProps): ReactElement {
  const { year, form } = report;
  const isClosed = report.closed !== null;
  const navigate = useNavigate();
  const sheet = useEarlierSheet(report);
  const saving = useEarlierSaving(report, sheet);
  const [tab, setTab] = useState('publications');
  const [focused, setFocused] = useState<string | null>(null);
  const [outside, setOutside] = useState(0);
  const tables = useMemo(() => emptyTables(form), [form]);
  const labels = useMemo(
    () => new Map(sheet.cells.map(({ code, label }) => [code, label])),
    [sheet.cells],
  );

  /** The cell may stand in another tab: its field has to be there before it can be focused. */
  function show(code: string): void {
    flushSync(() => setTab(tabOf(code)));
    focusCell(code);
  }
  async function save(): Promise<void> {
    const refused = await saving.save();
    if (refused !== null) show(refused);
  }
  useFormKeys((intent) => {
    if (intent === 'leave') void navigate('/annual-report');
    else if (!isClosed) void save();
  });

  const tabs = tables.map((table) => ({
    key: table.id,
    label: tabLabel(table.title, table.id, sheet),
    children: (
      <>
        <EarlierGrid
          {...{ table, sheet, labels, isClosed }}
          onFocus={setFocused}
          onOutside={setOutside}
        />
        {table.id === 'publications' && (
          <EarlierFurther {...{ year, sheet, isClosed }} cells={furtherCells(year)} />
        )}
      </>
    ),
  }));
  const text = {
    ...{ key: 'text', label: '正文' },
    children: <EarlierSections {...{ form, sheet, isClosed }} />,
  };

  return (
    <>
      {sheet.offeredDraft && !isClosed && (
        <DraftOffer onRestore={sheet.restoreDraft} onDiscard={sheet.forgetDraft} />
      )}
      <ErrorNotice error={saving.error} />
      {outside > 0 && (
        <Alert
          className="desk-form-alert"
          type="warning"
          showIcon
          closable={{ 'aria-label': '关闭提示', onClose: () => setOutside(0) }}
          title={`粘贴的内容比表格大，有 ${outside} 个数没有填进去，请核对起点的格子。`}
        />
      )}
      <EarlierSource {...{ year, years, onYear, sheet, isClosed }} faultsOf={saving.faultsOf} />
      <div className="report-columns earlier-columns">
        <div className="earlier-tables desk-scroll">
          <Tabs activeKey={tab} onChange={setTab} items={[...tabs, text]} size="small" />
        </div>
        <EarlierSide
          {...{ report, sheet, labels, focused }}
          table={tables.find(({ id }) => id === tab)}
          onShow={show}
        >
          {saving.hasErrors && !isClosed && (
            <EarlierWrong
              stored={report.wrong}
              value={saving.wrong}
              onChange={saving.setWrong}
              faultsOf={saving.faultsOf}
            />
          )}
        </EarlierSide>
      </div>
      {!isClosed && (
        <div className="desk-form-buttons">
          <Button type="primary" loading={saving.isSaving} onClick={() => void save()}>
            保存<kbd>Ctrl+S</kbd>
          </Button>
          <Button onClick={() => void navigate('/annual-report')}>
            返回<kbd>Esc</kbd>
          </Button>
          <span className="desk-quiet earlier-keys">
            方向键、Enter、Tab 换格；可以粘贴从 Excel、WPS 或者 Word 复制的一块。
          </span>
        </div>
      )}
    </>
  );
}

const TABS: Readonly<Record<string, string>> = {
  table2: 'publications',
  table3: 'requests',
  table4: 'remedies',
};

function tabOf(code: string): string {
  return TABS[code.split('.')[0] ?? ''] ?? 'publications';
}

/** 表三（2 处不符）. */
function tabLabel(title: string, tab: string, sheet: EarlierSheet): string {
  const [name = title] = title.split(' ');
  const wrong = sheet.cells.filter(
    ({ code }) => tabOf(code) === tab && sheet.faultsOf(code).length > 0,
  ).length;
  return wrong === 0 ? name : `${name}（${wrong} 格不符）`;
}
