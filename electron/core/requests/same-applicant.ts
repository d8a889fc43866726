// Who counts as the same applicant: for earlier requests, 重复申请 and the items of a calendar month.

import type { Applicant } from './facts.ts';

/** How an applicant is looked up: capitals and digits only, '' where nothing was given. */
export interface ApplicantKeys {
  readonly name: string;
  /** Identity number, or 统一社会信用代码 of an organization. */
  readonly identity: string;
  readonly telephone: string;
}

/** The keys of an applicant as it was typed. */
export function applicantKeys({
  name,
  column,
  idNumber,
  creditCode,
  telephone,
}: Pick<Applicant, 'name' | 'column' | 'idNumber' | 'creditCode' | 'telephone'>): ApplicantKeys {
  return {
    name: name.normalize('NFKC').trim(),
    identity: identityKey(column === 'natural-person' ? idNumber : creditCode),
    telephone: telephoneKey(telephone),
  };
}

/** ' 53282219800101001x' → '53282219800101001X'. */
export function identityKey(number: string): string {
  return number.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
}

/** '0691-512 0000' → '06915120000'. */
export function telephoneKey(telephone: string): string {
  return telephone.normalize('NFKC').replaceAll(/\D/g, '');
}

/**
 * Whether two applications name the same one: by identity number or credit code where both have one,
 * else by name and telephone.
 */
export function isSameApplicant(a: ApplicantKeys, b: ApplicantKeys): boolean {
  if (a.identity !== '' && b.identity !== '') return a.identity === b.identity;
  return a.name === b.name && a.telephone !== '' && a.telephone === b.telephone;
}
