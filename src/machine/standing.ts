import { besideRoute } from '../engine/besideRoute.ts';
import { byQuestion } from '../engine/byQuestion.ts';
import type { ShownCaution } from '../engine/cautions.ts';
import type { KnownRules } from '../engine/conditionState.ts';
import { deriveFacts } from '../engine/facts.ts';
import { type AdviceAt, adviceAt } from '../engine/recommend.ts';
import { type VolunteeredAnswer, volunteeredAnswers } from '../engine/volunteeredAnswers.ts';
import type { Answers, GivenAnswer, QuestionId } from '../guideline/answers.ts';
import { advisingOutcome, type ChartData, walkData } from './chartData.ts';
import { rulesIn } from './chartTables.ts';
import { canonicalJson } from './stamp.ts';

/** All that is known of a case: answers of the route and beside it alike, and the ids of special situations. */
export interface KnownCase {
  readonly answers: readonly { readonly question: string; readonly answer: unknown }[];
  readonly situations: readonly string[];
}

/** Where a case stands by a chart: what is asked next, or what is advised and warned of. */
export type Standing =
  | { readonly kind: 'question'; readonly route: readonly QuestionId[]; readonly question: QuestionId }
  | {
      readonly kind: 'outcome';
      readonly route: readonly QuestionId[];
      readonly outcome: string;
      readonly cautions: readonly ShownCaution[];
      readonly advice: AdviceAt;
      /** What answers beside the route raise. */
      readonly volunteered: readonly VolunteeredAnswer[];
      /**
       * How much of what was shown the export tells: all of it; what led, but not what was marked; or, where something
       * stood beside the route, the title alone.
       */
      readonly tells: 'all' | 'lead' | 'title';
    };

/**
 * Where a case stands by a chart as it was exported.
 * @param known by which a fact is known where the chart does not say
 * @returns null where the export cannot tell: it does not say by what facts are derived, or has no options
 */
export function standingIn(
  known: KnownRules,
  chart: ChartData,
  { answers, situations }: KnownCase,
): Standing | null {
  const rules = rulesIn(chart, known);
  if (rules === null || chart.format !== 'nelm-chart/2') return null;
  // Each question has one answer; a chart asks its own questions alone.
  const all = Object.fromEntries(answers.map(({ question, answer }) => [question, answer])) as Answers;
  const { route, pending, outcome, cautions, advice } = walkData(rules, chart, all);
  if (pending !== null) return { kind: 'question', route, question: pending };
  if (outcome === null || advice === null) return null;
  const standing = { kind: 'outcome', route, outcome, cautions } as const;
  const { tables } = chart;
  if (tables === undefined) {
    const isAlone = situations.length === 0 && answers.length === route.length;
    return { ...standing, advice, volunteered: [], tells: isAlone ? 'lead' : 'title' };
  }
  const given = answers as readonly GivenAnswer[];
  const trail = route.flatMap((id) => given.filter(({ question }) => question === id));
  const beside = given.filter(({ question }) => !route.includes(question));
  const facts = deriveFacts(rules, byQuestion(trail), outcome);
  const { contraindicatedKinds } = tables;
  const cautioning = {
    ...rules,
    ...(contraindicatedKinds === undefined ? {} : { contraindicatedKinds }),
    cautions: chart.cautions,
    stopOrder: chart.stopOrder,
  };
  const reached = { outcome, outOfScope: outcome === 'mdtOutOfScope', cautions, basis: { trail } };
  const besides = besideRoute(
    cautioning,
    reached,
    facts,
    beside,
    situations.map((id) => ({ id, onOptions: tables.situationsOnOptions[id] ?? null })),
  );
  return {
    ...standing,
    advice: adviceAt(rules, advisingOutcome(chart, outcome), facts, besides),
    volunteered: volunteeredAnswers(cautioning, reached, beside),
    tells: 'all',
  };
}

/** Whether a case stands alike by two charts, as far as both can tell: nothing is asked, advised or warned of otherwise. */
export function standsAlike(one: Standing | null, other: Standing | null): boolean {
  if (one === null || other === null) return false;
  const isTold = (standing: Standing): boolean => standing.kind === 'question' || standing.tells === 'all';
  return isTold(one) && isTold(other) && canonicalJson(shownOf(one)) === canonicalJson(shownOf(other));
}

/** What is shown where a case stands, without the rules that it follows from. */
function shownOf(standing: Standing): unknown {
  if (standing.kind === 'question') return standing;
  const { options, first, together, ...advice } = standing.advice;
  return {
    ...standing,
    advice,
    first: first?.id,
    together: together && { ...together, options: together.options.map(({ id }) => id) },
    options: options.map(({ prohibitions, broughtAbout, ...option }) => ({
      ...option,
      prohibitions: prohibitions.map(({ id, text, provenance, aboutAnother }) => ({
        id,
        text,
        provenance,
        aboutAnother,
      })),
      broughtAbout: broughtAbout.map(({ id }) => id),
    })),
  };
}
