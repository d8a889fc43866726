// Every call that writes: with what it dates into a frozen year or changes of it, and the like in an open
// one; or why it dates nothing into a year.

import type { CallName } from '../core/contract.ts';
import { stepOf } from '../core/requests/testing/case-builder.ts';
import {
  CLERK,
  HEAD,
  aCorrection,
  aDocument,
  aReferral,
  aRemedy,
  aRound,
  anActivity,
} from './frozen-office.ts';
import type { FrozenOffice } from './frozen-office.ts';
import { aDraft, aReview } from './test-publications.ts';
import { ID_NUMBER } from './test-requests.ts';

/** What a call is given. */
type Inputs = (office: FrozenOffice) => {
  readonly frozen: object;
  readonly open: object;
  /** The day on which the open one is possible; 2021-03-01 otherwise. */
  readonly today?: string;
};

const publication = { column: 2, stage: 'management', item: 'art20-12' } as const;

const applicant = {
  ...{ column: 'natural-person', name: '岩温', idNumber: ID_NUMBER },
  ...{ telephone: '13800000000', address: '勐海县青石乡曼糯村 12 号' },
};

const application = ({ scan }: FrozenOffice, arrivedOn: string) => ({
  ...{ applicants: [applicant], provisionForm: 'paper', obtainingWay: 'post' },
  ...{ channel: 'in-person', arrivedOn, handlerId: CLERK, files: [scan] },
});

const matter = { title: '补偿方案', description: '2020 年的补偿方案' };

const DECEMBER = '2020-12-30';
const FEBRUARY = '2021-02-20';

const reason = '登记有误';

const PUBLICATIONS: Partial<Record<CallName, Inputs>> = {
  // A 规范性文件 is counted by the day of its forming, an ordinary text by the day of its publishing.
  'publications.draft': () => ({
    frozen: aDraft({ baseOn: '2020-12-21', normative: true }),
    open: aDraft({ baseOn: '2020-12-21' }),
  }),
  'publications.revise': ({ draft }) => ({
    frozen: { id: draft, ...aDraft({ baseOn: '2020-12-21', normative: true }) },
    open: { id: draft, ...aDraft({ baseOn: '2020-12-21', title: '改过的题目' }) },
  }),
  'publications.update': ({ normative }) => ({
    frozen: { id: normative, ...aDraft({ baseKind: 'changed', baseOn: '2021-02-01' }) },
    open: {
      id: normative,
      ...aDraft({ baseKind: 'changed', baseOn: '2021-02-01', normative: true, title: '新的题目' }),
    },
  }),
  'publications.refile': ({ published }) => {
    const { column, stage, item } = publication;
    const place = { columnId: column, opennessStage: stage, legalItem: item, reason };
    return {
      frozen: { id: published.frozen, ...place },
      open: { id: published.open, ...place },
    };
  },
  'publications.review': ({ draft }) => ({
    frozen: aReview(draft, { reviewedOn: DECEMBER, signedOn: DECEMBER, plannedOn: FEBRUARY }),
    open: aReview(draft, { reviewedOn: FEBRUARY, signedOn: FEBRUARY, plannedOn: FEBRUARY }),
  }),
  'publications.publish': ({ reviewed: id }) => ({
    frozen: { id, channels: [{ channel: 'county-portal', onDate: DECEMBER }] },
    open: { id, channels: [{ channel: 'county-portal', onDate: '2021-01-12' }] },
  }),
  'publications.withdraw': ({ published: { frozen: id } }) => dated({ id, reason }, 'onDate'),
  'publications.repeal': ({ published: { frozen: id } }) => dated({ id, reason }, 'onDate'),
  'publications.expire': ({ published: { frozen: id } }) => dated({ id, reason }, 'onDate'),
  'publications.retract': ({ published }) => ofEither(published, { reason }),
};

const REQUESTS: Partial<Record<CallName, Inputs>> = {
  'requests.register': (office) => ({
    frozen: { ...application(office, DECEMBER), matters: [matter] },
    open: { ...application(office, FEBRUARY), matters: [matter] },
  }),
  'requests.walkIn': (office) => {
    const reply = { leaf: 'disclosed', content: '当场提供', reviewerId: HEAD };
    return {
      frozen: { ...application(office, DECEMBER), matter, reply },
      open: { ...application(office, '2021-03-01'), matter, reply },
    };
  },
  'requests.take': ({ requests: { frozen: id }, scan }) => ({
    frozen: { id, step: stepOf('withdrawn', DECEMBER, { files: [scan] }) },
    open: { id, step: stepOf('withdrawn', FEBRUARY, { files: [scan] }) },
  }),
};

const REGISTERS: Partial<Record<CallName, Inputs>> = {
  'hotline.register': () => ({ frozen: aReferral(DECEMBER), open: aReferral(FEBRUARY) }),
  'hotline.close': ({ referrals: { frozen: id } }) =>
    dated({ id, closingNote: '已经答复' }, 'closedOn'),
  'hotline.amend': ({ referrals }) => ({
    frozen: { id: referrals.frozen, ...aReferral('2020-11-12'), matter: '另一件事', reason },
    open: { id: referrals.open, ...aReferral('2021-02-01'), matter: '另一件事', reason },
  }),
  'hotline.void': ({ referrals }) => ofEither(referrals, { reason }),
  'surveys.open': () => ({ frozen: aRound(DECEMBER), open: aRound(FEBRUARY) }),
  'surveys.close': ({ rounds: { frozen: id } }) =>
    dated({ id, resultNote: '满意', validSheets: 60, satisfiedSheets: 57 }, 'closedOn'),
  'surveys.amend': ({ rounds }) => ({
    frozen: { id: rounds.frozen, ...aRound('2020-11-12'), title: '另一次测评', reason },
    open: { id: rounds.open, ...aRound('2021-02-01'), title: '另一次测评', reason },
  }),
  'surveys.void': ({ rounds }) => ofEither(rounds, { reason }),
  'activities.record': () => ({ frozen: anActivity(DECEMBER), open: anActivity(FEBRUARY) }),
  'activities.amend': ({ activities }) => ({
    frozen: { id: activities.frozen, ...anActivity('2020-11-12'), place: '曼糯村', reason },
    open: { id: activities.open, ...anActivity('2021-02-01'), place: '曼糯村', reason },
  }),
  'activities.void': ({ activities }) => ofEither(activities, { reason }),
  'remedies.register': () => ({ frozen: aRemedy(DECEMBER), open: aRemedy(FEBRUARY) }),
  'remedies.answer': ({ remedies: { frozen: id } }) => dated({ id }, 'answeredOn'),
  'remedies.decide': ({ remedies: { frozen: id } }) =>
    dated({ id, outcome: 'maintained' }, 'decidedOn'),
  // A case that is pending goes on, a decided one is closed with its year.
  'remedies.amend': ({ decided, remedies }) => ({
    frozen: {
      ...{ id: decided, ...aRemedy('2020-06-01'), note: '补记', reason },
      ...{ decidedOn: '2020-08-01', outcome: 'maintained' },
    },
    open: {
      id: remedies.frozen,
      ...aRemedy('2020-11-12'),
      caseNumber: '海政复〔2021〕1号',
      reason,
    },
  }),
  'remedies.void': ({ remedies }) => ofEither(remedies, { reason }),
  'personalRecords.register': () => ({
    frozen: aCorrection(DECEMBER),
    open: aCorrection(FEBRUARY),
  }),
  'personalRecords.decide': ({ corrections: { frozen: id } }) => {
    const decision = { id, outcome: 'refused', decisionNote: '审核不属实' };
    return {
      frozen: { ...decision, decidedOn: DECEMBER, toldOn: DECEMBER },
      open: { ...decision, decidedOn: FEBRUARY, toldOn: FEBRUARY },
    };
  },
  'personalRecords.amend': ({ corrections: { frozen: id } }) => ({
    frozen: { id, ...aCorrection('2021-01-05'), reason },
    open: { id, ...aCorrection('2020-11-12'), note: '补记', reason },
  }),
  'personalRecords.void': ({ corrections }) => ofEither(corrections, { reason }),
};

const REPORT: Partial<Record<CallName, Inputs>> = {
  'annualReport.saveSetup': () => ofYear({ template: 'three-part' }),
  'annualReport.saveNarrative': () => ofYear({ template: 'three-part', narrative: {} }),
  // The first heading of the proposed text.
  'annualReport.applyFix': () =>
    ofYear({
      template: 'three-part',
      fix: { section: 'overview', index: 1, at: 0, quote: '（一）', replacement: '（一）' },
    }),
  'annualReport.resetNarrative': () => ofYear({ template: 'three-part' }),
  'annualReport.saveYearlyFigures': () =>
    ofYear({ entries: [{ code: 'table2.licence.decisions', value: 3, source: '许可台账' }] }),
  // What the report of the year after took over.
  'annualReport.saveEarlierReport': () => {
    const paper = { paper: '上年度报告', values: { 'table3.D.total': 0 }, isPartial: true };
    return { frozen: { year: 2019, ...paper }, open: { year: 2018, ...paper } };
  },
  'annualReport.confirmZeros': () => ({
    ...ofYear({ areas: ['fees'], signerId: HEAD }),
    today: '2022-01-04',
  }),
  'office.saveBasisDocument': () => ({ frozen: aDocument(2020), open: aDocument(2021) }),
  'office.removeBasisDocument': ({ documents }) => ofEither(documents, {}),
  // 工作人员: counted when the year ends.
  'office.addPerson': () => {
    const person = { name: '新来的人', roles: ['clerk'] };
    return {
      frozen: { ...person, dutyFrom: '2020-06-01' },
      open: { ...person, dutyFrom: '2021-01-04' },
    };
  },
  'office.changePerson': () => {
    const person = { id: CLERK, name: '玉香', roles: ['clerk'] };
    return {
      frozen: { ...person, dutyFrom: '2021-01-04' },
      open: { ...person, name: '玉罕', dutyFrom: '2015-01-01' },
    };
  },
  'office.endDuty': () => dated({ id: CLERK }, 'dutyTo'),
};

/** The calls that date something into a year. */
export const DATED_CALLS: Partial<Record<CallName, Inputs>> = {
  ...PUBLICATIONS,
  ...REQUESTS,
  ...REGISTERS,
  ...REPORT,
};

const SETTING = 'a setting of the office, without a date';
const PAPER = 'writes files, or keeps what was written';
const COUNTED_ANEW = 'due dates and timeliness are counted anew; the frozen report prints its own';
const LIFE = 'the life of the report itself';

/** The other calls that write or may write, each with why it can't touch a frozen year. */
export const UNDATED_CALLS: Partial<Record<CallName, string>> = {
  'office.setUp': SETTING,
  'office.confirmClock': 'of the present moment',
  'office.saveProfile': SETTING,
  'office.actAs': SETTING,
  'office.saveSettings': SETTING,
  'office.addCalendarDay': COUNTED_ANEW,
  'office.removeCalendarDay': COUNTED_ANEW,
  'office.importCalendar': PAPER,
  'office.applyCalendarImport': COUNTED_ANEW,
  'office.openLedger': 'writes nothing',
  'files.attach': PAPER,
  'files.open': PAPER,
  'files.chooseFolder': PAPER,
  'publications.recount': COUNTED_ANEW,
  'publications.saveColumn': SETTING,
  'publications.retireColumn': SETTING,
  'publications.orderColumns': SETTING,
  'publications.tickDomains': SETTING,
  'publications.saveCatalogueRow': SETTING,
  'publications.retireCatalogueRow': SETTING,
  'requests.exportDocument': PAPER,
  'requests.caseFile': PAPER,
  'requests.exportDues': PAPER,
  'requests.makeProactive': 'drafts a publication as of today',
  'requests.voidNumber': 'a number that was spoilt counts nowhere',
  'requests.saveWording': SETTING,
  'requests.recount': COUNTED_ANEW,
  'hotline.setLimits': SETTING,
  'annualReport.takeStep': LIFE,
  'annualReport.signReason': 'needs a failing check: its table is tried by itself',
  'annualReport.export': PAPER,
  'submissions.drives': 'writes nothing',
  'submissions.testDrive': PAPER,
  'submissions.write': PAPER,
  'submissions.cancel': 'writes nothing',
  'submissions.eject': 'writes nothing',
  'submissions.verify': 'writes nothing',
  'submissions.takeReceipt': LIFE,
  'submissions.enterAnswer': LIFE,
  'submissions.writeQrSheet': PAPER,
};

/** The same into the frozen year and into the next one. */
function dated(input: object, field: string) {
  return { frozen: { ...input, [field]: DECEMBER }, open: { ...input, [field]: FEBRUARY } };
}

function ofEither(ids: { readonly frozen: number; readonly open: number }, input: object) {
  return { frozen: { id: ids.frozen, ...input }, open: { id: ids.open, ...input } };
}

function ofYear(input: object) {
  return { frozen: { year: 2020, ...input }, open: { year: 2021, ...input } };
}
