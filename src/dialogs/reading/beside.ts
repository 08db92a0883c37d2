import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Question } from '../../guideline/question.ts';
import { changesWithTime } from '../intake/blemish.ts';
import { findCues, isYear } from '../intake/cues.ts';
import { each } from '../intake/each.ts';
import { findMentions } from '../intake/find/mentions.ts';
import { answerKey, type Mention } from '../intake/mention.ts';
import { overlap, type Scan, scan, type Stretch, wordsOf } from '../intake/scan.ts';
import { neutralWords, timePhrases, whoPhrases } from '../intake/words/background.ts';
import { limitingWords } from '../intake/words/cues.ts';
import { pattern } from '../intake/words/lists.ts';
import { texts } from '../texts.ts';
import { besideAt, weighty, weightyAt } from './besideWords.ts';
import { heldBy } from './held.ts';
import { cleaned } from './tokens.ts';

const who = whoPhrases.map((source) => pattern(source));
const times = timePhrases.map((source) => pattern(source));
const lines = pattern('{anyLine} [lar/autogel]');
const local = pattern('{local}');
const percent = pattern('# %');
const millimetres = pattern('# mm/cm');
const fewPlaces = pattern('one/1 lobe|two/2 [adjacent/neighbouring] segments|up to five/5 [small] {mets}');
const lesions = pattern('# [small] [{liver}] {mets}');
const lesionPlace = pattern('segment/segments/seg/segs # [and #]');
const tracer = pattern('{tracer}');
const contraindicated = pattern('to/for/against [any] {contraindicationTo}');

/**
 * What stands beside an answer in a typed reply and may change it: a denial, an exception, a quantity, a
 * time, or words that were not understood (dossier 2.8, rule 4).
 * @returns the answer's own words and why it cannot be taken, or null
 */
export function besideAnswer(
  question: Question,
  answer: AnswerValue,
  text: string,
): { readonly words: string; readonly because: string } | null {
  const line = scan(cleaned(text));
  const held = heldBy(question, answer, line);
  const some = openIn(question, answer, line, held, []);
  // What a line of facts would read of other questions is looked at only where something is left.
  const open =
    some.length === 0 ? some : openIn(question, answer, line, held, othersIn(question, line, held));
  const [first] = open;
  if (first === undefined) return null;
  const cue = findCues(line, mentionsOf(question, answer, held), []).find(
    (other) => open.includes(other.from) && other.year !== true,
  );
  const limiting = open.find((index) => limitingWords.has(line.tokens[index]?.word ?? ''));
  const words = wordsOf(line, runAround(cue?.from ?? limiting ?? first, open, line));
  return { words: held.map((stretch) => wordsOf(line, stretch)).join(' … '), because: because(words) };

  function because(said: string): string {
    const say = texts.intake.blemish;
    if (cue) return say[cue.kind](said);
    if (limiting !== undefined) return say.limited(said);
    return isYear(line.tokens[first ?? 0]?.word ?? '') ? say.past(said) : say.notUnderstood(said);
  }
}

/** The tokens that are neither the answer's nor known to change nothing. */
function openIn(
  question: Question,
  answer: AnswerValue,
  line: Scan,
  held: readonly Stretch[],
  others: readonly Stretch[],
): readonly number[] {
  const chosen = Array.isArray(answer) ? answer.map(String) : [answerKey(answer)];
  const isOf = ({ options }: (typeof besideAt)[QuestionId][number]): boolean =>
    options === undefined || options.some((id) => chosen.includes(id));
  const beside = besideAt[question.id].filter(isOf);
  const heavy = (weightyAt[question.id] ?? []).filter(isOf);
  const known = [...held, ...others, ...harmlessIn(question, answer, line)];
  const mentions = mentionsOf(question, answer, held);
  const cues = findCues(line, mentions, known).filter(
    (cue) =>
      !beside.some(({ words }) => words.has(line.tokens[cue.from]?.word ?? '')) &&
      !(isDone(question, answer) && cue.kind === 'past') &&
      !(cue.year === true && !mentions.some(changesWithTime)),
  );
  const isKnown = (index: number): boolean => known.some(({ from, to }) => from <= index && index < to);
  return line.tokens.flatMap(({ word }, index) => {
    if (isKnown(index)) return [];
    if (cues.some(({ from, to }) => from <= index && index < to)) return [index];
    if (beside.some(({ words }) => words.has(word))) return [];
    if (limitingWords.has(word) || weighty.has(word)) return [index];
    if (heavy.some(({ words }) => words.has(word))) return [index];
    if (isYear(word) || neutralWords.has(word)) return [];
    return isDone(question, answer) && /^(?:ago|previously|earlier)$/.test(word) ? [] : [index];
  });
}

/** The answer as something that the words before it may bear on. */
function mentionsOf(question: Question, answer: AnswerValue, held: readonly Stretch[]): readonly Mention[] {
  return held.map((stretch) => ({
    ...stretch,
    question: question.id,
    says: { kind: 'answer', answer },
    care: 'clause',
  }));
}

/** What has been done and stays so, whenever it was. */
function isDone({ id }: Question, answer: AnswerValue): boolean {
  if (id === 'primaryStatus') return answer === 'resected';
  return (
    id === 'transarterialContraindications' &&
    Array.isArray(answer) &&
    answer.every((item) => item === 'biliary' || item === 'priorLiverRadiation')
  );
}

/** Stretches that change nothing at this question. */
function harmlessIn(question: Question, answer: AnswerValue, line: Scan): readonly Stretch[] {
  const found = (...patterns: readonly (typeof local)[]): readonly Stretch[] =>
    patterns.flatMap((phrase) => each(line, phrase));
  const { id } = question;
  const isTreated = id === 'treatmentCourse' || id === 'hormonalSyndrome';
  return [
    ...found(...who),
    ...(isTreated || isDone(question, answer) ? found(...times) : []),
    ...(id === 'treatmentCourse' ? found(local) : []),
    ...(id === 'treatmentCourse' && answer === 'stable' ? found(lines) : []),
    ...(id === 'hormonalSyndrome' && (answer === 'controlled' || answer === 'refractory')
      ? found(lines)
      : []),
    ...(id === 'sstrImaging' ? found(tracer) : []),
    ...(id === 'extrahepaticDisease' && answer === 'limited' ? found(millimetres) : []),
    ...(id === 'transarterialContraindications' ? found(contraindicated) : []),
    ...(id === 'liverDistribution' && answer === 'limited'
      ? [...found(fewPlaces), ...found(lesions).filter(isUpTo(line, 1, 5))]
      : []),
    ...(id === 'ablationNumbers' || (id === 'liverDistribution' && answer === 'limited')
      ? found(lesionPlace)
      : []),
    ...(id === 'liverResectability' && answer === 'debulkable'
      ? found(percent).filter(isUpTo(line, 70, 100))
      : []),
  ];
}

/** Debulking counts from 70%, up to five lesions are limited (dossier 2.3). */
const isUpTo =
  ({ tokens }: Scan, least: number, most: number) =>
  ({ from }: Stretch): boolean => {
    const number = Number(tokens[from]?.word);
    return number >= least && number <= most;
  };

/** Answers to other questions, in clauses of their own, and the grade and the site of the tumour that is named. */
function othersIn({ id }: Question, line: Scan, held: readonly Stretch[]): readonly Stretch[] {
  const clauses = new Set(
    held.flatMap(({ from, to }) => line.tokens.slice(from, to).map(({ clause }) => clause)),
  );
  const tumour = ['differentiation', 'ki67', 'primarySite'];
  const { mentions } = findMentions(line);
  return mentions
    .filter((mention) => {
      const { says, question, from } = mention;
      if (says.kind !== 'answer' || question === id || held.some((other) => overlap(other, mention)))
        return false;
      if (mentions.some((other) => other.question === id && overlap(other, mention))) return false;
      if (says.answer === 'nonGep' || says.answer === 'mixedOrOther') return false;
      const apart = !clauses.has(line.tokens[from]?.clause ?? -1);
      return apart || (tumour.includes(id) && tumour.includes(question) && !isHighGrade(says.answer));
    })
    .map(({ from, to }) => ({ from, to }));
}

function isHighGrade(answer: AnswerValue): boolean {
  return answer === 'poor' || (typeof answer === 'object' && 'grade' in answer && answer.grade === 'G3');
}

/** The open tokens around one of them, in its clause, with what stands between them. */
function runAround(at: number, open: readonly number[], { tokens }: Scan): Stretch {
  const clause = tokens[at]?.clause;
  const isOpen = (index: number): boolean => open.includes(index) && tokens[index]?.clause === clause;
  let [from, to] = [at, at + 1];
  while (isOpen(from - 1)) from -= 1;
  while (isOpen(to)) to += 1;
  return { from, to };
}
