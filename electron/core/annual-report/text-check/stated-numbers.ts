// Numbers of the text that state a figure, read once for both rules on them: those that differ from it
// (K9), and those that are right and only typed.

import type { FigureValue, FigureValues } from '../figure-values.ts';
import { figureOf, isMoney } from '../figure-values.ts';
import type { ReportTemplate } from '../document.ts';
import type { WordPlace } from './finding.ts';
import type { Statement, Topic } from './statements.ts';
import { statementsOf } from './statements.ts';
import type { TextBlock } from './text-blocks.ts';
import { storedWords } from './text-blocks.ts';

export interface StatedNumber {
  readonly block: number;
  readonly statement: Statement;
  readonly figure: FigureValue;
  /** 上年结转120件, as printed. */
  readonly quote: string;
  readonly at: WordPlace;
  /** As written. */
  readonly number: number;
  /** Only the number. */
  readonly numberAt: WordPlace;
  /** Written by hand; else it is bound to some figure. */
  readonly isTyped: boolean;
  readonly agrees: boolean;
}

/** A sentence as it lies in its block. */
interface Sentence {
  readonly text: string;
  readonly at: number;
}

/** All numbers of paragraphs that state a figure. */
export function statedNumbers(
  blocks: readonly TextBlock[],
  { template, year, figures }: StatedSources,
): readonly StatedNumber[] {
  const statements = statementsOf(template, year, figures);
  return blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap((block) =>
      sentencesOf(block.text)
        .filter(({ text }) => !isOfAnotherTime(text, year))
        .flatMap((sentence) => {
          const topics = topicsOf(sentence.text, block.text);
          return statements
            .filter(({ topic }) => topics.includes(topic))
            .flatMap((statement) => statedIn(block, sentence, statement, figures));
        }),
    );
}

export interface StatedSources {
  readonly template: ReportTemplate;
  readonly year: number;
  readonly figures: FigureValues;
}

function sentencesOf(text: string): readonly Sentence[] {
  return [...text.matchAll(/[^。；]+/gu)].map((match) => ({ text: match[0], at: match.index }));
}

/** A part of the year, another year or a comparison: its numbers are not the year's. */
const PART_OF_TIME =
  /同比|比上年|较上年|比去年|较去年|去年|累计|近[一二三四五\d]年|季度|上半年|下半年/u;

function isOfAnotherTime(sentence: string, year: number): boolean {
  const years = [...sentence.matchAll(/(\d{4})\s*年/gu)].map(([, named]) => Number(named));
  return PART_OF_TIME.test(sentence) || years.some((named) => named !== year);
}

/** What else is counted in 件 or 条 and is in no register of the program. */
const ELSEWHERE = /提案|建议|信访|投诉|举报|咨询|来信|来访|留言/u;

function topicsOf(sentence: string, paragraph: string): readonly Topic[] {
  const named: Topic[] = [];
  if (/复议|诉讼/u.test(sentence)) named.push('remedies');
  if (/收费|信息处理费/u.test(sentence)) named.push('fees');
  if (/热线|工单/u.test(sentence)) named.push('hotline');
  if (named.length > 0 || ELSEWHERE.test(sentence)) return [...named, 'anything'];
  if (sentence.includes('申请')) return ['requests', 'outcomes', 'anything'];
  return paragraph.includes('申请') ? ['outcomes', 'anything'] : ['anything'];
}

/** 因涉及第三方权益不予公开2件 is a part of all that were refused. */
const OF_A_PART = /因|由于|属于|涉及|保护|其中(?:的)?自然人|企业|根据|依据|修订|修改/u;

function statedIn(
  block: TextBlock,
  sentence: Sentence,
  statement: Statement,
  figures: FigureValues,
): readonly StatedNumber[] {
  const figure = figureOf(figures, statement.figure);
  return [...sentence.text.matchAll(statement.words)]
    .filter((match) => !isOfAPart(sentence.text.slice(0, match.index), statement))
    .map((match) => {
      const number = match[1] ?? '';
      const from = sentence.at + match.index;
      // 受理12345热线2条 has another number before it; none comes after.
      const numberAt = place(from + match[0].lastIndexOf(number), number.length);
      return {
        ...{ block: block.block, statement, figure, quote: match[0], numberAt },
        at: place(from, match[0].length),
        number: Number(number),
        isTyped: storedWords(block, numberAt)?.isTyped ?? false,
        agrees: Number(number) === shownValue(figure),
      };
    });
}

function isOfAPart(before: string, { topic }: Statement): boolean {
  const clause = before.slice(before.search(/[^，：]*$/u));
  return (topic === 'requests' || topic === 'outcomes') && OF_A_PART.test(clause);
}

function place(from: number, length: number): WordPlace {
  return { reading: 'text', from, to: from + length };
}

const FEN_PER_YUAN = 100;

/** The value in the unit in which it is written: money in yuan. */
function shownValue(figure: FigureValue): number {
  return isMoney(figure) ? figure.value / FEN_PER_YUAN : figure.value;
}
