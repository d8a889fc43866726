import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { REMEDY_KINDS } from '../../../electron/core/annual-report/remedy-statistics.ts';
import type { LinkedCase, RemedyDetail } from '../../../electron/core/remedies/contract.ts';
import { FIELD_LABELS, PROCEDURES } from '../../../electron/core/remedies/facts.ts';
import { outcomeLabel } from '../../../electron/core/remedies/outcomes.ts';
import { Facts } from '../../ui/case-page.tsx';
import type { Fact } from '../../ui/case-page.tsx';
import { showDate } from '../../ui/date-text.ts';
import { FileList } from '../../ui/file-field.tsx';
import { stateWord } from './case-words.ts';

interface CaseFactsProps {
  readonly detail: RemedyDetail;
}

/** What is known of a case, links to the request and to the cases before and after it. */
export function CaseFacts({ detail }: CaseFactsProps): ReactElement {
  return <Facts facts={[...links(detail), ...caseFacts(detail), ...results(detail)]} />;
}

function links({ facts, request, earlier, later }: RemedyDetail): readonly Fact[] {
  const isAfter = facts.kind === 'litigation-after-reconsideration';
  return [
    {
      label: FIELD_LABELS.requestId,
      value: request && (
        <Link to={`/requests/${request.id}`}>
          {request.number} {request.title}
        </Link>
      ),
    },
    ...(isAfter
      ? [{ label: FIELD_LABELS.earlierId, value: earlier && <CaseLink remedy={earlier} /> }]
      : []),
    ...(later.length > 0
      ? [
          {
            label: '复议后的起诉',
            value: later.map((one) => <CaseLink key={one.id} remedy={one} />),
          },
        ]
      : []),
  ];
}

function CaseLink({ remedy }: { readonly remedy: LinkedCase }): ReactElement {
  const { id, kind, caseNumber, acceptedOn } = remedy;
  const name = caseNumber === '' ? `${acceptedOn} ${REMEDY_KINDS[kind]}` : caseNumber;
  return (
    <Link to={`/remedies/${id}`}>
      {name}（{stateWord(remedy)}）
    </Link>
  );
}

function caseFacts({ facts }: RemedyDetail): readonly Fact[] {
  const { answerDueOn, procedure, files } = facts;
  return [
    { label: FIELD_LABELS.applicantName, value: facts.applicantName },
    { label: FIELD_LABELS.act, value: facts.act },
    { label: FIELD_LABELS.actOn, value: day(facts.actOn) },
    { label: FIELD_LABELS.servedOn, value: day(facts.servedOn) },
    { label: FIELD_LABELS.claim, value: facts.claim },
    { label: FIELD_LABELS.organ, value: facts.organ },
    { label: FIELD_LABELS.caseNumber, value: facts.caseNumber },
    { label: FIELD_LABELS.filedOn, value: day(facts.filedOn) },
    { label: FIELD_LABELS.acceptedOn, value: day(facts.acceptedOn) },
    { label: FIELD_LABELS.noticeReceivedOn, value: day(facts.noticeReceivedOn) },
    ...(procedure === null
      ? []
      : [{ label: FIELD_LABELS.procedure, value: PROCEDURES[procedure] }]),
    ...(answerDueOn === null ? [] : [{ label: FIELD_LABELS.answerDueOn, value: day(answerDueOn) }]),
    { label: FIELD_LABELS.files, value: files.length > 0 && <FileList files={files} /> },
    { label: FIELD_LABELS.note, value: facts.note },
  ].map(({ label, value }) => ({ label, value: value === false ? null : value }));
}

function results({ facts }: RemedyDetail): readonly Fact[] {
  const { answeredOn, answerFiles, decidedOn, outcome, decisionFiles } = facts;
  const answer = [
    { label: FIELD_LABELS.answeredOn, value: day(answeredOn) },
    { label: FIELD_LABELS.answerFiles, value: <Papers files={answerFiles} /> },
  ];
  const decision = [
    { label: FIELD_LABELS.decidedOn, value: day(decidedOn) },
    { label: FIELD_LABELS.outcome, value: outcome && outcomeLabel(outcome, facts.kind) },
    { label: FIELD_LABELS.decisionNumber, value: facts.decisionNumber },
    { label: FIELD_LABELS.decisionNote, value: facts.decisionNote },
    { label: FIELD_LABELS.decisionFiles, value: <Papers files={decisionFiles} /> },
  ];
  return [...(answeredOn === null ? [] : answer), ...(decidedOn === null ? [] : decision)];
}

function Papers({ files }: { readonly files: RemedyDetail['facts']['files'] }): ReactElement {
  return files.length === 0 ? <>—</> : <FileList files={files} />;
}

function day(date: string | null): string {
  return date === null ? '' : showDate(date);
}
