// The sample's figures for the demo's JSON, taken from the report that was counted.

import type { Output } from '../../core/contract.ts';

type Overview = Output<'annualReport.overview'>;

/** What was counted, and the checks of all templates together: in order only if in order in each. */
export function countsOf(overviews: readonly Overview[]) {
  const figures = overviews[0]?.figures ?? [];
  const value = (id: string): number => figures.find((figure) => figure.id === id)?.value ?? 0;
  return {
    publications: { total: value('publications.total'), byColumn: byColumn(figures) },
    hotline: { received: value('hotline.received'), onTime: value('hotline.onTime') },
    surveys: value('surveys.rounds'),
    campaigns: value('activities.campaign'),
    staff: value('staff.onDuty'),
    checks: checksOf(overviews),
  };
}

function byColumn(figures: Overview['figures']): Readonly<Record<string, number>> {
  return Object.fromEntries(
    figures
      .filter(({ group }) => group === 'columns')
      .map(({ label, value }) => [label.replace('栏目·', ''), value]),
  );
}

function checksOf(overviews: readonly Overview[]) {
  const all = overviews.flatMap(({ checks }) => checks);
  const ids = [...new Set(all.map(({ id }) => id))];
  return ids.map((id) => {
    const same = all.filter((check) => check.id === id);
    const level = same.some((check) => check.level === 'error') ? 'error' : 'warning';
    return { id, level, ok: same.every(({ passed }) => passed) };
  });
}
