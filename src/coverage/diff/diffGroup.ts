import type { AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { ChartData } from '../../machine/chartData.ts';
import { classWordsOf } from './classInWords.ts';
import type { EndChange } from './endChange.ts';
import type { Explained } from './explain.ts';
import { notAsked, type RouteTable } from './routeTable.ts';

/** One question of a group, with the answers of which one is given. */
export interface GroupTest {
  readonly question: QuestionId;
  readonly title: string;
  readonly answers: readonly LabelledAnswer[];
  /** The other answers to the question. */
  readonly otherAnswers: readonly LabelledAnswer[];
}

export interface LabelledAnswer {
  readonly answer: AnswerValue;
  /** The answer class in words. */
  readonly label: string;
}

/** Routes of a group with the same outcome before and the same outcome after. */
export interface GroupChange {
  /** Null where the chart led to no outcome. */
  readonly from: { readonly id: string; readonly title: string } | null;
  readonly to: { readonly id: string; readonly title: string } | null;
  readonly routes: number;
  readonly cautionsGone: readonly CautionCount[];
  readonly cautionsNew: readonly CautionCount[];
  readonly stopsGone: readonly CautionCount[];
  readonly stopsNew: readonly CautionCount[];
  /** What else changes at the same outcome, each in a line: what leads, options that open or close. */
  readonly advice: readonly string[];
}

/** A caution that came or went, and on how many of the routes. */
export interface CautionCount {
  readonly id: string;
  readonly routes: number;
}

/** Patients whose advice changes, by the fewest answers that single them out. */
export interface DiffGroup {
  /** All of these hold; empty when every route differs. */
  readonly when: readonly GroupTest[];
  readonly routes: number;
  /** The most frequent first. */
  readonly changes: readonly GroupChange[];
  readonly example: readonly (GivenAnswer & { readonly title: string; readonly label: string })[];
}

/** Ends elsewhere are of one kind whatever is shown there; else what is shown makes the kind. */
export function kindOf(change: EndChange | undefined): string {
  if (!change) return '';
  const { from, to, ...rest } = change;
  return from === to ? JSON.stringify(rest) : `${from} ${to}`;
}

/** How tests and routes are put in words. */
export interface Words {
  readonly test: (question: number, answers: ReadonlySet<number>) => GroupTest;
  readonly example: (route: number) => DiffGroup['example'];
}

/** Words for the answers of a table, by the titles and classes of the charts. */
export function wordsOf(guideline: Guideline, charts: readonly ChartData[], table: RouteTable): Words {
  const { questionIds } = guideline;
  const describe = classWordsOf(guideline, charts);
  const titleOf = (id: QuestionId): string =>
    charts.flatMap(({ questions }) => questions).find((question) => question.id === id)?.title ?? id;
  const test: Words['test'] = (number, chosen) => {
    const question = questionIds[number] as QuestionId;
    const labelled = table.classes[question].map((answer, index) => ({
      chosen: chosen.has(index),
      one: { answer, label: describe(question, answer) },
    }));
    const those = (wanted: boolean): readonly LabelledAnswer[] =>
      labelled.filter((answer) => answer.chosen === wanted).map(({ one }) => one);
    return { question, title: titleOf(question), answers: those(true), otherAnswers: those(false) };
  };
  return {
    test,
    example: (route) =>
      questionIds.flatMap((_id, number) => {
        const answered = table.answerAt(route, number);
        if (answered === notAsked) return [];
        const { question, title, answers } = test(number, new Set([answered]));
        return answers.map(({ answer, label }) => ({ question, answer, title, label }));
      }),
  };
}

/** A group in words: its tests, what changes by what is advised, and one of its routes. */
export function groupOf(
  { tests, routes, changes: counted, example }: Explained,
  changes: readonly EndChange[],
  words: Words,
): DiffGroup {
  return {
    when: [...tests]
      .toSorted(([a], [b]) => a - b)
      .map(([question, answers]) => words.test(question, answers)),
    routes,
    changes: summed(counted, changes),
    example: words.example(example),
  };
}

/** The changes of a group by what was and is advised, the most frequent first. */
function summed(counted: ReadonlyMap<number, number>, changes: readonly EndChange[]): readonly GroupChange[] {
  const all = [...counted].flatMap(([number, routes]) => {
    const change = changes[number - 1];
    return change ? [{ change, routes }] : [];
  });
  const byEnds = Map.groupBy(all, ({ change: { from, to, titles, first, closed, opened } }) =>
    JSON.stringify([from, to, titles, first, closed, opened]),
  );
  const total = (parts: typeof all): number => parts.reduce((sum, { routes }) => sum + routes, 0);
  const tally = (
    parts: typeof all,
    side: 'cautionsGone' | 'cautionsNew' | 'stopsGone' | 'stopsNew',
  ): readonly CautionCount[] =>
    [...new Set(parts.flatMap(({ change }) => change[side]))]
      .toSorted()
      .map((id) => ({ id, routes: total(parts.filter(({ change }) => change[side].includes(id))) }));
  return [...byEnds.values()]
    .flatMap((parts) => {
      const [first] = parts;
      if (!first) return [];
      const { from, to, titles } = first.change;
      return [
        {
          from: from === null ? null : { id: from, title: titles[0] },
          to: to === null ? null : { id: to, title: titles[1] },
          routes: total(parts),
          cautionsGone: tally(parts, 'cautionsGone'),
          cautionsNew: tally(parts, 'cautionsNew'),
          stopsGone: tally(parts, 'stopsGone'),
          stopsNew: tally(parts, 'stopsNew'),
          advice: adviceLines(first.change),
        },
      ];
    })
    .toSorted((a, b) => b.routes - a.routes);
}

function adviceLines({ first, closed, opened }: EndChange): readonly string[] {
  return [
    ...(first === null ? [] : [`first ${first[1] || 'none'}, not ${first[0] || 'none'}`]),
    ...(closed.length > 0 ? [`closed ${closed.join(', ')}`] : []),
    ...(opened.length > 0 ? [`open again ${opened.join(', ')}`] : []),
  ];
}
