import { withEachOption } from './withEachOption.ts';
import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import type { Contraindication } from '../../../guideline/answers.ts';
import { entryOf } from '../../../guideline/entryOf.ts';
import type { NamedFact } from '../../../language/facts/namedFact.ts';
import { gives } from '../../../language/ask/askedTreatment.ts';
import { treatmentsByName } from '../../../language/ask/treatmentsByName.ts';
import { namedFactOf, namedFacts } from '../../../language/facts/namedFacts.ts';
import type { StoredNotTaken } from '../../state/session.ts';
import { texts } from '../../texts/texts.ts';
import { lowered } from '../said/letterCase.ts';
import type { SpecialSituation } from '../../../guideline/specialSituations.ts';
import { bearingOnConditions, situationsOnConditions } from './bearingOnConditions.ts';

const say = texts.outcome.facts;

/** A case with what was typed and not taken. */
interface WithNotTaken {
  readonly notTaken: readonly StoredNotTaken[];
}

/** A fact that was told, with the words that told it; its name where these are not kept. */
export interface ToldFact {
  readonly fact: NamedFact;
  readonly words: string;
}

/** The facts of a case that no answer says and that the guideline's words speak of. */
export function toldFacts(notTaken: readonly StoredNotTaken[]): readonly ToldFact[] {
  const told = notTaken.filter(({ fact }) => namedFactOf(fact) !== undefined);
  // Most cases have none, and this is asked at every option of each.
  if (told.length === 0) return [];
  return namedFacts.flatMap((fact): readonly ToldFact[] =>
    told
      .filter((one) => one.fact === fact.name)
      .map((one) => {
        const words = one.words ?? fact.name;
        return { fact, words: one.selectsNothing ? say.selectsNothing(words) : words };
      }),
  );
}

/**
 * A recommendation whose conditions and warnings know which told facts they name, and which contraindications and special
 * situations of the case bear on them; nothing else of it changes.
 */
export function withFacts<R extends Pick<Recommendation, 'options' | 'first' | 'together'>>(
  recommendation: R,
  notTaken: readonly StoredNotTaken[],
  contraindications: readonly Contraindication[],
  situations: readonly SpecialSituation[],
): R {
  const facts = toldFacts(notTaken);
  if (facts.length + contraindications.length + situations.length === 0) return recommendation;
  return withEachOption(recommendation, (option) =>
    withFactsAt(option, facts, contraindications, situations),
  );
}

function withFactsAt(
  option: RecommendedOption,
  facts: readonly ToldFact[],
  contraindications: readonly Contraindication[],
  situations: readonly SpecialSituation[],
): RecommendedOption {
  const toldIn = (text: string, id = '') => {
    // What closes an option is said by itself.
    const bearing = option.closed === null ? (entryOf<readonly string[]>(bearingOnConditions, id) ?? []) : [];
    const named = entryOf<readonly string[]>(situationsOnConditions, id) ?? [];
    const told = [
      ...wordsNamedIn(text, facts),
      ...contraindications
        .filter((one) => bearing.includes(one))
        .map((one) => texts.outcome.against[one] ?? one),
      ...situations.filter((one) => named.includes(one.id)).map(({ inWords }) => lowered(inWords)),
    ];
    return told.length === 0 ? {} : { told };
  };
  return {
    ...option,
    conditions: option.conditions.map((one) => ({ ...one, ...toldIn(one.words, one.id) })),
    prohibitions: option.prohibitions.map((one) => {
      const speaking = facts.filter(({ fact }) => !fact.saidByAnswer && fact.spoken.test(one.text));
      // What it speaks of was told: it is not about other patients, whatever an answer leaves unsaid.
      return { ...one, ...(speaking.length > 0 ? { aboutAnother: false } : {}), ...toldIn(one.text) };
    }),
  };
}

/** The words of those facts that a text speaks of. */
export function wordsNamedIn(text: string, facts: readonly ToldFact[]): readonly string[] {
  return facts.filter(({ fact }) => fact.spoken.test(text)).map(({ words }) => words);
}

/** What was told and stands in the words of an option, its warnings or its conditions. */
export function factsAt(
  { notTaken }: WithNotTaken,
  { text, prohibitions, conditions }: RecommendedOption,
): readonly string[] {
  const said = [text, ...prohibitions.map((one) => one.text), ...conditions.map((one) => one.words)];
  const facts = toldFacts(notTaken);
  return facts.length === 0 ? [] : wordsNamedIn(said.join(' '), facts);
}

/**
 * That what an option says speaks of what was told, that something it gives was told as given before, and what the
 * recommendation says elsewhere of something told together with a treatment that it gives; empty where nothing does. A
 * value that selects nothing is none.
 */
export function factsAtInWords(
  {
    notTaken,
    recommendation,
  }: WithNotTaken & { readonly recommendation: Pick<Recommendation, 'statements'> },
  option: RecommendedOption,
): string {
  const told = notTaken.filter((one) => !isOfAnswer(one));
  const words = factsAt({ notTaken: told }, option);
  const given = givenIn({ notTaken: told }, option);
  return [
    ...(words.length === 0 ? [] : [say.at(words.join(', '))]),
    ...given.map(({ name, words: of }) => say.givenBefore(name, of)),
    ...warningsOfTold(told, recommendation, option),
  ].join(' ');
}

/** The treatments that an option gives and that were told as given, each with all that was told of it. */
function givenIn(
  { notTaken }: WithNotTaken,
  option: Pick<RecommendedOption, 'text' | 'kinds'>,
): readonly { readonly name: string; readonly words: string }[] {
  const told = toldFacts(notTaken).filter(({ fact }) => fact.given !== undefined);
  if (told.length === 0) return [];
  return treatmentsByName
    .filter((treatment) => gives(treatment, option))
    .flatMap(({ name }) => {
      const words = told.filter(({ fact }) => fact.given === name).map((one) => one.words);
      return words.length === 0 ? [] : [{ name, words: words.join('; ') }];
    });
}

/** That something an open option gives was told as given before, and what was told of it; empty where nothing was. */
export function givenInWords(shown: WithNotTaken, option: RecommendedOption): string {
  if (option.closed !== null) return '';
  return givenIn(shown, option)
    .map(({ name, words }) => `${say.givenBefore(name, words)} `)
    .join('');
}

/** What the recommendation warns of a treatment that an option gives, and was told: "Everolimus: pneumonitis". */
function warningsOfTold(
  notTaken: readonly StoredNotTaken[],
  { statements }: Pick<Recommendation, 'statements'>,
  option: RecommendedOption,
): readonly string[] {
  const facts = toldFacts(notTaken);
  if (facts.length === 0) return [];
  const own = treatmentsByName.filter((treatment) => gives(treatment, option));
  return statements
    .filter(({ heading }) => heading === 'Cautions')
    .flatMap(({ claims }) => claims.flatMap(({ text }) => text.split(/(?<=\.) (?=\p{Lu})/u)))
    .filter((sentence) => own.some(({ said }) => said.test(sentence.toLowerCase())))
    .flatMap((sentence) => {
      const words = wordsNamedIn(sentence, facts);
      return words.length === 0 ? [] : [say.warnedOf(words.join(', '), sentence)];
    });
}

function isOfAnswer({ fact }: StoredNotTaken): boolean {
  return namedFactOf(fact)?.saidByAnswer === true;
}
