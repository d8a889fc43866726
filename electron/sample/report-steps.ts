// The sample office's report of its year: the notice it is made under, its template and date, its text.

import * as z from 'zod';
import narratives from '../../resources/sample-office/narrative-2020.json' with { type: 'json' };
import type { LocalDate } from '../core/calendar/local-date.ts';
import { ReportTemplate } from '../core/annual-report/document.ts';
import { Narrative } from '../core/annual-report/narrative.ts';
import { SAMPLE_YEAR } from '../core/office/ledger-kind.ts';
import type { SampleOffice } from './sample-data.ts';
import type { SampleStep } from './sample-step.ts';

const Narratives = z.partialRecord(ReportTemplate, Narrative);

/** The day on which its report is signed: within the January after the year (条例 art. 49). */
export const SAMPLE_SIGNED_ON: LocalDate = '2021-01-28';

/** Writes the report's text in the templates of its year; the township's own three parts are the one chosen. */
export function reportSteps({ basisDocument }: SampleOffice): readonly SampleStep[] {
  const texts = Narratives.parse(narratives);
  return [
    {
      on: SAMPLE_SIGNED_ON,
      enter: (run) => {
        run('office.saveBasisDocument', basisDocument);
        for (const template of ReportTemplate.options) {
          const narrative = texts[template];
          if (!narrative) continue;
          run('annualReport.saveNarrative', { year: SAMPLE_YEAR, template, narrative });
        }
        run('annualReport.saveSetup', {
          year: SAMPLE_YEAR,
          template: 'three-part',
          signedOn: SAMPLE_SIGNED_ON,
        });
      },
    },
  ];
}
