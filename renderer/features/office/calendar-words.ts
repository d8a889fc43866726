// What is said of changes of the calendar.

/** What follows from every one of them. */
export const RECOUNTED = '各项期限已按新的日历重新计算。';

/** 新增 11 天，替换 1 天; what there is none of is left out. */
export function importWords(added: number, replaced: number): string {
  const words = [added > 0 ? `新增 ${added} 天` : '', replaced > 0 ? `替换 ${replaced} 天` : ''];
  return words.filter((word) => word !== '').join('，');
}
