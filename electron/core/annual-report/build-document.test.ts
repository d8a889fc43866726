import { describe, expect, it } from 'vitest';
import type { ReportBlock } from './document.ts';
import { ReportDocument } from './document.ts';
import { splitTokens } from './narrative.ts';
import { sampleFigures, sampleReport, sampleTokens } from './testing/sample-year.ts';

function paragraph(text: string, values: Readonly<Record<string, number>> = {}): ReportBlock {
  const narrative = { overview: [{ kind: 'paragraph' as const, text }] };
  const { document } = sampleReport(narrative, 'three-part', sampleFigures(values));
  const block = document.blocks[1];
  if (!block) throw new Error('no paragraph');
  return block;
}

describe('the stored text', () => {
  it('is split at its tokens, and a bracket alone is broken', () => {
    expect(splitTokens('共⟦发布总数⟧篇⟦')).toEqual([
      { kind: 'text', text: '共' },
      { kind: 'token', text: '发布总数' },
      { kind: 'text', text: '篇' },
      { kind: 'broken', text: '⟦' },
    ]);
  });

  it('prints a figure as a span that names its query', () => {
    expect(paragraph('发布⟦发布总数⟧篇。', { 'publications.total': 166 })).toEqual({
      kind: 'paragraph',
      spans: [
        { kind: 'text', text: '发布' },
        { kind: 'figure', figure: 'publications.total', value: 166, text: '166' },
        { kind: 'text', text: '篇。' },
      ],
    });
  });

  it('prints the columns that have anything, each number bound', () => {
    const block = paragraph('其中⟦各栏目发布情况⟧。', {
      'publications.byColumn.1': 3,
      'publications.byColumn.2': 133,
    });
    const spans = block.kind === 'paragraph' ? block.spans : [];
    expect(spans.map(({ text }) => text).join('')).toBe('其中通知公告3条、工作动态133条。');
    expect(spans.flatMap((span) => (span.kind === 'figure' ? [span.figure] : []))).toEqual([
      'publications.byColumn.1',
      'publications.byColumn.2',
    ]);
  });

  it('prints the updated titles bound to their figure, each in one pair of title marks', () => {
    expect(paragraph('⟦更新信息标题⟧', { 'publications.updated': 2 })).toMatchObject({
      spans: [{ figure: 'publications.updated', value: 2, text: '《勐往乡概况》《预算信息》' }],
    });
  });

  it('prints facts of the office as text', () => {
    expect(paragraph('⟦机关名称⟧依据⟦依据文件⟧编制。')).toMatchObject({
      spans: [
        { kind: 'text', text: '勐往乡人民政府' },
        { text: '依据' },
        { text: '《关于编制年度报告的通知》（海政办函〔2021〕3号）' },
        { text: '编制。' },
      ],
    });
  });

  it('keeps an unknown token in sight', () => {
    expect(paragraph('共⟦没有的数⟧篇')).toMatchObject({
      spans: [{ text: '共' }, { text: '⟦没有的数⟧' }, { text: '篇' }],
    });
  });

  it('prints 一是, 二是 at the beginning of sentences bold', () => {
    const block = paragraph('一是学习；二是宣传。这是第一是。');
    const spans = block.kind === 'paragraph' ? block.spans : [];
    expect(spans.filter((span) => 'bold' in span).map(({ text }) => text)).toEqual([
      '一是',
      '二是',
    ]);
  });
});

describe('the document', () => {
  it('of the 2019 form has its six headings with tables 二, 三 and 四', () => {
    const { document } = sampleReport({}, 'form-2019');
    expect(() => ReportDocument.parse(document)).not.toThrow();
    expect(
      document.blocks.map((block) =>
        block.kind === 'table' ? block.id : (block as { text: string }).text,
      ),
    ).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      'publications',
      '三、收到和处理政府信息公开申请情况',
      'requests',
      '四、政府信息公开行政复议、行政诉讼情况',
      'remedies',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
  });

  it('of three parts has the township’s three headings', () => {
    const { document } = sampleReport({});
    expect(document.blocks).toEqual([
      { kind: 'heading', level: 1, text: '一、总体情况' },
      { kind: 'heading', level: 1, text: '二、存在的主要问题及改进情况' },
      { kind: 'heading', level: 1, text: '三、其他需要报告的事项' },
    ]);
    expect(document.titleLines).toEqual(['勐往乡人民政府', '2020年政府信息公开工作年度报告']);
  });

  it('says of every block where it stands in the stored text', () => {
    const { document, origins } = sampleReport({
      problems: [
        { kind: 'heading', text: '（一）问题' },
        { kind: 'paragraph', text: '渠道不多。' },
      ],
    });
    expect(origins).toHaveLength(document.blocks.length);
    expect(origins.slice(1, 4)).toMatchObject([
      { section: 'problems', index: null, parts: [] },
      { section: 'problems', index: 0 },
      { section: 'problems', index: 1, parts: [{ stored: '渠道不多。' }] },
    ]);
  });

  it('keeps the stored text of every block in pieces, each with what it prints', () => {
    const { origins } = sampleReport({
      overview: [{ kind: 'paragraph', text: '共⟦发布总数⟧篇' }],
    });
    const parts = origins[1]?.parts ?? [];
    expect(parts.map(({ stored }) => stored)).toEqual(['共', '⟦发布总数⟧', '篇']);
    expect(parts[1]?.spans).toMatchObject([{ kind: 'figure', text: '0' }]);
  });
});

describe('the tokens', () => {
  it('have one meaning each, with the text that they print', () => {
    const tokens = [...sampleTokens(sampleFigures({ 'publications.total': 166 })).values()];
    expect(new Set(tokens.map(({ label }) => label)).size).toBe(tokens.length);
    expect(tokens.find(({ label }) => label === '发布总数')).toMatchObject({
      group: '主动公开',
      text: '166',
    });
  });
});
