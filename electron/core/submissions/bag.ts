// The package as a bag (RFC 8493, "The BagIt File Packaging Format"): which files it has, and its lists as text.
// What reads the lists is bag-list.ts.

/** The files of a bag that are not payload, by RFC 8493 §2.1 and §2.2. */
export const BAG_DECLARATION = 'bagit.txt';
export const BAG_INFO = 'bag-info.txt';
export const PAYLOAD_MANIFEST = 'manifest-sha256.txt';
/**
 * Two lists of the same tag files by two hashes: where they disagree, a list is damaged and not the file.
 * By RFC 8493 §2.2.1 neither lists the other.
 */
export const TAG_MANIFESTS = {
  sha256: 'tagmanifest-sha256.txt',
  sha512: 'tagmanifest-sha512.txt',
} as const;
export type TagHash = keyof typeof TAG_MANIFESTS;

/** Everything that is handed over lies in this folder. */
export const PAYLOAD_FOLDER = 'data/';

/** bagit.txt byte for byte (RFC 8493 §2.1.1). */
export const BAG_DECLARATION_TEXT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** A line of a list: a file and the hash of its content, lower-case hexadecimal. */
export interface ListedFile {
  readonly path: string;
  readonly hash: string;
}

/** A list as text: sorted by path, two spaces between, a line feed after each line (RFC 8493 §2.1.3). */
export function bagListText(files: readonly ListedFile[]): string {
  return files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, hash }) => `${hash}  ${encodePath(path)}\n`)
    .join('');
}

/** Line feed, carriage return and the per cent sign are encoded, nothing else (RFC 8493 §2.1.3). */
export function encodePath(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');
}

/** Undoes encodePath; capital or small letters alike. */
export function decodePath(path: string): string {
  return path.replaceAll(/%(0a|0d|25)/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
}

/** One element of bag-info.txt. */
export type BagInfoEntry = readonly [label: string, value: string];

/** A line is at most that long (RFC 8493 §2.2.2). */
const LONGEST_LINE = 79;

/** bag-info.txt: `Label: value`, long values folded, later lines indented (RFC 8493 §2.2.2). */
export function bagInfoText(entries: readonly BagInfoEntry[]): string {
  return entries.map(([label, value]) => `${folded(`${label}: ${oneLine(value)}`)}\n`).join('');
}

const oneLine = (value: string): string => value.replaceAll(/\s+/g, ' ').trim();

/**
 * Folds at a blank only: reading joins the lines with a blank, and one inside a Chinese word would
 * change the value. A value without blanks stays long; the limit is a recommendation.
 */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > LONGEST_LINE) {
      lines.push(current);
      current = ` ${word}`;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].join('\n');
}

/** Reads bag-info.txt: labels without regard to case, folded lines joined by one blank. */
export function parseBagInfo(text: string): readonly BagInfoEntry[] {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\n[ \t]+/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const [, label, value] = /^([^:]+?)\s*:\s*(.*)$/.exec(line) ?? [];
      return label === undefined || value === undefined ? [] : [[label, value.trim()] as const];
    });
}

/** The value under a label; undefined without one. */
export function bagInfoValue(entries: readonly BagInfoEntry[], label: string): string | undefined {
  return entries.find(([known]) => known.toLowerCase() === label.toLowerCase())?.[1];
}

export interface Payload {
  readonly bytes: number;
  readonly files: number;
}

/** Payload-Oxum: octets and files of the payload, `<octets>.<files>` (RFC 8493 §2.2.2). */
export function payloadOxum({ bytes, files }: Payload): string {
  return `${bytes}.${files}`;
}

/** Bag-Size as a reader likes it: 214.3 KB, 1.2 MB, in thousands. */
export function bagSize(bytes: number): string {
  const [divisor, unit] = bytes < 1e6 ? [1e3, 'KB'] : bytes < 1e9 ? [1e6, 'MB'] : [1e9, 'GB'];
  return `${(Math.round((bytes / divisor) * 10) / 10).toFixed(1)} ${unit}`;
}
