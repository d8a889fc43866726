import { describe, expect, test } from 'vitest';
import { shippedCalendars } from '../../../db/calendar.ts';
import { OfficialDocument } from '../../document/official-document.ts';
import { stepOf } from '../testing/case-builder.ts';
import { formFor, formsOf } from './build-form.ts';
import { letterFor } from './build-letter.ts';
import { FormKind, LetterKind } from './kinds.ts';
import { played } from './testing/play.ts';
import { CITIZEN, sampleCases } from './testing/sample-cases.ts';
import { textOf } from './testing/text.ts';

const calendars = shippedCalendars();
const samples = sampleCases(calendars);

function formText(name: string, kind: FormKind): string {
  const { request, around } = samples[name] ?? expect.fail();
  return textOf(formFor(request, kind, around));
}

describe('all letters and forms', () => {
  const letters = Object.values(samples).flatMap((sample) => sample.letters);
  const forms = Object.values(samples).flatMap(({ request, around }) =>
    formsOf(request).map((kind) => ({ kind, document: formFor(request, kind, around) })),
  );

  test('every kind is written by some sample', () => {
    expect(new Set(letters.map(({ kind }) => kind))).toEqual(new Set(LetterKind.options));
    expect(new Set(forms.map(({ kind }) => kind))).toEqual(new Set(FormKind.options));
  });

  test.each(forms)('$kind is a whole document with nothing left open', ({ document }) => {
    expect(() => OfficialDocument.parse(document)).not.toThrow();
    expect(textOf(document)).not.toMatch(/[⟦⟧]|undefined|null/);
    expect(document.number).toBeNull();
  });

  test('only letters have numbers', () => {
    for (const { document } of letters)
      expect(document.number).toMatch(/^青政公开.〔20\d\d〕\d+号$/);
  });

  test('identity numbers stand in two forms and nowhere else', () => {
    const told = [...letters, ...forms].filter(({ document }) =>
      textOf(document).includes(CITIZEN.idNumber),
    );
    expect(new Set(told.map(({ kind }) => kind))).toEqual(
      new Set(['application-form', 'registration-form']),
    );
  });
});

describe('the application form (art. 29)', () => {
  test('has the fields of a citizen', () => {
    const text = formText('granted', 'application-form');
    for (const label of ['姓名', '工作单位', '证件名称', '证件号码', '传真号码', '电子邮箱']) {
      expect(text).toContain(label);
    }
    expect(text).toContain('（公民）');
    expect(text).not.toContain('法定代表人');
  });

  test('has the fields of an organization', () => {
    const text = formText('partly', 'application-form');
    for (const label of ['名称', '统一社会\n信用代码', '法定代表人', '联系人']) {
      expect(text).toContain(label);
    }
    expect(text).not.toContain('证件号码');
  });

  test('ticks the form of provision and the way of obtaining', () => {
    expect(formText('granted', 'application-form')).toMatch(/■ 纸质[\s\S]*■ 邮寄/);
  });

  test('shows the purpose only where it was told (art. 27)', () => {
    expect(formText('not-existing', 'application-form')).toContain('了解本村集体资产情况');
    expect(formText('granted', 'application-form')).not.toContain('用途');
  });

  test('names joint applicants on a list, and who filled it in for the applicant', () => {
    const text = formText('not-existing', 'application-form');
    expect(text).toContain('联合申请人名单');
    expect(text).toContain('李四');
    expect(text).toContain('口头申请，由本机关赵一代为填写');
  });
});

test('the receipt slip tells number, receipt, channel, papers, the due date and whom to ask', () => {
  const text = formText('granted', 'receipt-slip');
  for (const part of [
    '青政公开申〔2024〕1号',
    '2024年2月1日',
    '互联网',
    '申请书.pdf',
    '2024年3月5日',
    '20个工作日',
    '电话：0691-5120000',
  ]) {
    expect(text).toContain(part);
  }
});

test('the confirmation record tells every attempt and the day that counts (art. 31)', () => {
  const text = formText('granted', 'confirmation-record');
  expect(text).toContain('联系未果：电话无人接听。');
  expect(text).toContain('10:20');
  expect(text).toContain('双方于2024年2月1日确认，该日为收到申请之日');
});

test('the applicant hears that others are asked and that it isn’t counted, not who they are', () => {
  const text = formText('partly', 'consultation-notice');
  expect(text).toContain('征求第三方和其他机关意见所需时间不计算在答复期限内');
  expect(text).not.toMatch(/某建筑工程有限公司|交通运输局|财政局/);
});

test('an enquiry with organs alone is not called one with a third party', () => {
  const { request, around } = played({
    calendars,
    facts: { arrivedOn: '2024-04-22' },
    steps: [
      stepOf('accepted', '2024-04-22'),
      stepOf('consulted', '2024-04-24', { party: 'joint-organ' }),
    ],
  });
  expect(formFor(request, 'consultation-notice', around).titleLines.at(-1)).toBe('征求意见告知书');
});

test('the search record tells who, when, where and by which words (art. 36(4))', () => {
  const text = formText('not-existing', 'search-record');
  for (const part of ['农业农村服务中心工作人员', '2023年3月10日', '乡综合档案室', '林地承包']) {
    expect(text).toContain(part);
  }
});

describe('the approval form', () => {
  test('has every opinion with its name and day', () => {
    const text = formText('partly', 'approval-form');
    for (const part of [
      '赵一　2024年',
      '钱二　2024年5月16日',
      '孙三　2024年5月17日',
      '周四　2024年5月17日',
      '云岭县某建筑工程有限公司：不同意公开',
      '第三十七条',
      '年度报告表三：部分公开',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('leaves room for the opinions that are not given yet', () => {
    const { request, around } = played({
      calendars,
      steps: [stepOf('accepted', '2024-09-12'), stepOf('drafted', '2024-09-13')],
    });
    expect(textOf(formFor(request, 'approval-form', around)).match(/签名：/g)).toHaveLength(3);
  });

  test('prints why one person played two parts', () => {
    const { request, around } = played({
      calendars,
      steps: [
        stepOf('accepted', '2024-09-12'),
        stepOf('drafted', '2024-09-13'),
        stepOf('submitted', '2024-09-13'),
        stepOf('approved', '2024-09-13'),
        stepOf('secrecy-cleared', '2024-09-13', { exceptionReason: '本机关只有两名工作人员' }),
      ],
    });
    for (const kind of ['approval-form', 'secrecy-form'] as const) {
      expect(textOf(formFor(request, kind, around))).toContain(
        '由同一人办理的理由：本机关只有两名工作人员',
      );
    }
  });
});

test('the service return names the letter, its number, the way and the proof', () => {
  const text = formText('granted', 'service-return');
  for (const part of [
    '政府信息公开申请答复书（予以公开）\n青政公开答〔2024〕3号',
    '■ 邮寄送达',
    'EMS 1200000000000',
    '2024年3月28日',
  ]) {
    expect(text).toContain(part);
  }
});

test('the account of the period has a row for each day, the last one the due date', () => {
  const { request, around } = samples['granted'] ?? expect.fail();
  const { blocks } = formFor(request, 'period-account', around);
  const lastRow = (title: string) =>
    blocks
      .flatMap((block) => (block.kind === 'form' && block.title === title ? block.rows : []))
      .at(-1)
      ?.slice(0, 3)
      .map(({ text }) => text);
  expect(lastRow('答复期限逐日计算')).toEqual(['2024年4月2日', '周二', '30']);
  expect(lastRow('告知补正的期限逐日计算')).toEqual(['2024年2月9日', '周五', '7']);
});

test('both calendars stand side by side where they differ', () => {
  const { request, around } = played({
    calendars,
    facts: { arrivedOn: '2023-03-20' },
    steps: [stepOf('accepted', '2023-03-20')],
  });
  const text = textOf(formFor(request, 'period-account', around));
  expect(text).toContain('2023年4月18日（周二）');
  expect(text).toContain('2023年4月21日（周五）');
});

test('the index lists forms of intake, letters with what goes with them, scans, and the forms of the end', () => {
  const { request, around } = samples['granted'] ?? expect.fail();
  const [, list] = formFor(request, 'case-index', around).blocks;
  const titles = list?.kind === 'form' ? list.rows.map(([, cell]) => cell?.text) : [];
  expect(titles).toEqual([
    '材料名称',
    '政府信息公开申请表',
    '政府信息公开申请登记表',
    '政府信息公开申请接收回执',
    '政府信息公开申请确认记录',
    '申请书.pdf',
    '政府信息公开申请补正告知书',
    '政府信息公开申请延期答复告知书',
    '政府信息公开申请答复书（予以公开）',
    '2022年东山村饮水安全巩固提升工程竣工验收报告.pdf',
    'EMS详情单.jpg',
    '政府信息公开申请答复审批单',
    '政府信息公开保密审查单',
    '送达回证',
    '期限逐日计算表',
  ]);
});

describe('which forms there are', () => {
  test('before confirmation neither a receipt slip nor an account', () => {
    const { request } = played({ calendars, facts: { channel: 'fax' }, steps: [] });
    expect(formsOf(request)).toEqual([
      'application-form',
      'registration-form',
      'withdrawal-record',
    ]);
  });

  test('a form that the case has nothing for is refused', () => {
    const { request, around } = played({ calendars, steps: [] });
    for (const kind of FormKind.options.filter((each) => !formsOf(request).includes(each))) {
      expect(() => formFor(request, kind, around)).toThrow(kind);
    }
  });
});

test('a step without a letter issues none', () => {
  const { request, around } = played({ calendars, steps: [] });
  expect(letterFor(request, stepOf('accepted', '2024-09-12'), around)).toBeNull();
});
