// The number series: what each number of a year stands for, and numbers that were spoilt.

import type { HandlersOf } from '../../core/calls.ts';
import { fieldError } from '../../core/app-error.ts';
import { yearOf } from '../../core/calendar/local-date.ts';
import type { requestsCalls } from '../../core/requests/contract.ts';
import { numberText, registrationNumber } from '../../core/requests/numbers.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { createNumberRepository } from './number-repository.ts';
import { createOfficeReader } from './office-repository.ts';

type Calls = Pick<typeof requestsCalls, 'requests.numbers' | 'requests.voidNumber'>;

/** Handlers of the numbers. */
export function createNumberHandlers({ db }: SliceParts): HandlersOf<Calls> {
  const numbers = createNumberRepository(db);
  const office = createOfficeReader(db);
  return {
    'requests.numbers': ({ year }) => {
      const prefix = office.prefix();
      return numbers.ofYear(year).map((row) => {
        const { series, number, requestId, voidReason, title } = row;
        const of =
          series === 'application' || row.ofYear === null || row.ofNumber === null
            ? ''
            : `（${registrationNumber(prefix, { numberYear: row.ofYear, number: row.ofNumber })}）`;
        return {
          ...{ series, number, requestId, voidReason },
          text: numberText(prefix, row),
          what: `${title}${of}`,
        };
      });
    },
    'requests.voidNumber': ({ series, year, reason }, { today, now, actorId }) => {
      if (year > yearOf(today))
        throw fieldError('year', `${year} 年还没有到，不能作废那一年的编号`);
      const number = numbers.next(series, year);
      numbers.take(number, { requestId: null, voidReason: reason }, { now, actorId });
      return { text: numberText(office.prefix(), number) };
    },
  };
}
