import type { AnswerValue, ReportedGrade } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { Question } from '../../../guideline/question.ts';
import { onceFor } from '../../lazy/onceFor.ts';
import type { Says } from '../../mention/mention.ts';
import { unclear } from '../../sentences/unclearSentences.ts';
import { literalPattern, type PhrasePattern, wordsIn } from '../../tokens/phrasePattern.ts';
import { ambiguousPhrases } from '../../vocabulary/ambiguousPhrases.ts';
import { namesOfOption } from '../../vocabulary/names/namesOfOption.ts';
import type { PhraseRow } from '../../vocabulary/phrases/phraseRow.ts';
import { phraseRows } from '../../vocabulary/phrases/phraseRows.ts';
import { pattern } from '../../vocabulary/sharedPhrases.ts';

/** A phrase that a line may hold, and what it says. */
export interface Phrase extends Omit<PhraseRow, 'phrases' | 'answer' | 'unclear' | 'fits'> {
  /** The bot's own words: all of them are used up, for every question. */
  readonly titled?: true;
  readonly pattern: PhrasePattern;
  /** Absent where the phrase says nothing, and only keeps shorter ones from being read. */
  readonly says?: Says;
}

const scale = [0, 1, 2, 3, 4] as const;

const written = (): readonly Phrase[] =>
  phraseRows.flatMap(({ phrases, answer, unclear: reason, fits, ...rest }) =>
    phrases.map((source) => ({
      ...rest,
      pattern: pattern(source),
      ...(answer !== undefined
        ? { says: { kind: 'answer' as const, answer } }
        : reason !== undefined
          ? { says: { kind: 'unclear' as const, because: unclear[reason], fits: fits ?? null } }
          : {}),
    })),
  );

/** The synonyms of the dossier that can be read without their question, and its phrases to ask again. */
const fromDossier = ({ questionIds, questions }: Guideline): readonly Phrase[] =>
  questionIds.flatMap((id) => {
    const question: Question = questions[id];
    return [
      ...question.options.flatMap((option) =>
        namesOfOption(id, option.id).anywhere.map((synonym) =>
          phraseOf(question, synonym, { kind: 'answer', answer: answerOf(question, option.id) }),
        ),
      ),
      ...(ambiguousPhrases[id] ?? []).flatMap(({ phrases, unclear: reason }) =>
        phrases
          .filter((said) => said !== 'yes')
          .map((said) =>
            phraseOf(question, said, {
              kind: 'unclear',
              because: unclear[reason],
              fits: /\bG3\b|high.grade/i.test(said) ? [] : null,
            }),
          ),
      ),
    ];
  });

function phraseOf(question: Question, said: string, says: Says): Phrase {
  return {
    question: question.id,
    pattern: literalPattern(said),
    says,
    listed: question.id === 'transarterialContraindications' || question.id === 'hormonalSyndrome',
    completed: /^(?:had|prior|post|s\/p)\b/.test(said),
  };
}

/** The answer that an option of the dossier stands for. */
function answerOf(question: Question, id: string): AnswerValue {
  if (question.input.kind === 'scale' && id !== 'unknown')
    return scale.find((value) => String(value) === id) ?? 'unknown';
  if (question.input.kind === 'ki67' && id !== 'unknown') return { grade: id as ReportedGrade };
  return (question.input.kind === 'multi' ? [id] : id) as 'unknown';
}

/** "Hormonal syndrome: none": the title of a question with one of its answers, as the bot itself writes them. */
const titled = ({ questionIds, questions }: Guideline): readonly Phrase[] =>
  questionIds.flatMap((id) => {
    const question: Question = questions[id];
    const { input } = question;
    const exclusive = input.kind === 'multi' ? input.exclusive : ['unknown'];
    const options = question.options.filter(({ id }) => input.kind === 'choice' || exclusive.includes(id));
    return options.flatMap((option) =>
      [option.id, option.label, ...(option.short ? [option.short] : [])].map((name): Phrase => ({
        question: id,
        pattern: literalPattern(`${question.title} ${name}`),
        says: { kind: 'answer', answer: answerOf(question, option.id) },
        crossesClauses: true,
        ends: true,
        completed: true,
        titled: true,
      })),
    );
  });

/** All phrases: the bot's own, the written ones, and the dossier's. */
export const phrases = onceFor((guideline: Guideline): readonly Phrase[] => [
  ...titled(guideline),
  ...written(),
  ...fromDossier(guideline),
]);

/** Every word that stands in a phrase. */
export const phraseWords = onceFor((guideline: Guideline): readonly string[] => [
  ...new Set(phrases(guideline).flatMap(({ pattern }) => wordsIn(pattern))),
]);

/** All phrases, and for each word the places of those that a match can begin with; `anywhere` begin with any word. */
export const phrasesByStart = onceFor((guideline: Guideline) => {
  const all = phrases(guideline);
  const byWord = new Map<string, number[]>();
  const anywhere: number[] = [];
  all.forEach(({ pattern: { compiled } }, place) => {
    const { starts } = compiled();
    if (starts === null) anywhere.push(place);
    for (const word of starts ?? []) byWord.set(word, [...(byWord.get(word) ?? []), place]);
  });
  return { all, byWord, anywhere };
});
