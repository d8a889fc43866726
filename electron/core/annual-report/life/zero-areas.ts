// Which areas of a report are empty, and which of these somebody has confirmed as 零.

import type { LocalDate } from '../../calendar/local-date.ts';
import type { StatutoryForm } from '../document.ts';
import type { FigureValue, FigureValues } from '../figure-values.ts';
import { figureOf } from '../figure-values.ts';
import { TABLE2_FORMS, table2FigureId } from '../table2-form.ts';
import type { ZeroArea } from './zeros.ts';

interface AreaDefinition {
  readonly area: string;
  readonly name: string;
  readonly figures: readonly string[];
  /** Typed once a year: what is missing is known by its missing entry. */
  readonly isEntered: boolean;
}

const COUNTED: readonly AreaDefinition[] = [
  counted('publications', '主动公开', ['publications.total']),
  counted('requests', '依申请公开', ['requests.received', 'requests.carriedIn']),
  counted('remedies', '行政复议、行政诉讼', ['remedies.reconsiderations', 'remedies.lawsuits']),
  counted('fees', '信息处理费', ['fees.notices', 'fees.amount', 'fees.reliefs']),
  counted('hotline', '12345热线转办', ['hotline.received']),
];

function counted(area: string, name: string, figures: readonly string[]): AreaDefinition {
  return { area, name, figures, isEntered: false };
}

/** The lines of table 二, each an area of its own; 规章 are none of a township's (K13). */
function table2Areas(form: StatutoryForm, isTownship: boolean): readonly AreaDefinition[] {
  return TABLE2_FORMS[form].flatMap(({ lines, columns }) =>
    lines
      .filter(({ key }) => !(isTownship && key === 'rules'))
      .map(({ key, name, source }) => ({
        area: `table2.${key}`,
        name,
        figures: columns.map((column) => table2FigureId(key, column.key)),
        isEntered: source === 'entered',
      })),
  );
}

/** Who confirmed a zero. */
export interface ZeroConfirmation {
  readonly area: string;
  readonly signer: string;
  readonly signedOn: LocalDate;
}

export interface ZeroSources {
  readonly figures: FigureValues;
  readonly form: StatutoryForm;
  readonly isTownship: boolean;
  /** The figures of the year for which an entry was made. */
  readonly entered: ReadonlySet<string>;
  /** Of the year, the latest of an area last. */
  readonly confirmations: readonly ZeroConfirmation[];
}

/** Every area of the year's form, in the order of the report. */
export function zeroAreas(sources: ZeroSources): ZeroArea[] {
  const { figures, form, isTownship } = sources;
  return [...COUNTED, ...table2Areas(form, isTownship)].map((definition) => {
    const values = definition.figures.map((id) => figureOf(figures, id));
    const confirmed = sources.confirmations.findLast(({ area }) => area === definition.area);
    const isEmpty = values.every(({ value }) => value === 0);
    const missing = missingEntries(definition, values, sources.entered);
    const state = isEmpty
      ? confirmed
        ? 'zero'
        : 'unfilled'
      : missing.length > 0
        ? 'unfilled'
        : 'filled';
    return {
      ...{ area: definition.area, name: definition.name, figures: [...definition.figures], state },
      facts: factsOf(values, missing),
      confirmed:
        isEmpty && confirmed ? { signer: confirmed.signer, signedOn: confirmed.signedOn } : null,
    };
  });
}

/** Cells of a line that nobody typed: beside a number that was, an empty one is a gap and no zero. */
function missingEntries(
  { isEntered }: AreaDefinition,
  values: readonly FigureValue[],
  entered: ReadonlySet<string>,
): readonly FigureValue[] {
  return isEntered ? values.filter(({ id }) => !entered.has(id)) : [];
}

function factsOf(values: readonly FigureValue[], missing: readonly FigureValue[]): string {
  return values
    .map((figure) =>
      missing.includes(figure)
        ? `${shortLabel(figure)} 未填`
        : `${shortLabel(figure)} ${figure.text} ${figure.unit}`,
    )
    .join('，');
}

/** 表二·行政许可·本年处理决定数量 without the table and the line, which the area names. */
function shortLabel({ label }: FigureValue): string {
  return label.split('·').at(-1) ?? label;
}

/** Whether an area can be confirmed as 零: there is nothing in it, and nobody has said so yet. */
export function canConfirmZero({ state }: ZeroArea, values: readonly FigureValue[]): boolean {
  return state === 'unfilled' && values.every(({ value }) => value === 0);
}
