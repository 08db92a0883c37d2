import type { Guideline } from '../../../guideline/guideline.ts';
import type { AnswerValue, ReportedGrade } from '../../../guideline/answers.ts';
import { askAgain } from '../../../guideline/freeText.ts';
import type { Question } from '../../../guideline/question.ts';
import { lineSentences } from '../../sentences/line.ts';
import type { Says } from '../../vocabulary/mention.ts';
import { onceFor } from '../../lazy/onceFor.ts';
import { literal, type Pattern, wordsIn } from '../../tokens/pattern.ts';
import { courseRows } from '../../vocabulary/course.ts';
import { distributionRows } from '../../vocabulary/distribution.ts';
import { extrahepaticRows } from '../../vocabulary/extrahepatic.ts';
import { imagingRows } from '../../vocabulary/imaging.ts';
import { primaryRows } from '../../vocabulary/primary.ts';
import { surgeryRows } from '../../vocabulary/surgery.ts';
import { syndromeRows } from '../../vocabulary/syndrome.ts';
import { transarterialRows } from '../../vocabulary/transarterial.ts';
import { onlyInReply } from '../../vocabulary/dossier.ts';
import { pattern } from '../../vocabulary/lists.ts';
import type { Row } from '../../vocabulary/row.ts';
import { tumourRows } from '../../vocabulary/tumour.ts';

/** A phrase that a line may hold, and what it says. */
export interface Phrase extends Omit<Row, 'phrases' | 'answer' | 'touch' | 'fits'> {
  /** The bot's own words: all of them are used up, for every question. */
  readonly titled?: true;
  readonly pattern: Pattern;
  /** Absent where the phrase says nothing, and only keeps shorter ones from being read. */
  readonly says?: Says;
}

const scale = [0, 1, 2, 3, 4] as const;

const written = (): readonly Phrase[] =>
  [
    ...tumourRows,
    ...extrahepaticRows,
    ...distributionRows,
    ...surgeryRows,
    ...primaryRows,
    ...courseRows,
    ...syndromeRows,
    ...transarterialRows,
    ...imagingRows,
  ].flatMap(({ phrases, answer, touch, fits, ...rest }) =>
    phrases.map((source) => ({
      ...rest,
      pattern: pattern(source),
      ...(answer !== undefined
        ? { says: { kind: 'answer' as const, answer } }
        : touch !== undefined
          ? { says: { kind: 'touch' as const, because: lineSentences.touch[touch], fits: fits ?? null } }
          : {}),
    })),
  );

/** The synonyms of the dossier that can be read without their question, and its phrases to ask again. */
const fromDossier = ({ questionIds, questions }: Guideline): readonly Phrase[] =>
  questionIds.flatMap((id) => {
    const question: Question = questions[id];
    const left = onlyInReply[id] ?? [];
    return [
      ...question.options.flatMap((option) =>
        option.synonyms
          .filter((synonym) => !left.includes(synonym))
          .map((synonym) =>
            phraseOf(question, synonym, { kind: 'answer', answer: answerOf(question, option.id) }),
          ),
      ),
      ...(askAgain[id] ?? []).flatMap(({ phrases, because }) =>
        phrases
          .filter((said) => said !== 'yes')
          .map((said) =>
            phraseOf(question, said, {
              kind: 'touch',
              because,
              fits: /\bG3\b|high.grade/i.test(said) ? [] : null,
            }),
          ),
      ),
    ];
  });

function phraseOf(question: Question, said: string, says: Says): Phrase {
  return {
    question: question.id,
    pattern: literal(said),
    says,
    listed: question.id === 'transarterialContraindications' || question.id === 'hormonalSyndrome',
    done: /^(?:had|prior|post|s\/p)\b/.test(said),
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
        pattern: literal(`${question.title} ${name}`),
        says: { kind: 'answer', answer: answerOf(question, option.id) },
        across: true,
        ends: true,
        done: true,
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
