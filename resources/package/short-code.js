// The short code of electron/core/submissions/short-code.ts, for the page on the stick.

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The first 55 bits of a SHA-256 in hexadecimal and a check character (Luhn mod 32), as XXXX-XXXX-XXXX.
 * @param {string} sha256
 */
export function shortCodeOf(sha256) {
  const bits = Array.from(sha256.slice(0, 14))
    .map((digit) => parseInt(digit, 16).toString(2).padStart(4, '0'))
    .join('');
  const values = Array.from({ length: 11 }, (_, index) =>
    parseInt(bits.slice(5 * index, 5 * index + 5), 2),
  );
  const sum = values.reduceRight((total, value, index) => {
    const product = index % 2 === 0 ? 2 * value : value;
    return total + Math.floor(product / 32) + (product % 32);
  }, 0);
  const code = values.concat((32 - (sum % 32)) % 32).map((value) => CROCKFORD[value]);
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8)].map((part) => part.join('')).join('-');
}
