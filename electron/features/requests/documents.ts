// Letters and forms as pages and as files, and the case file.

import type { HandlersOf } from '../../core/calls.ts';
import type { OfficialDocument } from '../../core/document/official-document.ts';
import type { requestsCalls } from '../../core/requests/contract.ts';
import { FORMS } from '../../core/requests/letters/kinds.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { renderOfficialHtml } from '../../render/official-html.ts';
import { createCaseFile } from './case-file.ts';
import { createDocumentExport } from './document-export.ts';
import { asSigned, draftedReply } from './draft-preview.ts';
import { createFormFiller } from './form-filler.ts';
import { readIssuedLetter } from './issued-letter.ts';
import { createLetterIssuer } from './letter-issuer.ts';
import type { Register } from './register.ts';
import { createStepCheck } from './step-check.ts';

type Calls = Pick<
  typeof requestsCalls,
  | 'requests.preview'
  | 'requests.draftedReply'
  | 'requests.letter'
  | 'requests.form'
  | 'requests.exportDocument'
  | 'requests.caseFile'
>;

/** Handlers of what is looked at and printed. */
export function createDocumentHandlers(parts: SliceParts, register: Register): HandlersOf<Calls> {
  const check = createStepCheck(parts.db, register);
  const issuer = createLetterIssuer(parts.db);
  const fillForm = createFormFiller(parts.db);
  return {
    'requests.preview': ({ id, step }, { today }) => {
      const loaded = register.load(id);
      check(loaded, step, today);
      const shown = asSigned(loaded, step);
      const prepared = issuer.prepare(shown.loaded, shown.step, today);
      return prepared && pageOf(prepared.title, prepared.document);
    },
    'requests.draftedReply': ({ id }, { today }) => {
      const loaded = register.load(id);
      const step = draftedReply(loaded, today);
      const prepared = step && issuer.prepare(loaded, step, today);
      return prepared && pageOf(prepared.title, prepared.document);
    },
    'requests.letter': ({ letterId }) => {
      const { title, document } = readIssuedLetter(register, letterId);
      return pageOf(title, document);
    },
    'requests.form': ({ id, form }, { today }) =>
      pageOf(FORMS[form], fillForm(register.load(id), form, today)),
    'requests.exportDocument': createDocumentExport(parts, register, fillForm),
    'requests.caseFile': createCaseFile(parts, register),
  };
}

function pageOf(title: string, document: OfficialDocument) {
  return { title, number: document.number, html: renderOfficialHtml(document) };
}
