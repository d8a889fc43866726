import { describe, expect, it } from 'vitest';
import { AppError } from '../app-error.ts';
import { checkDates, dateProblems } from './date-rules.ts';
import { changedFacts, foldRecord } from './fold.ts';

const event = (kind: 'recorded' | 'closed' | 'amended' | 'voided', facts = {}, reason = '') => ({
  kind,
  onDate: '2020-06-01',
  reason,
  facts,
});

describe('a record', () => {
  it('is what was recorded with every later event laid over it', () => {
    const folded = foldRecord([
      event('recorded', { place: '糯东村', closedOn: null }),
      event('closed', { closedOn: '2020-06-03' }),
      event('amended', { place: '勐往村' }, '地点记错'),
    ]);
    expect(folded).toEqual({ facts: { place: '勐往村', closedOn: '2020-06-03' }, voided: null });
  });

  it('is voided by a voiding, with its reason, and keeps its facts', () => {
    const folded = foldRecord([
      event('recorded', { place: '糯东村' }),
      event('voided', {}, '重复登记'),
    ]);
    expect(folded.facts).toEqual({ place: '糯东村' });
    expect(folded.voided).toEqual({ onDate: '2020-06-01', reason: '重复登记' });
  });

  it('is amended in the fields that differ, each with its earlier value', () => {
    const present = { place: '糯东村', file: null, note: '' };
    const file = { sha256: 'a', name: '回复.docx', bytes: 3 };
    expect(changedFacts(present, { place: '勐往村', file, note: '' })).toEqual({
      facts: { place: '勐往村', file },
      earlier: { place: '糯东村', file: null },
    });
    expect(changedFacts({ file }, { file: { ...file } })).toEqual({ facts: {}, earlier: {} });
  });
});

describe('dates of a register', () => {
  const received = { field: 'receivedOn', label: '收到日期' };

  it('never lie ahead of today, unless they are limits', () => {
    expect(dateProblems('2020-06-01', [{ ...received, date: '2020-06-02' }])).toEqual({
      receivedOn: ['收到日期不能晚于今天（2020-06-01），请改正收到日期。'],
    });
    const limit = { ...received, date: '2020-06-02', mayBeAhead: true };
    expect(dateProblems('2020-06-01', [limit])).toEqual({});
    expect(dateProblems('2020-06-01', [{ ...received, date: '2020-06-01' }])).toEqual({});
  });

  it('stand in their order, and every wrong field is told at once', () => {
    const closed = {
      field: 'closedOn',
      label: '办结日期',
      date: '2020-05-01',
      notBefore: { label: '收到日期', date: '2020-05-02' },
    };
    const problems = {
      receivedOn: ['收到日期不能晚于今天（2020-06-01），请改正收到日期。'],
      closedOn: ['办结日期不能早于收到日期（2020-05-02），请核对。'],
    };
    const rules = [{ ...received, date: '2020-07-01' }, closed];
    const [message = ''] = problems.receivedOn;
    expect(() => checkDates('2020-06-01', rules)).toThrow(
      new AppError('invalid-input', message, problems),
    );
    expect(dateProblems('2020-06-01', rules)).toEqual(problems);
    expect(dateProblems('2020-06-01', [{ ...closed, date: null }])).toEqual({});
  });
});
