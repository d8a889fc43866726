import { expect, test } from 'vitest';
import { StatutoryForm } from './document.ts';
import { statutoryFigures } from './statutory-figures.ts';
import { publicationsTable } from './tables/publications-table.ts';
import { remediesTable } from './tables/remedies-table.ts';
import { requestsTable } from './tables/requests-table.ts';
import { sampleFigures } from './testing/sample-year.ts';

test.each(StatutoryForm.options)(
  'the figures of %s are the cells of its tables, as printed',
  (form) => {
    const figures = sampleFigures();
    const tables = [
      publicationsTable(figures, form),
      requestsTable(figures, form),
      remediesTable(figures),
    ];
    const printed = tables.flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => (cell.kind === 'figure' ? [cell.figure] : [])),
    );
    expect(statutoryFigures(form).map(({ id }) => id)).toEqual(printed);
  },
);
