import type { AnswerValue, GivenAnswer, QuestionId } from '../../../guideline/answers.ts';
import { questionIds } from '../../../guideline/questions/index.ts';
import type { Item } from '../../../quiz/item/item.ts';
import { phrases } from './phrases.ts';

/**
 * Whether a case states every answer that its route needs, and states nothing else: its text is read by
 * phrases that were written apart from the sentences.
 * @returns a sentence for each fault
 */
export function textFaults({ kind, case: quizCase }: Item): readonly string[] {
  if (!quizCase || quizCase.vignette !== null) return [];
  const text = quizCase.text.join(' ');
  const told = [...quizCase.answers, ...quizCase.alsoStated];
  return questionIds.flatMap((question) => {
    const given = told.find((answer) => answer.question === question);
    // A primary that is told to be occult is occult as to its site as well.
    const implied =
      question === 'primarySite' && told.some(({ answer }) => answer === 'occult') ? ['occult'] : [];
    const wanted = given === undefined ? implied : wordsFor(given);
    const found = [...new Set(numbersIn[question]?.(text) ?? []), ...byPhrase(question, text)].sort();
    // What nobody knows is left out where the item asks who misses it.
    const isGap = kind === 'caution' && found.length === 0 && wanted.every((word) => open.includes(word));
    return isGap || JSON.stringify(found) === JSON.stringify([...wanted].sort())
      ? []
      : [`${question} reads ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}: "${text}"`];
  });
}

/** Answers by which a case would say that something is not known. */
const open: readonly string[] = ['unknown', 'occult', 'notRecorded', 'notAssessed'];

function byPhrase(question: QuestionId, text: string): readonly string[] {
  const found = phrases.filter(([about, , phrase]) => about === question && phrase.test(text));
  const answers = [...new Set(found.map(([, answer]) => answer))];
  return answers;
}

/** What a reader should find for an answer. */
function wordsFor({ question, answer }: GivenAnswer): readonly string[] {
  if (isSet(answer)) return answer;
  if (typeof answer === 'object') {
    return 'lesionCount' in answer
      ? [`${answer.lesionCount} of ${answer.largestLesionMm} mm`]
      : [
          ...(answer.ki67 === undefined ? [] : [`${answer.ki67}%`]),
          ...(answer.grade === undefined ? [] : [answer.grade]),
        ];
  }
  return [question === 'liverInvolvement' && answer !== 'unknown' ? `${String(answer)}%` : String(answer)];
}

function isSet(answer: AnswerValue): answer is Extract<AnswerValue, readonly unknown[]> {
  return Array.isArray(answer);
}

const inWords = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function all(text: string, pattern: RegExp): readonly string[] {
  return Array.from(
    text.matchAll(pattern),
    (match) => match.slice(1).find((group) => group !== undefined) ?? '',
  );
}

function ecogOfKarnofsky(index: number): number {
  if (index >= 90) return 0;
  if (index >= 70) return 1;
  if (index >= 50) return 2;
  return index >= 30 ? 3 : 4;
}

/** Numbers are read as numbers. */
const numbersIn: Partial<Record<QuestionId, (text: string) => readonly string[]>> = {
  ki67: (text) => [
    ...all(
      text,
      /(?:Ki-67|MIB-1)(?: index)?(?: (?:on the liver biopsy|in the biopsy))?(?: is| of| was reported as| came back at|:)? (\d+(?:\.\d+)?)%|(\d+(?:\.\d+)?)% of the cells stain for Ki-67/g,
    ).map((value) => `${value}%`),
    ...all(
      text,
      /grades it (G\d) |gives the grade, (G\d),|(?:was|pathologist) graded (?:it )?(G\d)[;.]|NET, (G\d)”/g,
    ),
    ...all(text, /(\d+) mitoses per 2 mm²/g).map((count) =>
      Number(count) < 2 ? 'G1' : Number(count) <= 20 ? 'G2' : 'G3',
    ),
  ],
  performanceStatus: (text) => [
    ...all(text, /ECOG(?: performance status)?(?: is| has fallen to)? (\d)/g),
    ...all(text, /Karnofsky(?: index is)? (\d+)/g).map((index) => String(ecogOfKarnofsky(Number(index)))),
  ],
  liverInvolvement: (text) =>
    all(text, /(\d+)% of the liver|replaced by tumour: about (\d+)%/g).map((percent) => `${percent}%`),
  ablationNumbers: (text) => {
    const size =
      /(?:largest(?: is| measures)?|(?<!lung )metastasis of|metastasis,|metastases up to|metastasis only:) (\d+(?:\.\d+)?) (mm|cm)/.exec(
        text,
      );
    if (!size) return [];
    const single = /solitary metastasis|single liver metastasis|one metastasis only/.test(text);
    const counted = all(
      text,
      /(?:shows|maps|finds|holds|there are) ([a-z]+) (?:small )?(?:metastases|lesions)|([a-z]+) lesions were counted/gi,
    ).map((word) => inWords.indexOf(word.toLowerCase()));
    const count = single ? 1 : counted.find((number) => number > 0);
    return [`${count} of ${Math.round(Number(size[1]) * (size[2] === 'cm' ? 10 : 1))} mm`];
  },
};
