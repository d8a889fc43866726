// A page of black text as a small PNG: four shades of grey are enough to read it.

import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS = 2;
const SHADES = 4;
const PIXELS_PER_BYTE = 8 / BITS;

/**
 * A PNG of four shades from a binary grey map (PGM, one byte a pixel).
 * @throws Error when it is none
 */
export function smallPng(pgm: Buffer): Buffer {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 64).toString('latin1'));
  if (head === null) throw new Error('not a grey map of 8 bits');
  const [whole, width, height] = [head[0], Number(head[1]), Number(head[2])];
  const pixels = pgm.subarray(whole.length);
  const rows = Array.from({ length: height }, (_, row) =>
    packedRow(pixels.subarray(row * width, (row + 1) * width)),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(BITS, 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** One row: the byte that says it isn't filtered, then four pixels a byte. */
function packedRow(pixels: Buffer): Buffer {
  const row = Buffer.alloc(1 + Math.ceil(pixels.length / PIXELS_PER_BYTE));
  for (const [x, grey] of pixels.entries()) {
    const shade = Math.round((grey / 255) * (SHADES - 1));
    const at = 1 + Math.floor(x / PIXELS_PER_BYTE);
    const shift = 8 - BITS * ((x % PIXELS_PER_BYTE) + 1);
    row[at] = (row[at] ?? 0) | (shade << shift);
  }
  return row;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
