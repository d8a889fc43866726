// Saving an earlier report: what is no number is not sent, what doesn't agree is refused by the office.

import { useState } from 'react';
import type { EarlierReport } from '../../../electron/core/annual-report/years/earlier-report-view.ts';
import { CallError } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { useNotice } from '../../ui/notice.tsx';
import { changedValues, narrativeOf } from './earlier-draft.ts';
import type { WrongReason } from './earlier-wrong.tsx';
import type { EarlierSheet } from './use-earlier-sheet.ts';

export interface EarlierSaving {
  /** Saves; the cell to go to when it was refused there, else null. */
  readonly save: () => Promise<string | null>;
  readonly isSaving: boolean;
  readonly error: CallError | null;
  readonly faultsOf: (field: string) => readonly string[];
  readonly hasErrors: boolean;
  readonly wrong: WrongReason | null;
  readonly setWrong: (wrong: WrongReason | null) => void;
}

/** The saving of what `sheet` holds. */
export function useEarlierSaving(report: EarlierReport, sheet: EarlierSheet): EarlierSaving {
  const command = useCommand('annualReport.saveEarlierReport');
  const { saved, clear } = useNotice();
  const [wrong, setWrong] = useState<WrongReason | null>(null);
  const hasErrors = sheet.faults.some(({ level }) => level === 'error');
  const { year } = report;

  async function save(): Promise<string | null> {
    clear();
    const [unreadable] = sheet.read.faults.keys();
    if (unreadable !== undefined) return unreadable;
    const { paper, publishedOn, sections } = sheet.typed;
    const values = changedValues(report, sheet.read.values);
    try {
      await command.run({
        ...{ year, values, paper, publishedOn, isPartial: sheet.isPartial },
        text: narrativeOf(sections),
        wrong: hasErrors && wrong ? { ...wrong, signerId: wrong.signerId ?? 0 } : null,
      });
    } catch (error) {
      // The hook keeps the refusal; it is shown above and at its cell.
      if (!(error instanceof CallError)) throw error;
      return refusedCell(error);
    }
    sheet.forgetDraft();
    setWrong(null);
    saved({
      what: `已保存 ${year} 年度报告的数据（改动 ${Object.keys(values).length} 格）。`,
      next: `${year + 1} 年度报告的勾稽核对已经更新。`,
    });
    return null;
  }

  return {
    ...{ save, hasErrors, wrong, setWrong },
    isSaving: command.isRunning,
    error: command.error,
    faultsOf: (field) => command.error?.fields?.[field] ?? [],
  };
}

function refusedCell({ fields = {} }: CallError): string | null {
  const path = Object.keys(fields).find((each) => each.startsWith('values.'));
  return path === undefined ? null : path.slice('values.'.length);
}
