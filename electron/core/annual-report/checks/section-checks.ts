// K10, K11: what the written sections have to say.

import type { Equation } from '../check-results.ts';
import { figureOf } from '../figure-values.ts';
import type { Narrative } from '../narrative.ts';
import type { SectionKey } from '../templates.ts';
import { TEMPLATE_SECTIONS } from '../templates.ts';
import { comparison, figureEvidence } from './check.ts';
import type { Check, CheckSources } from './check.ts';

export const SECTION_CHECKS: readonly Check[] = [
  {
    id: 'K10',
    level: 'error',
    title: '收取过信息处理费的，“其他需要报告的事项”写明收费情况',
    mend: 'narrative',
    equations: feesAreReported,
  },
  {
    id: 'K11',
    level: 'warning',
    title: '“存在的主要问题及改进情况”和“其他需要报告的事项”有实际内容',
    mend: 'narrative',
    equations: sectionsAreWritten,
  },
];

/** The written paragraphs of a section, a bound figure as □: its name is not the clerk's words. */
function paragraphs(narrative: Narrative, section: SectionKey): readonly string[] {
  return (narrative[section] ?? [])
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ text }) => text.replaceAll(/⟦[^⟦⟧]*⟧/gu, '□'));
}

function headingOf({ template }: CheckSources, section: SectionKey): string {
  return TEMPLATE_SECTIONS[template].find((part) => part.section === section)?.heading ?? section;
}

const FEE = /信息处理费|收费/u;
const SAYS_NO_NOTICE = /(?:没有|未|无)[^按]{0,12}收费通知/u;
const SAYS_NO_FEE =
  /(?:没有|未|无|不存在)[^减免]{0,12}(?:收取|收费(?!通知)|信息处理费(?!收费通知))/u;

/**
 * Section 六 of the 2021 form states notices, their amount and what was received (国办函〔2020〕109号).
 * A notice that nobody has paid yet may be said with 尚未收取; money received may not.
 */
function feesAreReported(sources: CheckSources): Equation[] {
  const { figures, narrative } = sources;
  const notices = figureOf(figures, 'fees.notices').value;
  const received = figureOf(figures, 'fees.amount');
  if (notices === 0 && received.value === 0) return [];
  const clauses = paragraphs(narrative, 'other')
    .flatMap((text) => text.split(/[，。；]/u))
    .filter((text) => FEE.test(text));
  const denied =
    (notices > 0 && clauses.some((text) => SAYS_NO_NOTICE.test(text))) ||
    (received.value > 0 && clauses.some((text) => SAYS_NO_FEE.test(text)));
  const said = clauses.some((text) => !SAYS_NO_NOTICE.test(text) && !SAYS_NO_FEE.test(text));
  const holds = said && !denied;
  const words = holds ? '已写明' : clauses.length === 0 ? '没有写收费情况' : '写的与此不符';
  const text =
    `发出收费通知 ${notices} 件，实际收取 ${received.text} 元；` +
    `“${headingOf(sources, 'other')}”${words}`;
  const evidence = ['fees.notices', 'fees.amount'].map((id) => figureEvidence(figures, id));
  return [comparison(text, holds ? 1 : 0, 1, evidence)];
}

/** 无 alone, with or without a full stop, is no account of problems. */
function sectionsAreWritten(sources: CheckSources): Equation[] {
  return (['problems', 'other'] as const).map((section) => {
    const text = paragraphs(sources.narrative, section).join('');
    const empty = text === '' || (section === 'problems' && /^无。?$/u.test(text));
    const heading = headingOf(sources, section);
    const words = empty ? `“${heading}”还没有内容` : `“${heading}”写了 ${text.length} 个字`;
    return { ...comparison(words, empty ? 0 : text.length, 1), holds: !empty };
  });
}
