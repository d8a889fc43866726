// The names in a package, and of the package itself.

import { safeFileName } from '../files/limits.ts';
import { PAYLOAD_FOLDER } from './bag.ts';

/** What the county opens first; it shows the report and checks the files without any program. */
export const VIEWER_PAGE = '打开我.html';
/** 报送单: the sheet that goes along on paper. */
export const HAND_IN_SHEET = '报送单.pdf';
/** 包内清单: PackageManifest. */
export const MANIFEST_FILE = `${PAYLOAD_FOLDER}包内清单.json`;
/** 核对情况: the checks, what was signed for, and the zeros, for people. */
export const CHECKS_FILE = `${PAYLOAD_FOLDER}核对情况.html`;

export interface PackageIdentity {
  readonly organ: string;
  readonly year: number;
  /** The frozen version; 0 for a draft. */
  readonly version: number;
}

/** 第1版; 草稿 for what nobody signed. */
export function versionName(version: number): string {
  return version === 0 ? '草稿' : `第${version}版`;
}

/** A folder's name holds at most 255 bytes on Linux and a Chinese character takes three. */
const LONGEST_ORGAN = 40;

/** 勐往乡人民政府-2020年度-政府信息公开工作年度报告-第1版 */
export function packageName({ organ, year, version }: PackageIdentity): string {
  const short = Array.from(organ).slice(0, LONGEST_ORGAN).join('');
  return safeFileName(`${short}-${year}年度-政府信息公开工作年度报告-${versionName(version)}`);
}

/** Files that a PC puts into a folder by itself: they harm nothing, but nobody handed them in. */
export function isLeftByPc(path: string): boolean {
  return path.split('/').some((name) => LEFT_BY_PC.some((pattern) => pattern.test(name)));
}

const LEFT_BY_PC = [
  /^\.DS_Store$/,
  /^\._/,
  /^\.(Spotlight-V100|Trashes|fseventsd|Trash-\d+|directory)$/,
  /^Thumbs\.db(:encryptable)?$/i,
  /^desktop\.ini$/i,
  /^System Volume Information$/i,
  /^\$RECYCLE\.BIN$/i,
  // Word and WPS while a file is open, LibreOffice likewise.
  /^~\$/,
  /^\.~(lock\.)?/,
];
