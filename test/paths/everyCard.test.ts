import { describe, expect, test } from 'vitest';
import { sampled } from '../fixtures/sampled.ts';
import { sequences } from '../../src/coverage/generators/generators.ts';
import { cardFindings } from '../../src/coverage/targets/cardCheck.ts';
import { changeMessage, changePreview, whichToChange } from '../../src/conversation/messages/change.ts';
import { outcomeMessage } from '../../src/conversation/messages/outcome/outcomeMessage.ts';
import { isAtQuestion, questionMessage } from '../../src/conversation/messages/question.ts';
import { waitingMessage } from '../../src/conversation/messages/waiting.ts';
import { contradictionsBeyond, newContradictions } from '../../src/conversation/state/contradictions.ts';
import { reviewMessage } from '../../src/conversation/messages/review.ts';
import type { Message } from '../../src/conversation/contract/message.ts';
import { toCard } from '../../src/dialogs/render/card.ts';
import { toText } from '../../src/dialogs/render/text.ts';
import type { AnswerValue, GivenAnswer, QuestionId } from '../../src/guideline/answers.ts';
import { questionIds, questions } from '../../src/guideline/questions/index.ts';
import { byQuestion } from '../../src/engine/byQuestion.ts';
import { changeWithPending, sameAnswer } from '../../src/machine/pendingAnswers.ts';
import type { CaseState } from '../../src/machine/cases.ts';
import { type SituationId, situationPhrases } from '../../src/language/vocabulary/situations.ts';
import { cases, guideline } from '../fixtures/guideline.ts';

const place = { case: 'q3mV0a1bXk2Z', rev: 1_000 };

const findingsOf = (message: Message): readonly string[] =>
  cardFindings({
    card: toCard(message),
    text: toText(message),
  });

/** The longest answer of each question, as it would be read from a line. */
const longest: readonly GivenAnswer[] = questionIds.map((question) => ({
  question,
  answer:
    [...questions[question].classes].sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0] ??
    'unknown',
}));

/** The card of a question with its reason and as many pending answers as there can be. */
function questionOf(state: CaseState): Message {
  if (!isAtQuestion(state)) throw new Error('No question is open.');
  return questionMessage(state, cases, place, { why: true, pendingAnswers: longest });
}

const isAnswered = ({ answers }: CaseState, question: QuestionId): boolean =>
  answers.some((given) => given.question === question);

/** A grade below the one that Ki-67 gives. */
const contradictory = (question: QuestionId): readonly AnswerValue[] =>
  question === 'ki67' ? [{ ki67: 25, grade: 'G2' }] : [];

describe('every card of the consult passes the checks of the path tester', () => {
  const states = new Map(
    [...sequences(cases.graph)]
      .flatMap((answers) => answers.map((_given, index) => answers.slice(0, index + 1)))
      .map((answers) => [JSON.stringify(answers), cases.replay(answers)]),
  );

  test('questions with the answers so far, and outcomes', () => {
    for (const state of states.values()) {
      const message = state.recommendation
        ? outcomeMessage(guideline, state.recommendation, place, {
            pendingAnswers: longest.filter(({ question }) => !isAnswered(state, question)),
          })
        : questionOf(state);
      expect(findingsOf(message)).toEqual([]);
    }
    expect(states.size).toBeGreaterThan(150);
  });

  test('asking for another answer, at every answered question', () => {
    for (const { answers } of states.values()) {
      expect(findingsOf(whichToChange(guideline, answers, place))).toEqual([]);
      const last = answers.at(-1);
      if (last) expect(findingsOf(changeMessage(guideline, last, place, 'That does not fit.'))).toEqual([]);
    }
  });

  sampled(
    'what a change would do, for every answer class of every answered question, of which one in',
    { quick: 8, full: 1 },
    (each) => {
      let seen = 0;
      for (const state of states.values()) {
        if (!state.recommendation) continue;
        for (const { question, answer: from } of state.answers) {
          for (const answer of questions[question].classes) {
            if (sameAnswer(answer, from)) continue;
            seen += 1;
            if (seen % each !== 0) continue;
            const change = changeWithPending(cases, { state, pending: [] }, question, answer);
            expect(
              findingsOf(
                changePreview(cases, { confirming: { question, answer }, state, change, beside: {} }, place),
              ),
            ).toEqual([]);
          }
        }
      }
      expect(seen).toBeGreaterThan(1_000);
    },
  );

  test('an answer that contradicts another and waits for confirmation, at every question', () => {
    const seen = new Set<string>();
    const syndromes = ['controlled', 'untreated'] as const;
    const withSyndrome = [...states.values()]
      .filter(({ question }) => question === 'treatmentCourse')
      .flatMap(({ answers }) =>
        syndromes.map((syndrome) =>
          cases.replay(
            answers.map((given) =>
              given.question === 'hormonalSyndrome' ? { ...given, answer: syndrome } : given,
            ),
          ),
        ),
      );
    for (const state of [...states.values(), ...withSyndrome]) {
      const { question } = state;
      if (question === null) continue;
      const behind = questionOf(state);
      for (const answer of [...questions[question].classes, ...contradictory(question)]) {
        const problems = newContradictions(guideline, state, question, answer);
        if (problems.length === 0) continue;
        const confirming = { question, answer };
        const message = waitingMessage(guideline, { confirming, problems }, place, behind);
        expect(findingsOf(message)).toEqual([]);
        seen.add(question);
      }
    }
    expect([...seen].sort()).toEqual(['ki67', 'treatmentCourse']);
  });

  test('what was read from the longest line', () => {
    const words = 'w'.repeat(60);
    const read = {
      facts: longest.map((given) => ({ ...given, words })),
      doubts: [{ question: null, words, because: 'It is not clear.' }],
      doubtful: [],
      situations: Object.keys(situationPhrases) as SituationId[],
      situationTerms: [],
      situationWords: [],
      suggestions: [{ words, say: 'lanreotide', question: 'treatmentCourse' as const }],
      contradictions: ['One says this, the other that.'],
      background: [words],
      unread: [words],
    };
    const doubtful = longest.map(({ question }) => question);
    const situations = guideline.specialSituations;
    const intake = {
      line: 3,
      answers: longest,
      doubtful,
      notTaken: [],
      named: [],
      added: [],
      another: { waited: null },
    };
    const problems = contradictionsBeyond(guideline, {}, byQuestion(longest));
    const waiting = { intake, state: cases.replay([]), pendingAnswers: [], problems, situations, read };
    const message = reviewMessage(guideline, waiting, place);
    expect(findingsOf(message)).toEqual([]);
    expect(toText(message)).toContain('did you mean “lanreotide”?');
  });
});
