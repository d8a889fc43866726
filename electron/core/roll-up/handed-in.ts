// A package as the county has it before it: what was found wrong with it, and of its contents only what is
// added up or shown. Tens of thousands of them are held at once, so the cells are a bare list.

import type { LocalDate } from '../calendar/local-date.ts';
import { officeDay } from '../calendar/office-day.ts';
import { failure, stopsReport } from '../annual-report/check-results.ts';
import type { ReportTemplate, StatutoryForm } from '../annual-report/document.ts';
import { runTableChecks } from '../annual-report/checks/checks.ts';
import { statutoryFigures, statutoryValues } from '../annual-report/statutory-figures.ts';
import type { PackageFinding } from '../submissions/package-finding.ts';
import type { PackageManifest } from '../submissions/package-manifest.ts';
import { isLeftByPc } from '../submissions/package-names.ts';
import type { OrganName } from './organ-names.ts';

/** What the reader of packages says of one. */
export interface ReadPackage {
  /** The name of its folder. */
  readonly name: string;
  readonly shortCode: string | null;
  readonly findings: readonly PackageFinding[];
  readonly manifest: PackageManifest | null;
}

/** What is taken from 包内清单. */
export interface PackageFacts {
  readonly organ: OrganName & { readonly isTownship: boolean };
  readonly year: number;
  /** 0 for a draft. */
  readonly version: number;
  readonly template: ReportTemplate;
  readonly form: StatutoryForm;
  readonly signedOn: LocalDate | null;
  readonly frozenOn: LocalDate | null;
  /** The office's day when the package was made; null when what it says is no moment. */
  readonly madeOn: LocalDate | null;
  readonly madeAt: string;
  readonly dueOn: LocalDate;
  readonly signer: string | null;
  /** The cells in the order of statutoryFigures; money in fen. */
  readonly values: readonly number[];
  /** Why the cells can't be added up, as sentences without their full stop. */
  readonly faults: readonly string[];
  /** Why 上年结转 may differ from last year's report, where somebody signed for it; null otherwise. */
  readonly carriedOverReason: string | null;
}

export interface HandedIn {
  /** Where it lies. */
  readonly folder: string;
  readonly name: string;
  readonly shortCode: string | null;
  /** What is wrong with its files; empty for a whole package. */
  readonly damage: readonly PackageFinding[];
  /** Files that a PC put there by itself: they are named and do no harm. */
  readonly leftByPc: readonly string[];
  /** null when nothing in it can be believed. */
  readonly facts: PackageFacts | null;
}

/** A package whose files are as they were handed in. */
export interface WholePackage extends HandedIn {
  readonly facts: PackageFacts;
}

/** Whether every file of the package is as it was handed in. */
export function isWhole(handed: HandedIn): handed is WholePackage {
  return handed.damage.length === 0 && handed.facts !== null;
}

/** Keeps of a package what is needed; runs the checks of its own tables. */
export function handedIn(folder: string, read: ReadPackage): HandedIn {
  const { name, shortCode, findings, manifest } = read;
  const [strays, damage] = [true, false].map((isStray) =>
    findings.filter(({ kind, path }) => (kind === 'extra' && isLeftByPc(path)) === isStray),
  );
  return {
    ...{ folder, name, shortCode, damage: damage ?? [] },
    leftByPc: (strays ?? []).map(({ path }) => path),
    facts: manifest === null ? null : factsOf(manifest),
  };
}

function factsOf(manifest: PackageManifest): PackageFacts {
  const { office, year, reportVersion, template, form, madeAt, signedReasons } = manifest;
  const { isTownship, ...organ } = office;
  const carriedOver = signedReasons.find(({ check }) => check === 'K4');
  return {
    ...{ organ: { ...organ, isTownship }, year, version: reportVersion, template, form, madeAt },
    ...{ signedOn: manifest.signedOn, frozenOn: manifest.frozenOn, dueOn: manifest.dueOn },
    ...{
      madeOn: Number.isNaN(Date.parse(madeAt)) ? null : officeDay(madeAt),
      signer: manifest.signer,
    },
    values: statutoryFigures(form).map(({ id }) => manifest.figures[id] ?? 0),
    faults: faultsOf(manifest),
    carriedOverReason: carriedOver ? `${carriedOver.reason}（${carriedOver.signer}）` : null,
  };
}

function faultsOf({ form, figures, office }: PackageManifest): readonly string[] {
  const missing = statutoryFigures(form).filter(({ id }) => figures[id] === undefined);
  if (missing.length > 0) {
    const names = missing.slice(0, 3).map(({ label }) => label);
    return [
      `包内清单缺 ${missing.length} 格数字：${names.join('、')}${missing.length > 3 ? '等' : ''}`,
    ];
  }
  const values = statutoryValues(form, (id) => figures[id] ?? 0);
  return runTableChecks({ form, figures: values, isTownship: office.isTownship })
    .filter(stopsReport)
    .map((result) => `${result.id} ${failure(result)}`);
}

/** What a package's folder says of itself when nothing inside can be believed. */
export interface NamedByFolder {
  readonly organ: string;
  readonly year: number | null;
  /** null when the name does not say. */
  readonly version: number | null;
}

const FOLDER_NAME = /^(.+?)-(\d{4})年度-.*-(?:第(\d+)版|(草稿))/u;

/** Reads 勐往乡人民政府-2020年度-政府信息公开工作年度报告-第1版; any other name is the organ's. */
export function namedByFolder(name: string): NamedByFolder {
  const [, organ, year, version, draft] = FOLDER_NAME.exec(name) ?? [];
  if (organ === undefined) return { organ: name, year: null, version: null };
  return { organ, year: Number(year), version: draft === undefined ? Number(version) : 0 };
}

/** Year and version of a package, by its folder's name where nothing inside can be believed. */
export function yearAndVersion({ facts, name }: HandedIn): Pick<NamedByFolder, 'year' | 'version'> {
  return facts ?? namedByFolder(name);
}
