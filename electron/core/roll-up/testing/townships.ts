// The packages of invented townships of 勐海县, as the county reads them: for tests.

import type { StatutoryForm } from '../../annual-report/document.ts';
import { statutoryFigures } from '../../annual-report/statutory-figures.ts';
import { formOfYear } from '../../annual-report/templates.ts';
import { MANIFEST_FORMAT } from '../../submissions/package-manifest.ts';
import type { PackageManifest } from '../../submissions/package-manifest.ts';
import { packageName } from '../../submissions/package-names.ts';
import { handedIn } from '../handed-in.ts';
import type { HandedIn } from '../handed-in.ts';

/** The eleven townships of 勐海县. */
export const TOWNSHIPS = [
  ...['勐海镇', '打洛镇', '勐遮镇', '勐混镇', '勐满镇', '勐阿镇'],
  ...['格朗和哈尼族乡', '布朗山布朗族乡', '西定哈尼族布朗族乡', '勐宋乡', '勐往乡'],
].map((name) => `${name}人民政府`);

export interface TownshipYear {
  readonly name: string;
  readonly year?: number;
  /** The package's version; 0 for a draft. */
  readonly version?: number;
  readonly form?: StatutoryForm;
  /** Requests received from companies, all answered; the table adds up. */
  readonly received?: number;
  /** Requests left over from the year before, and into the next. */
  readonly carriedIn?: number;
  readonly carriedOver?: number;
  /** Further cells, whatever they do to the sums. */
  readonly cells?: Readonly<Record<string, number>>;
  readonly signedOn?: string;
  readonly madeAt?: string;
  readonly change?: Partial<PackageManifest>;
}

/** A manifest whose tables add up, unless `cells` makes them not to. */
export function townshipManifest(township: TownshipYear): PackageManifest {
  const { name, year = 2024, version = 1, form = formOfYear(year) } = township;
  const signedOn = township.signedOn ?? `${year + 1}-01-15`;
  const { madeAt = `${signedOn}T02:00:00.000Z`, change = {} } = township;
  const hands =
    version === 0
      ? { reviewer: null, signer: null, signedOn: null, frozenOn: null }
      : { reviewer: '岩温', signer: '玉罕', signedOn, frozenOn: signedOn };
  return {
    ...MANIFEST_FORMAT,
    office: { name, county: '勐海县', prefecture: '西双版纳州', isTownship: true },
    ...{ year, reportVersion: version, template: form, form, ...hands },
    ...{ dueOn: `${year + 1}-01-31`, madeAt, program: '0.1.0', auditCode: '' },
    ...{ files: [], figures: cellsOf(form, township), signedReasons: [], zeros: [] },
    ...change,
  };
}

function cellsOf(form: StatutoryForm, township: TownshipYear): Record<string, number> {
  const { received = 0, carriedIn = 0, carriedOver = 0, cells = {} } = township;
  const closed = received + carriedIn - carriedOver;
  const lines = { A: received, B: carriedIn, C1: closed, C7: closed, D: carriedOver };
  const table3 = Object.entries(lines).flatMap(([line, value]) =>
    ['business', 'total'].map((column) => [`table3.${line}.${column}`, value] as const),
  );
  const zeros = statutoryFigures(form).map(({ id }) => [id, 0] as const);
  return { ...Object.fromEntries([...zeros, ...table3]), ...cells };
}

/** A whole package of a township, as it is read. */
export function townshipPackage(township: TownshipYear, change: Partial<HandedIn> = {}): HandedIn {
  const manifest = townshipManifest(township);
  const { year, reportVersion: version, office, madeAt } = manifest;
  const name = packageName({ organ: office.name, year, version });
  const folder = `/u/${madeAt}/${name}`;
  const read = { name, shortCode: 'WERC-8GMR-ZGEG', findings: [], manifest };
  return { ...handedIn(folder, read), ...change };
}
