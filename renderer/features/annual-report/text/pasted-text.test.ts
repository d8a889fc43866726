import { describe, expect, it } from 'vitest';
import { pastedBlocks } from './pasted-text.ts';

describe('a text pasted from another program', () => {
  it('keeps its paragraphs, whatever ends a line there', () => {
    expect(
      pastedBlocks('第一段。\r\n　　第二段。\u2028\u000b第三段。\r\n\r\n').map(({ text }) => text),
    ).toEqual(['第一段。', '第二段。', '第三段。']);
  });

  it('loses the characters that nobody sees', () => {
    expect(pastedBlocks('\uFEFF公\u200B开\u00AD信\u2060息\u202E\t166\u00a0篇')).toEqual([
      { kind: 'paragraph', text: '公开信息 166 篇' },
    ]);
  });

  it('knows the headings of an official document', () => {
    const kinds = pastedBlocks('（一）主动公开\n（二）依申请公开。收到申请2件。\n1.加强学习').map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['heading', 'paragraph', 'paragraph']);
  });

  it('keeps bound numbers, and is nothing when there are only spaces', () => {
    expect(pastedBlocks('收到⟦收到申请数⟧件')[0]?.text).toBe('收到⟦收到申请数⟧件');
    expect(pastedBlocks(' \n\t')).toEqual([]);
  });
});
