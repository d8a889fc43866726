import type { ReactElement } from 'react';
import { Button, Checkbox, Table } from 'antd';
import { Link } from 'react-router';
import type { DomainCoverage } from '../../../electron/core/publications/catalogue-fields.ts';
import { STALE_AFTER_MONTHS } from '../../../electron/core/publications/coverage.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { showDate } from '../../ui/date-text.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { coverageWords } from './coverage-words.ts';
import { listAddress } from './list-filters.ts';
import './publications.css';

/** The 26 pilot domains: where the office has business, what is published, what is stale. */
export function CoveragePage(): ReactElement {
  const { year } = useDesk();
  const coverage = useQueryCall('publications.coverage', { year });
  return (
    <Page
      title="26 个试点领域"
      count={coverage.data && summaryOf(coverage.data)}
      back={{ to: '/publications', label: '主动公开' }}
      main={<Button onClick={() => window.print()}>打印</Button>}
    >
      <Loaded query={coverage}>
        {(domains) => (
          <>
            <p className="desk-quiet">
              有业务的领域超过 {STALE_AFTER_MONTHS}{' '}
              个月没有公开新的信息，或者从未公开，标为“待更新”（国办发〔2019〕54号）。
            </p>
            <ul className="publications-grid" aria-label="领域一览">
              {domains.map((domain) => (
                <li key={domain.id}>
                  <DomainCell domain={domain} />
                </li>
              ))}
            </ul>
            <DomainTable domains={domains} year={year} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function DomainCell({ domain }: { readonly domain: DomainCoverage }): ReactElement {
  const { look, word } = coverageWords(domain);
  return (
    <Link
      className="publications-cell"
      data-look={look}
      to={listAddress({ year: 'all', domainId: domain.id, scope: 'published' })}
    >
      <strong>
        {domain.id} {domain.name}
      </strong>
      <span className="desk-number">
        公开 {domain.published} 条{domain.late > 0 && `，逾期 ${domain.late} 条`}
      </span>
      <span>{word}</span>
    </Link>
  );
}

interface DomainTableProps {
  readonly domains: readonly DomainCoverage[];
  readonly year: number;
}

function DomainTable({ domains, year }: DomainTableProps): ReactElement {
  const tick = useCommand('publications.tickDomains');
  const ticked = domains.filter(({ hasBusiness }) => hasBusiness).map(({ id }) => id);
  return (
    <>
      <ErrorNotice error={tick.error} />
      <Table<DomainCoverage>
        aria-label="领域明细"
        className="desk-table publications-domains"
        size="small"
        pagination={false}
        dataSource={[...domains]}
        rowKey="id"
        rowClassName={({ stale, late }) => (stale || late > 0 ? 'desk-row-late' : '')}
        columns={[
          {
            key: 'name',
            title: '领域',
            render: (_value, { id, name, aliases }) => (
              <Link to={listAddress({ year: 'all', domainId: id })}>
                {id} {name}
                {aliases.length > 0 && `（${aliases.join('、')}）`}
              </Link>
            ),
          },
          {
            key: 'business',
            title: '本单位有业务',
            width: 130,
            render: (_value, { id, name, hasBusiness }) => (
              <Checkbox
                aria-label={`${name}：本单位有业务`}
                checked={hasBusiness}
                disabled={tick.isRunning}
                // A refusal is shown above by tick.error.
                onChange={() =>
                  void tick
                    .run({
                      ids: hasBusiness ? ticked.filter((other) => other !== id) : [...ticked, id],
                    })
                    .catch(() => null)
                }
              />
            ),
          },
          figure('published', '公开条数', ({ published }) => published, { scope: 'published' }),
          {
            ...figure('inYear', `${year} 年公开`, ({ publishedInYear }) => publishedInYear, {
              scope: 'published',
            }),
            render: (_value, { id, publishedInYear }) => (
              <Link to={listAddress({ year, domainId: id, scope: 'published' })}>
                {publishedInYear}
              </Link>
            ),
          },
          figure('late', '逾期', ({ late }) => late, { late: '1' }),
          {
            key: 'last',
            title: '最近公开',
            width: 140,
            render: (_value, { lastPublishedOn }) =>
              lastPublishedOn === null ? '—' : showDate(lastPublishedOn),
          },
          {
            key: 'state',
            title: '状态',
            width: 120,
            render: (_value, domain) => <CoverageTag domain={domain} />,
          },
        ]}
      />
    </>
  );
}

function figure(
  key: string,
  title: string,
  value: (domain: DomainCoverage) => number,
  filters: Parameters<typeof listAddress>[0],
) {
  return {
    key,
    title,
    width: 104,
    align: 'right' as const,
    render: (_value: unknown, domain: DomainCoverage) => (
      <Link to={listAddress({ year: 'all', domainId: domain.id, ...filters })}>
        {value(domain)}
      </Link>
    ),
  };
}

function CoverageTag({ domain }: { readonly domain: DomainCoverage }): ReactElement {
  const { look, word } = coverageWords(domain);
  if (look === 'none') return <span className="desk-quiet">{word}</span>;
  return <StatusTag look={look} word={word} />;
}

function summaryOf(domains: readonly DomainCoverage[]): string {
  const ticked = domains.filter(({ hasBusiness }) => hasBusiness).length;
  const stale = domains.filter((domain) => domain.stale).length;
  return `有业务 ${ticked} 个，待更新 ${stale} 个`;
}
