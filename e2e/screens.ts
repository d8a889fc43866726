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
  { name: 'requests', route: '/requests' },
  { name: 'requests-all', route: '/requests/all' },
  { name: 'requests-new', route: '/requests/new' },
  { name: 'requests-walk-in', route: '/requests/walk-in' },
  { name: 'requests-dues', route: '/requests/dues' },
  { name: 'requests-numbers', route: '/requests/numbers' },
  { name: 'requests-exceptions', route: '/requests/exceptions' },
  { name: 'requests-moved', route: '/requests/moved' },
  { name: 'requests-wordings', route: '/requests/wordings' },
  { name: 'requests-help', route: '/requests/help' },
  { name: 'hotline', route: '/hotline' },
  { name: 'hotline-new', route: '/hotline/new' },
  { name: 'surveys', route: '/surveys' },
  { name: 'surveys-new', route: '/surveys/new' },
  { name: 'activities', route: '/activities' },
  { name: 'remedies', route: '/remedies' },
  { name: 'remedies-new', route: '/remedies/new' },
  { name: 'personal-records', route: '/personal-records' },
  { name: 'personal-records-new', route: '/personal-records/new' },
  { name: 'annual-report', route: '/annual-report' },
  { name: 'annual-report-narrative', route: '/annual-report/narrative' },
  { name: 'annual-report-earlier', route: '/annual-report/earlier' },
  { name: 'annual-report-years', route: '/annual-report/years' },
  { name: 'annual-report-years-one', route: '/annual-report/years?tab=year' },
  { name: 'annual-report-years-cells', route: '/annual-report/years?tab=cells' },
  { name: 'annual-report-yearly-figures', route: '/annual-report/yearly-figures' },
  { name: 'annual-report-submission', route: '/annual-report/submission' },
  { name: 'annual-report-versions', route: '/annual-report/versions' },
  { name: 'annual-report-zeros', route: '/annual-report?side=zeros' },
  { name: 'settings', route: '/settings' },
  { name: 'settings-people', route: '/settings/people' },
  { name: 'settings-basis', route: '/settings/basis' },
  { name: 'settings-report', route: '/settings/report' },
  { name: 'settings-requests', route: '/settings/requests' },
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

/** Screens of the request register, looked at on a day on which the sample office has open requests. */
export const requestScreens: readonly Screen[] = [
  { name: 'requests-open', route: '/requests' },
  { name: 'requests-open-all', route: '/requests/all?year=all' },
  { name: 'requests-open-dues', route: '/requests/dues' },
  { name: 'request-case', route: '/requests/1' },
  { name: 'request-period', route: '/requests/1/period' },
  { name: 'request-reply', route: '/requests/2/reply' },
  { name: 'request-amend', route: '/requests/1/amend' },
  { name: 'request-documents', route: '/requests/1/documents' },
];
