import { answerKey } from '../../engine/answerKey.ts';
import type { AnswerValue } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question } from '../../guideline/question.ts';
import { findMentions } from '../line/find/findMentions.ts';
import { matchesIn } from '../tokens/matchesIn.ts';
import type { PhrasePattern } from '../tokens/phrasePattern.ts';
import { overlap, type TokenizedText, type Span, wordsOf } from '../tokens/tokenizedText.ts';
import { timePhrases, whoPhrases } from '../vocabulary/background.ts';
import { pattern } from '../vocabulary/sharedPhrases.ts';

const who = whoPhrases.map((source) => pattern(source));
const times = timePhrases.map((source) => pattern(source));
const lines = pattern('{anyLine} [lar/autogel]');
const local = pattern('{local}');
const percent = pattern('# %');
const millimetres = pattern('# mm/cm');
const fewPlaces = pattern('one/1 lobe|two/2 [adjacent/neighbouring] segments|up to five/5 [small] {mets}');
const lesions = pattern('# [small] [{liver}] {mets}');
const hemicolectomy = pattern('[right/left] hemicolectomy');
const resolved: Readonly<Record<string, readonly PhrasePattern[]>> = {
  controlled: [pattern('({flush}|symptoms) [is/are] [now] [well] controlled/settled')],
  refractory: [pattern('refractory ({flush})')],
};
const lesionPlace = pattern('segment/segments/seg/segs # [and #]');
const tracer = pattern('{tracer}');
const contraindicated = pattern('to/for/against [any] {contraindicationTo}');

/** Spans that change nothing at this question. */
export function neutralSpans(question: Question, answer: AnswerValue, text: TokenizedText): readonly Span[] {
  const found = (...patterns: readonly (typeof local)[]): readonly Span[] =>
    patterns.flatMap((phrase) => matchesIn(text, phrase));
  const { id } = question;
  const isTreated = id === 'treatmentCourse' || id === 'hormonalSyndrome';
  return [
    // Whoever is too old for a transplant says so with a number.
    ...found(...who).filter((span) => id !== 'transplantScreen' || !/\d/.test(wordsOf(text, span))),
    ...(id === 'hormonalSyndrome' ? found(...(resolved[answerKey(answer)] ?? [])) : []),
    ...(isCompleted(question, answer) ? found(hemicolectomy) : []),
    ...(isTreated || isCompleted(question, answer) ? found(...times) : []),
    ...(id === 'treatmentCourse' ? found(local) : []),
    ...(id === 'treatmentCourse' && answer === 'stable' ? found(lines) : []),
    ...(id === 'hormonalSyndrome' && (answer === 'controlled' || answer === 'refractory')
      ? found(lines)
      : []),
    ...(id === 'sstrImaging' ? found(tracer) : []),
    ...(id === 'extrahepaticDisease' && answer === 'limited' ? found(millimetres) : []),
    ...(id === 'transarterialContraindications' ? found(contraindicated) : []),
    ...(id === 'liverDistribution' && answer === 'limited'
      ? [...found(fewPlaces), ...found(lesions).filter(isUpTo(text, 1, 5))]
      : []),
    ...(id === 'ablationNumbers' || (id === 'liverDistribution' && answer === 'limited')
      ? found(lesionPlace)
      : []),
    ...(id === 'liverResectability' && answer === 'debulkable'
      ? found(percent).filter(isUpTo(text, 70, 100))
      : []),
  ];
}

/** Debulking counts from 70%, up to five lesions are limited (dossier 2.3). */
const isUpTo =
  ({ tokens }: TokenizedText, least: number, most: number) =>
  ({ from }: Span): boolean => {
    const number = Number(tokens[from]?.word);
    return number >= least && number <= most;
  };

/** Answers to other questions, in clauses of their own, and the grade and the site of the tumour that is named. */
export function otherAnswerSpans(
  guideline: Guideline,
  { id }: Question,
  text: TokenizedText,
  own: readonly Span[],
): readonly Span[] {
  const clauses = new Set(
    own.flatMap(({ from, to }) => text.tokens.slice(from, to).map(({ clause }) => clause)),
  );
  const tumour = ['differentiation', 'ki67', 'primarySite'];
  const { mentions } = findMentions(guideline, text);
  return mentions
    .filter((mention) => {
      const { says, question, from } = mention;
      if (says.kind !== 'answer' || question === id || own.some((other) => overlap(other, mention)))
        return false;
      if (mentions.some((other) => other.question === id && overlap(other, mention))) return false;
      if (says.answer === 'nonGep' || says.answer === 'mixedOrOther') return false;
      const apart = !clauses.has(text.tokens[from]?.clause ?? -1);
      return apart || (tumour.includes(id) && tumour.includes(question) && !isHighGrade(says.answer));
    })
    .map(({ from, to }) => ({ from, to }));
}

function isHighGrade(answer: AnswerValue): boolean {
  return answer === 'poor' || (typeof answer === 'object' && 'grade' in answer && answer.grade === 'G3');
}

/** What has been done and stays so, whenever it was. */
export function isCompleted({ id }: Question, answer: AnswerValue): boolean {
  if (id === 'primaryStatus') return answer === 'resected';
  return (
    id === 'transarterialContraindications' &&
    Array.isArray(answer) &&
    answer.every((item) => item === 'biliary' || item === 'priorLiverRadiation')
  );
}
