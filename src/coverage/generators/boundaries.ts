import { byQuestion } from '../../engine/byQuestion.ts';
import { type Random, seeded } from '../../engine/random.ts';
import type { Answers, AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Cases } from '../../machine/cases.ts';
import { type ChartData, exportChart } from '../../machine/chartData.ts';
import { boundaryAnswers } from '../diff/answerClasses.ts';
import { judge, type Judgement } from '../oracle/index.ts';
import { transitionPairs, transitions } from './generators.ts';

/** A route to its end, with what the oracle says of it. */
export interface JudgedRoute {
  readonly answers: Answers;
  readonly judged: Judgement;
}

/** In how many ways each probing answer is reached and gone on from. */
const waysPerProbe = 6;

export function judgedRoute(given: readonly GivenAnswer[]): JudgedRoute {
  const answers = byQuestion(given);
  return { answers, judged: judge(answers) };
}

/**
 * Probes: every answer at and on both sides of each cut-off, and every other answer, reached in several ways and gone
 * on from at random. The oracle alone leads them.
 * @param ways routes that together ask every question
 */
export function boundaryProbes(
  guideline: Guideline,
  chart: ChartData,
  ways: readonly JudgedRoute[],
  random: Random,
): readonly JudgedRoute[] {
  const answersTo = boundaryAnswers(guideline, [chart]);
  return chart.questions.flatMap(({ id: question }) => {
    const through = ways.filter(({ judged }) => judged.route.includes(question));
    return answersTo[question].flatMap((answer) =>
      Array.from({ length: waysPerProbe }, () => {
        const { answers, judged } = random.pick(through);
        const before = judged.route.slice(0, judged.route.indexOf(question));
        const start = Object.fromEntries(before.map((asked) => [asked, answers[asked]]));
        return completed({ ...start, [question]: answer }, (next) => random.pick(answersTo[next]));
      }),
    );
  });
}

/** The probes as routes, each once; the same for the same seed. */
export function* boundaryRoutes(cases: Cases, seed: number): Generator<readonly GivenAnswer[]> {
  const { guideline, graph } = cases;
  const ways = [...transitions(graph), ...transitionPairs(graph)].map(judgedRoute);
  const seen = new Set<string>();
  for (const { answers, judged } of boundaryProbes(guideline, exportChart(cases), ways, seeded(seed))) {
    const given = judged.route.map((question) => ({ question, answer: answers[question] }) as GivenAnswer);
    const key = JSON.stringify(given);
    if (seen.has(key)) continue;
    seen.add(key);
    yield given;
  }
}

/** A beginning led on to its end: the oracle asks, `reply` answers. */
export function completed(start: Answers, reply: (question: QuestionId) => AnswerValue): JudgedRoute {
  let answers = start;
  let judged = judge(answers);
  while (judged.pending !== null) {
    answers = { ...answers, [judged.pending]: reply(judged.pending) };
    judged = judge(answers);
  }
  return { answers, judged };
}
