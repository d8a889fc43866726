// The page of a text that is being edited, a moment after the last key.

import { useEffect, useMemo, useState } from 'react';
import type { ReportTemplate } from '../../../electron/core/annual-report/document.ts';
import type { Narrative } from '../../../electron/core/annual-report/narrative.ts';
import type { Finding } from '../../../electron/core/annual-report/text-check/finding.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import type { BlockPlace } from './narrative-draft.ts';
import { previewable } from './narrative-draft.ts';

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
  /** Findings about blocks of the edited text, with their place in it. */
  readonly findings: readonly Finding[];
  /** Which block of the page shows a block of the text; null while it is empty. */
  readonly blockOf: (place: BlockPlace) => number | null;
}

/** Asks for the page of the edited text. */
export function useTextPreview({ year, template, narrative }: PreviewedText): TextPreview {
  const rested = useRested(narrative);
  const shown = useMemo(() => previewable(rested), [rested]);
  const { data } = useQueryCall(
    'annualReport.previewHtml',
    { year, template, narrative: shown.narrative },
    { keepOld: true },
  );
  const findings = (data?.findings ?? []).map((finding) => ({
    ...finding,
    origin: finding.origin && shown.originOf(finding.origin),
  }));
  return { html: data?.html, findings, blockOf: (place) => shown.shownAs(template, place) };
}

function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
