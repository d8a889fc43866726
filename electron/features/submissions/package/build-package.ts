// Makes the package of a report, whole and in memory: what is written to the stick is exactly this.

import { productName, version } from '../../../../package.json' with { type: 'json' };
import { ExportFormat } from '../../../core/annual-report/export-format.ts';
import type { PrintedReport } from '../../../core/annual-report/life/printed-report.ts';
import { TEMPLATE_NAMES } from '../../../core/annual-report/templates.ts';
import { chineseDate } from '../../../core/calendar/local-date.ts';
import { officeDay } from '../../../core/calendar/office-day.ts';
import type { BagInfoEntry } from '../../../core/submissions/bag.ts';
import { buildManifest } from '../../../core/submissions/build-manifest.ts';
import { checksDocument } from '../../../core/submissions/checks-document.ts';
import { stateName } from '../../../core/submissions/hand-in-sheet.ts';
import { PackageManifest } from '../../../core/submissions/package-manifest.ts';
import type { PackageFile } from '../../../core/submissions/package-manifest.ts';
import {
  CHECKS_FILE,
  HAND_IN_SHEET,
  MANIFEST_FILE,
  VIEWER_PAGE,
  packageName,
  versionName,
} from '../../../core/submissions/package-names.ts';
import { reportElements } from '../../../render/annual-report/html.ts';
import { reportFiles } from '../../../render/annual-report/report-files.ts';
import { renderOfficialHtml } from '../../../render/official-html.ts';
import { fileSize, shortFileName } from './file-words.ts';
import { handInPage } from './hand-in-page.ts';
import { layOut, packageFile, textFile } from './lay-out.ts';
import type { LaidOut, PackagedFile, PackageSeal } from './lay-out.ts';
import { viewerPage } from './viewer-page.ts';

export interface PackageParts {
  readonly printed: PrintedReport;
  /** @throws AppError where nothing can print: all five formats belong to a package. */
  readonly printToPdf: (html: string) => Promise<Uint8Array>;
  /** The head of the audit chain as a short code; '' where there is no chain. */
  readonly auditCode: string;
  /** The moment, UTC ISO 8601. */
  readonly madeAt: string;
  /** Further files for data/, by their name there: an annex, a sheet of QR codes. */
  readonly extras?: readonly { readonly name: string; readonly content: Uint8Array }[];
  /** Told what is being made, in Chinese. */
  readonly step?: (label: string) => void;
}

export interface BuiltPackage extends LaidOut {
  /** Its folder's name. */
  readonly name: string;
}

/** Who made it, for whoever wonders about its form years later. */
const PROGRAM = `${productName} ${version}`;

/**
 * Builds the package.
 * @throws AppError 'file-problem' when one of the five formats can't be made.
 */
export async function buildPackage(parts: PackageParts): Promise<BuiltPackage> {
  const { printed, step = () => undefined } = parts;
  const name = packageName({
    ...{ organ: printed.office.name, year: printed.year, version: printed.version },
  });
  const payload = await payloadOf(parts, step);
  const laidOut = await layOut({
    payload,
    info: infoOf(parts, name),
    tagFiles: async (seal) => {
      step('正在生成报送单');
      const sheet = await sheetFile(parts, name, seal);
      const known = [...seal.files, packageFile(sheet)];
      return [sheet, textFile(VIEWER_PAGE, viewer(parts, name, { ...seal, files: known }))];
    },
  });
  return { name, ...laidOut };
}

async function payloadOf(
  parts: PackageParts,
  step: (label: string) => void,
): Promise<readonly PackagedFile[]> {
  const { printed, printToPdf, extras = [] } = parts;
  const { files } = await reportFiles(printed, {
    ...{ formats: ExportFormat.options, printToPdf, whenUnmakeable: 'fail', step },
  });
  const report = [...files, ...extras].map(({ name, content }) => ({
    path: `data/${name}`,
    content,
  }));
  const checks = textFile(CHECKS_FILE, renderOfficialHtml(checksDocument(printed)));
  const listed = [...report, checks];
  const manifest = buildManifest(printed, {
    ...{ files: listed.map(packageFile), auditCode: parts.auditCode },
    ...{ madeAt: parts.madeAt, program: PROGRAM },
  });
  const text = `${JSON.stringify(PackageManifest.parse(manifest), null, 2)}\n`;
  return [...listed, textFile(MANIFEST_FILE, text)];
}

/** The elements of bag-info.txt; labels by RFC 8493 §2.2.2, the last ones of our own. */
function infoOf({ printed, auditCode, madeAt }: PackageParts, name: string): BagInfoEntry[] {
  const { office, year } = printed;
  return [
    ['Source-Organization', office.name],
    [
      'External-Description',
      `${year}年度政府信息公开工作年度报告（${versionName(printed.version)}）`,
    ],
    ['External-Identifier', name],
    ['Bagging-Date', officeDay(madeAt)],
    ['Bag-Software-Agent', PROGRAM],
    ['Report-Year', String(year)],
    ['Report-Version', String(printed.version)],
    ...(auditCode === '' ? [] : [['Audit-Code', auditCode] as const]),
  ];
}

async function sheetFile(
  { printed, printToPdf, auditCode }: PackageParts,
  name: string,
  { files, shortCode }: PackageSeal,
): Promise<PackagedFile> {
  const shown = files.filter(({ path }) => path.startsWith('data/'));
  const html = handInPage(printed, {
    ...{ name, shortCode, auditCode },
    files: shown.map(({ path, bytes, sha256 }) => ({
      ...{ name: shortFileName(path), size: fileSize(bytes), sha256 },
    })),
  });
  return { path: HAND_IN_SHEET, content: await printToPdf(html) };
}

function viewer(
  { printed, auditCode }: PackageParts,
  name: string,
  seal: PackageSeal & { readonly files: readonly PackageFile[] },
): string {
  const { office, year, document } = printed;
  return viewerPage({
    title: `${name}（打开我）`,
    ...{ name, organ: office.name, year, reportVersion: printed.version },
    ...{ shortCode: seal.shortCode, manifestHash: seal.manifestHash, files: seal.files },
    facts: viewerFacts(printed, seal.shortCode, auditCode),
    report: reportElements(document),
  });
}

function viewerFacts(printed: PrintedReport, shortCode: string, auditCode: string) {
  const { state, document, reviewer, signer, frozenOn, dueOn } = printed;
  const facts: readonly (readonly [string, string])[] = [
    ['状态', stateName(printed.version, state)],
    ['模板', TEMPLATE_NAMES[document.template]],
    ['审核人', reviewer ?? ''],
    ['签发人', signer ?? ''],
    ['定稿日期', frozenOn === null ? '' : chineseDate(frozenOn)],
    ['应报送日期', chineseDate(dueOn)],
    ['报送包短码', shortCode],
    ['记录校验码', auditCode],
  ];
  return facts.filter(([, value]) => value !== '');
}
