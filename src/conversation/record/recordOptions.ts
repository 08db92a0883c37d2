import { describeProvenance } from '../../engine/describeProvenance.ts';
import type { EvaluatedCondition } from '../../engine/evaluatedCondition.ts';
import type { RecommendedOption } from '../../engine/recommendedOption.ts';
import { standingOf } from '../../engine/standing.ts';
import { texts } from '../texts/texts.ts';
import { againstRuns, leadingOptions } from '../messages/outcome/leadBlocks.ts';
import { butHas, prohibitionRuns, prohibitionSentence, whyState } from '../messages/outcome/optionRuns.ts';
import { stateOf } from '../../engine/stateOf.ts';
import { notTheCase, warningsHere } from '../messages/outcome/warnings.ts';
import type { ShownOutcome } from '../messages/outcome/shownOutcome.ts';
import { briefTagRun } from '../messages/said/claims.ts';
import { conditionInWords, plain } from './inWords.ts';
import type { Pointed, RecordCondition, RecordOption, Runs } from './recordDocument.ts';

const say = texts.mdt;

/** What stands under an option in full, by its words. */
interface Under {
  readonly number: number;
  readonly warnings: ReadonlyMap<string, Runs>;
  /** Warnings that are not about the case, by what stands before them. */
  readonly others: ReadonlyMap<string, ReadonlyMap<string, Runs>>;
  readonly conditions: ReadonlyMap<string, RecordCondition>;
}

/**
 * The options of the record by id, in the order of their numbers. Where all warnings of an earlier option are an
 * option's too they are pointed at, and so are conditions with their states: nothing is left out, and nothing stands
 * twice at length.
 */
export function recordOptions(shown: ShownOutcome): ReadonlyMap<RecommendedOption['id'], RecordOption> {
  const before: Under[] = [];
  return new Map(
    shown.recommendation.options.map((option) => {
      const under = underOf(option);
      const earlier = (wordsOf: (one: Under) => Iterable<string>): readonly Earlier[] =>
        before.map((one) => ({ number: one.number, words: [...wordsOf(one)] }));
      const drawn: RecordOption = {
        kind: 'option',
        number: option.number,
        state: stateOfOption(shown, option),
        closed: closedRuns(option),
        against: againstRuns(shown, option),
        text: [{ text: `${option.text} ` }, briefTagRun(option.provenance)],
        warnings: pointed(
          under.warnings,
          earlier(({ warnings }) => warnings.keys()),
        ),
        notTheCase: [...under.others].map(([lead, those]) => ({
          lead,
          those: pointed(
            those,
            earlier(({ others }) => others.get(lead)?.keys() ?? []),
          ),
        })),
        conditions: pointed(
          under.conditions,
          earlier(({ conditions }) => conditions.keys()),
        ),
      };
      before.push(under);
      return [option.id, drawn];
    }),
  );
}

function underOf({ number, prohibitions, conditions }: RecommendedOption): Under {
  return {
    number,
    warnings: byWords(warningsHere(prohibitions).map((one) => prohibitionRuns(one, briefTagRun))),
    // Each by its sentence, as all of 2.6 is shown; the lead says that it is not the case.
    others: new Map(
      notTheCase(prohibitions).map(({ lead, those }) => [
        lead,
        byWords(those.map((one) => prohibitionSentence(one, briefTagRun))),
      ]),
    ),
    conditions: new Map(conditions.map(conditionOf).map((one) => [conditionInWords(one), one])),
  };
}

function byWords(all: readonly Runs[]): ReadonlyMap<string, Runs> {
  return new Map(all.map((runs) => [plain(runs), runs]));
}

function stateOfOption(shown: ShownOutcome, option: RecommendedOption): RecordOption['state'] {
  if (leadingOptions(shown).includes(option)) return 'leads';
  const standing = standingOf(option);
  if (standing === 'closed') return 'closed';
  // A warning that applies stands under the option; what is warned of may be the way that the option goes.
  return standing === 'forbidden' || standing === 'waits' || standing === 'fails' ? 'forbidden' : 'open';
}

function closedRuns({ closed }: RecommendedOption): Runs {
  if (closed === null) return [];
  const { reason, provenance, byVolunteered } = closed;
  return [
    { text: say.closed(reason), strong: true },
    { text: ` [${describeProvenance(provenance)}]`, subtle: true },
    ...(byVolunteered ? [{ text: texts.outcome.closedByVolunteered, strong: true }] : []),
  ];
}

function conditionOf(condition: EvaluatedCondition): RecordCondition {
  return {
    words: condition.words,
    state: stateOf(condition),
    why: whyState(condition),
    butHas: butHas(condition),
    tag: briefTagRun(condition.provenance).text,
  };
}

/** Warnings or conditions of an earlier option. */
interface Earlier {
  readonly number: number;
  readonly words: readonly string[];
}

/** The earlier option whose warnings or conditions are all this one's too, and what this one has beside them. */
function pointed<Item>(own: ReadonlyMap<string, Item>, before: readonly Earlier[]): Pointed<Item> {
  const [best] = before
    .filter(({ words }) => words.length > 0 && words.every((one) => own.has(one)))
    .toSorted((a, b) => b.words.join().length - a.words.join().length);
  return {
    allOf: best?.number ?? null,
    items: [...own].filter(([words]) => !best?.words.includes(words)).map(([, item]) => item),
  };
}
