// The figures that the three tables of a form print, and nothing else: what a package carries, what a set of
// QR codes carries, and what the county adds up.

import type { StatutoryForm } from './document.ts';
import { withValue } from './figure-values.ts';
import type { FigureValues } from './figure-values.ts';
import type { FigureDefinition } from './figures.ts';
import { figureCatalogue } from './figures.ts';
import { TABLE2_FORMS, table2FigureId } from './table2-form.ts';

function figuresOfForm(form: StatutoryForm): readonly FigureDefinition[] {
  const known = figureCatalogue([]).filter(
    (figure) => figure.form === null || figure.form === form,
  );
  const printed = TABLE2_FORMS[form].flatMap(({ lines, columns }) =>
    lines.flatMap((line) => columns.map((column) => table2FigureId(line.key, column.key))),
  );
  const place = new Map(printed.map((id, at) => [id, at]));
  const table2 = known
    .filter(({ id }) => place.has(id))
    .toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  return [...table2, ...known.filter(({ group }) => group === 'table3' || group === 'table4')];
}

const FIGURES: Readonly<Record<StatutoryForm, readonly FigureDefinition[]>> = {
  'form-2019': figuresOfForm('form-2019'),
  'form-2021': figuresOfForm('form-2021'),
};

/** Every cell of tables 二, 三 and 四 of a form, as printed: table by table, line by line. */
export function statutoryFigures(form: StatutoryForm): readonly FigureDefinition[] {
  return FIGURES[form];
}

/** The cells of a form with their values, ready for its tables and checks. */
export function statutoryValues(
  form: StatutoryForm,
  value: (id: string, at: number) => number,
): FigureValues {
  return new Map(
    FIGURES[form].map((figure, at) => [figure.id, withValue(figure, value(figure.id, at))]),
  );
}
