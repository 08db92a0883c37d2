import { AnswerError } from '../../engine/errors.ts';
import { fitAnswer } from '../../engine/fitAnswer.ts';
import { PathwayError } from '../../guideline/errors.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { ChartData } from '../chartData.ts';
import { chartShapes, type CurrentChart, type EarlierChart } from './chartShape.ts';
import { inCurrentTerms } from './earlierTerms.ts';

/**
 * Reads a chart from the text of an exported file, of this format or an earlier one.
 * @param name of the file, for the message
 * @throws PathwayError `ChartNotReadable`, in one line: the place in the file and what is wrong with it
 */
export function readChart(guideline: Guideline, text: string, name: string): ChartData {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw notReadable(`${name} is not JSON.`);
  }
  const current = inCurrentTerms(json);
  const shapes = chartShapes(guideline);
  const result = isEarlier(current) ? shapes.earlier.safeParse(current) : shapes.current.safeParse(current);
  if (!result.success) {
    const [issue] = result.error.issues;
    const place = issue?.path.join('.') || 'top level';
    throw notReadable(`${name} is no exported chart: ${place}: ${issue?.message ?? 'not readable'}.`);
  }
  const chart = result.data.format === 'nelm-chart/1' ? withoutOptions(result.data) : result.data;
  const problem = contradictionIn(chart);
  if (problem) throw notReadable(`${name} is no exported chart: ${problem}.`);
  return {
    ...chart,
    questions: chart.questions.map((one) => fitted(guideline, one, name)),
  };
}

function isEarlier(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === 'nelm-chart/1';
}

type ReadChart = Omit<CurrentChart, 'format'> & { readonly format: ChartData['format'] };

/** A chart of the earlier format: of its outcomes nothing but the title is known. */
function withoutOptions(chart: EarlierChart): ReadChart {
  return {
    ...chart,
    guideline: { ...chart.guideline, wording: '' },
    outcomes: chart.outcomes.map(({ id, title }) => ({
      id,
      title,
      titleVariants: [],
      firstScreen: [],
      together: [],
      options: [],
    })),
    closures: [],
    conditions: [],
    prohibitions: [],
    cautions: chart.cautions.map((caution) => ({ ...caution, headline: caution.text, forbids: [] })),
    stopOrder: [],
  };
}

function contradictionIn(chart: ReadChart): string | null {
  const { start, questions, outcomes, edges, cautions, closures, conditions, prohibitions } = chart;
  const asked = new Set(questions.map((one) => one.id));
  const places = new Set([...asked, ...outcomes.map((one) => one.id)]);
  if (!asked.has(start)) return `it starts at ${start}, which is not among its questions`;
  const lists = [questions, outcomes, edges, cautions, closures, conditions, prohibitions];
  for (const list of [...lists, ...outcomes.map(({ options }) => options)]) {
    const twice = list.find((one, index) => list.findIndex((other) => other.id === one.id) !== index);
    if (twice) return `the id ${twice.id} is used twice`;
  }
  for (const edge of edges) {
    if (!asked.has(edge.question))
      return `edge ${edge.id} starts at ${edge.question}, which is no question of it`;
    if (!places.has(edge.target))
      return `edge ${edge.id} leads to ${edge.target}, which does not exist in it`;
  }
  return unknownReference(chart);
}

/** Something that an option or a pair names and that the chart does not have. */
function unknownReference({
  outcomes,
  closures,
  conditions,
  prohibitions,
  tables,
}: ReadChart): string | null {
  const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(list.map(({ id }) => id));
  const known = { closedBy: ids(closures), conditions: ids(conditions), prohibitions: ids(prohibitions) };
  for (const { id, options, together } of outcomes) {
    for (const option of options) {
      for (const part of ['closedBy', 'conditions', 'prohibitions'] as const) {
        const missing = option[part].find((name) => !known[part].has(name));
        if (missing) return `option ${id}.${option.id} names ${missing}, which does not exist in it`;
      }
    }
    const listed = ids(options);
    const missing = together.flatMap((pair) => pair.options).find((name) => !listed.has(name));
    if (missing) return `a pair of ${id} names the option ${missing}, which does not exist in it`;
  }
  return tables ? unknownInTables(tables, known) : null;
}

/** A condition or prohibition that a table names and that the chart does not have. */
function unknownInTables(
  { prohibitionScopes, againstConditions, situationsOnOptions }: NonNullable<ReadChart['tables']>,
  known: Readonly<Record<'conditions' | 'prohibitions', ReadonlySet<string>>>,
): string | null {
  const situations = Object.values(situationsOnOptions);
  const missing =
    Object.keys(prohibitionScopes).find((id) => !known.prohibitions.has(id)) ??
    Object.keys(againstConditions).find((id) => !known.conditions.has(id)) ??
    situations.find(({ fails }) => !known.conditions.has(fails))?.fails ??
    situations.flatMap(({ prohibition = [] }) => prohibition).find((id) => !known.prohibitions.has(id));
  return missing === undefined ? null : `its tables name ${missing}, which does not exist in it`;
}

/** A question with its classes in canonical form. */
function fitted(
  guideline: Guideline,
  { id, title, classes }: ReadChart['questions'][number],
  name: string,
): ChartData['questions'][number] {
  try {
    return { id, title, classes: classes.map((answer) => fitAnswer(guideline, id, answer)) };
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    throw notReadable(`${name} is no exported chart: question ${error.message}`);
  }
}

function notReadable(message: string): PathwayError {
  return new PathwayError('ChartNotReadable', message);
}
