import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isShortCode, normalizeShortCode, shortCode } from './short-code.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const hash = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''));

describe('the short code', () => {
  it('is the first 55 bits of the hash in Crockford base 32, with a check character', () => {
    expect(shortCode('0'.repeat(64))).toBe('0000-0000-0000');
    expect(shortCode('f'.repeat(64))).toBe('ZZZZ-ZZZZ-ZZZB');
    // SHA-256 of nothing: e3b0c44298fc1c… = 11100 01110 11000 01100 01000 …
    expect(shortCode('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')).toBe(
      'WERC-8GMR-ZGEG',
    );
  });

  it('is read back from whatever hash it was made of', () => {
    fc.assert(
      fc.property(hash, (sha256) => {
        const code = shortCode(sha256);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
        expect(normalizeShortCode(code)).toBe(code);
      }),
    );
  });

  it('does not depend on what comes after the 55 bits', () => {
    const start = '0123456789abcc';
    expect(shortCode(start.padEnd(64, '0'))).toBe(shortCode('0123456789abcd'.padEnd(64, 'f')));
    expect(shortCode(start.padEnd(64, '0'))).not.toBe(shortCode('0123456789abce'.padEnd(64, '0')));
  });

  it('refuses to be made of anything but a SHA-256', () => {
    expect(() => shortCode('abc')).toThrow(RangeError);
    expect(() => shortCode('G'.repeat(64))).toThrow(RangeError);
  });

  it('forgives how it is typed', () => {
    const code = shortCode('084210'.padEnd(64, '8'));
    expect(code).toMatch(/[01]/);
    const bare = code.replaceAll('-', '');
    const typed = [
      code.toLowerCase(),
      bare,
      ` ${bare.slice(0, 4)} ${bare.slice(4, 8)}  ${bare.slice(8)}\t`,
      code.replaceAll('0', 'o'),
      code.replaceAll('1', 'l'),
      code.replaceAll('1', 'I'),
      code.replaceAll('-', '—'),
      code.replaceAll('-', '－'),
      Array.from(bare, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)).join(''),
    ];
    for (const text of typed) expect([text, normalizeShortCode(text)]).toEqual([text, code]);
  });

  it('finds every single mistyped character', () => {
    fc.assert(
      fc.property(
        hash,
        fc.nat(11),
        fc.constantFrom(...Array.from(ALPHABET)),
        (sha256, position, typed) => {
          const bare = shortCode(sha256).replaceAll('-', '');
          fc.pre(bare.charAt(position) !== typed);
          expect(isShortCode(bare.slice(0, position) + typed + bare.slice(position + 1))).toBe(
            false,
          );
        },
      ),
    );
  });

  it('finds two neighbours that changed places, but for 0 and Z', () => {
    fc.assert(
      fc.property(hash, fc.nat(10), (sha256, position) => {
        const bare = shortCode(sha256).replaceAll('-', '');
        const [one, other] = [bare.charAt(position), bare.charAt(position + 1)];
        fc.pre(one !== other && [one, other].sort().join('') !== '0Z');
        const swapped = bare.slice(0, position) + other + one + bare.slice(position + 2);
        expect(isShortCode(swapped)).toBe(false);
      }),
    );
  });

  it('is not taken for one when it is too short, too long or has a letter that no code has', () => {
    for (const text of [
      '',
      '0000-0000-000',
      '0000-0000-00000',
      '0000-0000-000U',
      '编号0000-0000-0000',
    ])
      expect(isShortCode(text)).toBe(false);
  });
});
