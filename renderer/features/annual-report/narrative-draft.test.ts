import { describe, expect, it } from 'vitest';
import type { Narrative } from '../../../electron/core/annual-report/narrative.ts';
import {
  draftNarrative,
  insertToken,
  previewable,
  withBlock,
  withMoved,
  withoutBlock,
  withText,
} from './narrative-draft.ts';

const narrative: Narrative = {
  overview: [
    { kind: 'heading', text: '（一）主动公开' },
    { kind: 'paragraph', text: '甲' },
    { kind: 'paragraph', text: '乙' },
  ],
};

const texts = (changed: Narrative) => changed.overview?.map(({ text }) => text);

describe('editing the text', () => {
  it('replaces, adds, removes and moves one block and leaves the rest', () => {
    const second = { section: 'overview', index: 1 } as const;
    expect(texts(withText(narrative, second, '丙'))).toEqual(['（一）主动公开', '丙', '乙']);
    expect(texts(withBlock(narrative, second, 'paragraph'))).toEqual([
      '（一）主动公开',
      '',
      '甲',
      '乙',
    ]);
    expect(texts(withoutBlock(narrative, second))).toEqual(['（一）主动公开', '乙']);
    expect(texts(withMoved(narrative, second, 1))).toEqual(['（一）主动公开', '乙', '甲']);
    expect(withMoved(narrative, { section: 'overview', index: 2 }, 1)).toBe(narrative);
    expect(withMoved(narrative, { section: 'overview', index: 0 }, -1)).toBe(narrative);
  });

  it('adds the first block of a section', () => {
    const changed = withBlock(narrative, { section: 'other', index: 0 }, 'paragraph');
    expect(changed.other).toEqual([{ kind: 'paragraph', text: '' }]);
  });

  it('puts a token in at the caret, and the caret behind it', () => {
    expect(insertToken('共篇', 1, '发布总数')).toEqual({ text: '共⟦发布总数⟧篇', caret: 7 });
    expect(insertToken('共', 99, '发布总数').text).toBe('共⟦发布总数⟧');
  });

  it('takes a draft back with its empty blocks, and nothing that is no draft', () => {
    const draft = withBlock(narrative, { section: 'other', index: 0 }, 'paragraph');
    expect(draftNarrative(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(draftNarrative(null)).toBeNull();
    expect(draftNarrative({ overview: 'text' })).toBeNull();
  });

  it('previews without empty blocks and finds the way back', () => {
    const withGap = withBlock(narrative, { section: 'overview', index: 1 }, 'paragraph');
    const preview = previewable(withGap);
    expect(texts(preview.narrative)).toEqual(['（一）主动公开', '甲', '乙']);
    expect(preview.originOf({ section: 'overview', index: 1 })).toEqual({
      section: 'overview',
      index: 2,
    });
  });

  it('knows which block of the page shows a block of the text', () => {
    const withGap = withBlock(narrative, { section: 'overview', index: 1 }, 'paragraph');
    const text = { ...withGap, other: [{ kind: 'paragraph' as const, text: '丁' }] };
    const preview = previewable(text);
    expect(preview.shownAs('three-part', { section: 'overview', index: 0 })).toBe(1);
    expect(preview.shownAs('three-part', { section: 'overview', index: 1 })).toBeNull();
    expect(preview.shownAs('three-part', { section: 'overview', index: 2 })).toBe(2);
    expect(preview.shownAs('three-part', { section: 'other', index: 0 })).toBe(6);
    // Six headings, three tables, three blocks above it.
    expect(preview.shownAs('form-2019', { section: 'other', index: 0 })).toBe(12);
  });
});
