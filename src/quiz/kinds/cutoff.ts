import type { CutoffBand, Quantities } from '../../guideline/quiz/cutoffBands/cutoffBand.ts';
import type { Random } from '../../engine/random.ts';
import type { QuizContext } from '../context/context.ts';
import type { NodeId } from '../item/item.ts';
import { arranged, type OptionDraft } from '../item/options.ts';
import { expand, upper } from '../prose/grammar.ts';
import { bandOf } from '../tables/bandOf.ts';
import type { CutoffBands } from '../tables/createQuizTables.ts';
import { standsFor, withoutCodes } from '../words/feedback.ts';
import { hints } from '../words/stems.ts';
import type { ItemMaker } from './itemMaker.ts';

/** The quantities that an item about a node may ask for. */
export function cutoffBandsOf({ tables }: QuizContext, node: NodeId): readonly CutoffBands[] {
  return tables.cutoffBands.filter(({ question }) => question === node);
}

/**
 * How often a node is asked: a band that no number lies in is a trap that is never right, so a node is asked less
 * where more of them stand.
 */
export function cutoffShare(context: QuizContext, node: NodeId): number {
  const asked = cutoffBandsOf(context, node);
  const shares = asked.map((one) => bandsInTurn(one).length / one.bands.length);
  return shares.reduce((sum, share) => sum + share, 0) / asked.length;
}

/** What follows from a number of a report? */
export const cutoff: ItemMaker = (context, node, random) => {
  const practised = random.pick(cutoffBandsOf(context, node));
  const { id, bands, rule, provenance } = practised;
  // Band first, number second: with more examples on one side of a cut-off its band would be the better guess.
  const right = random.pick(bandsInTurn(practised));
  const example = random.pick(practised.examples.filter((one) => bandOf(practised, one) === right));
  const words = wordsOf(example, random);
  const options = bands.map((band): OptionDraft => ({
    label: band.label,
    means: { kind: 'cutoffBand', band: `${id}.${band.id}` },
    right: band === right,
    why: standsFor(band),
    edge: band.edge ?? null,
    provenance,
    // Why it is wrong says already what it stands for.
    wouldBeRight: null,
    synonyms: band.synonyms,
  }));
  return {
    kind: 'cutoff',
    node,
    caution: null,
    case: null,
    stem: upper(expand(random.pick(practised.stems), words, random)),
    // In the order of their numbers, as the guide to item writing has it.
    options: arranged(options, null),
    many: false,
    hint: expand(hints.boundary, {}, random),
    lesson: withoutCodes(rule),
    provenance,
    edges: right.edge === undefined ? [] : [right.edge],
  };
};

/** The bands in which examples lie: each is right as often as the others, the first as often as the last. */
function bandsInTurn({ examples, ...practised }: CutoffBands): readonly CutoffBand[] {
  return [...new Set(examples.map((example) => bandOf(practised, example)))];
}

/** Values for the slots of the stems: each number as it is written in a report. */
function wordsOf(numbers: Quantities, random: Random): Readonly<Record<string, string>> {
  const { mitoses, ecog, lesionCount, largestLesionMm, bilirubinMgDl, bilirubinUmolL } = numbers;
  const value = numbers.ki67 ?? numbers.liverInvolvementPct;
  return {
    ...(value === undefined ? {} : { value: String(value) }),
    ...(mitoses === undefined ? {} : { mitoses: counted(mitoses, '1 mitosis', 'mitoses') }),
    ...(ecog === undefined ? {} : { status: `ECOG ${ecog}` }),
    ...(lesionCount === undefined
      ? {}
      : {
          count: counted(lesionCount, 'one metastasis', 'metastases'),
          largest: lesionCount === 1 ? 'of' : 'the largest of',
        }),
    ...(largestLesionMm === undefined
      ? {}
      : { size: random.below(2) === 0 ? `${largestLesionMm} mm` : `${largestLesionMm / 10} cm` }),
    ...(bilirubinMgDl === undefined ? {} : { value: `${bilirubinMgDl} mg/dL` }),
    ...(bilirubinUmolL === undefined ? {} : { value: `${bilirubinUmolL} µmol/L` }),
  };
}

function counted(count: number, one: string, more: string): string {
  return count === 1 ? one : `${count} ${more}`;
}
