// Every screen of the program by its address, for the contact sheet and the accessibility spec.

export interface Screen {
  /** File name and heading on the contact sheet. */
  readonly name: string;
  /** The hash route. */
  readonly route: string;
}

/** Screens that show something in any office. */
export const screens: readonly Screen[] = [
  { name: 'home', route: '/' },
  { name: 'publications', route: '/publications' },
  { name: 'publications-new', route: '/publications/new' },
  { name: 'publications-columns', route: '/publications/columns' },
  { name: 'publications-coverage', route: '/publications/coverage' },
  { name: 'publications-catalogue', route: '/publications/catalogue' },
  { name: 'publications-exceptions', route: '/publications/exceptions' },
  { name: 'hotline', route: '/hotline' },
  { name: 'hotline-new', route: '/hotline/new' },
  { name: 'surveys', route: '/surveys' },
  { name: 'surveys-new', route: '/surveys/new' },
  { name: 'activities', route: '/activities' },
  { name: 'annual-report', route: '/annual-report' },
  { name: 'annual-report-narrative', route: '/annual-report/narrative' },
  { name: 'annual-report-yearly-figures', route: '/annual-report/yearly-figures' },
  { name: 'settings', route: '/settings' },
  { name: 'settings-people', route: '/settings/people' },
  { name: 'settings-basis', route: '/settings/basis' },
  { name: 'settings-report', route: '/settings/report' },
  { name: 'settings-calendar', route: '/settings/calendar' },
  { name: 'settings-display', route: '/settings/display' },
  { name: 'settings-sample', route: '/settings/sample' },
  { name: 'no-such-page', route: '/no-such-page' },
];

/** Screens of single records, which the sample office has; its registers number theirs together. */
export const recordScreens: readonly Screen[] = [
  { name: 'publication', route: '/publications/1' },
  { name: 'publication-period', route: '/publications/1/period' },
  { name: 'publication-review', route: '/publications/1/review' },
  { name: 'publication-update', route: '/publications/1/update' },
  { name: 'hotline-referral', route: '/hotline/15' },
  { name: 'survey-round', route: '/surveys/14' },
  { name: 'activity', route: '/activities/1' },
];
