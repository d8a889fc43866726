// Last year's text beside this year's, and the one-click fixes of the text check.

import { AppError } from '../../core/app-error.ts';
import type { HandlersOf } from '../../core/calls.ts';
import type { textCalls } from '../../core/annual-report/last-text.ts';
import { lastTextOf } from '../../core/annual-report/last-text.ts';
import { applyFix } from '../../core/annual-report/text-check/apply-fix.ts';
import type { LastTexts } from './last-text.ts';
import { refuseUnknownTokens } from './refusals.ts';
import type { Reports } from './report.ts';
import type { Repository } from './repository.ts';

export interface TextParts {
  readonly repository: Repository;
  readonly reports: Reports;
  readonly lastTexts: LastTexts;
}

/** The handlers of the text beside the editor. */
export function createTextHandlers({
  repository,
  reports,
  lastTexts,
}: TextParts): HandlersOf<typeof textCalls> {
  return {
    'annualReport.lastText': ({ year, template, narrative }, { today }) => {
      const known = lastTexts.before(year, today);
      const { likeness } = reports.read({ year, template, today }, narrative);
      return {
        last: known ? lastTextOf(known.document, known.origin) : null,
        likeness: [...likeness],
      };
    },
    'annualReport.applyFix': ({ year, template, fix }, context) => {
      const { narrative, text, facts } = reports.read({ year, template, today: context.today });
      const changed = applyFix(narrative, fix);
      if (changed === null) {
        throw new AppError('conflict', '正文在检查之后改动过，请看新的检查结果，再改一次。');
      }
      refuseUnknownTokens(changed, template, facts.tokens);
      repository.saveText({ year, template }, changed, context);
      return { revision: text.revision + 1 };
    },
  };
}
