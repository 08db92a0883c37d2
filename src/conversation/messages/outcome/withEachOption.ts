import type { Recommendation } from '../../../engine/recommend.ts';
import type { RecommendedOption } from '../../../engine/recommendedOption.ts';

/** A recommendation with something known of each of its options, those that lead among them; the order stays. */
export function withEachOption<R extends Pick<Recommendation, 'options' | 'first' | 'together'>>(
  recommendation: R,
  known: (option: RecommendedOption) => RecommendedOption,
): R {
  const { first, together } = recommendation;
  const options = recommendation.options.map(known);
  const same = (one: RecommendedOption): RecommendedOption => options.find(({ id }) => id === one.id) ?? one;
  return {
    ...recommendation,
    options,
    first: first && same(first),
    together: together && { ...together, options: together.options.map(same) },
  };
}
