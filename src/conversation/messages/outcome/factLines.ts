import { saysUnknown } from '../../../engine/saysUnknown.ts';
import { texts } from '../../texts/texts.ts';
import { eachOnce } from '../said/eachOnce.ts';
import { ledByChart } from './ledByChart.ts';
import { optionName } from './optionName.ts';
import { cautionsOfCase, type ShownOutcome } from './shownOutcome.ts';
import { toldOnOptions } from './toldOnOptions.ts';
import { factsAt, type ToldFact, toldFacts, wordsNamedIn } from './toldFacts.ts';

const say = texts.outcome.facts;

/**
 * The questions that told facts are about without saying which answer holds: an insulinoma is a functioning syndrome, and
 * whether it is controlled nobody has said.
 */
function unclearAt(facts: readonly ToldFact[]): readonly string[] {
  const about = Map.groupBy(facts, ({ fact }) => fact.question);
  return [...about].flatMap(([question, those]) =>
    question === null
      ? []
      : say.unclearAt(those.map(({ words }) => words).join(', '), texts.questionNames.short[question]),
  );
}

/** The facts that were told as one line, with the options and cautions that speak of each; nothing where none was. */
export function factLines(shown: ShownOutcome): readonly string[] {
  const { recommendation, notTaken } = shown;
  const facts = toldFacts(notTaken);
  if (facts.length === 0) return [];
  const place = (words: readonly string[], name: string): readonly string[] =>
    words.length === 0 ? [] : [facts.length === 1 ? name : say.place(name, words.join(', '))];
  const places = [
    ...recommendation.options.flatMap((option) =>
      place(factsAt(shown, option), texts.outcome.volunteered.option(option.number, optionName(option))),
    ),
    ...cautionsOfCase(shown).flatMap(({ id, headline, text }) =>
      place(wordsNamedIn(`${headline} ${text}`, facts), id),
    ),
  ];
  const { trail } = recommendation.basis;
  // Where the question has an answer that may be of it, that answer holds.
  const isAboutOne = ({ fact }: ToldFact): boolean => {
    if (fact.question === null || fact.saidByAnswer) return false;
    const given = trail.find(({ question }) => question === fact.question);
    return given === undefined || given.answer === 'none' || saysUnknown(shown.guideline, given);
  };
  const unclear = facts.filter(isAboutOne);
  const others = facts.filter((one) => !isAboutOne(one));
  const wordsOf = (some: readonly ToldFact[]): string => eachOnce(some.map(({ words }) => words)).join('; ');
  return [
    [
      ...(others.length === 0 ? [] : [say.told(wordsOf(others))]),
      ...(unclear.length === 0 ? [] : [say.alsoGave(wordsOf(unclear)), ...unclearAt(unclear)]),
      ...(places.length === 0 ? [] : [say.namedAt(places.join('; '))]),
      ...ledByChart(shown, { told: toldOnOptions(notTaken) }),
    ].join(' '),
  ];
}
