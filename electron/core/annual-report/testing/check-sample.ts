// The text check over short texts, for tests.

import type { ReportTemplate } from '../document.ts';
import type { Narrative, NarrativeBlock } from '../narrative.ts';
import type { OfficeFacts } from '../office-facts.ts';
import type { Likeness } from '../similarity.ts';
import { applyFix } from '../text-check/apply-fix.ts';
import type { Finding } from '../text-check/finding.ts';
import { checkText } from '../text-check/text-check.ts';
import { SAMPLE_OFFICE, sampleFigures, sampleReport } from './sample-year.ts';

export const heading = (text: string): NarrativeBlock => ({ kind: 'heading', text });
export const paragraph = (text: string): NarrativeBlock => ({ kind: 'paragraph', text });

export interface SampleCheck {
  readonly values?: Readonly<Record<string, number>>;
  readonly template?: ReportTemplate;
  readonly office?: OfficeFacts;
  readonly likeness?: readonly Likeness[];
}

/** What the check says of a text. */
export function checkSample(narrative: Narrative, sample: SampleCheck = {}): readonly Finding[] {
  const { values = {}, template = 'three-part', office = SAMPLE_OFFICE, likeness = [] } = sample;
  const figures = sampleFigures(values);
  const report = sampleReport(narrative, template, figures, office);
  return checkText({ report, figures, office, likeness });
}

/** What one rule says of a paragraph of 总体情况. */
export function ruleOn(rule: string, text: string, sample?: SampleCheck): readonly Finding[] {
  return checkSample({ overview: [paragraph(text)] }, sample).filter(
    (found) => found.rule === rule,
  );
}

/** The paragraph after every fix that the rule offers; null where it offers none. */
export function mended(rule: string, text: string, sample?: SampleCheck): string | null {
  let narrative: Narrative = { overview: [paragraph(text)] };
  let changed = false;
  for (let round = 0; round < 20; round += 1) {
    const fix = checkSample(narrative, sample).find(
      (found) => found.rule === rule && found.fix,
    )?.fix;
    const next = fix && applyFix(narrative, fix);
    if (!next) break;
    narrative = next;
    changed = true;
  }
  return changed ? (narrative.overview?.[0]?.text ?? '') : null;
}
