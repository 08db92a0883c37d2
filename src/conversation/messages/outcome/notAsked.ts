import type { StoredNotTaken } from '../../state/session.ts';
import { describeAnswer } from '../../../engine/describeAnswer.ts';
import type { QuestionId } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { ShownCaution } from '../../../engine/cautions.ts';
import type { Block } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { fittedOrNull } from '../../state/fittedOrNull.ts';
import { volunteeredOf } from './volunteeredBlocks.ts';
import type { ShownOutcome } from './shownOutcome.ts';

const say = texts.outcome;

/** How much is said of what was not asked: the headlines of the cautions about it, or only their subjects. */
export type NotAskedDetail = 'headlines' | 'subjects';

/** What the route did not ask, and what was typed and not taken, in one small line (dossier 7, W6; 2.9, L6). */
export function notAskedBlocks(shown: ShownOutcome, detail: NotAskedDetail): readonly Block[] {
  const text = [
    ...(detail === 'headlines' ? inHeadlines(shown) : inSubjects(shown)),
    ...notTakenLine(shown),
  ].join(' ');
  return text === '' ? [] : [{ kind: 'text', small: true, tight: true, text }];
}

/** The names of the safety questions that were not asked, and the headlines of the cautions about it. */
function inHeadlines(shown: ShownOutcome): readonly string[] {
  const { volunteered } = shown;
  return [
    ...notAskedNames(shown),
    ...aboutIt(shown).map(({ id, headline }) => `${headline} (${id})${volunteeredOf(id, volunteered)}`),
  ];
}

/** The same names, each with the caution about it; a subject that is none of them stands by itself. */
function inSubjects(shown: ShownOutcome): readonly string[] {
  const { nameOf } = say.notAsked;
  const cautions = aboutIt(shown);
  const names = notAskedNames(shown, (name) => {
    const about = cautions.filter(({ id }) => nameOf[id] === name).map(({ id }) => id);
    return about.length === 0 ? name : `${name} (${about.join(', ')})`;
  });
  const others = cautions
    .filter(({ id }) => !shown.byChart.notAsked.includes(nameOf[id] ?? ''))
    .map(({ id }) => `${say.notAsked.subjects[id] ?? id} (${id})`);
  return [...names, ...(others.length === 0 ? [] : [`${say.notAsked.lead}${others.join(', ')}.`])];
}

/** The line of dossier 7, W6, or nothing; what was given all the same is not to look unknown. */
export function notAskedNames(
  { guideline, byChart, volunteered }: ShownOutcome,
  draw: (name: string) => string = (name) => name,
): readonly string[] {
  const { notAsked } = guideline.safety;
  const given = new Set(volunteered.map((one) => one.given.question));
  const names = byChart.notAsked.map((name) => {
    const asked = notAsked.questions.find((one) => one.name === name);
    return asked && given.has(asked.question) ? say.volunteered.name(draw(name)) : draw(name);
  });
  return names.length === 0 ? [] : [`${notAsked.lead}${names.join(', ')}.`];
}

/** What was typed and not taken, a part each; the same words at several questions are one. */
export function notTakenParts({
  guideline,
  notTaken,
}: Pick<ShownOutcome, 'guideline' | 'notTaken'>): readonly string[] {
  const parts = notTaken.flatMap(({ question, words, answer, drug, fact, held }): readonly Part[] => {
    // What the disease progressed on stands with what was also given, and so does a fact that no answer says.
    if (drug !== undefined || fact !== undefined) return [];
    if (question === null)
      return [{ words, title: null, text: words === null ? say.notTaken.words : say.notTaken.whole(words) }];
    if (!isQuestion(guideline, question)) return [];
    const title = texts.questionNames.short[question];
    if (words !== null) return [{ words, title, text: say.notTaken.quoted(words, title) }];
    const fitted = answer === undefined ? null : fittedOrNull(guideline, question, answer);
    if (fitted === null) return [{ words: null, title, text: say.notTaken.about(title) }];
    const inWords = held ? say.notTaken.held : say.notTaken.doubtful;
    const told = describeAnswer(guideline, question, fitted, 'short');
    return [{ words: null, title, text: inWords(title, told) }];
  });
  return parts.flatMap((part, index) => {
    if (part.words === null)
      return parts.findIndex(({ text }) => text === part.text) === index ? [part.text] : [];
    const same = parts.filter(({ words }) => words === part.words);
    if (same[0] !== part) return [];
    const titles = same.flatMap(({ title }) => title ?? []);
    return titles.length < 2 ? [part.text] : [say.notTaken.quoted(part.words, titles.join(', '))];
  });
}

/** Answers that were told and that nobody has confirmed, of questions that the route does not answer. */
export function unconfirmedLines(
  shown: Pick<ShownOutcome, 'guideline' | 'notTaken' | 'unsettled'>,
): readonly string[] {
  const { guideline, notTaken, unsettled } = shown;
  const isUnconfirmed = ({ question, answer, words }: StoredNotTaken): boolean =>
    answer !== undefined && words === null && !unsettled.some((one) => one.question === question);
  return notTakenParts({ guideline, notTaken: notTaken.filter(isUnconfirmed) }).map(
    texts.outcome.unsettled.unconfirmed,
  );
}

/** One of them. */
interface Part {
  readonly words: string | null;
  /** Of its question; null where it is of none. */
  readonly title: string | null;
  readonly text: string;
}

function notTakenLine(shown: ShownOutcome): readonly string[] {
  const parts = notTakenParts(shown);
  return parts.length === 0 ? [] : [`${say.notTaken.lead}${parts.join('; ')}. ${say.notTaken.howToTakeBack}`];
}

function isQuestion({ questions }: Guideline, id: string): id is QuestionId {
  return Object.hasOwn(questions, id);
}

function aboutIt({ byChart }: ShownOutcome): readonly ShownCaution[] {
  return byChart.cautions.filter(({ severity }) => severity === 'notAsked');
}
