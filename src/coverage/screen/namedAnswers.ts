import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { readableBy } from '../dossier/shown.ts';
import { shortLabels } from './shortNames.ts';
import { unknownAnswers } from './answersTo.ts';

/** Which answers to a question are meant by some words. `present` is the answer that stands; undefined where none does. */
export interface NamedAnswers {
  readonly question: string;
  readonly means: (answer: unknown, present: unknown) => boolean;
}

/** What each question is about, written down by hand as it is expected in a line. */
const subjects: Readonly<Record<string, string>> = {
  differentiation: 'histology',
  ki67: 'Ki-67 or grade',
  performanceStatus: 'ECOG',
  necLine: 'prior chemotherapy for NEC',
  extrahepaticDisease: 'extrahepatic disease',
  liverDistribution: 'liver distribution',
  liverResectability: 'resectability',
  primaryStatus: 'primary tumour',
  ablationNumbers: 'lesion number and size',
  transplantScreen: 'transplant screen',
  hormonalSyndrome: 'hormonal syndrome',
  treatmentCourse: 'disease course',
  liverInvolvement: 'liver involvement',
  transarterialContraindications: 'contraindications to transarterial treatment',
  sstrImaging: 'SSTR imaging',
  primarySite: 'primary site',
};

/** The question of a subject. */
export function questionOfSubject(subject: string): string | null {
  return Object.entries(subjects).find(([, words]) => words === subject)?.[0] ?? null;
}

/** Reads answers with their subject, such as "Ki-67 above 20%" or "any other resectability"; null where they cannot be read. */
export function namedAnswers(dossier: WordsOfDossier, words: string): NamedAnswers | null {
  const any = /^any (other |known )?(.+)$/.exec(words);
  const anyOf = any && questionOfSubject(any[2] ?? '');
  if (any && anyOf !== null)
    return {
      question: anyOf,
      means: (answer, present) => any[1] !== 'other ' || JSON.stringify(answer) !== JSON.stringify(present),
    };
  if (words.startsWith('ECOG '))
    return numbers('performanceStatus', words, (one) => one.replace(/^ECOG /, ''));
  if (/^(?:Ki-67 |G[123]\b)/.test(words)) return ki67(words);
  if (words.startsWith('liver involvement '))
    return numbers('liverInvolvement', words.slice('liver involvement '.length), (one) => one);
  if (/^(?:up to|more than) \d+ lesions/.test(words)) return lesions(words);
  for (const [question, subject] of Object.entries(subjects)) {
    const but = words.startsWith(`${subject} other than `);
    if (!but && !words.startsWith(`${subject}: `)) continue;
    const sets = labelled(dossier, question, words.slice(subject.length + (but ? ' other than '.length : 2)));
    return sets && { question, means: (answer) => sets.some((one) => isIn(one, answer)) !== but };
  }
  return null;
}

/** A set is meant by each one within it. */
function isIn(set: readonly string[], answer: unknown): boolean {
  const given: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return set.every((one) => given.includes(one));
}

function numbers(question: string, words: string, clean: (one: string) => string): NamedAnswers | null {
  const holds = words
    .split(' or ECOG ')
    .flatMap((one) => clean(one).split(/ or (?!more)/))
    .map(range);
  return holds.includes(null)
    ? null
    : { question, means: (answer) => typeof answer === 'number' && holds.some((one) => one?.(answer)) };
}

function ki67(words: string): NamedAnswers | null {
  const [, run = '', alone = ''] =
    /^(?:Ki-67 (.+?))?(?:(?:, or )?((?:G[123](?: or )?)+) alone)?$/.exec(words) ?? [];
  const holds = run === '' ? [] : run.split(/,? or (?!more)/).map(range);
  if ((run === '' && alone === '') || holds.includes(null)) return null;
  const grades = alone.split(' or ');
  return {
    question: 'ki67',
    means: (answer) => {
      if (typeof answer !== 'object' || answer === null) return false;
      const { ki67: value, gradeOnly } = answer as { readonly ki67?: number; readonly gradeOnly?: string };
      return value === undefined
        ? gradeOnly !== undefined && grades.includes(gradeOnly)
        : holds.some((one) => one?.(value));
    },
  };
}

/** "above 20% to 55%", "below 3%", "3 or more", "0 to 2", "4". */
function range(words: string): ((value: number) => boolean) | null {
  if (words === 'any value') return () => true;
  const [, above, from, , below, to] =
    /^(?:(above )?(\d+)%?( or more)?)?(?: ?to )?(?:(below )?(\d+)%?)?$/.exec(
      words.replace(/^up to /, 'to '),
    ) ?? [];
  if (from === undefined && to === undefined) return null;
  const isOpen = words.endsWith(' or more') || above !== undefined;
  return (value) =>
    (from === undefined || (above === undefined ? value >= Number(from) : value > Number(from))) &&
    (to === undefined
      ? isOpen || value === Number(from)
      : below === undefined
        ? value <= Number(to)
        : value < Number(to));
}

function lesions(words: string): NamedAnswers | null {
  const few = /up to (\d+) lesions, the largest (?:up to (\d+)|above (\d+) to (\d+)) mm/.exec(words);
  const many = /more than (\d+) lesions, or one above (\d+) mm/.exec(words);
  return {
    question: 'ablationNumbers',
    means: (answer) => {
      if (typeof answer !== 'object' || answer === null) return false;
      const { lesionCount, largestLesionMm } = answer as { lesionCount: number; largestLesionMm: number };
      return (
        (few !== null &&
          lesionCount <= Number(few[1]) &&
          largestLesionMm <= Number(few[2] ?? few[4]) &&
          largestLesionMm > Number(few[3] ?? 0)) ||
        (many !== null && (lesionCount > Number(many[1]) || largestLesionMm > Number(many[2])))
      );
    },
  };
}

/** The answers whose labels stand there, each as the set of its options; null where something else stands there. */
function labelled(
  dossier: WordsOfDossier,
  question: string,
  words: string,
): readonly (readonly string[])[] | null {
  const show = readableBy(dossier);
  const labels = new Map(
    (dossier.questions.find(({ id }) => id === question)?.options ?? [])
      .filter(({ id }) => !unknownAnswers.has(id))
      .map(({ id, label }) => [
        lowered((shortLabels[question]?.[id] ?? show(label)).replace(/[.;]$/, '')).replaceAll('; ', ', '),
        id,
      ]),
  );
  const read = (one: string): readonly string[] | null => {
    const whole = labels.get(one);
    if (whole !== undefined) return [whole];
    const parts = one.split(/ with (?=[A-Z])/).map((part) => labels.get(lowered(part)));
    return parts.length > 1 && parts.every((part) => part !== undefined) ? parts : null;
  };
  const all = words.startsWith('“')
    ? words.slice(1, -1).split('” or “').map(read)
    : [read(words)].includes(null)
      ? words.split(' or ').map(read)
      : [read(words)];
  return all.every((one) => one !== null) ? all : null;
}

function lowered(words: string): string {
  return /^[A-Z][a-z]+\b/.test(words) ? `${words[0]?.toLowerCase() ?? ''}${words.slice(1)}` : words;
}
