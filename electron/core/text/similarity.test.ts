import { describe, expect, test } from 'vitest';
import { containment, similarity } from './similarity.ts';

test('the order of the two texts is of no matter, and the result lies between 0 and 1', () => {
  const texts = ['青石乡2020年决算', '决算', '青石乡青石乡青石乡', '低保', '𠮷村补助'];
  for (const a of texts) {
    for (const b of texts) {
      const likeness = similarity(a, b);
      expect(likeness).toBe(similarity(b, a));
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
      expect(likeness === 1).toBe(a === b);
    }
  }
});

test.each([
  ['', ''],
  ['', '决算'],
  ['。，', '—'],
  ['是', '否'],
])('nothing is alike in “%s” and “%s”', (a, b) => {
  expect(similarity(a, b)).toBe(0);
});

test('a text of one character is like itself only', () => {
  expect(similarity('水', '水。')).toBe(1);
});

test('a character that occurs more often in one text counts only as often as in the other', () => {
  // Pairs: 补补 ×3 and 补补 ×1.
  expect(similarity('补补补补', '补补')).toBe(0.5);
});

describe('how much of a text stands in another', () => {
  const long = '一是开展集中宣传，提高群众知晓率；二是加强业务培训，提高答复质量；三是完善目录。';

  test('is all for a part copied out of a longer text, which is only partly like it', () => {
    expect(containment('加强业务培训，提高答复质量', long)).toBe(1);
    expect(similarity('加强业务培训，提高答复质量', long)).toBeLessThan(0.6);
  });

  test('is little for another matter, and nothing for no text', () => {
    expect(containment('集镇供水管网改造工程施工合同', long)).toBeLessThan(0.1);
    expect(containment('', long)).toBe(0);
    expect(containment(long, '')).toBe(0);
  });
});
