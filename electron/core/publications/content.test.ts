import { expect, test } from 'vitest';
import { contentText } from './content.ts';
import type { ReviewedFacts } from './content.ts';

const FACTS: ReviewedFacts = {
  title: '关于防火的通知',
  documentNumber: '',
  genre: '通知',
  normative: false,
  documentSource: 'government',
  baseKind: 'formed',
  baseOn: '2020-08-20',
  attribute: 'proactive',
  attributeReason: '',
  responsibleUnit: '勐往乡人民政府',
  summary: '防火安排',
  files: [{ sha256: 'a'.repeat(64), name: '通知.docx' }],
};

test.each<[string, Partial<ReviewedFacts>]>([
  ['title', { title: '关于防汛的通知' }],
  ['documentNumber', { documentNumber: '〔2020〕1号' }],
  ['genre', { genre: '公告' }],
  ['normative', { normative: true }],
  ['documentSource', { documentSource: 'party' }],
  ['baseKind', { baseKind: 'changed' }],
  ['baseOn', { baseOn: '2020-08-21' }],
  ['attribute', { attribute: 'withheld' }],
  ['attributeReason', { attributeReason: '条例第十四条' }],
  ['responsibleUnit', { responsibleUnit: '勐海县人民政府' }],
  ['summary', { summary: '防火安排。' }],
  ['a file replaced', { files: [{ sha256: 'b'.repeat(64), name: '通知.docx' }] }],
  ['a file added', { files: [...FACTS.files, { sha256: 'b'.repeat(64), name: '附件.pdf' }] }],
  ['a file removed', { files: [] }],
])('a change of %s is a change of the reviewed content', (_what, change) => {
  expect(contentText({ ...FACTS, ...change })).not.toBe(contentText(FACTS));
});

test('moving text from one field to the next is a change', () => {
  const joined = { ...FACTS, title: 'ab', documentNumber: '' };
  expect(contentText(joined)).not.toBe(contentText({ ...FACTS, title: 'a', documentNumber: 'b' }));
});

test('where the office files it is not part of the content', () => {
  const filed = {
    ...FACTS,
    columnId: 3,
    domainId: 5,
    opennessStage: 'result',
    legalItem: 'art20-1',
  };
  expect(contentText(filed)).toBe(contentText(FACTS));
});
