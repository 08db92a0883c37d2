import { fitAnswer } from '../../../engine/fitAnswer.ts';
import { seeded } from '../../../engine/random.ts';
import type { AnswerValue, GivenAnswer, QuestionId } from '../../../guideline/answers.ts';
import type { ChartPlace } from '../../../machine/graph.ts';
import { drawAnswers, writeCase } from '../../../quiz/cases/makeCase.ts';
import { answerKey } from '../../../engine/answerKey.ts';
import type { Quiz } from '../../../quiz/createQuiz.ts';
import { hasCode } from '../../../guideline/errors.ts';

/** How often a case is tried to be written for an answer that no item has met, and how often in vain. */
const tries = 40;
const mostInVain = 5;

/** Options and answer classes that generated cases state. */
export interface AnswerCoverage {
  /** Notes the answers of a generated case. */
  add(answers: readonly GivenAnswer[]): void;
  /**
   * What the chart can reach, as "question answer", and what of it no case states: also after cases were
   * looked for that state it.
   */
  readonly options: Covered;
  readonly classes: Covered;
}

interface Covered {
  readonly all: readonly string[];
  readonly missing: readonly string[];
}

export function answerCoverage(quiz: Quiz): AnswerCoverage {
  const met = new Set<string>();
  const note = (answers: readonly GivenAnswer[]): void => {
    for (const given of answers) {
      met.add(classOf(quiz, given));
      optionsIn(given).forEach((option) => met.add(`option ${option}`));
    }
  };
  const covered = (wanted: readonly Wanted[], prefix: string): Covered => {
    for (const { name, standsFor } of wanted) {
      if (!met.has(prefix + name)) lookFor(quiz, standsFor, prefix + name, met, note);
    }
    const all = wanted.map(({ name }) => name);
    return { all, missing: all.filter((name) => !met.has(prefix + name)) };
  };
  return {
    add: note,
    get options() {
      return covered(optionsOfChart(quiz), 'option ');
    },
    get classes() {
      return covered(classesOfChart(quiz), '');
    },
  };
}

/** What is wanted, and the answer that stands for its class on the chart. */
interface Wanted {
  readonly name: string;
  readonly standsFor: GivenAnswer;
}

/** Every answer class that a route of the chart can have. */
function classesOfChart({ context }: Quiz): readonly Wanted[] {
  const found = new Map<string, GivenAnswer>();
  const seen = new Set<ChartPlace>();
  const visit = (place: ChartPlace): void => {
    if (seen.has(place)) return;
    seen.add(place);
    for (const { answer, next } of place.branches) {
      found.set(nameOf(place.question, answer), { question: place.question, answer });
      if (next) visit(next);
    }
  };
  visit(context.chart.cases.graph.root);
  return [...found].map(([name, standsFor]) => ({ name, standsFor }));
}

/** Every option of a question whose class a route of the chart can have. */
function optionsOfChart(quiz: Quiz): readonly Wanted[] {
  const { guideline } = quiz;
  const reachable = new Set(classesOfChart(quiz).map(({ name }) => name));
  return guideline.questionIds.flatMap((question) =>
    guideline.questions[question].options.flatMap(({ id }) => {
      const answer = representative(quiz, { question, answer: fitAnswer(guideline, question, id) });
      return reachable.has(nameOf(question, answer))
        ? [{ name: `${question} ${id}`, standsFor: { question, answer } }]
        : [];
    }),
  );
}

/** The options, as "question option", that an answer amounts to. */
function optionsIn({ question, answer }: GivenAnswer): readonly string[] {
  if (isSet(answer)) return answer.map((option) => `${question} ${option}`);
  if (typeof answer !== 'object') return [`${question} ${answer}`];
  return 'grade' in answer && answer.ki67 === undefined ? [`${question} ${answer.grade}`] : [];
}

function isSet(answer: AnswerValue): answer is Extract<AnswerValue, readonly unknown[]> {
  return Array.isArray(answer);
}

function classOf(quiz: Quiz, given: GivenAnswer): string {
  return nameOf(given.question, representative(quiz, given));
}

function representative({ context }: Quiz, { question, answer }: GivenAnswer): AnswerValue {
  return context.classes.representativeOf(question, answer);
}

function nameOf(question: QuestionId, answer: AnswerValue): string {
  return `${question} ${answerKey(answer)}`;
}

/** Writes cases through an answer class until one states what is wanted, or none of the tries did. */
function lookFor(
  { context }: Quiz,
  { question, answer }: GivenAnswer,
  wanted: string,
  met: ReadonlySet<string>,
  note: (answers: readonly GivenAnswer[]) => void,
): void {
  const key = answerKey(answer);
  const source = context.routes.favouredSource(`check ${question} ${key}`, {
    through: question,
    favour: (asked, candidate) => (asked !== question || answerKey(candidate) === key ? 1 : 0),
  });
  if (!source) return;
  const random = seeded(2017);
  let inVain = 0;
  for (let attempt = 0; attempt < tries && inVain < mostInVain && !met.has(wanted); attempt += 1) {
    try {
      const written = writeCase(context, { answers: drawAnswers(context, source, random) }, random);
      if (written) note(written.answers);
      else inVain += 1;
    } catch (error) {
      // No plausible route leads through it.
      if (!hasCode(error, 'QuizItemNotMade')) throw error;
      return;
    }
  }
}
