import type { ConditionState } from '../../../engine/conditionState.ts';
import { nothingTold, type ToldOnOptions } from '../../../engine/toldOnOptions.ts';
import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import type { OutcomeOption } from '../../../guideline/outcome.ts';
import type { NamedFact } from '../../../language/facts/namedFact.ts';
import type { StoredNotTaken } from '../../state/session.ts';
import { texts } from '../../texts/texts.ts';
import { toldFacts } from './toldFacts.ts';

type Given = Pick<OutcomeOption, 'kinds'> & {
  readonly conditions: readonly { readonly id: string }[];
};

/** What the facts of a case make of its options; the same object wherever they make nothing of any. */
export function toldOnOptions(notTaken: readonly StoredNotTaken[]): ToldOnOptions {
  const facts = toldFacts(notTaken).map(({ fact }) => fact);
  const conditions = new Map(
    facts.flatMap(({ decides = {} }): readonly (readonly [string, ConditionState])[] =>
      Object.entries(decides),
    ),
  );
  const avoided = facts.filter(({ against }) => against !== undefined);
  if (conditions.size + avoided.length === 0) return nothingTold;
  return { conditions, against: (option) => isAgainst(avoided, option) };
}

/** Whether facts are listed against all that an option gives. */
function isAgainst(facts: readonly NamedFact[], option: Given): boolean {
  return (
    option.kinds.length > 0 && option.kinds.every((kind) => facts.some((fact) => avoids(fact, kind, option)))
  );
}

/** Whether a fact is listed against a kind of an option. */
function avoids({ against }: NamedFact, kind: OutcomeOption['kinds'][number], option: Given): boolean {
  if (!against?.kinds.includes(kind)) return false;
  return against.condition === undefined || option.conditions.some(({ id }) => id === against.condition);
}

/** Those of the told facts that are listed against something that an option gives, as they were told. */
function toldAgainst(notTaken: readonly StoredNotTaken[], option: Given): readonly string[] {
  return toldFacts(notTaken)
    .filter(({ fact }) => option.kinds.some((kind) => avoids(fact, kind, option)))
    .map(({ words }) => words);
}

/** That something told is listed against what an option gives; empty where nothing is, or the option is closed. */
export function toldAgainstInWords(
  { notTaken }: { readonly notTaken: readonly StoredNotTaken[] },
  option: RecommendedOption,
): string {
  const words = option.closed === null ? toldAgainst(notTaken, option) : [];
  return words.length === 0 ? '' : texts.outcome.facts.against(words.join(', '));
}
