// What each end of the outcome tree fixes together: the line of table 三, the letter's title, the articles
// it rests on, and what the reply can't do without (条例 arts. 14–16, 30, 35–39).

import type { OutcomeLine } from '../annual-report/outcome-lines.ts';
import type { OutcomeLeaf } from './kinds.ts';

interface Leaf {
  /** How the clerk calls it. */
  readonly label: string;
  /** The one line of table 三. */
  readonly line: OutcomeLine;
  /** The title of the letter; empty where the end has no letter. */
  readonly letterTitle: string;
  /** The grounds as a letter cites them; empty where the law has no article of its own. */
  readonly articles: string;
  /** Whether the reasons have to be told. */
  readonly needsReasons: boolean;
  /** Whether a 检索记录 has to be there first (art. 36(4): 经检索). */
  readonly needsSearch: boolean;
  /** Whether it says where to get it, or which organ, channel or law to turn to. */
  readonly needsWhere: boolean;
  /** Whether it names number and day of the first reply. */
  readonly needsEarlierReply: boolean;
  /** False for the ends that no reply leads to: not corrected, not paid, withdrawn, otherwise ended. */
  readonly isReply: boolean;
}

const LAW = '《中华人民共和国政府信息公开条例》';
const REPLY = '政府信息公开申请答复书';
const REFUSAL = '政府信息不予公开告知书';
const NOTICE = '政府信息公开申请告知书';
const DISCONTINUED = '政府信息公开申请不再处理告知书';

const plain = {
  needsReasons: false,
  needsSearch: false,
  needsWhere: false,
  needsEarlierReply: false,
  isReply: true,
} as const;
const withReasons = { ...plain, needsReasons: true } as const;
const withWhere = { ...plain, needsWhere: true } as const;
const noReply = { ...plain, isReply: false } as const;

/** A refusal by arts. 14–16: what is withheld needs its reasons, art. 36(3). */
function refusal(label: string, line: OutcomeLine, grounds: string): Leaf {
  const articles = `${LAW}${grounds}、第三十六条第（三）项`;
  return { label, line, letterTitle: REFUSAL, articles, ...withReasons };
}

function notice(
  label: string,
  line: OutcomeLine,
  [title, ground]: readonly [title: string, ground: string],
  needs: Pick<
    Leaf,
    'needsReasons' | 'needsSearch' | 'needsWhere' | 'needsEarlierReply' | 'isReply'
  >,
): Leaf {
  const articles = ground === '' ? '' : `${LAW}${ground}`;
  return { label, line, letterTitle: title, articles, ...needs };
}

/** All ends, in the order of table 三. */
export const LEAVES: Readonly<Record<OutcomeLeaf, Leaf>> = {
  'already-public': notice(
    '已主动公开',
    'C1',
    [`${REPLY}（已主动公开）`, '第三十六条第（一）项'],
    withWhere,
  ),
  disclosed: notice('予以公开', 'C1', [`${REPLY}（予以公开）`, '第三十六条第（二）项'], plain),
  partly: notice(
    '部分公开',
    'C2',
    [`${REPLY}（部分公开）`, '第三十七条、第三十六条第（三）项'],
    withReasons,
  ),
  'state-secret': refusal('属于国家秘密', 'C31', '第十四条'),
  prohibited: refusal('法律、行政法规禁止公开', 'C32', '第十四条'),
  'security-stability': refusal('危及国家安全、公共安全、经济安全、社会稳定', 'C33', '第十四条'),
  'third-party-rights': refusal('损害第三方合法权益', 'C34', '第十五条、第三十二条'),
  'internal-affairs': refusal('内部事务信息', 'C35', '第十六条第一款'),
  deliberative: refusal('过程性信息', 'C36', '第十六条第二款'),
  'enforcement-file': refusal('行政执法案卷信息', 'C37', '第十六条第二款'),
  'special-inquiry': notice(
    '行政查询事项',
    'C38',
    [`${NOTICE}（行政查询事项）`, '第三十六条第（七）项'],
    withWhere,
  ),
  'not-existing': notice('信息不存在', 'C41', ['政府信息不存在告知书', '第三十六条第（四）项'], {
    ...plain,
    needsSearch: true,
  }),
  'not-this-organ': notice(
    '不属于本机关负责公开',
    'C41',
    [`${NOTICE}（非本机关公开）`, '第三十六条第（五）项'],
    { ...withWhere, needsReasons: true },
  ),
  'needs-processing': notice(
    '需要加工、分析',
    'C42',
    [`${NOTICE}（需加工分析）`, '第三十八条'],
    withReasons,
  ),
  'still-unclear': notice(
    '补正后仍不明确',
    'C43',
    [`${NOTICE}（补正后仍不明确）`, '第三十条'],
    withReasons,
  ),
  petition: notice(
    '信访、投诉、举报',
    'C51',
    [`${NOTICE}（信访、投诉、举报）`, '第三十九条第一款'],
    withWhere,
  ),
  repeated: notice(
    '重复申请',
    'C52',
    ['政府信息公开申请不予重复处理告知书', '第三十六条第（六）项'],
    { ...plain, needsEarlierReply: true },
  ),
  'publication-asked': notice(
    '要求提供公开出版物',
    'C53',
    [`${NOTICE}（公开出版物）`, '第三十九条第二款'],
    withWhere,
  ),
  excessive: notice(
    '无正当理由大量、反复申请',
    'C54',
    ['政府信息公开申请不予处理告知书', '第三十五条'],
    withReasons,
  ),
  'confirmation-asked': notice(
    '要求确认或者重新出具已获取的信息',
    'C55',
    [`${NOTICE}（要求确认或者重新出具）`, ''],
    withReasons,
  ),
  'not-information': notice(
    '所要求的不是政府信息',
    'C63',
    [`${NOTICE}（非政府信息）`, '第二条'],
    withReasons,
  ),
  uncorrected: notice('逾期未补正', 'C61', [DISCONTINUED, '第三十条'], noReply),
  unpaid: {
    label: '逾期未缴费',
    line: 'C62',
    letterTitle: DISCONTINUED,
    articles: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
    ...noReply,
  },
  withdrawn: notice('申请人撤回', 'C63', ['', ''], noReply),
  'other-end': notice('其他终止', 'C63', ['', ''], noReply),
};

/** On what the withheld part of a partial disclosure may rest (art. 37): the lines of （三）. */
export const WITHHOLDING_LEAVES = [
  'state-secret',
  'prohibited',
  'security-stability',
  'third-party-rights',
  'internal-affairs',
  'deliberative',
  'enforcement-file',
  'special-inquiry',
] as const satisfies readonly OutcomeLeaf[];
