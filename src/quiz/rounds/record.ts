import type { ItemSource } from '../trainee/source.ts';
import type { ItemResult } from './series.ts';

/**
 * The record of a series as a table: a line for each item with its kind, its place on the chart and how many
 * chose what, then one for each score with how many people had it. Comma-separated; counts alone.
 */
export function recordOf(
  results: readonly ItemResult[],
  scoreboard: readonly number[],
  source: Pick<ItemSource, 'byId'>,
): string {
  const letters = ['a', 'b', 'c', 'd', 'e'];
  const items = results.map(({ item: id, people, right, counts }, index) => {
    const item = source.byId(id);
    const chosen = letters.map((letter) => counts[letter] ?? '');
    const key = item?.options.filter((option) => option.right).map((option) => option.id) ?? [];
    return [
      index + 1,
      id,
      item?.kind ?? '',
      item?.node ?? '',
      key.join(' '),
      people,
      right,
      ...chosen,
    ].join();
  });
  const scores = scoreboard.map((people, right) => `${right},${people}`).reverse();
  return [
    ['number', 'item', 'kind', 'node', 'key', 'people', 'right', ...letters].join(),
    ...items,
    '',
    'items right,people',
    ...scores,
  ].join('\n');
}
