// What the hints are asked for, made of what the form holds so far.

import type { Input } from '../../../../electron/core/contract.ts';
import type { TypedApplicant, TypedMatter } from './form-parts.ts';

export type HintQuestion = Input<'requests.hints'>;

interface TypedApplication {
  readonly applicants?: readonly (TypedApplicant | undefined)[];
  readonly matters?: readonly (TypedMatter | undefined)[];
  readonly matter?: TypedMatter;
}

/** A name of one character, or a number that is just begun, says nothing yet. */
const SHORTEST_NAME = 2;
const SHORTEST_NUMBER = 6;

/** One question for each matter; none while nothing was typed that could be looked up. */
export function hintQuestions(typed: TypedApplication): HintQuestion[] {
  const applicants = (typed.applicants ?? []).filter((applicant) => applicant !== undefined);
  const names = texts(applicants.map(({ name }) => name)).filter(
    (name) => name.length >= SHORTEST_NAME,
  );
  const idNumbers = texts(
    applicants.flatMap(({ idNumber, creditCode }) => [idNumber, creditCode]),
  ).filter((number) => number.length >= SHORTEST_NUMBER);
  const matters = [...(typed.matters ?? []), typed.matter].filter((matter) => matter !== undefined);
  const asked = (matters.length === 0 ? [{}] : matters).map((matter: TypedMatter) => ({
    names,
    idNumbers,
    title: matter.title?.trim() ?? '',
    description: matter.description?.trim() ?? '',
  }));
  const isEmpty = ({ title, description }: HintQuestion): boolean => !title && !description;
  // Only the applicant is known: one question is enough.
  if (asked.every(isEmpty)) return names.length + idNumbers.length === 0 ? [] : asked.slice(0, 1);
  return asked;
}

function texts(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.map((value) => value?.trim() ?? ''))].filter((value) => value !== '');
}
