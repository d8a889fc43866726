import { describe, expect, test } from 'vitest';
import { draftHints, draftProblems } from './facts-checks.ts';
import type { DraftSurroundings } from './facts-checks.ts';
import { PublicationFacts } from './facts.ts';

const FACTS = PublicationFacts.parse({
  title: '关于防火的通知',
  genre: '通知',
  baseOn: '2020-08-20',
  responsibleUnit: '勐往乡人民政府',
  drafterId: 1,
  summary: '防火安排',
  columnId: 1,
  opennessStage: 'management',
  legalItem: 'art20-12',
});

const AROUND: DraftSurroundings = {
  column: { retired: false },
  domainExists: true,
  catalogueRow: null,
  presentColumnId: null,
};

const row = { domainId: 4, limitDays: 3, retired: false };

function fieldsOf(changes: Partial<PublicationFacts>, around: Partial<DraftSurroundings> = {}) {
  return draftProblems({ ...FACTS, ...changes }, { ...AROUND, ...around }).map(([field]) => field);
}

describe('a draft', () => {
  test('is complete with the usual entries', () => {
    expect(fieldsOf({})).toEqual([]);
  });

  test('that is not for publication says why', () => {
    expect(fieldsOf({ attribute: 'withheld' })).toEqual(['attributeReason']);
    expect(fieldsOf({ attribute: 'on-request', attributeReason: '条例第十六条' })).toEqual([]);
  });

  test('takes another limit than 20 working days only from the catalogue or with its law', () => {
    expect(fieldsOf({ limitDays: 3 })).toEqual(['limitReason']);
    expect(fieldsOf({ limitDays: 3, limitReason: '某法第七条' })).toEqual([]);
    const catalogued = { limitDays: 3, catalogueRowId: 9, domainId: 4 };
    expect(fieldsOf(catalogued, { catalogueRow: row })).toEqual([]);
  });

  test('under a stricter catalogue row keeps its limit or says why not', () => {
    const lenient = { limitDays: 20, catalogueRowId: 9, domainId: 4 };
    expect(fieldsOf(lenient, { catalogueRow: row })).toEqual(['limitReason']);
  });

  test('names a catalogue row of its own domain that is in use', () => {
    const facts = { catalogueRowId: 9, domainId: 5, limitDays: 3 };
    expect(fieldsOf(facts, { catalogueRow: row })).toEqual(['catalogueRowId']);
    const retired = { ...row, domainId: 5, retired: true };
    expect(fieldsOf(facts, { catalogueRow: retired })).toEqual(['catalogueRowId']);
    expect(fieldsOf({ catalogueRowId: 9 }, { catalogueRow: null })).toEqual(['catalogueRowId']);
  });

  test('goes into a column in use, or stays in the retired one it is in', () => {
    const retired = { column: { retired: true } };
    expect(fieldsOf({}, retired)).toEqual(['columnId']);
    expect(fieldsOf({}, { ...retired, presentColumnId: FACTS.columnId })).toEqual([]);
    expect(fieldsOf({}, { column: null })).toEqual(['columnId']);
  });

  test('names a domain that exists', () => {
    expect(fieldsOf({ domainId: 99 }, { domainExists: false })).toEqual(['domainId']);
  });
});

describe('hints', () => {
  const hints = (changes: Partial<PublicationFacts>) =>
    draftHints({ ...FACTS, ...changes }, '2020-12-31').join();

  test('there are none for an ordinary draft', () => {
    expect(hints({})).toBe('');
  });

  test('a Party document is allowed with a hint', () => {
    expect(hints({ documentSource: 'party' })).toContain('党委文件');
  });

  test('a citizen number in the summary is pointed out, a long number is not', () => {
    expect(hints({ summary: '张某 11010519491231002X 享受补贴' })).toContain('身份证');
    expect(hints({ summary: '张某 110105194912310021 享受补贴' })).toBe('');
  });

  test('a date of forming that is still ahead', () => {
    expect(hints({ baseOn: '2021-01-01' })).toContain('还没有到');
  });
});
