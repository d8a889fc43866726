// Letters before they are frozen: built from the case with the number that they would take now.

import type { Database } from 'better-sqlite3';
import { AppError } from '../../core/app-error.ts';
import { yearOf } from '../../core/calendar/local-date.ts';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import { OfficialDocument } from '../../core/document/official-document.ts';
import { safeFileName } from '../../core/files/limits.ts';
import { authoritiesOf } from '../../core/office/settings.ts';
import { letterFor, letterKindOf } from '../../core/requests/letters/build-letter.ts';
import type { LetterContext } from '../../core/requests/letters/context.ts';
import { LETTERS } from '../../core/requests/letters/kinds.ts';
import type { LetterKind } from '../../core/requests/letters/kinds.ts';
import { numberText, registrationNumber } from '../../core/requests/numbers.ts';
import type { SeriesNumber } from '../../core/requests/numbers.ts';
import type { RequestStep } from '../../core/requests/steps/steps.ts';
import { loadCalendars } from '../../db/calendar.ts';
import { hashOf } from '../../platform/file-store.ts';
import { createNumberRepository } from './number-repository.ts';
import { createOfficeReader } from './office-repository.ts';
import type { LoadedRequest } from './register.ts';
import { createWordingRepository } from './wording-repository.ts';

/** A letter ready to be printed and frozen. */
export interface PreparedLetter {
  readonly kind: LetterKind;
  readonly number: SeriesNumber;
  readonly numberText: string;
  readonly title: string;
  readonly document: OfficialDocument;
  /** The document as text, and its SHA-256: two letters are the same when these are. */
  readonly content: string;
  readonly contentHash: string;
  readonly wordingVersion: number;
}

/** Prepares the statements behind letters and forms. */
export function createLetterIssuer(db: Database) {
  const office = createOfficeReader(db);
  const numbers = createNumberRepository(db);
  const wordings = createWordingRepository(db);

  /**
   * What a letter or form of a request is filled in with.
   * @param letter its kind and number; null for forms
   * @throws AppError 'not-allowed' before the office has said who it is
   */
  function contextOf(
    loaded: LoadedRequest,
    today: LocalDate,
    letter: { readonly kind: LetterKind; readonly number: string } | null,
  ): LetterContext {
    const profile = office.profile();
    if (!profile) {
      throw new AppError('not-allowed', '请先在“设置”里填写机关信息：文书上要写机关的名称。');
    }
    const { numberPrefix } = profile;
    const { request } = loaded;
    return {
      office: profile,
      registrationNumber: registrationNumber(numberPrefix, loaded),
      letterNumber: letter?.number ?? '',
      peopleNames: new Map(office.people().map(({ id, name }) => [id, name])),
      letterNumbers: new Map(
        request.events.flatMap((event) =>
          event.letter ? [[event.sequence, numberText(numberPrefix, event.letter)]] : [],
        ),
      ),
      wording: letter ? wordings.latest(letter.kind).parts : {},
      calendars: loadCalendars(db),
      today,
      ...authoritiesOf(office.settings(), profile),
    };
  }

  return {
    contextOf,
    /** The letter that a step would issue now; null when it issues none. */
    prepare: (
      loaded: LoadedRequest,
      step: RequestStep,
      today: LocalDate,
    ): PreparedLetter | null => {
      const kind = letterKindOf(step);
      if (kind === null) return null;
      const number = numbers.next(LETTERS[kind].series, yearOf(step.on));
      const text = numberText(office.prefix(), number);
      const around = contextOf(loaded, today, { kind, number: text });
      const built = letterFor(loaded.request, step, around);
      if (!built) return null;
      const document = OfficialDocument.parse(built.document);
      const content = JSON.stringify(document);
      return {
        kind,
        number,
        numberText: text,
        title: titleOf(document, around.office.name),
        document,
        content,
        contentHash: hashOf(content),
        wordingVersion: wordings.latest(kind).version,
      };
    },
  };
}

/** The title without the organ's name above it, which is the same on all. */
function titleOf({ titleLines }: OfficialDocument, organ: string): string {
  const own = titleLines.filter((line) => line !== organ);
  return (own.length === 0 ? titleLines : own).join('');
}

/** 青政公开答〔2021〕1号 政府信息公开申请答复书.docx */
export function letterFileName({ numberText: text, title }: PreparedLetter): string {
  return safeFileName(`${text} ${title}.docx`);
}
