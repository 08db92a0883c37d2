import type { Guideline } from '../../../guideline/guideline.ts';
import { type End, sameEnd } from '../../../machine/firmness/ends.ts';
import type { MissingDatum } from '../../../machine/firmness/missingData.ts';
import { texts } from '../../texts/texts.ts';
import { answersInWords } from '../said/answersInWords.ts';
import { endsInShort } from './endsInWords.ts';

/** What an answer leaves, apart from what every answer leaves. */
export interface Leaves {
  readonly answers: string;
  /** Empty where it leaves nothing else. */
  readonly own: string;
  /** The same, or that it leaves nothing else. */
  readonly ends: string;
}

/** What the known answers to a question leave, and what every one of them leaves. */
export function provisionalPicture(
  guideline: Guideline,
  { question, groups }: Pick<MissingDatum, 'question' | 'groups'>,
): { readonly each: readonly Leaves[]; readonly common: readonly End[] } {
  const [first] = groups;
  const common = (first?.ends ?? []).filter((end) =>
    groups.every(({ ends }) => ends.some((one) => sameEnd(one, end))),
  );
  return {
    common,
    each: groups.map(({ answers, ends }) => {
      const own = ends.filter((end) => !common.some((one) => sameEnd(one, end)));
      const words = endsInShort(guideline, own);
      return {
        answers: answersInWords(guideline, question, answers),
        own: words,
        ends: words === '' ? texts.firmness.next.nothingMore : words,
      };
    }),
  };
}
