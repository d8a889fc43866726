// File names of an export, as every system and every stick can hold them.

import type { ReportDocument, ReportTemplate } from '../../../core/annual-report/document.ts';

const TEMPLATE_NAMES: Readonly<Record<ReportTemplate, string>> = {
  'three-part': '三部分',
  'form-2019': '六部分',
  'form-2021': '六部分',
};

/** 勐往乡人民政府2020年政府信息公开工作年度报告（三部分） */
export function exportBaseName(
  document: Pick<ReportDocument, 'organ' | 'year' | 'template'>,
): string {
  const template = TEMPLATE_NAMES[document.template];
  return safeFileName(`${document.organ}${document.year}年政府信息公开工作年度报告（${template}）`);
}

// ext4 holds 255 bytes, a Chinese character takes three; an extension and a suffix must still fit.
const MOST_CHARACTERS = 70;

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f\u007f]/g;

/** The name without \ / : * ? " < > | and control characters, each replaced by _, and not too long. */
export function safeFileName(name: string): string {
  const clean = name
    .replaceAll(FORBIDDEN, '_')
    .slice(0, MOST_CHARACTERS)
    .toWellFormed()
    // Windows drops them silently; a leading dot hides the file.
    .replaceAll(/^[. ]+|[. ]+$/g, '');
  return clean === '' ? '年度报告' : clean;
}
