import type { AnswerValue } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question } from '../../guideline/question.ts';
import { once } from '../../machine/once.ts';
import { replySentences as say } from '../sentences/replySentences.ts';
import { lookUp, phrase, lexiconOf } from '../tokens/lexicon.ts';
import type { Utterance } from '../utterance.ts';
import { systemicLines } from '../vocabulary/systemicTreatments.ts';
import { courseAfter, type SystemicLine } from './courseAfter.ts';
import { hasProgressionWord, type OptionsNamed, readOptions } from './readOptions.ts';
import { answer, ask, type Reading } from './reading.ts';

/** Reads a single choice: exactly one option, otherwise the question is asked again. */
export function readSingleChoice(guideline: Guideline, question: Question, utterance: Utterance): Reading {
  const named = readOptions(guideline, question, utterance);
  if (named.kind !== 'options') return special(question, utterance, named);
  const [only, ...others] = named.options;
  if (!only) return { kind: 'none' };
  if (others.length === 0) return answer(only.id as AnswerValue, named.words);
  return ask(
    say.read(say.allOf(named.options.map(({ short, label }) => say.quoted(short ?? label)))),
    say.options.onlyOne,
  );
}

/** What some questions understand beyond their lists of synonyms (dossier 2.8, table). */
function special(
  question: Question,
  utterance: Utterance,
  otherwise: Exclude<OptionsNamed, { kind: 'options' }>,
): Reading {
  if (otherwise.kind === 'ask' && !otherwise.treatmentAlone) return otherwise;
  switch (question.id) {
    case 'liverDistribution':
      return readBilobar(utterance.text) ?? otherwise;
    case 'sstrImaging':
      return readKrenning(utterance.text) ?? otherwise;
    case 'treatmentCourse':
      return readCourse(utterance) ?? otherwise;
    default:
      return otherwise;
  }
}

const inBothLobes = /\b(?:bilobar|both lobes|bilateral)\b/i;
const lesionCount = /(\d{1,3})\s+(?:\p{L}+\s+)?(?:lesions?|mets|metastases|deposits)\b/iu;

/** What the distribution is read from, beside its names. */
export const distributionPatterns: readonly RegExp[] = [inBothLobes, lesionCount];

function readBilobar(text: string): Reading | null {
  if (!inBothLobes.test(text)) return null;
  const count = lesionCount.exec(text)?.[1];
  if (count === undefined) return ask(say.lesions.bothLobes, say.lesions.howManyInBoth);
  if (Number(count) > 5 && !/\b(?:no|not|without|possible|possibly)\b|\?/i.test(text))
    return answer('complex', text.trim());
  return ask(say.lesions.countInBoth(count), say.lesions.couldBeAblated);
}

/** A Krenning score. */
export const krenningPattern = /\bkrenning\s*(?:score|grade)?\s*(?:of|=|:)?\s*(\d)\b/i;

function readKrenning(text: string): Reading | null {
  const [, score] = krenningPattern.exec(text) ?? [];
  if (score === undefined || /\b(?:no|not|possible|possibly)\b|\?/i.test(text)) return null;
  if (score === '3' || score === '4') return answer('positive', `Krenning ${score}`);
  return score === '0' || score === '1' ? answer('negative', `Krenning ${score}`) : null;
}

/** The systemic lines by their names. */
export const systemicLexicon = once(() =>
  lexiconOf(
    (Object.keys(systemicLines) as SystemicLine[]).flatMap((line) =>
      systemicLines[line].map((name) => phrase(name, line)),
    ),
  ),
);

/** A progression word with the lines it follows; without one, and beside a negation, nothing is filled. */
function readCourse({ text, words: tokens }: Utterance): Reading | null {
  const { found, rest } = lookUp(tokens, systemicLexicon());
  const lines = new Set(found.map(({ meaning }) => meaning));
  if (lines.size === 0) return null;
  const named = found.map(({ words }) => words).join(', ');
  if (!hasProgressionWord(tokens)) return ask(say.readQuoted(named), say.options.progression);
  if (
    rest.some(({ word }) =>
      [
        'no',
        'not',
        'without',
        'never',
        'stable',
        'since',
        '?',
        'possible',
        'awaiting',
        'planned',
        'off',
      ].includes(word),
    )
  ) {
    return ask(say.readQuoted(named), say.options.unclearProgression);
  }
  return answer(courseAfter(lines), text.trim());
}
