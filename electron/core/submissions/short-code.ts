// The short code: a fingerprint that fits on paper and can be read over the phone. A package's code is that
// of SHA-256(manifest-sha256.txt), the audit chain's code that of its last link.

/** Crockford base 32: no I, L, O, U, so that nothing is mistaken for 1, 0 or V. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE = ALPHABET.length;

/** Five bits a character: 55 bits of the hash, in 36 million billion one package looks like another. */
const PAYLOAD_LENGTH = 11;

/**
 * The first 55 bits of a SHA-256 and a check character, as XXXX-XXXX-XXXX.
 * @throws RangeError when the text is not a SHA-256 in lower-case hexadecimal digits.
 */
export function shortCode(sha256hex: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256hex))
    throw new RangeError('a SHA-256 has 64 hexadecimal digits');
  // 14 digits are 56 bits; the last of them is left off.
  const bits = BigInt(`0x${sha256hex.slice(0, 14)}`) >> 1n;
  const payload = Array.from({ length: PAYLOAD_LENGTH }, (_, index) => {
    const shift = BigInt(5 * (PAYLOAD_LENGTH - 1 - index));
    return ALPHABET.charAt(Number((bits >> shift) & 31n));
  }).join('');
  return grouped(payload + checkCharacter(payload));
}

/** Whether the text is a short code as somebody may type it, its check character right. */
export function isShortCode(text: string): boolean {
  return normalizeShortCode(text) !== null;
}

/**
 * A typed code as XXXX-XXXX-XXXX; null when it is none or was mistyped. Lower case, full-width characters
 * of an input method, O for 0, I and L for 1, blanks and missing or other dashes are all forgiven.
 */
export function normalizeShortCode(text: string): string | null {
  const characters = text
    .normalize('NFKC')
    .replaceAll(/[\s\p{Pd}−_·]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (characters.length !== PAYLOAD_LENGTH + 1) return null;
  if (Array.from(characters).some((character) => !ALPHABET.includes(character))) return null;
  const payload = characters.slice(0, PAYLOAD_LENGTH);
  return checkCharacter(payload) === characters.charAt(PAYLOAD_LENGTH) ? grouped(characters) : null;
}

/**
 * Luhn mod 32: finds every single mistyped character and every exchange of two neighbours but 0 and Z.
 * Source: ISO/IEC 7812-1 annex B, with the base of the alphabet in place of ten.
 */
function checkCharacter(payload: string): string {
  const sum = Array.from(payload)
    .reverse()
    .reduce((total, character, index) => {
      const product = ALPHABET.indexOf(character) * (index % 2 === 0 ? 2 : 1);
      return total + Math.floor(product / BASE) + (product % BASE);
    }, 0);
  return ALPHABET.charAt((BASE - (sum % BASE)) % BASE);
}

function grouped(characters: string): string {
  return [characters.slice(0, 4), characters.slice(4, 8), characters.slice(8)].join('-');
}
