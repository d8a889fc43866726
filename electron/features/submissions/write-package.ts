// 写入报送包: made whole in memory, written, read back, and then recorded.

import { AppError } from '../../core/app-error.ts';
import type { CallContext } from '../../core/calls.ts';
import { stopsReport } from '../../core/annual-report/check-results.ts';
import type { PrintedReport } from '../../core/annual-report/life/printed-report.ts';
import type { Input } from '../../core/contract.ts';
import { auditHead } from '../../db/audit-chain.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { nodeDisk } from '../../platform/stick/node-disk.ts';
import { writeFolder } from '../../platform/stick/write-folder.ts';
import type { WriteProgress, WrittenFolder } from '../../platform/stick/write-order.ts';
import { annexFile } from '../../render/annual-report/annex-file.ts';
import type { PrintToPdf } from '../../render/annual-report/pdf.ts';
import type { MadeFile } from '../../render/annual-report/report-files.ts';
import { buildPackage } from './package/build-package.ts';
import { packageFile } from './package/lay-out.ts';
import { showSpeed } from './show-speed.ts';

export interface PackageMaker extends Pick<SliceParts, 'db' | 'run'> {
  readonly printToPdf: PrintToPdf;
}

export interface PackageOrder {
  readonly year: number;
  /** The folder or drive in which the package's folder is made; asked when there is a package to write. */
  readonly parent: () => string;
  /** With the charts. */
  readonly withAnnex: boolean;
  /** The moment, UTC ISO 8601. */
  readonly madeAt: string;
  readonly isCancelled?: () => boolean;
  readonly progress?: CallContext['progress'];
}

export interface WrittenPackage {
  readonly printed: PrintedReport;
  /** What submissions.record keeps of it. */
  readonly made: Input<'submissions.record'>;
  /** Every file's verdict, and what to tell the clerk. */
  readonly folder: WrittenFolder;
}

/** Of the whole: making the files; writing and reading them back share the rest. */
const MAKING_SHARE = 0.3;
/** As many files are made at most, sheet and annex included. */
const MOST_STEPS = 8;

/**
 * Makes, writes and checks a package; it is not recorded yet.
 * @throws AppError 'not-allowed' while a check of level error stands; 'cancelled' or 'file-problem' of the
 *   making and writing, after which the drive is as it was.
 */
export async function writePackage(
  maker: PackageMaker,
  order: PackageOrder,
): Promise<WrittenPackage> {
  const { year, parent, withAnnex, madeAt, isCancelled = never, progress = silent } = order;
  const { db, run, printToPdf } = maker;
  const printed = run('annualReport.printed', { year });
  refuseFaulty(printed);
  const auditCode = auditHead(db).code;
  const step = makingSteps(isCancelled, progress);
  const { name, files, shortCode, manifestHash } = await buildPackage({
    ...{ printed, auditCode, madeAt, printToPdf, step },
    extras: withAnnex ? [await annexOf(printed, maker, step)] : [],
  });
  const folder = await writeFolder({
    ...{ parent: parent(), name, files, disk: nodeDisk(), isCancelled },
    progress: (done) => progress(share(done), 1, showSpeed(done)),
  });
  return {
    ...{ printed, folder },
    made: {
      ...{ year, version: printed.version, name, place: folder.path },
      ...{ shortCode, manifestHash, auditCode, files: files.map(packageFile) },
    },
  };
}

const never = (): boolean => false;
const silent: CallContext['progress'] = () => undefined;

/** Tells what is being made, and stops between two files when the clerk asked for it. */
function makingSteps(
  isCancelled: () => boolean,
  progress: CallContext['progress'],
): (label: string) => void {
  let begun = 0;
  return (label) => {
    if (isCancelled()) throw new AppError('cancelled', '已停止，盘上没有写入任何内容。');
    progress((MAKING_SHARE * begun) / MOST_STEPS, 1, label);
    begun += 1;
  };
}

function annexOf(
  printed: PrintedReport,
  { run, printToPdf }: PackageMaker,
  step: (label: string) => void,
): Promise<MadeFile> {
  step('正在生成附件');
  return annexFile(printed, run('annualReport.annexSource', { year: printed.year }), printToPdf);
}

/** How much of the whole is done: a third for making, a third each for writing and reading back. */
function share({ phase, bytesDone, bytesTotal }: WriteProgress): number {
  const begins = { preparing: 0.3, writing: 0.3, flushing: 0.65, checking: 0.65, replacing: 0.98 };
  const ends = { preparing: 0.3, writing: 0.65, flushing: 0.65, checking: 0.98, replacing: 1 };
  const part = bytesTotal === 0 ? 0 : bytesDone / bytesTotal;
  return begins[phase] + (ends[phase] - begins[phase]) * part;
}

/** @throws AppError 'not-allowed' naming every error of checks and text that nobody signed for. */
function refuseFaulty({ checks, findings, year }: PrintedReport): void {
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
