import type { ReactElement } from 'react';
import {
  ATTRIBUTE_LABELS,
  BASE_LABELS,
  END_LABELS,
  SOURCE_LABELS,
  STAGE_LABELS,
} from '../../../electron/core/publications/labels.ts';
import type {
  PublicationRecord,
  PublicationVersion,
} from '../../../electron/core/publications/record-fields.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { Facts } from '../../ui/case-page.tsx';
import type { Fact } from '../../ui/case-page.tsx';
import { showDate } from '../../ui/date-text.ts';
import { FileList } from '../../ui/file-field.tsx';
import { currentVersionOf } from './current-version.ts';

/** All facts of the version that is worked on. */
export function ItemFacts({
  publication,
}: {
  readonly publication: PublicationRecord;
}): ReactElement {
  const current = currentVersionOf(publication);
  const { data } = useQueryCall('publications.choices', {});
  const item = data?.legalItems.find(({ code }) => code === current.legalItem);
  const ended: readonly Fact[] =
    publication.endKind !== null && publication.endedOn !== null
      ? [{ label: END_LABELS[publication.endKind], value: showDate(publication.endedOn) }]
      : [];
  return (
    <Facts
      facts={[
        ...ended,
        ...documentFacts(current),
        ...attributeFacts(current),
        { label: '条例依据', value: item ? `${item.place}${item.short}` : '' },
        ...placeFacts(current),
        { label: '索引号', value: publication.indexNumber },
        {
          label: '内容概述',
          value: <span className="publications-text">{current.summary}</span>,
        },
        { label: '附件', value: current.files.length > 0 && <FileList files={current.files} /> },
      ].map(({ label, value }) => ({ label, value: value === false ? '' : value }))}
    />
  );
}

function documentFacts(version: PublicationVersion): readonly Fact[] {
  return [
    { label: '文号', value: version.documentNumber },
    { label: '体裁', value: `${version.genre}${version.normative ? '（规范性文件）' : ''}` },
    { label: BASE_LABELS[version.baseKind], value: showDate(version.baseOn) },
    { label: '负责公开机关', value: version.responsibleUnit },
    { label: '拟稿人', value: version.drafterName },
    { label: '文件来源', value: SOURCE_LABELS[version.documentSource] },
  ];
}

function attributeFacts(version: PublicationVersion): readonly Fact[] {
  const reason =
    version.attributeReason === ''
      ? []
      : [{ label: '公开属性的理由', value: version.attributeReason }];
  return [
    { label: '公开属性', value: ATTRIBUTE_LABELS[version.attribute] },
    ...reason,
    { label: '五公开环节', value: STAGE_LABELS[version.opennessStage] },
  ];
}

function placeFacts(version: PublicationVersion): readonly Fact[] {
  const reason = version.limitReason === '' ? '' : `（${version.limitReason}）`;
  return [
    { label: '栏目', value: version.columnName },
    { label: '试点领域', value: version.domainName },
    ...(version.catalogueMatter === null
      ? []
      : [{ label: '标准目录事项', value: version.catalogueMatter }]),
    { label: '公开时限', value: `${version.limitDays} 个工作日${reason}` },
  ];
}
