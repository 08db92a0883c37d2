import type { Ki67Value, ReportedGrade } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question } from '../../guideline/question.ts';
import { replySentences as say } from '../sentences/replySentences.ts';
import type { Utterance } from '../utterance.ts';
import { mitosesPattern, readMitoses } from './readMitoses.ts';
import { readOptions } from './readOptions.ts';
import { answer, ask, type Reading } from './reading.ts';

const marker = /\bki\s*-?\s*67(?:\s*(?:index|li))?\b|\bmib\s*-?\s*1\b|\bproliferation\s+(?:index|rate)\b/gi;
const gradeWord = /\b(?:who\s+)?(?:g|grade)\s*-?\s*([123])\b/gi;
const numberPattern =
  /(?<![\p{L}\d.])(-|–)?\s*([<>≥≤~]?)\s*(\d{1,6}(?:\.\d{1,4})?)(?:\s*(?:-|to)\s*(\d{1,3}(?:\.\d{1,2})?))?\s*(%?)(\s*(?:mm|cm|mg|lesions?|mets|years?|y)\b)?/giu;

/** What an index and a grade are read from. */
export const ki67Patterns: readonly RegExp[] = [marker, gradeWord, mitosesPattern, numberPattern];
const doubt =
  /\b(?:no|not|non|without|never|awaiting|possible|possibly|probably|maybe|previous|previously|planned)\b|\?/i;

/** Reads a Ki-67 index in percent and/or a reported grade; mitoses count as their grade (dossier 2.8). */
export function readKi67(guideline: Guideline, question: Question, utterance: Utterance): Reading {
  const value = ki67In(utterance.spelled, utterance.text.trim());
  return value.kind === 'none' ? gradeInWords(guideline, question, utterance) : value;
}

function gradeInWords(guideline: Guideline, question: Question, utterance: Utterance): Reading {
  const named = readOptions(guideline, question, utterance);
  if (named.kind !== 'options') return named;
  const [option] = named.options;
  if (!option || named.options.length > 1) return ask(say.ki67.moreThanOneGrade, say.wanted.ki67);
  return answer(option.id === 'unknown' ? 'unknown' : { grade: option.id as ReportedGrade }, named.words);
}

/**
 * A Ki-67 index, a grade in figures or a mitotic count in a text, as an answer.
 * @param said a text with its spellings brought together
 * @param words what an answer is said to be taken from
 */
export function ki67In(said: string, words: string): Reading {
  const hasMarker = new RegExp(marker.source, 'i').test(said);
  const byMitoses = readMitoses(said);
  if (byMitoses === 'unclear') return ask(say.ki67.mitoses, say.wanted.mitoses);
  const withoutMarker = said.replace(marker, ' ').replace(mitosesPattern, ' ');
  const grades = new Set(
    Array.from(withoutMarker.matchAll(gradeWord), ([, digit]) => `G${digit}` as ReportedGrade),
  );
  if (byMitoses) grades.add(byMitoses);
  const numbers = withoutMarker.replace(gradeWord, ' ');
  const index = readIndex(numbers, hasMarker);
  if (index && 'ask' in index) return ask(index.ask, say.wanted.ki67);
  if (grades.size > 1) return ask(say.read(say.allOf([...grades])), say.ki67.whichGrade);
  const [grade] = grades;
  const higher = index?.grade ?? grade;
  if (index === null && grade === undefined) return { kind: 'none' };
  if (doubt.test(numbers)) return ask(say.ki67.numberOrGrade, say.ki67.open);
  if (index?.ki67 !== undefined && (index.ki67 < 0 || index.ki67 > 100)) {
    return ask(say.ki67.outside(index.ki67), say.ki67.limits);
  }
  const value: Ki67Value = {
    ...(index?.ki67 === undefined ? {} : { ki67: index.ki67 }),
    ...(higher === undefined ? {} : { grade: higher }),
  };
  return answer(value, words);
}

type Index = { readonly ki67?: number; readonly grade?: ReportedGrade } | { readonly ask: string } | null;

/** The number in what is left of a text without marker, grade and mitoses. */
function readIndex(text: string, hasMarker: boolean): Index {
  const found = [...text.matchAll(numberPattern)];
  const values = found.filter(([, , , , , , unit]) => unit === undefined);
  const [first] = values;
  if (!first) return null;
  if (values.length > 1) return { ask: say.ki67.numbers(values.map(([whole]) => whole.trim())) };
  const [whole, minus, sign, low = '', high, percent] = first;
  if (minus !== undefined) return { ask: say.read(whole.trim()) };
  const isPercent = percent === '%' || hasMarker;
  if (sign === '<' || sign === '≤') {
    return sign === '<' && isPercent && (low === '2' || low === '3')
      ? { ki67: 1 }
      : { ask: say.ki67.notOneNumber(whole.trim()) };
  }
  if (sign === '>' || sign === '≥') {
    return sign === '>' && isPercent && low === '20'
      ? { grade: 'G3' }
      : { ask: say.ki67.notOneNumber(whole.trim()) };
  }
  if (!isPercent && (low === '1' || low === '2' || low === '3') && high === undefined) {
    return { ask: say.ki67.percentOrGrade(low) };
  }
  return { ki67: Number(high ?? low) };
}
