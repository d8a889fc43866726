// The printed set of QR codes as a file in a folder of the user's.

import path from 'node:path';
import type { PrintedReport } from '../../core/annual-report/life/printed-report.ts';
import { safeFileName } from '../../core/files/limits.ts';
import type { Output } from '../../core/contract.ts';
import type { SubmissionPackage } from '../../core/submissions/contract.ts';
import { exportDisk } from '../../platform/placing/disk.ts';
import { freeName } from '../../platform/placing/free-name.ts';
import { placeTogether } from '../../platform/placing/place-together.ts';
import type { Shell } from '../../platform/shell.ts';
import { qrSheetHtml } from '../../render/qr-sheet/qr-sheet.ts';

export interface QrOrder {
  readonly printed: PrintedReport;
  /** The package with the same report: its code stands on the sheet. */
  readonly latest: SubmissionPackage;
  readonly folder: string;
}

/** @throws AppError 'file-problem' when it can't be printed or written; the folder is then as it was. */
export async function writeQrSheet(
  { shell }: { readonly shell: Pick<Shell, 'printToPdf'> },
  { printed, latest, folder }: QrOrder,
): Promise<Output<'submissions.writeQrSheet'>> {
  const { shortCode, manifestHash } = latest;
  const { html, codes } = qrSheetHtml({ report: printed, manifestHash, shortCode });
  const content = await shell.printToPdf(html);
  const wanted = safeFileName(`${printed.office.name}${printed.year}年度数据二维码.pdf`);
  const name = await freeName(folder, wanted, content);
  const step = (): void => undefined;
  await placeTogether({ folder, files: [{ name, content }], disk: exportDisk, step });
  return { path: path.join(folder, name), codes, shortCode };
}
