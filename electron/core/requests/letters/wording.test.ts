import { describe, expect, test } from 'vitest';
import { shippedCalendars } from '../../../db/calendar.ts';
import { stepOf } from '../testing/case-builder.ts';
import { LetterKind } from './kinds.ts';
import { placeholdersOf } from './placeholders.ts';
import { LETTER_TEMPLATES } from './templates/letter-templates.ts';
import { played } from './testing/play.ts';
import { textOf } from './testing/text.ts';
import { letterParts, letterPlaceholders, wordingProblems } from './wording.ts';

/** What is said about the wording of one part; '' when nothing is. */
const problem = (kind: LetterKind, key: string, text: string): string =>
  wordingProblems(kind, { [key]: text })[0]?.[1] ?? '';

describe.each(LetterKind.options)('the parts of %s', (kind) => {
  const { parts, offers } = LETTER_TEMPLATES[kind];

  test('have keys of their own, and both locked clauses and wording of the office', () => {
    const keys = letterParts(kind).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(parts.some(({ locked }) => locked)).toBe(true);
    expect(parts.some(({ locked }) => !locked)).toBe(true);
  });

  test('use only what the letter can fill in, and keep what they must', () => {
    for (const part of parts) {
      const used = placeholdersOf(part.text);
      expect(offers).toEqual(expect.arrayContaining([...used]));
      expect(used).toEqual(expect.arrayContaining([...part.keeps]));
    }
  });

  test('may be saved as proposed, but for the law’s clauses', () => {
    for (const { key, locked, proposed } of letterParts(kind)) {
      const said = problem(kind, key, proposed);
      expect(said).toBe(locked ? '这一段是法律、法规规定的内容，不能修改' : '');
    }
  });
});

describe('what may be written', () => {
  test('an unknown placeholder is refused with those there are', () => {
    const said = problem('correction-notice', 'until', '请于⟦补正期限⟧前补正，找⟦张三⟧。');
    expect(said).toContain('不认识“⟦张三⟧”');
    for (const label of letterPlaceholders('correction-notice')) expect(said).toContain(label);
  });

  test('half a placeholder is refused', () => {
    expect(problem('correction-notice', 'until', '请于⟦补正期限⟧前补正⟦')).toContain('没有配对');
    expect(problem('correction-notice', 'until', '请于⟦补正期限⟧前补正⟧')).toContain('没有配对');
  });

  test('what the law asks for can’t be left out', () => {
    expect(problem('correction-notice', 'until', '请尽快补正。')).toContain('不能缺少“⟦补正期限⟧”');
  });

  test('a part that isn’t there is refused', () => {
    expect(problem('correction-notice', 'nowhere', '您好')).toContain('没有这一段');
  });
});

describe('the office’s own wording', () => {
  const notice = (wording: Readonly<Record<string, string>>): string => {
    const { letters } = played({
      calendars: shippedCalendars(),
      facts: { arrivedOn: '2024-02-01' },
      steps: [stepOf('correction-noticed', '2024-02-05', { until: '2024-02-26' })],
      around: { wording },
    });
    return textOf(letters[0]?.document ?? expect.fail());
  };

  test('takes the place of the proposal', () => {
    const text = notice({ until: '请在⟦补正期限⟧前送到乡政府一楼大厅。\n逢街天也收件。' });
    expect(text).toContain('请在2024年2月26日前送到乡政府一楼大厅。\n逢街天也收件。');
    expect(text).not.toContain('收件部门');
  });

  test('never takes the place of a clause of the law', () => {
    expect(notice({ law: '随便写写' })).toContain('视为放弃申请');
  });

  test('of an older program gives way where it can’t be filled in any more', () => {
    const text = notice({ until: '请在⟦补正期限⟧前联系⟦已取消⟧。' });
    expect(text).toContain('收件部门');
    expect(text).not.toContain('⟦');
  });
});
