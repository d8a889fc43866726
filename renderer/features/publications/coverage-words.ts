import type { DomainCoverage } from '../../../electron/core/publications/catalogue-fields.ts';

/** How a domain stands, in look and word: never in colour alone. */
export function coverageWords({
  hasBusiness,
  stale,
  published,
}: Pick<DomainCoverage, 'hasBusiness' | 'stale' | 'published'>): {
  look: 'done' | 'late' | 'none';
  word: string;
} {
  if (!hasBusiness) return { look: 'none', word: '没有业务' };
  if (!stale) return { look: 'done', word: '正常' };
  return { look: 'late', word: published === 0 ? '从未公开' : '待更新' };
}
