import { describe, expect, it } from 'vitest';
import type { Narrative } from '../../../../electron/core/annual-report/narrative.ts';
import { documentBlock, draftNarrative, placeOfKey, refusedBlocks } from './narrative-draft.ts';

const narrative: Narrative = {
  overview: [
    { kind: 'heading', text: '（一）主动公开' },
    { kind: 'paragraph', text: '甲' },
    { kind: 'paragraph', text: '乙' },
  ],
  other: [{ kind: 'paragraph', text: '丁' }],
};

describe('a kept draft', () => {
  it('is taken back as it was, and nothing that is no draft', () => {
    expect(draftNarrative(JSON.parse(JSON.stringify(narrative)))).toEqual(narrative);
    expect(draftNarrative(null)).toBeNull();
    expect(draftNarrative({ overview: 'text' })).toBeNull();
  });
});

describe('a place in the text', () => {
  it('is named in an address by its section and its number', () => {
    expect(placeOfKey('overview.12')).toEqual({ section: 'overview', index: 12 });
    for (const key of [undefined, '', 'overview', 'overview.x', 'nowhere.1', 'overview.-1']) {
      expect(placeOfKey(key)).toBeNull();
    }
  });

  it('is shown by a block of the page, after headings and tables', () => {
    const block = (
      template: 'three-part' | 'form-2019',
      section: 'overview' | 'other',
      index: number,
    ) => documentBlock(template, narrative, { section, index });
    expect(block('three-part', 'overview', 0)).toBe(1);
    expect(block('three-part', 'overview', 2)).toBe(3);
    expect(block('three-part', 'overview', 3)).toBeNull();
    expect(block('three-part', 'other', 0)).toBe(6);
    // Six headings, three tables, three blocks above it.
    expect(block('form-2019', 'other', 0)).toBe(12);
    expect(documentBlock('three-part', narrative, { section: 'requests', index: 0 })).toBeNull();
  });

  it('is found in what the office refused', () => {
    expect(
      refusedBlocks({
        'narrative.overview.3.text': ['“⟦”和“⟧”要成对出现，请补上或者删去。'],
        template: ['请选择模板'],
      }),
    ).toEqual([{ section: 'overview', index: 3, message: '“⟦”和“⟧”要成对出现，请补上或者删去。' }]);
    expect(refusedBlocks()).toEqual([]);
  });
});
