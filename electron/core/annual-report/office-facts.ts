// What the report says about the office itself, and under which label the text refers to it.

import * as z from 'zod';

/** The organ's profile as far as the report prints or checks it. */
export const OfficeFacts = z.object({
  name: z.string(),
  shortName: z.string(),
  county: z.string(),
  prefecture: z.string(),
  address: z.string(),
  postcode: z.string(),
  telephone: z.string(),
  contactUnit: z.string(),
  website: z.string(),
  isTownship: z.boolean(),
});
export type OfficeFacts = z.infer<typeof OfficeFacts>;

/** A document that the report is made under, e.g. the county's notice of the year. */
export const BasisDocument = z.object({ title: z.string(), documentNumber: z.string() });
export type BasisDocument = z.infer<typeof BasisDocument>;

/** Which facts stand under which label. */
const FACT_LABELS = {
  机关名称: 'name',
  机关简称: 'shortName',
  所在县: 'county',
  联系部门: 'contactUnit',
  联系地址: 'address',
  邮政编码: 'postcode',
  联系电话: 'telephone',
  网站名称: 'website',
} as const satisfies Readonly<Record<string, keyof OfficeFacts>>;

/** The facts by the label that stands in ⟦ ⟧; empty before the office filled in its profile. */
export function factTexts(
  office: OfficeFacts | undefined,
  basis: readonly BasisDocument[],
  year: number,
): ReadonlyMap<string, string> {
  return new Map([
    ['报告年度', String(year)],
    ...Object.entries(FACT_LABELS).map(([label, field]): [string, string] => [
      label,
      office?.[field] ?? '',
    ]),
    ['依据文件', basis.map(citation).join('、')],
  ]);
}

/** The labels of all facts: what stands in ⟦ ⟧ under them comes from the settings. */
export const FACT_NAMES: readonly string[] = ['报告年度', ...Object.keys(FACT_LABELS), '依据文件'];

/** 《…通知》（…〔2021〕1号）, each mark once whether or not it was typed. */
function citation({ title, documentNumber }: BasisDocument): string {
  const named = title.startsWith('《') ? title : `《${title}》`;
  return documentNumber === '' ? named : `${named}（${documentNumber}）`;
}
