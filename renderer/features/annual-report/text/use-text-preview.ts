// The page of a text that is being edited, what the text check says of it, and how much of it stood in
// last year's report: a moment after the last key.

import type { ReportTemplate } from '../../../../electron/core/annual-report/document.ts';
import type { LastText } from '../../../../electron/core/annual-report/last-text.ts';
import type { Narrative } from '../../../../electron/core/annual-report/narrative.ts';
import type { Likeness } from '../../../../electron/core/annual-report/similarity.ts';
import type { Finding } from '../../../../electron/core/annual-report/text-check/finding.ts';
import { useQueryCall } from '../../../ipc/use-call.ts';
import { usePaused } from '../../../ui/use-paused.ts';
import type { BlockPlace } from './narrative-draft.ts';
import { documentBlock } from './narrative-draft.ts';

/** How long the keyboard rests before the page is made anew, in ms. */
const REST_MS = 400;

interface PreviewedText {
  readonly year: number;
  readonly template: ReportTemplate;
  readonly narrative: Narrative;
}

export interface TextPreview {
  /** Undefined until the first answer. */
  readonly html: string | undefined;
  readonly findings: readonly Finding[];
  /** Undefined until the first answer; null where last year's text is not known. */
  readonly last: LastText | null | undefined;
  readonly likeness: readonly Likeness[];
  /** Which block of the page shows a block of the text; null where there is none. */
  readonly blockOf: (place: BlockPlace) => number | null;
}

const NOTHING: readonly never[] = [];

/** Asks for the page of the edited text. */
export function useTextPreview({ year, template, narrative }: PreviewedText): TextPreview {
  const rested = usePaused(narrative, REST_MS);
  const asked = { year, template, narrative: rested };
  const { data: page } = useQueryCall('annualReport.previewHtml', asked, { keepOld: true });
  const { data: earlier } = useQueryCall('annualReport.lastText', asked, { keepOld: true });
  return {
    html: page?.html,
    findings: page?.findings ?? NOTHING,
    last: earlier?.last,
    likeness: earlier?.likeness ?? NOTHING,
    blockOf: (place) => documentBlock(template, rested, place),
  };
}
