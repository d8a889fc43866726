// A set of QR codes for offices where no stick is allowed: the content's text in pieces, each small enough
// for a code that any phone reads from paper, and each saying which set it is of and whether it is whole.

import { AppError } from '../app-error.ts';
import { qrText } from './qr-content.ts';
import type { QrContent } from './qr-content.ts';

/** SHA-256 of the text in UTF-8, in lower-case hexadecimal digits; given by whoever has cryptography. */
export type TextHash = (text: string) => string;

export interface QrSet {
  /** What the codes say, in order. */
  readonly codes: readonly string[];
  /** The check over the whole, printed on the sheet and in every code. */
  readonly check: string;
}

/**
 * What a code of version 12 with correction Q holds (ISO/IEC 18004, table 7): 65 × 65 modules, of which a
 * quarter may be unreadable. At 42 mm a module is 0.65 mm, which the cheapest phones still tell apart.
 */
export const MOST_BYTES_PER_CODE = 203;

/** Two digits number the codes. */
const MOST_CODES = 99;

/** 48 bits over the whole, 16 over the piece: the code's own correction has looked at it before. */
const SET_DIGITS = 12;
const OWN_DIGITS = 4;

const SAMPLE_HEADER = `GKD1/2020/99/99/${'0'.repeat(SET_DIGITS)}-${'0'.repeat(OWN_DIGITS)}/`;
const MOST_BYTES_PER_PIECE = MOST_BYTES_PER_CODE - SAMPLE_HEADER.length;

/**
 * The codes of a content: `GKD1/<year>/<i>/<n>/<check of the whole>-<check of the piece>/<piece>`.
 * @throws AppError 'invalid-input' when the content has a cell without a number, or needs too many codes.
 */
export function encodeQrSet(content: QrContent, hash: TextHash): QrSet {
  const text = qrText(content);
  const check = wholeCheck(text, hash);
  const parts = evenPieces(text);
  if (parts.length > MOST_CODES) {
    throw new AppError('invalid-input', '内容太多，二维码放不下，请改用报送包。');
  }
  const codes = parts.map((piece, at) => {
    const header = pieceHeader({ year: content.year, number: at + 1, total: parts.length, check });
    return `${header}-${pieceCheck(header, piece, hash)}/${piece}`;
  });
  return { codes, check };
}

export interface PieceHeader {
  readonly year: number;
  /** Counted from 1. */
  readonly number: number;
  readonly total: number;
  /** The check over the whole. */
  readonly check: string;
}

/** A code as it was read. */
export interface ReadPiece extends PieceHeader {
  readonly piece: string;
  /** False when what stands in it is not what was printed. */
  readonly isWhole: boolean;
}

const CODE = new RegExp(
  String.raw`GKD1/(\d{4})/(\d{1,2})/(\d{1,2})/([0-9a-f]{${SET_DIGITS}})-([0-9a-f]{${OWN_DIGITS}})/([^\s"]*)`,
  'gu',
);

/** The codes in a scanned text; scanning programs put dates, quotation marks and kinds around them. */
export function piecesIn(text: string, hash: TextHash): readonly ReadPiece[] {
  return [...text.matchAll(CODE)].map(([, year, number, total, check, own, piece]) => {
    const header = {
      ...{ year: Number(year), number: Number(number), total: Number(total) },
      check: check ?? '',
    };
    const isNumbered = header.number >= 1 && header.number <= header.total;
    const isWhole = isNumbered && pieceCheck(pieceHeader(header), piece ?? '', hash) === own;
    return { ...header, piece: piece ?? '', isWhole };
  });
}

/** The check over a whole text: the first 48 bits of its SHA-256. */
export function wholeCheck(text: string, hash: TextHash): string {
  return hash(text).slice(0, SET_DIGITS);
}

function pieceHeader({ year, number, total, check }: PieceHeader): string {
  return `GKD1/${year}/${number}/${total}/${check}`;
}

function pieceCheck(header: string, piece: string, hash: TextHash): string {
  return hash(`${header}/${piece}`).slice(0, OWN_DIGITS);
}

/** As few pieces as possible, and these as even as possible: the emptier a code, the larger its modules. */
function evenPieces(text: string): readonly string[] {
  const fewest = pieces(text, MOST_BYTES_PER_PIECE).length;
  for (let most = Math.ceil(utf8Length(text) / fewest); most < MOST_BYTES_PER_PIECE; most += 1) {
    const even = pieces(text, most);
    if (even.length === fewest) return even;
  }
  return pieces(text, MOST_BYTES_PER_PIECE);
}

/** No character is cut in two. */
function pieces(text: string, mostBytes: number): readonly string[] {
  const full: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of text) {
    const more = utf8Length(character);
    if (bytes + more > mostBytes) {
      full.push(piece);
      piece = '';
      bytes = 0;
    }
    piece += character;
    bytes += more;
  }
  return [...full, piece];
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
