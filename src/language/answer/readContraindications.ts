import type { AnswerByQuestion } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question } from '../../guideline/question.ts';
import { replySentences as say } from '../sentences/replySentences.ts';
import type { Utterance } from '../utterance.ts';
import { readOptions } from './readOptions.ts';
import { answer, ask, type Reading } from './reading.ts';

/** Reads a set: every item named is selected; "none" beside an item is asked again (dossier 2.8). */
export function readContraindications(
  guideline: Guideline,
  question: Question,
  utterance: Utterance,
): Reading {
  const text = utterance.text;
  const whole = readOptions(guideline, question, utterance);
  if (whole.kind === 'options' && whole.words === text.trim())
    return answer(
      inOrder(
        question,
        whole.options.map(({ id }) => id),
      ),
      whole.words,
    );
  const bilirubin = bilirubinIn(guideline.cutoffs, utterance.spelled);
  if (bilirubin.kind === 'ask') return bilirubin;
  const named =
    bilirubin.kind === 'absent' ? whole : readOptions(guideline, question, withoutBilirubin(utterance));
  if (named.kind === 'ask') return named;
  const ids = named.kind === 'options' ? named.options.map(({ id }) => id) : [];
  const chosen = new Set([...ids, ...(bilirubin.kind === 'high' ? ['hepaticDecompensation'] : [])]);
  if (chosen.size === 0) {
    return bilirubin.kind === 'normal'
      ? ask(say.contraindications.bilirubinNormal, say.contraindications.choose)
      : { kind: 'none' };
  }
  const alone =
    question.input.kind === 'multi' ? question.input.exclusive.find((id) => chosen.has(id)) : undefined;
  if (alone !== undefined && chosen.size > 1) {
    return ask(say.contraindications.itemAndNone, say.contraindications.chooseAlone);
  }
  return answer(inOrder(question, [...chosen]), text.trim());
}

/** The words of a text but those of its bilirubin. */
function withoutBilirubin({ text, spelled, words }: Utterance): Pick<Utterance, 'text' | 'words'> {
  const match = bilirubinPattern.exec(spelled);
  const [begin, end] = match ? [match.index, match.index + match[0].length] : [0, 0];
  return { text, words: words.filter(({ from, to }) => to <= begin || from >= end) };
}

function inOrder(
  { options }: Question,
  chosen: readonly string[],
): AnswerByQuestion['transarterialContraindications'] {
  const ids = options.map(({ id }) => id).filter((id) => chosen.includes(id));
  return ids as readonly string[] as AnswerByQuestion['transarterialContraindications'];
}

/** A bilirubin with its unit. */
export const bilirubinPattern =
  /\bbili(?:rubin)?\b\s*(?:of|is|=|:)?\s*([<>]?)\s*(\d{1,4}(?:\.\d{1,2})?)\s*(mg\s*\/\s*dl|umol\s*\/\s*l|micromol\s*\/\s*l)?/i;

/**
 * Bilirubin counts only with its unit: over 2 mg/dL or over 34 umol/L.
 * @param spelled a text with its spellings brought together
 */
export function bilirubinIn(
  cutoffs: Guideline['cutoffs'],
  spelled: string,
): { readonly kind: 'high' | 'normal' | 'absent' } | Extract<Reading, { kind: 'ask' }> {
  const match = bilirubinPattern.exec(spelled);
  if (!match) return { kind: 'absent' };
  const [, sign, value, unit] = match;
  if (unit === undefined || sign !== '') {
    return {
      kind: 'ask',
      understood: say.contraindications.bilirubin(`${sign ?? ''}${value ?? ''}`),
      reason: say.contraindications.whichBilirubin,
    };
  }
  const limit = /^mg/i.test(unit) ? cutoffs.bilirubinMgDl : cutoffs.bilirubinUmolL;
  return { kind: Number(value) > limit ? 'high' : 'normal' };
}
