// A letter or form as a file: the Word file of a letter is the frozen one, its PDF is printed from the frozen
// content; forms are filled in anew.

import { AppError } from '../../core/app-error.ts';
import type { HandlersOf } from '../../core/calls.ts';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import type { OfficialDocument } from '../../core/document/official-document.ts';
import type { requestsCalls } from '../../core/requests/contract.ts';
import { FORMS } from '../../core/requests/letters/kinds.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { renderOfficialHtml } from '../../render/official-html.ts';
import type { FormFiller } from './form-filler.ts';
import { handOver } from './hand-over.ts';
import { readIssuedLetter } from './issued-letter.ts';
import type { Register } from './register.ts';
import { createRowBuilder } from './row-builder.ts';

type Handler = HandlersOf<
  Pick<typeof requestsCalls, 'requests.exportDocument'>
>['requests.exportDocument'];
type Chosen = Parameters<Handler>[0];

interface PrintedDocument {
  /** Without extension. */
  readonly name: string;
  readonly document: OfficialDocument;
  readonly docx: () => Promise<Uint8Array>;
}

/** The handler of requests.exportDocument. */
export function createDocumentExport(
  parts: SliceParts,
  register: Register,
  fillForm: FormFiller,
): Handler {
  const { numberOf } = createRowBuilder(parts.db);

  function letterOf(id: number, letterId: number): PrintedDocument {
    const { requestId, title, docx, document } = readIssuedLetter(register, letterId);
    if (requestId !== id) throw new AppError('not-found', '这件申请没有这份文书。');
    const name = `${document.number ?? ''} ${title}`.trim();
    return { name, document, docx: () => Promise.resolve(parts.files.read(docx)) };
  }

  function formOf(id: number, form: NonNullable<Chosen['form']>, today: LocalDate) {
    const loaded = register.load(id);
    const document = fillForm(loaded, form, today);
    const docx = async (): Promise<Uint8Array> => {
      const { renderOfficialDocx } = await import('../../render/official-docx.ts');
      return renderOfficialDocx(document);
    };
    return { name: `${numberOf(loaded)} ${FORMS[form]}`, document, docx };
  }

  return async ({ id, letterId, form, format, folder }, { today, progress }) => {
    const step = (label: string): void => progress(1, 2, label);
    let chosen: PrintedDocument;
    if (letterId !== null) chosen = letterOf(id, letterId);
    else if (form !== null) chosen = formOf(id, form, today);
    else throw new AppError('invalid-input', '请选择要保存的文书。');
    progress(0, 2, '正在生成文书');
    const content =
      format === 'docx'
        ? await chosen.docx()
        : await parts.shell.printToPdf(renderOfficialHtml(chosen.document));
    const name = `${chosen.name}.${format}`;
    return { path: await handOver(parts, { name, content, folder, step }) };
  };
}
