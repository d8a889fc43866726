// A PNG's pixels as they are packed: PDF reads the same packing, so that a scan of any size goes in without
// being unpacked in memory.

export interface PngPixels {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  /** 1 grey or palette, 3 colour. */
  readonly channels: 1 | 3;
  /** RGB by RGB; null without one. */
  readonly palette: Uint8Array | null;
  /** The joined IDAT chunks. */
  readonly packed: Uint8Array;
}

export interface PngSize {
  readonly width: number;
  readonly height: number;
}

const HEAD_END = 33;

/** Width and height; null when the header is broken. */
export function pngSize(bytes: Uint8Array): PngSize | null {
  if (bytes.length < HEAD_END) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? { width, height } : null;
}

/**
 * The pixels ready for a PDF; null for pictures that must be unpacked first: with transparency, or
 * interlaced, or broken.
 */
export function pngPixels(bytes: Uint8Array): PngPixels | null {
  const size = pngSize(bytes);
  const chunks = chunksByName(bytes);
  const [bits = 0, type = 0] = bytes.subarray(24, 26);
  const channels = CHANNELS.get(type);
  if (!size || channels === undefined || mustBeUnpacked(bytes, chunks)) return null;
  const palette = type === PALETTE ? chunks.get('PLTE')?.[0] : null;
  if (palette === undefined) return null;
  return { ...size, bits, channels, palette, packed: joined(chunks.get('IDAT') ?? []) };
}

function mustBeUnpacked(bytes: Uint8Array, chunks: Chunks): boolean {
  const isInterlaced = bytes[28] !== 0;
  return isInterlaced || chunks.has('tRNS') || !chunks.has('IDAT');
}

type Chunks = ReadonlyMap<string, readonly Uint8Array[]>;

const GREY = 0;
const COLOUR = 2;
const PALETTE = 3;
const CHANNELS: ReadonlyMap<number, 1 | 3> = new Map([
  [GREY, 1],
  [COLOUR, 3],
  [PALETTE, 1],
]);

function chunksByName(bytes: Uint8Array): Chunks {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = new Map<string, Uint8Array[]>();
  for (let at = 8; at + 12 <= bytes.length;) {
    const data = at + 8;
    const end = data + view.getUint32(at);
    if (end > bytes.length) break;
    const name = String.fromCharCode(...bytes.subarray(at + 4, data));
    chunks.set(name, [...(chunks.get(name) ?? []), bytes.subarray(data, end)]);
    at = end + 4;
  }
  return chunks;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
