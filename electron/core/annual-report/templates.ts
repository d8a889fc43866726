// The templates of the report: their fixed headings, their tables, and the years they are made for.

import * as z from 'zod';
import type { ReportTemplate, StatutoryForm } from './document.ts';

export const SectionKey = z.enum([
  'overview',
  'publications',
  'requests',
  'remedies',
  'problems',
  'other',
]);
export type SectionKey = z.infer<typeof SectionKey>;

export const TableId = z.enum(['publications', 'requests', 'remedies']);
export type TableId = z.infer<typeof TableId>;

export interface TemplateSection {
  readonly section: SectionKey;
  /** The printed heading with its number; it can't be edited. */
  readonly heading: string;
  /** The table that stands under the heading, before any text. */
  readonly table?: TableId;
}

export const TEMPLATE_NAMES: Readonly<Record<ReportTemplate, string>> = {
  'three-part': '三部分（乡镇叙述式）',
  'form-2019': '六部分（国办格式，2019、2020 年度）',
  'form-2021': '六部分（国办格式，2021 年度起）',
};

/** The six headings of 国办公开办函〔2019〕60号; 国办公开办函〔2021〕30号 left them as they were. */
const SIX_SECTIONS: readonly TemplateSection[] = [
  { section: 'overview', heading: '一、总体情况' },
  { section: 'publications', heading: '二、主动公开政府信息情况', table: 'publications' },
  { section: 'requests', heading: '三、收到和处理政府信息公开申请情况', table: 'requests' },
  { section: 'remedies', heading: '四、政府信息公开行政复议、行政诉讼情况', table: 'remedies' },
  { section: 'problems', heading: '五、存在的主要问题及改进情况' },
  { section: 'other', heading: '六、其他需要报告的事项' },
];

/** The headings of each template. */
export const TEMPLATE_SECTIONS: Readonly<Record<ReportTemplate, readonly TemplateSection[]>> = {
  'three-part': [
    { section: 'overview', heading: '一、总体情况' },
    { section: 'problems', heading: '二、存在的主要问题及改进情况' },
    { section: 'other', heading: '三、其他需要报告的事项' },
  ],
  'form-2019': SIX_SECTIONS,
  'form-2021': SIX_SECTIONS,
};

interface FormYears {
  readonly notice: string;
  readonly first: number;
  /** Infinity for the form in use. */
  readonly last: number;
  readonly words: string;
}

/** The report years of each form: by the year reported on, not by the day it is written. */
const FORM_YEARS: Readonly<Record<StatutoryForm, FormYears>> = {
  'form-2019': {
    notice: '国办公开办函〔2019〕60号',
    ...{ first: 2019, last: 2020, words: '2019、2020 年度' },
  },
  'form-2021': {
    notice: '国办公开办函〔2021〕30号',
    ...{ first: 2021, last: Infinity, words: '2021 年度及以后' },
  },
};

/** The form that the reports of a year use; years before the first form are counted by it. */
export function formOfYear(year: number): StatutoryForm {
  return year >= FORM_YEARS['form-2021'].first ? 'form-2021' : 'form-2019';
}

/** Whose tables a report has, or would have: the three parts are checked by the year's form. */
export function formOf(template: ReportTemplate, year: number): StatutoryForm {
  return template === 'three-part' ? formOfYear(year) : template;
}

/**
 * Why a template is not the one made for the report year, as a sentence; null when it fits. The
 * township's own three parts may be used for any year.
 */
export function templateMisfit(template: ReportTemplate, year: number): string | null {
  if (template === 'three-part') return null;
  const { notice, first, last, words } = FORM_YEARS[template];
  if (year >= first && year <= last) return null;
  return `这个模板依据${notice}，只适用于 ${words}的报告，不适用于 ${year} 年度。`;
}

/** The template a year begins with, before the office chooses: the township's own three parts. */
export const FIRST_TEMPLATE: ReportTemplate = 'three-part';
