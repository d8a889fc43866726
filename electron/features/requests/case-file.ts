// 卷宗: the cover, the index, and all papers of a case in one PDF, each page but the cover with a running
// number (条例 art. 45; DA/T 22—2015).

import type { HandlersOf } from '../../core/calls.ts';
import type { OfficialDocument } from '../../core/document/official-document.ts';
import type { requestsCalls } from '../../core/requests/contract.ts';
import { boundForms } from '../../core/requests/letters/build-form.ts';
import { casePapers } from '../../core/requests/letters/case-papers.ts';
import type { CasePaper } from '../../core/requests/letters/case-papers.ts';
import type { LetterContext } from '../../core/requests/letters/context.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { renderOfficialHtml } from '../../render/official-html.ts';
import type { Bound, BoundFile } from '../../render/pdf/bound-file.ts';
import { caseCover } from './case-cover.ts';
import { numberedIndex } from './case-file-index.ts';
import type { BoundPaper } from './case-file-index.ts';
import { createFormFiller } from './form-filler.ts';
import { handOver } from './hand-over.ts';
import { readIssuedLetter } from './issued-letter.ts';
import { createLetterIssuer } from './letter-issuer.ts';
import type { LoadedRequest, Register } from './register.ts';

type Handler = HandlersOf<Pick<typeof requestsCalls, 'requests.caseFile'>>['requests.caseFile'];

/** The handler of requests.caseFile. */
export function createCaseFile(parts: SliceParts, register: Register): Handler {
  const issuer = createLetterIssuer(parts.db);
  const bindPaper = createPaperBinder(parts, register);
  return async ({ id, folder }, { today, progress }) => {
    const loaded = register.load(id);
    const { request } = loaded;
    const around = issuer.contextOf(loaded, today, null);
    const papers = casePapers(request, around, boundForms(request));
    // The papers; then the index, the cover, the numbers, the writing.
    const step = stepCounter(progress, papers.length + 4);
    const { createBoundFile } = await import('../../render/pdf/bound-file.ts');
    const file = await createBoundFile();
    const bound: BoundPaper[] = [];
    for (const paper of papers) {
      step(`正在装订${paper.title}`);
      bound.push({ paper, bound: await bindPaper(file, paper, { loaded, around }) });
    }
    step('正在编目录');
    const { pdf, pages } = await numberedIndex(request, around, {
      ...{ papers: bound, print: (document) => parts.shell.printToPdf(unnumbered(document)) },
    });
    await file.putFirst(pdf);
    step('正在做封面');
    const cover = caseCover(request, around, { papers: papers.length, pages });
    const covers = await file.putFirst(await parts.shell.printToPdf(unnumbered(cover)));
    step('正在编页码');
    const title = `${around.registrationNumber} 卷宗`;
    const organ = around.office.name;
    const content = await file.finish({ title, organ, day: today, unnumbered: covers });
    const path = await handOver(parts, { name: `${title}.pdf`, content, folder, step });
    return { path, pages };
  };
}

const unnumbered = (document: OfficialDocument): string => renderOfficialHtml(document, false);

function stepCounter(
  progress: (done: number, total: number, label: string) => void,
  total: number,
): (label: string) => void {
  let done = 0;
  return (label) => {
    progress(Math.min(done, total), total, label);
    done += 1;
  };
}

interface PaperSource {
  readonly loaded: LoadedRequest;
  readonly around: LetterContext;
}

/** Scans are read one after another: only one at a time is in memory beside the file. */
function createPaperBinder({ db, files, shell }: SliceParts, register: Register) {
  const fillForm = createFormFiller(db);
  return async (
    file: BoundFile,
    paper: CasePaper,
    { loaded, around }: PaperSource,
  ): Promise<Bound> => {
    if (paper.kind === 'scan') return file.addScan(files.read(paper.file.sha256));
    const document =
      paper.kind === 'letter'
        ? readIssuedLetter(register, paper.letterId).document
        : fillForm(loaded, paper.form, around.today);
    const pdf = await shell.printToPdf(renderOfficialHtml(document));
    return { pages: await file.addPrinted(pdf) };
  };
}
