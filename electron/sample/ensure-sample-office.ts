// Opens the sample office, building it when its file is new.

import { openDesk } from '../desk.ts';
import type { Desk, DeskOptions } from '../desk.ts';
import type { LocalDate } from '../core/calendar/local-date.ts';
import { fixedClock } from '../platform/clock.ts';
import type { Clock } from '../platform/clock.ts';
import { buildSampleOffice } from './build-sample-office.ts';

/**
 * Opens the ledger file as a sample office and fills it if it is empty; afterwards it runs on the
 * clock of the options.
 * @throws AppError as openDesk does; 'conflict' for a file that is a real ledger.
 */
export function ensureSampleOffice(options: Omit<DeskOptions, 'kind'>): Desk {
  let clock = options.clock;
  const movable: Clock = { today: () => clock.today(), now: () => clock.now() };
  const setToday = (today: LocalDate) => {
    clock = fixedClock(today);
  };
  const desk = openDesk({ ...options, kind: 'sample', clock: movable });
  try {
    if (desk.runCall('office.status', {}).profile === null) {
      buildSampleOffice(desk, setToday, options.clock.today());
    }
  } catch (error) {
    desk.close();
    throw error;
  }
  clock = options.clock;
  return desk;
}
