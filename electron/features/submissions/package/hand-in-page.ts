// 报送单 as the page that is printed to PDF: the form, its code large, 草稿 across a draft.

import type { PrintedReport } from '../../../core/annual-report/life/printed-report.ts';
import { handInSheet } from '../../../core/submissions/hand-in-sheet.ts';
import type { SheetFacts } from '../../../core/submissions/hand-in-sheet.ts';
import { renderOfficialHtml } from '../../../render/official-html.ts';
import { escapeMarkup } from '../../../render/printable.ts';

/** The sheet is one page: narrower margins and rows than a letter's, no page number. */
const STYLE = `
@page { margin: 18mm 26mm 10mm 28mm; }
h1 { margin-bottom: 10pt; }
table.form { font-size: 11pt; line-height: 15.5pt; }
.form tr { height: 7mm; }
.narrow tr { height: 6mm; }
.form :is(th, td) { padding-block: 0.6mm; }
.form .code { font: bold 20pt/28pt "DejaVu Sans Mono", Consolas, monospace; letter-spacing: 1pt; }
.draft { position: fixed; inset: 40% 0 auto; transform: rotate(-30deg); text-align: center; }
.draft { font-size: 120pt; line-height: 1; letter-spacing: 40pt; color: #c0000038; }
`;

/** The HTML of the sheet. */
export function handInPage(printed: PrintedReport, facts: SheetFacts): string {
  const code = escapeMarkup(facts.shortCode);
  const mark = printed.version === 0 ? '<div class="draft" aria-hidden="true">草稿</div>' : '';
  return renderOfficialHtml(handInSheet(printed, facts), false)
    .replace('</style>', `${STYLE}</style>`)
    .replace('</main>', `${mark}</main>`)
    .replace(`>${code}<`, `><span class="code">${code}</span><`);
}
