import { byQuestion } from '../../engine/byQuestion.ts';
import type { Answers, AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Cases } from '../../machine/cases.ts';
import type { ChartData } from '../../machine/chartData.ts';
import { boundaryAnswers } from '../diff/answerClasses.ts';
import { transitionPairs, transitions } from '../generators/generators.ts';
import { judge, type Judgement } from '../oracle/index.ts';
import { type Random, seeded } from '../../engine/random.ts';

export const batterySources = ['transitions', 'transitionPairs', 'probes'] as const;

export type BatterySource = (typeof batterySources)[number];

/** A route to its end, with what the oracle says of it. */
export interface JudgedRoute {
  readonly answers: Answers;
  readonly judged: Judgement;
}

/** Routes to try a mutant with, the fewest first. */
export type Battery = Readonly<Record<BatterySource, readonly JudgedRoute[]>>;

/** In how many ways each probing answer is reached and gone on from. */
const waysPerProbe = 6;

/**
 * The routes of the generators for transitions and transition pairs, and probes: every boundary answer of
 * every question, reached in several ways and gone on from at random. The oracle alone leads the probes.
 */
export function batteryOf({ guideline, graph }: Cases, chart: ChartData, seed: number): Battery {
  const ofEdges = [...transitions(graph)].map(judgedRoute);
  const ofPairs = [...transitionPairs(graph)].map(judgedRoute);
  return {
    transitions: ofEdges,
    transitionPairs: ofPairs,
    probes: probes(guideline, chart, [...ofEdges, ...ofPairs], seeded(seed)),
  };
}

function judgedRoute(given: readonly GivenAnswer[]): JudgedRoute {
  const answers = byQuestion(given);
  return { answers, judged: judge(answers) };
}

function probes(
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
