// What the files of a package are, in the words of the office.

import { BAG_DECLARATION, BAG_INFO, PAYLOAD_MANIFEST } from '../../../core/submissions/bag.ts';
import {
  CHECKS_FILE,
  HAND_IN_SHEET,
  MANIFEST_FILE,
} from '../../../core/submissions/package-names.ts';

const MEANINGS: Readonly<Record<string, string>> = {
  [BAG_DECLARATION]: '打包标准的声明（BagIt 1.0）',
  [BAG_INFO]: '报送包的说明',
  [PAYLOAD_MANIFEST]: 'data 中文件的校验码清单，短码由它算出',
  [CHECKS_FILE]: '勾稽核对结果、签字的理由、确认的零',
  [MANIFEST_FILE]: '数据汇总用的清单',
  [HAND_IN_SHEET]: '签字用的报送单',
};

const FORMATS: Readonly<Record<string, string>> = {
  docx: '年度报告（Word）',
  pdf: '年度报告（PDF）',
  xlsx: '年度报告数据（Excel）',
  html: '年度报告（网页）',
  json: '年度报告数据（JSON）',
};

/** What a file of a package is for. */
export function fileMeaning(path: string): string {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const known = MEANINGS[path];
  if (known !== undefined) return known;
  // The annex bears the report's own name with its heading behind.
  if (path.includes('（附件：')) return '附件：数据图表';
  return path.includes('工作年度报告') ? (FORMATS[extension] ?? '附件') : '附件';
}

/** 年度报告（Word）.docx: the files' own names are too long for a sheet and differ in nothing else. */
export function shortFileName(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const meaning = fileMeaning(path);
  const isNamed = meaning.startsWith('年度报告') || meaning.startsWith('附件：');
  return isNamed ? `${meaning}${file.slice(file.lastIndexOf('.'))}` : file;
}

/** 1,234 字节 as one reads it: 1.2 KB; thousands, with one decimal. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} 字节`;
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} KB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
