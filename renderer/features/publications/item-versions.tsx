import { useState } from 'react';
import type { ReactElement } from 'react';
import { Select, Space } from 'antd';
import {
  ATTRIBUTE_LABELS,
  BASE_LABELS,
  SOURCE_LABELS,
  STAGE_LABELS,
} from '../../../electron/core/publications/labels.ts';
import type {
  PublicationRecord,
  PublicationVersion,
} from '../../../electron/core/publications/record-fields.ts';

/** What is compared, as the words a clerk reads. */
const LINES: readonly (readonly [label: string, words: (version: PublicationVersion) => string])[] =
  [
    ['信息名称', ({ title }) => title],
    ['文号', ({ documentNumber }) => documentNumber],
    ['体裁', ({ genre, normative }) => `${genre}${normative ? '（规范性文件）' : ''}`],
    ['文件来源', ({ documentSource }) => SOURCE_LABELS[documentSource]],
    ['日期', ({ baseKind, baseOn }) => `${BASE_LABELS[baseKind]} ${baseOn}`],
    ['负责公开机关', ({ responsibleUnit }) => responsibleUnit],
    ['拟稿人', ({ drafterName }) => drafterName],
    ['内容概述', ({ summary }) => summary],
    [
      '附件',
      ({ files }) => files.map(({ name, sha256 }) => `${name} ${sha256.slice(0, 8)}`).join('\n'),
    ],
    [
      '公开属性',
      ({ attribute, attributeReason }) => `${ATTRIBUTE_LABELS[attribute]} ${attributeReason}`,
    ],
    ['五公开环节', ({ opennessStage }) => STAGE_LABELS[opennessStage]],
    ['栏目', ({ columnName }) => columnName],
    ['试点领域', ({ domainName }) => domainName ?? ''],
    ['公开时限', ({ limitDays, limitReason }) => `${limitDays} 个工作日 ${limitReason}`],
  ];

/** Two versions side by side; what differs is marked. Nothing for an item of one version. */
export function ItemVersions({
  publication,
}: {
  readonly publication: PublicationRecord;
}): ReactElement | null {
  const { versions, currentVersion } = publication;
  const numbers = versions.map(({ version }) => version);
  const [picked, setPicked] = useState<{ left?: number; right?: number }>({});
  const right = find(versions, picked.right ?? currentVersion);
  const left = find(versions, picked.left ?? numbers.findLast((n) => n !== right?.version));
  if (!left || !right || versions.length < 2) return null;
  const options = numbers.map((value) => ({ value, label: nameOf(value, publication) }));
  return (
    <section className="publications-panel" aria-label="版本对照">
      <h2>版本对照</h2>
      <Space style={{ marginBottom: 12 }}>
        <Select
          aria-label="左边的版本"
          style={{ width: 200 }}
          options={options}
          value={left.version}
          onChange={(version) => setPicked({ ...picked, left: version })}
        />
        对照
        <Select
          aria-label="右边的版本"
          style={{ width: 200 }}
          options={options}
          value={right.version}
          onChange={(version) => setPicked({ ...picked, right: version })}
        />
      </Space>
      <Comparison left={left} right={right} />
    </section>
  );
}

function Comparison({
  left,
  right,
}: Readonly<Record<'left' | 'right', PublicationVersion>>): ReactElement {
  return (
    <table className="publications-compare">
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">第 {left.version} 版</th>
          <th scope="col">第 {right.version} 版</th>
        </tr>
      </thead>
      <tbody>
        {LINES.map(([label, words]) => {
          const isChanged = words(left) !== words(right);
          return (
            <tr key={label} className={isChanged ? 'publications-changed' : ''}>
              <th scope="row">
                {label}
                {isChanged && '（有改动）'}
              </th>
              <td className="publications-text">{words(left)}</td>
              <td className="publications-text">{words(right)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function find(
  versions: readonly PublicationVersion[],
  number: number | undefined,
): PublicationVersion | undefined {
  return versions.find(({ version }) => version === number);
}

function nameOf(version: number, { publicVersion, currentVersion }: PublicationRecord): string {
  if (version === publicVersion) return `第 ${version} 版（公开中）`;
  return version === currentVersion ? `第 ${version} 版（在办）` : `第 ${version} 版`;
}
