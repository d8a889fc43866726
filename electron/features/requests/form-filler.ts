// Forms of a case, filled in from it as it stands.

import type { Database } from 'better-sqlite3';
import { AppError } from '../../core/app-error.ts';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import type { OfficialDocument } from '../../core/document/official-document.ts';
import { formFor, formsOf } from '../../core/requests/letters/build-form.ts';
import { FORMS } from '../../core/requests/letters/kinds.ts';
import type { FormKind } from '../../core/requests/letters/kinds.ts';
import { createLetterIssuer } from './letter-issuer.ts';
import type { LoadedRequest } from './register.ts';

/** Fills in a form; @throws AppError 'not-allowed' while the case has nothing for it. */
export type FormFiller = (
  loaded: LoadedRequest,
  form: FormKind,
  today: LocalDate,
) => OfficialDocument;

/** Prepares the statements. */
export function createFormFiller(db: Database): FormFiller {
  const issuer = createLetterIssuer(db);
  return (loaded, form, today) => {
    if (!formsOf(loaded.request).includes(form)) {
      throw new AppError('not-allowed', `这件申请还没有办到需要“${FORMS[form]}”的一步。`);
    }
    return formFor(loaded.request, form, issuer.contextOf(loaded, today, null));
  };
}
