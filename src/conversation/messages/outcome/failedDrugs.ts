import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import { becameOf, type BecameOf } from '../../../language/facts/becameOf.ts';
import { namedFactOf } from '../../../language/facts/namedFacts.ts';
import type { OutcomeOption } from '../../../guideline/outcome.ts';
import { type AskedTreatment, gives } from '../../../language/ask/askedTreatment.ts';
import { drugsByName } from '../../../language/line/drugsTold.ts';
import type { StoredNotTaken } from '../../state/session.ts';
import { texts } from '../../texts/texts.ts';
import { optionName } from './optionName.ts';

const say = texts.outcome.failed;

/** A case with what was typed and not taken. */
interface WithNotTaken {
  readonly notTaken: readonly StoredNotTaken[];
}

/** The drugs on or after which the disease was told to have progressed. */
export function failedDrugs(notTaken: readonly StoredNotTaken[]): readonly AskedTreatment[] {
  return drugsNamed([...notTaken.flatMap(({ drug }) => drug ?? []), ...toldToBecome(notTaken, 'failed')]);
}

/** The drugs that were told as given and stopped for a reason. */
export function stoppedDrugs(notTaken: readonly StoredNotTaken[]): readonly AskedTreatment[] {
  return drugsNamed(toldToBecome(notTaken, 'stopped'));
}

/** The drugs of some treatments. Most cases have none, and this is asked at every option of each. */
function drugsNamed(treatments: readonly string[]): readonly AskedTreatment[] {
  return treatments.length === 0 ? [] : drugsByName.filter(({ name }) => treatments.includes(name));
}

/** The treatments that were told as given and of which it was told as well that they failed, or were stopped. */
function toldToBecome(notTaken: readonly StoredNotTaken[], what: NonNullable<BecameOf>): readonly string[] {
  return notTaken.flatMap(({ fact, words }) => {
    const given = namedFactOf(fact)?.given;
    return given !== undefined && becameOf(words) === what ? [given] : [];
  });
}

/** Those of them that an option names, or gives as one of a class that it names. */
export function failedIn(
  { notTaken }: WithNotTaken,
  option: Pick<OutcomeOption, 'text' | 'kinds'>,
): readonly AskedTreatment[] {
  return failedDrugs(notTaken).filter((drug) => gives(drug, option));
}

/** What an option names that the disease has progressed on; empty where it names none. */
export function failedInWords(shown: WithNotTaken, option: RecommendedOption): string {
  const drugs = failedIn(shown, option);
  return drugs.length === 0 ? '' : say.atOption(namesOf(drugs));
}

/** The same with the drugs named as what is skipped, where an answer is about others of the option too. */
export function failedByName(shown: WithNotTaken, option: RecommendedOption): string {
  const drugs = failedIn(shown, option);
  return drugs.length === 0 ? '' : say.byName(namesOf(drugs));
}

/** Behind the name of an option: what of it is skipped; empty where nothing is. */
export function skippedInName(shown: WithNotTaken, option: RecommendedOption): string {
  const drugs = failedIn(shown, option);
  return drugs.length === 0 ? '' : say.inName(namesOf(drugs));
}

/** The drugs that were told, with the options that name them, as one sentence; nothing where none was. */
export function failedLines(
  shown: WithNotTaken & { readonly recommendation: Pick<Recommendation, 'options'> },
): readonly string[] {
  const drugs = failedDrugs(shown.notTaken);
  if (drugs.length === 0) return [];
  const at = shown.recommendation.options
    .filter((option) => failedIn(shown, option).length > 0)
    .map((option) => texts.outcome.volunteered.option(option.number, optionName(option)));
  return [say.told(namesOf(drugs), at.join('; '))];
}

export function namesOf(drugs: readonly AskedTreatment[]): string {
  return drugs.map(({ name }) => (/^\p{Lu}\p{Ll}/u.test(name) ? name.toLowerCase() : name)).join(', ');
}
