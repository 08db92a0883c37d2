import type { Guideline } from '../../guideline/guideline.ts';
import type { AnswerValue } from '../../guideline/answers.ts';
import type { Question } from '../../guideline/question.ts';
import { each } from '../tokens/each.ts';
import { findMentions } from '../line/find/mentions.ts';
import { answerKey } from '../vocabulary/mention.ts';
import type { Pattern } from '../tokens/pattern.ts';
import { overlap, type Scan, type Stretch, wordsOf } from '../tokens/scan.ts';
import { timePhrases, whoPhrases } from '../vocabulary/background.ts';
import { pattern } from '../vocabulary/lists.ts';

const who = whoPhrases.map((source) => pattern(source));
const times = timePhrases.map((source) => pattern(source));
const lines = pattern('{anyLine} [lar/autogel]');
const local = pattern('{local}');
const percent = pattern('# %');
const millimetres = pattern('# mm/cm');
const fewPlaces = pattern('one/1 lobe|two/2 [adjacent/neighbouring] segments|up to five/5 [small] {mets}');
const lesions = pattern('# [small] [{liver}] {mets}');
const hemicolectomy = pattern('[right/left] hemicolectomy');
const settled: Readonly<Record<string, readonly Pattern[]>> = {
  controlled: [pattern('({flush}|symptoms) [is/are] [now] [well] controlled/settled')],
  refractory: [pattern('refractory ({flush})')],
};
const lesionPlace = pattern('segment/segments/seg/segs # [and #]');
const tracer = pattern('{tracer}');
const contraindicated = pattern('to/for/against [any] {contraindicationTo}');

/** Stretches that change nothing at this question. */
export function harmlessIn(question: Question, answer: AnswerValue, line: Scan): readonly Stretch[] {
  const found = (...patterns: readonly (typeof local)[]): readonly Stretch[] =>
    patterns.flatMap((phrase) => each(line, phrase));
  const { id } = question;
  const isTreated = id === 'treatmentCourse' || id === 'hormonalSyndrome';
  return [
    // Whoever is too old for a transplant says so with a number.
    ...found(...who).filter((stretch) => id !== 'transplantScreen' || !/\d/.test(wordsOf(line, stretch))),
    ...(id === 'hormonalSyndrome' ? found(...(settled[answerKey(answer)] ?? [])) : []),
    ...(isDone(question, answer) ? found(hemicolectomy) : []),
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
export function othersIn(
  guideline: Guideline,
  { id }: Question,
  line: Scan,
  held: readonly Stretch[],
): readonly Stretch[] {
  const clauses = new Set(
    held.flatMap(({ from, to }) => line.tokens.slice(from, to).map(({ clause }) => clause)),
  );
  const tumour = ['differentiation', 'ki67', 'primarySite'];
  const { mentions } = findMentions(guideline, line);
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

/** What has been done and stays so, whenever it was. */
export function isDone({ id }: Question, answer: AnswerValue): boolean {
  if (id === 'primaryStatus') return answer === 'resected';
  return (
    id === 'transarterialContraindications' &&
    Array.isArray(answer) &&
    answer.every((item) => item === 'biliary' || item === 'priorLiverRadiation')
  );
}
