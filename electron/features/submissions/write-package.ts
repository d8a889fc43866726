// 写入报送包: made whole in memory, written, read back, and then recorded.

import { AppError } from '../../core/app-error.ts';
import type { CallContext } from '../../core/calls.ts';
import { stopsReport } from '../../core/annual-report/check-results.ts';
import type { PrintedReport } from '../../core/annual-report/life/printed-report.ts';
import type { Output } from '../../core/contract.ts';
import { auditHead } from '../../db/audit-chain.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { nodeDisk } from '../../platform/stick/node-disk.ts';
import { writeFolder } from '../../platform/stick/write-folder.ts';
import type { WriteProgress } from '../../platform/stick/write-order.ts';
import { annexFile } from '../../render/annual-report/annex-file.ts';
import type { PrintToPdf } from '../../render/annual-report/pdf.ts';
import type { MadeFile } from '../../render/annual-report/report-files.ts';
import { buildPackage } from './package/build-package.ts';
import { packageFile } from './package/lay-out.ts';
import { showSpeed } from './show-speed.ts';

export interface PackageOrder {
  readonly year: number;
  /** The folder or drive in which the package's folder is made. */
  readonly parent: string;
  readonly withAnnex: boolean;
  readonly isCancelled: () => boolean;
  readonly context: CallContext;
}

type Written = Output<'submissions.write'>;

/** Of the whole: making the files; writing and reading them back share the rest. */
const MAKING_SHARE = 0.3;
/** As many files are made at most, sheet and annex included. */
const MOST_STEPS = 8;

/**
 * Makes, writes, checks and records a package.
 * @throws AppError 'not-allowed' while a check of level error stands; 'cancelled' or 'file-problem' of the
 *   writing, after which the drive is as it was.
 */
export async function writePackage(
  { db, shell, run }: SliceParts,
  { year, parent, withAnnex, isCancelled, context }: PackageOrder,
): Promise<Written> {
  const printed = run('annualReport.printed', { year });
  refuseFaulty(printed);
  const auditCode = auditHead(db).code;
  const step = makingSteps({ isCancelled, context });
  const { printToPdf } = shell;
  const built = await buildPackage({
    ...{ printed, auditCode, madeAt: context.now, printToPdf, step },
    extras: withAnnex ? [await annex(printed, { run, printToPdf, step })] : [],
  });
  const { name, files, shortCode, manifestHash } = built;
  const folder = await writeFolder({
    ...{ parent, name, files, disk: nodeDisk(), isCancelled },
    progress: (progress) => context.progress(share(progress), 1, showSpeed(progress)),
  });
  const recorded = run('submissions.record', {
    ...{ year, version: printed.version, name, place: folder.path },
    ...{ shortCode, manifestHash, auditCode, files: files.map(packageFile) },
  });
  return {
    ...recorded,
    readPastCache: folder.readPastCache,
    notes: [...(printed.version === 0 ? [DRAFT] : []), folder.message],
  };
}

/** Tells what is being made, and stops between two files when the clerk asked for it. */
function makingSteps({
  isCancelled,
  context,
}: Pick<PackageOrder, 'isCancelled' | 'context'>): (label: string) => void {
  let begun = 0;
  return (label) => {
    if (isCancelled()) throw new AppError('cancelled', '已停止，盘上没有写入任何内容。');
    context.progress((MAKING_SHARE * begun) / MOST_STEPS, 1, label);
    begun += 1;
  };
}

function annex(
  printed: PrintedReport,
  { run, printToPdf, step }: Pick<SliceParts, 'run'> & Making,
): Promise<MadeFile> {
  step('正在生成附件');
  const source = run('annualReport.annexSource', { year: printed.year });
  return annexFile(printed, source, printToPdf);
}

interface Making {
  readonly printToPdf: PrintToPdf;
  readonly step: (label: string) => void;
}

const DRAFT = '这是草稿，没有经过审核和签发，不能作为正式报送。';

/** How much of the whole is done: a third for making, a third each for writing and reading back. */
function share({ phase, bytesDone, bytesTotal }: WriteProgress): number {
  const begins = { preparing: 0.3, writing: 0.3, flushing: 0.65, checking: 0.65, replacing: 0.98 };
  const ends = { preparing: 0.3, writing: 0.65, flushing: 0.65, checking: 0.98, replacing: 1 };
  const part = bytesTotal === 0 ? 0 : bytesDone / bytesTotal;
  return begins[phase] + (ends[phase] - begins[phase]) * part;
}

/** @throws AppError 'not-allowed' naming every error of checks and text that nobody signed for. */
export function refuseFaulty({ checks, findings, year }: PrintedReport): void {
  const faults = [
    ...checks.filter(stopsReport).map(({ id, title }) => `${id} ${title}`),
    ...findings
      .filter(({ level }) => level === 'error')
      .map(({ place, message }) => `${place}：${message}`),
  ];
  if (faults.length === 0) return;
  throw new AppError(
    'not-allowed',
    `${year} 年度报告还有错误没有改正，不能写入报送包：${faults.join('；')}。请到“年度报告”改正。`,
  );
}
