import type { EvaluatedCondition } from '../../../engine/evaluatedCondition.ts';
import { leadOf } from '../../../engine/leadAt.ts';
import { isLeft } from '../../../engine/standing.ts';
import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import { withTold } from '../../../engine/recommend.ts';
import type { VolunteeredAnswer } from '../../../engine/volunteeredAnswers.ts';
import type { CautionId } from '../../../guideline/caution.ts';
import type { Block } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { answerFact } from '../said/answerFact.ts';
import { contradictedLines } from './contradicted.ts';
import { contraindicatedInWords } from './contraindicated.ts';
import { failedLines } from './failedDrugs.ts';
import { optionName } from './optionName.ts';
import { factLines } from './factLines.ts';
import { leadNames } from './leadNames.ts';
import { restOfOption } from './restOfOption.ts';
import { type ShownOutcome, volunteeredCautions } from './shownOutcome.ts';
import { unsettledLines } from './unsettled.ts';

const say = texts.outcome.volunteered;

/** Volunteered answers before the option that they may speak for or against; not those that stand at a stop. */
export function volunteeredBlocks(shown: ShownOutcome): readonly Block[] {
  const drugs = [...unsettledLines(shown), ...failedLines(shown), ...factLines(shown)].map((text): Block => ({
    kind: 'notice',
    tone: 'warning',
    text,
  }));
  const groups = groupsOf(shown).map((group): Block => ({
    kind: 'notice',
    tone: group.some((one) => one.isConcern || contradictedLines(shown, [one.given]).length > 0)
      ? 'warning'
      : 'accent',
    text: [
      { text: `${say.lead}${factsOf(shown, group)}. `, strong: true },
      { text: aboutGroup(shown, group) },
    ],
  }));
  return [...drugs, ...groups];
}

/** The same as plain text, a line each. */
export function volunteeredLines(shown: ShownOutcome): readonly string[] {
  return [
    ...failedLines(shown),
    ...factLines(shown),
    ...groupsOf(shown).map((group) => sentencesOf(shown, group)),
  ];
}

/**
 * What was also given of that which a stop says is not known ("Hormones not assessed"), to stand behind its headline:
 * apart, the two would contradict each other. Empty where nothing was given. The stop stays: what is not asked is not
 * used (dossier 7, W7).
 */
export function volunteeredAtStop(shown: ShownOutcome, stop: CautionId): string {
  const group = shown.volunteered.filter((one) => stopOf(shown, one) === stop);
  return group.length === 0 ? '' : sentencesOf(shown, group);
}

/** Beside another caution that speaks of what was not asked: that it was given all the same; empty when it was not. */
export function volunteeredOf(id: CautionId, volunteered: readonly VolunteeredAnswer[]): string {
  return volunteered.some(({ answers }) => answers.includes(id)) ? say.of : '';
}

/** The first stop that holds only because a volunteered answer was not asked; null where none does. */
function stopOf({ stops }: ShownOutcome, { answers }: VolunteeredAnswer): CautionId | null {
  return stops.find(({ id }) => answers.includes(id))?.id ?? null;
}

/**
 * Those that stand at no stop: first what somebody must look at, then each that contradicts an answer by itself, so that
 * it is said which one does, then the rest.
 */
function groupsOf(shown: ShownOutcome): readonly (readonly VolunteeredAnswer[])[] {
  const apart = shown.volunteered.filter((one) => stopOf(shown, one) === null);
  const concerns = apart.filter(({ isConcern }) => isConcern);
  const others = apart.filter(({ isConcern }) => !isConcern);
  const contradicting = others.filter((one) => contradictedLines(shown, [one.given]).length > 0);
  const rest = others.filter((one) => !contradicting.includes(one));
  return [concerns, ...contradicting.map((one) => [one]), rest].filter((group) => group.length > 0);
}

function sentencesOf(shown: ShownOutcome, group: readonly VolunteeredAnswer[]): string {
  return `${say.lead}${factsOf(shown, group)}. ${aboutGroup(shown, group)}`;
}

/** What was told, in short. */
export function factsOf({ guideline }: ShownOutcome, group: readonly VolunteeredAnswer[]): string {
  return group.map(({ given }) => answerFact(guideline, given)).join('; ');
}

function aboutGroup(shown: ShownOutcome, group: readonly VolunteeredAnswer[]): string {
  const bearings = bearingsOf(shown, group);
  const ids = volunteeredCautions(group).map(({ id }) => id);
  return [
    say.notUsed,
    ...(bearings.length > 0 ? [say.bears(bearings.join('; ')), ...changesOf(shown, group)] : []),
    ...contradictedLines(
      shown,
      group.map(({ given }) => given),
    ),
    ...(ids.length > 0 ? [say.see(ids.join(', '))] : []),
  ].join(' ');
}

/** What of the recommendation is another with some volunteered answers laid over it: the chart by itself did not use them. */
function changesOf(
  { guideline, byChart }: ShownOutcome,
  group: readonly VolunteeredAnswer[],
): readonly string[] {
  const ofGroup = withTold(guideline, byChart, { volunteered: group.map(({ given }) => given) });
  const isOtherLead = leadOf(ofGroup).join() !== leadOf(byChart).join();
  const before = leadNames({ recommendation: byChart });
  const changes = [
    ...(ofGroup.title === byChart.title ? [] : [say.changed.title]),
    ...(isOtherLead ? [say.changed.lead] : []),
  ];
  return [
    ...(changes.length === 0 ? [] : [say.changes(changes.join(say.changed.and))]),
    ...(isOtherLead && before !== '' ? [say.ledByChart(before)] : []),
  ];
}

/** The options that some volunteered answers bear on, by their place, each with how. */
export function bearingsOf(shown: ShownOutcome, group: readonly VolunteeredAnswer[]): readonly string[] {
  const { guideline, byChart, recommendation } = shown;
  const given = group.map((one) => one.given);
  const ofGroup = withTold(guideline, byChart, { volunteered: given });
  const ids = new Set<string>(volunteeredCautions(group).map(({ id }) => id));
  return recommendation.options.flatMap((option) => {
    const laidOver = ofGroup.options.find(({ id }) => id === option.id);
    const against = option.forbiddenBy.filter((id) => ids.has(id));
    const how = laidOver ? (contraindication(shown, laidOver) ?? bearingOf(laidOver)) : null;
    const speaks = restOfOption(shown, option) === '' ? say.speaksAgainst : say.speaksAgainstPart;
    const suffix = against.length > 0 ? speaks(against.join(', ')) : how;
    return suffix === null ? [] : [`${say.option(option.number, optionName(option))}${suffix}`];
  });
}

/** What contraindications among volunteered answers say against an option; null where they say nothing. */
function contraindication({ guideline }: ShownOutcome, option: RecommendedOption): string | null {
  const words = contraindicatedInWords(guideline, option);
  if (words === null) return null;
  const inWords = isLeft(option) ? say.contraindicatesPart : say.contraindicates;
  return inWords(words.replace(/\.$/u, ''));
}

/** How volunteered answers bear on an option; null when they do not. */
function bearingOf({ closed, conditions, broughtAbout }: RecommendedOption): string | null {
  if (closed) return closed.byVolunteered ? say.closes : null;
  if (broughtAbout.length > 0)
    return say.warns(broughtAbout.map(({ text }) => text.replace(/\.$/u, '')).join('; '));
  const wordsOf = (isOne: (condition: EvaluatedCondition) => boolean): string =>
    conditions
      .filter(isOne)
      .map(({ words }) => words)
      .join(', ');
  const notMet = wordsOf((one) => one.volunteered === 'notMet');
  if (notMet !== '') return say.notMet(notMet);
  // Of two answers that contradict each other it is not known which one holds.
  const doubted = wordsOf((one) => one.state === 'met' && one.volunteered === 'notKnown');
  if (doubted !== '') return say.contradicts(doubted);
  // What a condition's own words deny is no support, whatever else the same answer settles.
  const denied = wordsOf(({ againstBeside }) => againstBeside === true);
  if (denied !== '') return say.deniesCondition(denied);
  const met = wordsOf((one) => one.volunteered === 'met');
  return met === '' ? null : say.applies(met);
}
