import { describe, expect, test } from 'vitest';
import { shippedCalendars } from '../../../db/calendar.ts';
import { OUTCOME_LEAVES } from '../kinds.ts';
import type { OutcomeLeaf } from '../kinds.ts';
import { LEAVES } from '../outcome-leaves.ts';
import { stepOf } from '../testing/case-builder.ts';
import { played } from './testing/play.ts';
import type { Play } from './testing/play.ts';
import { textOf } from './testing/text.ts';

const calendars = shippedCalendars();
const REPLIES = OUTCOME_LEAVES.filter((leaf) => LEAVES[leaf].isReply);

/** What a reply of the leaf can't do without. */
function draftOf(leaf: OutcomeLeaf): object {
  const { needsReasons, needsWhere, needsEarlierReply } = LEAVES[leaf];
  return {
    leaf,
    content: leaf === 'disclosed' || leaf === 'partly' ? '现提供方案1份' : '',
    withheld: leaf === 'partly' ? ['internal-affairs', 'deliberative'] : [],
    ...(needsReasons ? { reasons: '经核查确有其事' } : {}),
    ...(needsWhere ? { whereToGet: '云岭县档案馆，电话0691-5120001' } : {}),
    ...(needsEarlierReply
      ? { earlierReplyNumber: '青政公开答〔2019〕7号', earlierReplyOn: '2019-08-05' }
      : {}),
  };
}

/** The reply of a leaf, signed in March of a year. */
function replyOf(leaf: OutcomeLeaf, year: number, change: Partial<Play> & { draft?: object } = {}) {
  const { draft = {}, steps = [], ...rest } = change;
  const { letters } = played({
    calendars,
    facts: { arrivedOn: `${year}-03-01`, ...rest.facts },
    ...(rest.around === undefined ? {} : { around: rest.around }),
    steps: [
      stepOf('accepted', `${year}-03-01`),
      ...steps,
      stepOf('drafted', `${year}-03-11`, {
        ...draftOf(leaf),
        ...draft,
      }),
      stepOf('submitted', `${year}-03-11`),
      stepOf('approved', `${year}-03-12`),
      stepOf('secrecy-cleared', `${year}-03-12`),
      stepOf('signed', `${year}-03-13`),
    ],
  });
  const document = letters.findLast(({ kind }) => kind === 'reply')?.document;
  if (document === undefined) throw new Error('no reply');
  return { document, text: textOf(document) };
}

describe.each(REPLIES)('the reply for %s', (leaf) => {
  const { document, text } = replyOf(leaf, 2023);

  test('has its title, number, addressee, receipt date, registration number and organ', () => {
    const title = document.titleLines.slice(1).join('');
    expect(title).toBe(LEAVES[leaf].letterTitle);
    expect(document.titleLines.every((line) => line.length <= 20)).toBe(true);
    expect(document.number).toBe('青政公开答〔2023〕1号');
    expect(document.addressee).toBe('岩温');
    expect(text).toContain('2023年3月1日收到');
    expect(text).toContain('青政公开申〔2023〕1号');
    expect(text).toContain('曼糯村土地征收补偿方案');
    expect(document.signature).toEqual({ organ: '青石乡人民政府', date: '2023-03-13' });
  });

  test('cites its articles as a letter does', () => {
    const { articles } = LEAVES[leaf];
    expect(text).toContain('《中华人民共和国政府信息公开条例》');
    for (const article of articles.match(/第[一二三四五六七八九十]+条/g) ?? []) {
      expect(text).toContain(article);
    }
    if (articles !== '') expect(text).toContain(articles);
  });

  test('says all that was drafted', () => {
    if (LEAVES[leaf].needsReasons) expect(text).toContain('经核查确有其事。');
    if (LEAVES[leaf].needsWhere) expect(text).toContain('云岭县档案馆，电话0691-5120001。');
    if (LEAVES[leaf].needsEarlierReply) {
      expect(text).toContain('2019年8月5日');
      expect(text).toContain('青政公开答〔2019〕7号');
    }
  });

  test('leads to the county or the court before 2024, to the county first from 2024 if it refuses', () => {
    expect(text).toMatch(/如对本答复不服，可以自收到.*云岭县人民政府申请行政复议，或者/);
    const later = replyOf(leaf, 2024).text;
    const refuses = /^C3[1-7]$/.test(LEAVES[leaf].line) || leaf === 'partly';
    expect(later.includes('应当自收到')).toBe(refuses);
    expect(later.includes('先向云岭县人民政府申请行政复议')).toBe(refuses);
    expect(later).toContain('依法向人民法院提起行政诉讼');
  });

  test('leaves nothing open and nothing blank', () => {
    expect(text).not.toMatch(/[⟦⟧]|undefined|null|（）|““|。。|；。/);
  });
});

test('a partial disclosure tells what is given, what isn’t, on which ground, and why', () => {
  const { text } = replyOf('partly', 2023);
  expect(text).toContain('予以公开的内容：现提供方案1份。');
  expect(text).toContain('内部事务信息，根据该条例第十六条第一款、第三十六条第（三）项的规定');
  expect(text).toContain('过程性信息，根据该条例第十六条第二款、第三十六条第（三）项的规定');
});

test('a state secret is refused without a word of what was described or found', () => {
  const { text } = replyOf('state-secret', 2024, {
    facts: { matter: { title: '有关文件', description: '关于某某设施坐标的文件' } },
    draft: { content: '坐标' },
  });
  expect(text).toContain('“有关文件”');
  expect(text).not.toContain('坐标');
});

test('non-existence tells when, where and by which words it was looked for, not by whom', () => {
  const { text } = replyOf('not-existing', 2023, {
    steps: [
      stepOf('searched', '2023-03-02', {
        searchers: '玉香',
        places: '乡综合档案室',
        keywords: '征收补偿',
        result: '没有找到',
      }),
    ],
  });
  expect(text).toContain(
    '本机关于2023年3月2日对乡综合档案室进行了检索，检索的关键词为“征收补偿”，检索结果：没有找到。',
  );
  expect(text).not.toContain('玉香');
});

test('a third party that objected is told of, never named', () => {
  const { text } = replyOf('third-party-rights', 2023, {
    steps: [
      stepOf('consulted', '2023-03-02', { name: '某某公司' }),
      stepOf('consultation-received', '2023-03-03'),
      stepOf('consultation-answered', '2023-03-06', { opinion: 'refuses', reasons: '秘密' }),
    ],
  });
  expect(text).toContain('本机关已书面征求第三方的意见，第三方不同意公开。');
  expect(text).not.toContain('某某公司');
});

test('the letter goes by leaf, the remedies by the line that was chosen instead', () => {
  const { document, text } = replyOf('not-information', 2024, {
    draft: { overruledLine: 'C36', overruledReason: '实为过程性信息' },
  });
  expect(document.titleLines.at(-1)).toContain('非政府信息');
  expect(text).toContain('应当自收到');
});

describe('whom the reply speaks to', () => {
  const organization = { column: 'business', name: '云岭县青石茶叶专业合作社' };
  const person = (name: string) => ({ column: 'natural-person', name });

  test.each([
    ['one person', [person('张三')], '张三', '您申请公开的信息'],
    ['an organization', [organization], organization.name, '贵单位申请公开的信息'],
    ['several persons', [person('张三'), person('李四')], '张三等2人', '你们申请公开的信息'],
    [
      'persons and organizations',
      [organization, person('李四')],
      `${organization.name}等2个申请人`,
      '你们申请公开的信息',
    ],
  ])('%s', (_case, applicants, addressee, words) => {
    const { document, text } = replyOf('disclosed', 2023, { facts: { applicants } });
    expect(document.addressee).toBe(addressee);
    expect(text).toContain(words);
  });

  test('no identity number, telephone or address of his stands in it', () => {
    const { text } = replyOf('disclosed', 2023, {
      facts: {
        applicants: [
          {
            ...person('张三'),
            idNumber: '11010519491231002X',
            telephone: '13812345678',
            address: '东山村一组',
            email: 'zhangsan@example.com',
          },
        ],
        purpose: '写论文',
      },
    });
    expect(text).not.toMatch(/11010519491231002X|13812345678|东山村一组|example|写论文/);
  });
});

test.each([
  ['paper', 'post', '该政府信息以纸质形式邮寄给您。'],
  ['paper', 'pickup', '该政府信息以纸质形式提供，请您到云岭县青石乡集镇街1号领取。'],
  ['email', 'email', '该政府信息发送至您申请时填写的电子邮箱。'],
  ['disc', 'post', '该政府信息以光盘、U盘形式邮寄给您。'],
  ['paper', 'fax', '该政府信息以纸质形式传真给您。'],
  ['inspection', 'pickup', '请您到云岭县青石乡集镇街1号查阅、抄录该政府信息。'],
])('%s by %s is provided in these words', (provisionForm, obtainingWay, words) => {
  expect(replyOf('disclosed', 2023, { facts: { provisionForm, obtainingWay } }).text).toContain(
    words,
  );
});

test('enclosures are listed without their file endings', () => {
  const enclosures = [{ sha256: 'e'.repeat(64), name: '方案.2023.pdf', bytes: 1 }];
  const { document } = replyOf('disclosed', 2023, { draft: { enclosures } });
  expect(document.attachments).toEqual(['方案.2023']);
});

test('a long organ is broken after its county, and every title line fits', () => {
  const office = {
    ...played({ calendars, steps: [] }).around.office,
    name: '红河哈尼族彝族自治州金平苗族瑶族傣族自治县者米拉祜族乡人民政府',
  };
  const { document } = replyOf('confirmation-asked', 2023, { around: { office } });
  expect(document.titleLines).toEqual([
    '红河哈尼族彝族自治州',
    '金平苗族瑶族傣族自治县',
    '者米拉祜族乡人民政府',
    '政府信息公开申请告知书',
    '（要求确认或者重新出具）',
  ]);
});

test('brackets that someone typed are never taken for placeholders', () => {
  const { text } = replyOf('disclosed', 2023, { draft: { content: '见⟦收到日期⟧' } });
  expect(text).toContain('见【收到日期】');
});

test('an answer at the counter is a reply with its table, articles and remedies', () => {
  const { letters } = played({
    calendars,
    facts: { arrivedOn: '2023-07-03' },
    steps: [stepOf('answered-on-spot', '2023-07-03', { content: '现提供办事指南1份' })],
  });
  const { document } = letters[0] ?? expect.fail();
  const text = textOf(document);
  expect(document.addressee).toBeNull();
  expect(document.blocks[0]?.kind).toBe('form');
  for (const part of [
    '政府信息公开申请当场答复记录',
    '青政公开答〔2023〕1号',
    '第三十三条第一款',
    '第三十六条第（二）项',
    '现提供办事指南1份。',
    '以纸质形式当场提供给您',
    '申请人签收',
    '如对本答复不服',
  ]) {
    expect(text).toContain(part);
  }
});
