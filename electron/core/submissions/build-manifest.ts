// 包内清单 of a printed report.

import { failure } from '../annual-report/check-results.ts';
import type { ReportTable } from '../annual-report/document.ts';
import type { PrintedReport } from '../annual-report/life/printed-report.ts';
import { MANIFEST_FORMAT } from './package-manifest.ts';
import type { PackageFile, PackageManifest } from './package-manifest.ts';

export interface ManifestFacts {
  /** Every file of data/ but the manifest itself. */
  readonly files: readonly PackageFile[];
  readonly auditCode: string;
  /** The moment, UTC ISO 8601. */
  readonly madeAt: string;
  /** The program and its version. */
  readonly program: string;
}

/** The manifest: what the county's machine reads instead of the papers. */
export function buildManifest(printed: PrintedReport, facts: ManifestFacts): PackageManifest {
  const { office, year, version, document, form, reviewer, signer, frozenOn, dueOn } = printed;
  return {
    ...MANIFEST_FORMAT,
    ...{ office, year, reportVersion: version, template: document.template, form },
    ...{ signedOn: document.signedOn, reviewer, signer, frozenOn, dueOn },
    ...{ madeAt: facts.madeAt, program: facts.program, auditCode: facts.auditCode },
    files: [...facts.files],
    figures: tableFigures(printed),
    signedReasons: signedReasons(printed),
    zeros: printed.zeros
      .filter(({ state }) => state !== 'filled')
      .map(({ name, confirmed }) => ({ name, signer: confirmed?.signer ?? null })),
  };
}

/**
 * Every cell of tables 二, 三 and 四, also of a report in three parts, which prints none. The values are the
 * figures' own: money in fen, although the table prints yuan or 万元.
 */
function tableFigures({ tables, figures }: PrintedReport): Record<string, number> {
  const values = new Map(figures.map(({ id, value }) => [id, value]));
  return Object.fromEntries(
    tables.flatMap(cellFigures).map(({ figure, value }) => [figure, values.get(figure) ?? value]),
  );
}

function cellFigures({ rows }: ReportTable) {
  return rows.flat().filter((cell) => cell.kind === 'figure');
}

/** The checks that fail and were signed for. */
export function signedReasons({
  checks,
}: Pick<PrintedReport, 'checks'>): PackageManifest['signedReasons'] {
  return checks.flatMap((check) =>
    check.passed || check.override === null
      ? []
      : [{ ...check.override, check: check.id, failure: failure(check) }],
  );
}
