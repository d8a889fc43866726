// What each ⟦…⟧ stands for in a given year: a figure, a bound list, or a fact of the office.

import * as z from 'zod';
import type { ReportSpan } from './document.ts';
import type { FigureValues } from './figure-values.ts';
import { figureOf, figureSpan } from './figure-values.ts';
import type { ColumnName } from './figures.ts';
import { columnFigureId, FIGURE_GROUPS } from './figures.ts';
import { splitTokens, tokenText } from './narrative.ts';

export const Token = z.object({
  /** What stands between ⟦ and ⟧; unique. */
  label: z.string(),
  /** The Chinese name of the group in which it is offered. */
  group: z.string(),
  /** What it prints this year. */
  text: z.string(),
});
export type Token = z.infer<typeof Token>;

/** The group of what the office's profile says. */
export const FACT_GROUP = '机关信息';

export interface TokenMeaning extends Token {
  readonly spans: readonly ReportSpan[];
}

export type TokenMeanings = ReadonlyMap<string, TokenMeaning>;

export interface TokenSources {
  readonly figures: FigureValues;
  readonly facts: ReadonlyMap<string, string>;
  /** The office's columns with their unique names, in the order of its tree. */
  readonly columns: readonly ColumnName[];
  /** The titles of the publications that were updated in the year. */
  readonly updatedTitles: readonly string[];
}

/** A piece of a stored text with what it prints: typed text, or one ⟦…⟧. */
export interface ResolvedPart {
  /** As it is stored, with its brackets. */
  readonly stored: string;
  readonly spans: readonly ReportSpan[];
}

/** The pieces of a stored text in order; a ⟦…⟧ that means nothing prints itself. */
export function resolveText(text: string, tokens: TokenMeanings): readonly ResolvedPart[] {
  return splitTokens(text).map((part) => {
    const stored = part.kind === 'token' ? tokenText(part.text) : part.text;
    const meaning = part.kind === 'token' ? tokens.get(part.text) : undefined;
    return { stored, spans: meaning?.spans ?? [{ kind: 'text', text: stored }] };
  });
}

/** All tokens of a year by label, in the order in which they are offered. */
export function tokenMeanings(sources: TokenSources): TokenMeanings {
  const facts = [...sources.facts].map(([label, text]): TokenMeaning => {
    // A fact that was not filled in stays in sight as its token, where the text check finds it.
    const printed = text === '' ? tokenText(label) : text;
    return { label, group: FACT_GROUP, text, spans: [{ kind: 'text', text: printed }] };
  });
  const lists = [
    meaning({ label: '各栏目发布情况', group: '主动公开', spans: columnSpans(sources) }),
    meaning({ label: '更新信息标题', group: '主动公开', spans: [titlesSpan(sources)] }),
  ];
  const figures = [...sources.figures.values()].map((figure) =>
    meaning({
      label: figure.label,
      group: FIGURE_GROUPS[figure.group],
      spans: [figureSpan(figure)],
    }),
  );
  return new Map([...facts, ...lists, ...figures].map((token) => [token.label, token]));
}

function meaning(token: Omit<TokenMeaning, 'text'>): TokenMeaning {
  return { ...token, text: token.spans.map((span) => span.text).join('') };
}

/** 通知公告3条、工作动态133条: the columns that have anything this year, each number bound. */
function columnSpans({ columns, figures }: TokenSources): readonly ReportSpan[] {
  return columns
    .map(({ id, name }) => ({ name, figure: figureOf(figures, columnFigureId(id)) }))
    .filter(({ figure }) => figure.value > 0)
    .flatMap(({ name, figure }, at): readonly ReportSpan[] => [
      { kind: 'text', text: `${at === 0 ? '' : '、'}${name}` },
      figureSpan(figure),
      { kind: 'text', text: figure.unit },
    ]);
}

/** 《…》《…》: the titles, bound to the figure that counts them. */
function titlesSpan({ figures, updatedTitles }: TokenSources): ReportSpan {
  const span = figureSpan(figureOf(figures, 'publications.updated'));
  const text = updatedTitles.map((title) => (title.startsWith('《') ? title : `《${title}》`));
  return { ...span, text: text.join('') };
}
