// Terms that don't belong into a report, as data.

interface WrongTerm {
  readonly wrong: RegExp;
  /** What to write, where there is only one answer. */
  readonly right?: string;
  /** The term is right where the paragraph has these words. */
  readonly unless?: RegExp;
  readonly message: string;
}

export const WRONG_TERMS: readonly WrongTerm[] = [
  {
    wrong: /不依申请公开/gu,
    message: '没有“不依申请公开”这种情形，请写“依申请公开”或者“不予公开”。',
  },
  {
    wrong: /政府信息公开条列/gu,
    right: '政府信息公开条例',
    message: '是“条例”，不是“条列”。',
  },
  {
    // 条例 arts. 4, 27 and 29.
    wrong: /其它组织/gu,
    right: '其他组织',
    message: '《条例》的用语是“其他组织”。',
  },
  { wrong: /台帐/gu, right: '台账', message: '规范的写法是“台账”。' },
  {
    wrong: /截止(?=\s*(?:\d{4}\s*年|□年|\d{1,2}\s*月))/gu,
    right: '截至',
    message: '后面是日期的，写“截至”。',
  },
  {
    // The Regulation knows 不予处理 (arts. 35, 36(6), 39); 不予受理 is a decision of a reviewing organ.
    wrong: /不予受理/gu,
    unless: /复议|诉讼|信访/u,
    message: '《条例》没有“不予受理”的答复，请按表三写“不予处理”或者其他结果。',
  },
  {
    // Art. 13 of the Regulation of 2007; gone since 2019-05-15 (条例 art. 27).
    wrong: /自身生产、生活、科研等(?:特殊)?需要/gu,
    message: '2019 年修订的《条例》已删去“自身生产、生活、科研等特殊需要”的条件，请删去。',
  },
  {
    // 15 days were the period of 2007; art. 33 gives 20.
    wrong: /答复[^，。；]{0,8}15\s*个?工作日|15\s*个?工作日[^，。；]{0,6}答复/gu,
    message: '答复期限是 20 个工作日（《条例》第三十三条），15 个工作日是 2007 年条例的规定。',
  },
];
