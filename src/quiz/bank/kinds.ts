import type { QuizContext } from '../context/context.ts';
import type { ItemKind, NodeId } from '../item/item.ts';
import { caution, cautionShare, hasCautions, setsIn as cautionSets } from '../kinds/caution.ts';
import {
  closedOption,
  exclusionShare,
  hasExclusions,
  leastShareOfNode,
  setsIn as exclusionSets,
} from '../kinds/closedOption.ts';
import { changeSetsIn } from '../kinds/changes.ts';
import { changeShare, counterfactual, hasChanges } from '../kinds/counterfactual.ts';
import { cutoff, cutoffBandsOf, cutoffShare } from '../kinds/cutoff.ts';
import type { ItemMaker } from '../kinds/itemMaker.ts';
import { hasNext, nextQuestion, nextShare, setsIn as nextSets } from '../kinds/nextQuestion.ts';
import { hasOutcomes, outcomeShare, recommend, setsIn as outcomeSets } from '../kinds/recommend.ts';
import { hasUpdates, setsIn as updateSets, update, updateShare } from '../kinds/update.ts';

interface Kind {
  readonly make: ItemMaker;
  /** The work that goes before the first item of the kind, in pieces. */
  readonly pieces?: (context: QuizContext) => Iterable<undefined>;
  /** How often the kind is met when none is wished for. */
  readonly weight: number;
  /** Whether the kind can practise a node. */
  readonly practises: (context: QuizContext, node: NodeId) => boolean;
  /** How often it is about a node that it can practise; any scale, all alike unless given. */
  readonly shareOf?: (context: QuizContext, node: NodeId) => number;
  /** Of the share of a node in the middle, how much every node has, though its options may tell more. */
  readonly leastShare: number;
}

/** As much as keeps labels from telling, by `quiz check`: with a sixth, four in ten limits are found blindly. */
const leastShare = 1 / 9;

/** In the order in which kinds are drawn. */
export const kinds: Readonly<Record<ItemKind, Kind>> = {
  recommend: {
    make: recommend,
    pieces: outcomeSets.pieces,
    weight: 38,
    practises: hasOutcomes,
    shareOf: outcomeShare,
    leastShare,
  },
  nextQuestion: {
    make: nextQuestion,
    pieces: nextSets.pieces,
    weight: 5,
    practises: hasNext,
    shareOf: nextShare,
    leastShare,
  },
  counterfactual: {
    make: counterfactual,
    pieces: changeSetsIn.pieces,
    weight: 20,
    practises: hasChanges,
    shareOf: changeShare,
    leastShare,
  },
  closedOption: {
    make: closedOption,
    pieces: exclusionSets.pieces,
    weight: 8,
    practises: hasExclusions,
    shareOf: exclusionShare,
    leastShare: leastShareOfNode,
  },
  update: {
    make: update,
    pieces: updateSets.pieces,
    weight: 7,
    practises: hasUpdates,
    shareOf: updateShare,
    leastShare,
  },
  cutoff: {
    make: cutoff,
    weight: 5,
    practises: (context, node) => cutoffBandsOf(context, node).length > 0,
    shareOf: cutoffShare,
    leastShare,
  },
  caution: {
    make: caution,
    pieces: cautionSets.pieces,
    weight: 21,
    practises: hasCautions,
    shareOf: cautionShare,
    leastShare,
  },
};
