import type { QuizContext } from '../context/context.ts';
import type { ItemKind, NodeId } from '../item/item.ts';
import { caution, cautionShare, hasCautions } from '../kinds/caution.ts';
import { closedOption, exclusionShare, hasExclusions } from '../kinds/closedOption.ts';
import { changeShare, counterfactual, hasChanges } from '../kinds/counterfactual.ts';
import { cutoff, cutoffBandsOf, cutoffShare } from '../kinds/cutoff.ts';
import type { ItemMaker } from '../kinds/itemMaker.ts';
import { hasNext, nextQuestion, nextShare } from '../kinds/nextQuestion.ts';
import { endsACase, outcomeShare, recommend } from '../kinds/recommend.ts';
import { hasUpdates, update, updateShare } from '../kinds/update.ts';

interface Kind {
  readonly make: ItemMaker;
  /** How often the kind is met when none is wished for. */
  readonly weight: number;
  /** Whether the kind can practise a node. */
  readonly practises: (context: QuizContext, node: NodeId) => boolean;
  /** How often it is about a node that it can practise; any scale, all alike unless given. */
  readonly shareOf?: (context: QuizContext, node: NodeId) => number;
}

/** In the order in which kinds are drawn. */
export const kinds: Readonly<Record<ItemKind, Kind>> = {
  recommend: { make: recommend, weight: 38, practises: endsACase, shareOf: outcomeShare },
  nextQuestion: { make: nextQuestion, weight: 10, practises: hasNext, shareOf: nextShare },
  counterfactual: { make: counterfactual, weight: 16, practises: hasChanges, shareOf: changeShare },
  closedOption: {
    make: closedOption,
    weight: 9,
    practises: hasExclusions,
    shareOf: exclusionShare,
  },
  update: {
    make: update,
    weight: 5,
    practises: hasUpdates,
    shareOf: updateShare,
  },
  cutoff: {
    make: cutoff,
    weight: 6,
    practises: (context, node) => cutoffBandsOf(context, node).length > 0,
    shareOf: cutoffShare,
  },
  caution: {
    make: caution,
    weight: 16,
    practises: hasCautions,
    shareOf: cautionShare,
  },
};
