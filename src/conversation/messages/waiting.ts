import { currentGuideline } from '../../current.ts';
import { contradictionsIn } from '../../engine/contradictions.ts';
import { describeAnswer } from '../../engine/describeAnswer.ts';
import type { Answers, AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import { questions } from '../../guideline/questions/index.ts';
import { changeWithPending } from '../../machine/pendingAnswers.ts';
import { answersOf, type Cases, type CaseState } from '../../machine/cases.ts';
import type { AnswerData, CasePlace } from '../contract/actionData.ts';
import type { Block, Message } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import { changePreview } from './change.ts';

/** A case with what was told ahead, and how it is said otherwise. */
interface Case {
  readonly state: CaseState;
  readonly ahead: readonly GivenAnswer[];
  readonly cases: Cases;
  readonly place: CasePlace;
}

/** What an answer would contradict that does not contradict already (dossier 2.8, rule 9). */
export function newContradictions(
  state: CaseState,
  question: QuestionId,
  answer: AnswerValue,
): readonly string[] {
  const before = answersOf(state);
  return contradictionsBeyond(before, { ...before, [question]: answer });
}

/** What is contradictory in some answers and was not in those before. */
export function contradictionsBeyond(before: Answers, after: Answers): readonly string[] {
  const known = new Set(contradictionsIn(currentGuideline(), before));
  return contradictionsIn(currentGuideline(), after).filter((problem) => !known.has(problem));
}

/**
 * What waits for a yes or a no, as it is shown with every message until it is decided: a change with what it
 * would do, or, before the question, an answer that contradicts another.
 * @param otherwise the message of the case when nothing waits
 */
export function waitingMessage(
  { question, answer }: GivenAnswer,
  { state, ahead, cases, place }: Case,
  before: readonly Block[],
  otherwise: Message,
): Message {
  if (question !== state.question) {
    const change = changeWithPending(cases, { state, pending: ahead }, question, answer);
    const preview = changePreview({ question, answer, before: state, change }, place);
    return { ...preview, blocks: [...before, ...preview.blocks] };
  }
  const problems = newContradictions(state, question, answer).join(' ');
  const data = {
    nelm: 1,
    do: 'answer',
    ...place,
    question,
    answer: answer as AnswerData['answer'],
  } as const;
  return {
    ...otherwise,
    blocks: [
      ...before,
      {
        kind: 'notice',
        tone: 'warning',
        text: [
          { text: `${texts.confirmFirst} `, strong: true },
          {
            text: `${questions[question].title}: ${describeAnswer(currentGuideline(), question, answer)}. ${problems}`,
          },
        ],
      },
      ...otherwise.blocks,
    ],
    buttons: [{ title: texts.buttons.useIt, data }, ...otherwise.buttons],
    typeHint: texts.confirmHint,
  };
}
