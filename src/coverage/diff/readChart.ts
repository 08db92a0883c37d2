import { z } from 'zod';
import { AnswerError } from '../../engine/errors.ts';
import { fitAnswer } from '../../engine/fitAnswer.ts';
import type { Condition, FactName } from '../../guideline/condition.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { ChartData } from '../../machine/chartData.ts';
import { UsageError } from '../routes/stopCondition.ts';
import { isCondition } from './conditionShape.ts';

/** Facts by the names that they had in charts exported earlier. */
const earlierNames: ReadonlyMap<string, FactName> = new Map([['ki67Below10', 'ki67IsLow']]);

const condition = z.custom<Condition>(isCondition, 'is no condition on facts that this program knows');

const severity = z.enum(['stop', 'notAsked', 'other']);
const id = z.string().min(1).max(100);

const chartSchema = ({ questionIds }: Guideline) => {
  const question = z.enum(questionIds, {
    error: ({ input }) => `${JSON.stringify(input)} is no question that this program knows`,
  });
  return z.strictObject({
    format: z.literal('nelm-chart/1', { error: () => 'the format is not nelm-chart/1' }),
    guideline: z.strictObject({
      id,
      version: id,
      hash: z.string().max(100),
      verifiedAgainstFigure: z.boolean(),
    }),
    start: question,
    questions: z
      .array(z.strictObject({ id: question, title: z.string(), classes: z.array(z.unknown()).min(1) }))
      .min(1),
    outcomes: z.array(z.strictObject({ id, title: z.string() })).min(1),
    edges: z
      .array(z.strictObject({ id, question, target: id, says: z.string(), when: condition.nullable() }))
      .min(1),
    cautions: z.array(
      z.strictObject({
        id: z.templateLiteral(['C', z.number()]),
        when: condition,
        text: z.array(z.union([z.string(), z.strictObject({ when: condition, text: z.string() })])),
        severity: z.union([
          severity,
          // oxlint-disable-next-line unicorn/no-thenable -- a word, never called
          z.strictObject({ when: condition, then: severity, otherwise: severity }),
        ]),
        provenance: z.array(z.unknown()),
      }),
    ),
  });
};

type RawChart = z.infer<ReturnType<typeof chartSchema>>;

/**
 * Reads a chart from the text of an exported file.
 * @param name of the file, for the message
 * @throws UsageError in one line: the place in the file and what is wrong with it
 */
export function readChart(guideline: Guideline, text: string, name: string): ChartData {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UsageError(`${name} is not JSON.`);
  }
  const result = chartSchema(guideline).safeParse(withCurrentNames(json));
  if (!result.success) {
    const [issue] = result.error.issues;
    const place = issue?.path.join('.') || 'top level';
    throw new UsageError(`${name} is no exported chart: ${place}: ${issue?.message ?? 'not readable'}.`);
  }
  const problem = contradictionIn(result.data);
  if (problem) throw new UsageError(`${name} is no exported chart: ${problem}.`);
  return {
    ...(result.data as unknown as ChartData),
    questions: result.data.questions.map((one) => fitted(guideline, one, name)),
  };
}

/** A chart as it was exported, with each fact by its present name. */
function withCurrentNames(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withCurrentNames);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, part]: [string, unknown]) => [
      key,
      key === 'fact' && typeof part === 'string' ? (earlierNames.get(part) ?? part) : withCurrentNames(part),
    ]),
  );
}

function contradictionIn({ start, questions, outcomes, edges, cautions }: RawChart): string | null {
  const asked = new Set(questions.map((one) => one.id));
  const places = new Set([...asked, ...outcomes.map((one) => one.id)]);
  if (!asked.has(start)) return `it starts at ${start}, which is not among its questions`;
  for (const list of [questions, outcomes, edges, cautions]) {
    const twice = list.find((one, index) => list.findIndex((other) => other.id === one.id) !== index);
    if (twice) return `the id ${twice.id} is used twice`;
  }
  for (const edge of edges) {
    if (!asked.has(edge.question))
      return `edge ${edge.id} starts at ${edge.question}, which is no question of it`;
    if (!places.has(edge.target))
      return `edge ${edge.id} leads to ${edge.target}, which does not exist in it`;
  }
  return null;
}

/** A question with its classes in canonical form. */
function fitted(
  guideline: Guideline,
  { id, title, classes }: RawChart['questions'][number],
  name: string,
): ChartData['questions'][number] {
  try {
    return { id, title, classes: classes.map((answer) => fitAnswer(guideline, id, answer)) };
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    throw new UsageError(`${name} is no exported chart: question ${error.message}`);
  }
}
