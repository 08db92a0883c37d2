import { fitAnswer } from '../../engine/fitAnswer.ts';
import { describeAnswer } from '../../engine/describeAnswer.ts';
import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question, QuestionOption } from '../../guideline/question.ts';
import { onceFor } from '../../machine/onceEach.ts';
import { drugsTold } from '../line/drugsTold.ts';
import { type NotTaken, notTakenOf } from '../line/notTaken.ts';
import { valueIn } from '../line/valueIn.ts';
import { itemsOf } from '../reader/combineAnswers.ts';
import type { Intake } from '../reader/intake.ts';
import { answerOfOption, questionIndex } from '../reader/patterns.ts';
import { readText, type TextRead } from '../reader/readText.ts';
import { unclear } from '../sentences/unclearSentences.ts';
import { replySentences as say } from '../sentences/replySentences.ts';
import { lookUp, lexiconOf, phrase, sameTokens } from '../tokens/lexicon.ts';
import { wordsOf } from '../tokens/tokenizedText.ts';
import { tokensOf } from '../tokens/tokens.ts';
import type { Utterance } from '../utterance.ts';
import { namesOfOption } from '../vocabulary/questions/index.ts';
import { besideAnswer } from './besideAnswer.ts';
import { answer, ask, none, type Reading } from './reading.ts';

export type { Reading } from './reading.ts';

/** The longest text that is read, in characters and in words. */
const longest = 500;
const mostWords = 100;

/**
 * Reads a typed text as an answer to the question being asked (dossier 2.8). What is ambiguous, negated,
 * uncertain or out of range is never guessed, and nothing is taken of a text that is not understood as a whole.
 */
export function readAnswer(guideline: Guideline, question: Question, utterance: Utterance): Reading {
  const { text } = utterance;
  if (text.length > longest) return ask(say.longText.understood, say.longText.reason);
  if (utterance.asTyped.tokens.length > mostWords) return ask(say.longText.understood, say.longText.reason);
  if (/<[a-z/!]/i.test(text)) return ask(say.markup.understood, say.markup.reason);
  const exact = exactOption(question, utterance);
  if (exact) return withDrugs(question.id, answerOfOption(guideline, question, exact.id), text.trim());
  const several = exactOptions(question, text);
  if (several) return answer(fitAnswer(guideline, question.id, several), text.trim());
  return fromText(
    guideline,
    question,
    utterance,
    readText(guideline, utterance.asTyped, questionIndex(guideline)(question)),
  );
}

function fromText(guideline: Guideline, question: Question, utterance: Utterance, read: TextRead): Reading {
  const { intake, partial, roled } = read;
  const { id } = question;
  const fact = intake.facts.find((one) => one.question === id);
  const unread = besideAnswer(utterance.asTyped, read, id);
  if (fact && unread === null) return withDrugs(id, fact.answer, fact.words);
  const named = fact && itemsOf(guideline, id, fact.answer).length > 0 ? fact : null;
  const listed = [
    ...(named ? [{ question: id, words: null, answer: named.answer, held: true } as const] : []),
    ...listedIn(guideline, intake, id),
  ];
  const kept = listed.length === 0 ? {} : { notTaken: listed };
  if (fact && unread !== null)
    return {
      ...ask(
        say.readQuoted(describeAnswer(guideline, id, fact.answer, 'short')),
        [say.notUnderstood(unread), ...(named ? [say.held] : [])].join(' '),
      ),
      ...kept,
    };
  const doubtful = intake.doubtful.find((one) => one.question === id);
  if (doubtful) {
    const open = intake.doubts.filter(({ question, about }) => question === id && about !== undefined);
    return {
      ...ask(
        say.readQuoted(describeAnswer(guideline, id, doubtful.answer, 'short')),
        doubtful.clear
          ? [...open.map(({ words, because }) => say.besideIt(words, because)), say.held].join(' ')
          : doubtful.because,
      ),
      ...kept,
    };
  }
  if (id === 'ablationNumbers' && partial && unread === null) {
    const { lesionCount, largestLesionMm } = partial;
    return {
      kind: 'ask',
      understood:
        lesionCount === undefined ? say.lesions.size(largestLesionMm ?? 0) : say.lesions.count(lesionCount),
      reason: lesionCount === undefined ? say.lesions.howMany : say.lesions.howLarge,
      partial,
    };
  }
  // The figure of a special situation's name is no figure: "MEN1".
  const isOfSituation = (words: string): boolean => intake.situationWords.some((one) => one.includes(words));
  const doubt = intake.doubts.find((one) => one.question === id && !isOfSituation(one.words));
  if (doubt) {
    const bare =
      id === 'ki67' && roled.mentions.length === 1 && /^\s*[123]\s*$/.test(utterance.text)
        ? Number(utterance.text)
        : null;
    return {
      ...ask(say.readQuoted(doubt.words), doubt.because),
      ...kept,
      ...(bare === 1 || bare === 2 || bare === 3 ? { percentOrGrade: bare } : {}),
    };
  }
  // "Bilirubin 1 mg/dL": a value within its limit, which leaves the other items open.
  const within = roled.mentions.find(
    ({ question: about, row, says }) => about === id && row?.value !== undefined && says.kind === 'nothing',
  );
  if (within) return ask(say.readQuoted(wordsOf(utterance.asTyped, within)), unclear.withinLimit);
  return onlyTreatment(guideline, utterance) ?? none;
}

/** What an answer to a list tells and leaves open: items that were read, values, words that may mean an item. */
function listedIn(guideline: Guideline, intake: Intake, id: QuestionId): readonly NotTaken[] {
  const doubts = intake.doubts.filter(
    (doubt) => doubt.question === id && (doubt.about !== undefined || valueIn(doubt) !== null),
  );
  const doubtful = intake.doubtful.filter(
    (one) => one.question === id && itemsOf(guideline, id, one.answer).length > 0,
  );
  return [
    ...doubtful.map(({ answer: read, clear }) => ({
      question: id,
      words: null,
      answer: read,
      ...(clear ? { held: clear } : {}),
    })),
    ...doubts.map((doubt) => notTakenOf(guideline, doubt)),
  ];
}

/** An answer with the drugs that its words name. */
function withDrugs(question: QuestionId, given: AnswerValue, words: string): Reading {
  const told = drugsTold({ question, answer: given, words });
  return { ...answer(given, words), ...(told.length > 0 ? { told } : {}) };
}

/** The option that a text names and says nothing else. */
export function exactOption(question: Question, { text, asTyped }: Utterance): QuestionOption | undefined {
  const said = text.trim();
  return namedOptions(question).find(({ names }) =>
    // A name that is a number is that number alone: "-1" is not "1".
    names.some(({ name, tokens }) =>
      /^\d$/.test(name) ? said === name : sameTokens(asTyped.tokens, tokens),
    ),
  )?.option;
}

/** The options of a list of names, where several may be chosen and every part is a name and nothing else. */
function exactOptions(question: Question, text: string): readonly string[] | null {
  const { input } = question;
  const parts = text.split(/[,;]/).map((part) => part.trim().toLowerCase());
  if (input.kind !== 'multi' || parts.length < 2) return null;
  const ids = parts.map(
    (part) =>
      namedOptions(question).find(({ names }) => names.some(({ name }) => name.toLowerCase() === part))
        ?.option.id,
  );
  const named = ids.filter((id) => id !== undefined && !input.exclusive.includes(id));
  return named.length === ids.length ? [...new Set(named as readonly string[])] : null;
}

/** Each option with what it may be called, split once. */
const namedOptions = onceFor((question: Question) =>
  question.options.map((option) => ({
    option,
    names: namesOf(question, option).map((name) => ({ name, tokens: tokensOf(name) })),
  })),
);

/** What an option may be called. A class in brackets before a label may be left out. */
function namesOf(question: Question, { id, label, short }: QuestionOption): readonly string[] {
  const { anywhere, whenAsked, terms } = namesOfOption(question.id, id);
  return [
    id,
    label,
    label.replace(/^\[[^\]]*\]\s*/, ''),
    ...(short ? [short] : []),
    ...anywhere,
    ...whenAsked,
    ...terms,
  ];
}

/** A treatment name alone is never an answer (dossier 2.8, T6). */
function onlyTreatment(guideline: Guideline, utterance: Utterance): Extract<Reading, { kind: 'ask' }> | null {
  const [first] = lookUp(utterance.words, treatmentLexicon(guideline)).found;
  if (!first) return null;
  return {
    kind: 'ask',
    understood: say.options.treatment(first.words),
    reason: say.options.treatmentAlone,
    treatmentAlone: true,
  };
}

const treatmentLexicon = onceFor(({ treatmentNames }: Guideline) =>
  lexiconOf(
    Object.values(treatmentNames).flatMap(({ canonical, synonyms }) =>
      [canonical, ...synonyms].map((name) => phrase(name, null)),
    ),
  ),
);
