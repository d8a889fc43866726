import { TextRun } from 'docx';
import type { IRunOptions } from 'docx';

/**
 * A run of text in the font of its style. Without the hint Word takes “ ” — … for Western characters and
 * sets them narrow.
 */
export function eastAsianRun(options: IRunOptions): TextRun {
  return new TextRun({ ...options, font: { hint: 'eastAsia' } });
}
