// What a set of QR codes says, as one short text: who reports for which year, the hash of the package, and
// the cells of the three tables that are not zero. The text is canonical: one content has one text.

import * as z from 'zod';
import { AppError } from '../app-error.ts';
import { StatutoryForm } from '../annual-report/document.ts';
import { statutoryFigures } from '../annual-report/statutory-figures.ts';
import { ContentHash, YearField } from '../fields.ts';

export const QrContent = z.object({
  form: StatutoryForm,
  year: YearField,
  /** The frozen version; 0 for a draft, which nobody signed. */
  version: z.int().min(0),
  office: z.object({
    name: z.string().min(1),
    county: z.string(),
    prefecture: z.string(),
    isTownship: z.boolean(),
  }),
  /** SHA-256 of manifest-sha256.txt of the package that the numbers stand in. */
  manifestHash: ContentHash,
  /** Every cell of the form's tables by figure; money in fen. */
  figures: z.record(z.string(), z.int()),
});
export type QrContent = z.infer<typeof QrContent>;

/** Kept out of names, since they part the text; white space and quotation marks, since scanners trim them. */
const RESERVED = /[\s"%,:;|]/gu;

const FIELDS = 9;

/**
 * The content as text: nine fields parted by `|`, the last `3.A:2,,,,,,2;3.C1:…`, a line of a table with
 * the values of its columns; zeros at the end of a line, and lines of zeros, are left out.
 * @throws AppError 'invalid-input' when a cell of the form is missing or is no whole number.
 */
export function qrText({ form, year, version, office, manifestHash, figures }: QrContent): string {
  return [
    ...[form, String(year), String(version)],
    ...[office.name, office.county, office.prefecture].map(escaped),
    ...[office.isTownship ? '1' : '0', manifestHash],
    linesOf(form)
      .map(({ line, ids }) =>
        lineText(
          line,
          ids.map((id) => cell(figures, id)),
        ),
      )
      .filter((text) => text !== '')
      .join(';'),
  ].join('|');
}

/** The content that a text says; null when the text was not made by `qrText`. */
export function qrContentOf(text: string): QrContent | null {
  const fields = text.split('|');
  if (fields.length !== FIELDS) return null;
  const [form, year, version, name, county, prefecture, isTownship, manifestHash, lines] =
    fields as FieldTexts;
  const [parsedForm, names] = [
    StatutoryForm.safeParse(form),
    unescaped([name, county, prefecture]),
  ];
  if (!parsedForm.success || names === null) return null;
  const figures = figuresOf(parsedForm.data, lines);
  const content = QrContent.safeParse({
    ...{ form, year: Number(year), version: Number(version), manifestHash, figures },
    office: {
      name: names[0],
      county: names[1],
      prefecture: names[2],
      isTownship: isTownship === '1',
    },
  });
  // The one way to write it, or somebody else wrote it.
  return content.success && qrText(content.data) === text ? content.data : null;
}

type FieldTexts = [string, string, string, string, string, string, string, string, string];

interface TableLine {
  /** 3.A, 2.licence, 4.reconsideration */
  readonly line: string;
  readonly ids: readonly string[];
}

/** The lines of a form's tables with the figures of their columns. */
function linesOf(form: StatutoryForm): readonly TableLine[] {
  const ids = statutoryFigures(form).map(({ id }) => id);
  const byLine = Map.groupBy(ids, (id) => id.slice('table'.length, id.lastIndexOf('.')));
  return [...byLine].map(([line, columns]) => ({ line, ids: columns }));
}

function lineText(line: string, values: readonly number[]): string {
  const texts = values.map((value) => (value === 0 ? '' : String(value)));
  const printed = texts.join(',').replace(/,+$/, '');
  return printed === '' ? '' : `${line}:${printed}`;
}

function cell(figures: Readonly<Record<string, number>>, id: string): number {
  const value = figures[id];
  if (value !== undefined && Number.isSafeInteger(value)) return value;
  throw new AppError('invalid-input', `“${id}”这一格没有整数，做不成二维码，请先核对报表。`);
}

function figuresOf(form: StatutoryForm, text: string): Record<string, number> {
  const values = new Map(
    text.split(';').map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at), line.slice(at + 1).split(',')] as const;
    }),
  );
  return Object.fromEntries(
    linesOf(form).flatMap(({ line, ids }) =>
      ids.map((id, at) => [id, Number(values.get(line)?.[at] ?? '')]),
    ),
  );
}

/** Each kept-out character as the bytes of its UTF-8: %2C. */
function escaped(text: string): string {
  return text.toWellFormed().replaceAll(RESERVED, (character) => encodeURIComponent(character));
}

function unescaped(texts: readonly string[]): readonly string[] | null {
  try {
    return texts.map((text) => decodeURIComponent(text));
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
