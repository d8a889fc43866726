// K9: numbers written in the text against the tables of the same report, and against the ledger.

import type { ReportTemplate } from '../document.ts';
import type { FigureValues } from '../figure-values.ts';
import { figureOf } from '../figure-values.ts';
import { tokenText } from '../narrative.ts';
import type { Fault } from './finding.ts';
import type { StatedNumber } from './stated-numbers.ts';
import { findWords, quoted } from './word-search.ts';
import type { TextBlock } from './text-blocks.ts';
import { storedWords } from './text-blocks.ts';

/**
 * Numbers that differ from the table they are about. A typed one is an error: the report would say two
 * things. A bound one may only stand in a sentence that was read wrongly, and is a warning.
 */
export function numbersUnlikeTables(
  stated: readonly StatedNumber[],
  figures: FigureValues,
): readonly Fault[] {
  return stated
    .filter(({ agrees, statement }) => !agrees && statement.inTable)
    .map((found) => ({
      ...fault(found),
      level: found.isTyped ? 'error' : 'warning',
      message:
        `“${found.quote}”与报告的表格不一致：${found.statement.name}是 ${printed(found)}。` +
        hint(found, figures),
    }));
}

/** Numbers that differ from what the registers count. */
export function numbersUnlikeLedger(stated: readonly StatedNumber[]): readonly Fault[] {
  return stated
    .filter(({ agrees, statement }) => !agrees && !statement.inTable)
    .map((found) => ({
      ...fault(found),
      message: `“${found.quote}”与台账不一致：台账里${found.statement.name}是 ${printed(found)}。`,
    }));
}

function printed({ figure }: StatedNumber): string {
  return `${figure.text} ${figure.unit}`;
}

function fault(
  found: StatedNumber,
): Pick<Fault, 'block' | 'quote' | 'at' | 'fix'> & { fix: object } {
  const { block, quote, at, numberAt, figure } = found;
  return { block, quote, at, fix: { replacement: tokenText(figure.label), of: numberAt } };
}

/** The usual slip: 收办 means A + B, 收到 and 新收 mean A alone. */
function hint({ figure, number }: StatedNumber, figures: FigureValues): string {
  const value = (id: string): number => figureOf(figures, id).value;
  const carriedIn = value('requests.carriedIn');
  if (figure.id === 'requests.handled' && number === value('requests.received')) {
    return `“收办”包括上年结转的 ${carriedIn} 件；只说本年新收的，请写“收到”。`;
  }
  if (figure.id === 'requests.received' && number === value('requests.handled')) {
    return `${number} 件里有上年结转的 ${carriedIn} 件；要合在一起说，请写“收办”。`;
  }
  return '';
}

/**
 * Counts typed by hand instead of inserted: they don't follow the ledger and can't be traced to their
 * records. One that the ledger counts is bound with a click. Ordinals (第1条) and titles are left alone.
 */
export function typedCounts(
  blocks: readonly TextBlock[],
  stated: readonly StatedNumber[],
): readonly Fault[] {
  const counts = /(?<![第\d.])\d+(?:\.\d+)?\s*(?:篇|条|件|人次|次|期|名|场|处)/gu;
  return findWords(blocks, counts, { reading: 'text', skipTitles: true, kind: 'paragraph' })
    .map((found) => ({
      found,
      known: stated.find(
        ({ block, numberAt }) => block === found.block && numberAt.from === found.at.from,
      ),
    }))
    .filter(({ found, known }) => isTypedText(found.from, found.at.from) && known?.agrees !== false)
    .map(({ found, known }) => ({
      ...quoted(found),
      ...(known && { fix: { replacement: tokenText(known.figure.label), of: known.numberAt } }),
      message:
        `“${found.quote}”是手写的数字，台账变动时不会跟着变。` +
        (known
          ? `它和台账的“${known.figure.label}”一致，可以换成台账里的数。`
          : '请用“插入数字”换成台账里的数。'),
    }));
}

function isTypedText(block: TextBlock, at: number): boolean {
  return storedWords(block, { reading: 'text', from: at, to: at + 1 })?.isTyped ?? false;
}

/** 信息处理费 is a 行政事业性收费: what was received belongs into table 二（八） of the 2021 form. */
export function feesOutsideTable(template: ReportTemplate, figures: FigureValues): Fault[] {
  const [received, charged] = [
    figureOf(figures, 'fees.amount'),
    figureOf(figures, 'table2.charge.amount'),
  ];
  if (template !== 'form-2021' || charged.value >= received.value) return [];
  return [
    {
      block: null,
      place: '表二 第二十条第（八）项',
      quote: '',
      mend: 'yearly-figures',
      message:
        `实际收取信息处理费 ${received.text} 元，表二的行政事业性收费只有 ${charged.text} 元。` +
        '信息处理费一般计入行政事业性收费，请核对年度数据。',
    },
  ];
}
