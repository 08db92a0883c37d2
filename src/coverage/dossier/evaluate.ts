import type { GoldenCautions } from './cautions.ts';
import { type Facts, holds, type Scope, state } from './expression.ts';
import { type DossierAnswers, factsOf } from './facts.ts';
import type { GoldenOutcome, sharedIn } from './outcomes.ts';
import type { GoldenQuestion } from './questions.ts';

/** The golden words of the dossier as one value. */
export interface Dossier {
  readonly questions: readonly GoldenQuestion[];
  readonly contraindicationClasses: Readonly<Record<string, string>>;
  readonly cautions: GoldenCautions;
  readonly outcomes: ReturnType<typeof sharedIn> & { readonly outcomes: readonly GoldenOutcome[] };
}

/** Where the chart of the dossier leads. */
export interface DossierRoute {
  /** `question#row` of each edge taken. */
  readonly edges: readonly string[];
  /** The outcome, or null when `next` has no answer. */
  readonly outcome: string | null;
  readonly next: string | null;
}

export type ConditionState = 'met' | 'not met' | 'not known';

/** What the dossier says is shown at an outcome. */
export interface DossierResult {
  readonly title: string;
  /** In display order. */
  readonly cautions: readonly {
    readonly id: string;
    readonly severity: string;
    readonly headline: string;
    readonly text: string;
  }[];
  /** In the order shown. */
  readonly options: readonly {
    readonly id: string;
    /** The reason when it is closed. */
    readonly closed: string | null;
    readonly conditions: readonly { readonly id: string; readonly state: ConditionState }[];
    readonly prohibitions: readonly string[];
  }[];
  readonly first: string | null;
  readonly together: { readonly options: readonly string[]; readonly sentence: string } | null;
  readonly firstScreen: readonly string[];
}

/** What expressions of the dossier may name. */
export const scopeOf = ({ cautions, outcomes }: Dossier): Scope => ({
  sets: cautions.sets,
  conditions: outcomes.namedConditions,
});

/** Follows the edges of the dossier from the start, each first whose guard holds, as far as answers reach. */
export function follow(dossier: Dossier, answers: DossierAnswers): DossierRoute {
  const taken: Record<string, unknown> = {};
  const edges: string[] = [];
  let at = 'differentiation';
  for (;;) {
    const question = dossier.questions.find(({ id }) => id === at);
    if (!question) return { edges, outcome: at, next: null };
    const answer = answers[at as keyof DossierAnswers];
    if (answer === undefined) return { edges, outcome: null, next: at };
    taken[at] = answer;
    const facts: Facts = {
      ...factsOf(taken, dossier.contraindicationClasses),
      ans: typeof answer === 'string' || typeof answer === 'number' ? answer : null,
    };
    const edge = question.edges.find(({ guard }) => holds(guard, facts, scopeOf(dossier)));
    if (!edge) throw new Error(`No edge of ${at} holds.`);
    edges.push(`${at}#${edge.number}`);
    at = edge.target;
  }
}

/** What is shown at the outcome that answers of one route reach (2.5, 2.6). */
export function resultAt(dossier: Dossier, answers: DossierAnswers, id: string): DossierResult {
  const facts = factsOf(answers, dossier.contraindicationClasses, id);
  const scope = scopeOf(dossier);
  const is = (when: string | null): boolean => when === null || holds(when, facts, scope);
  const { outcomes, closures, prohibitions } = dossier.outcomes;
  const outcome = outcomes.find((one) => one.id === id);
  if (!outcome) throw new Error(`The dossier has no outcome ${id}.`);
  const listed = outcome.options
    .filter(({ onlyWhen }) => is(onlyWhen))
    .map((option) => ({
      option,
      closed:
        option.closedWhen.map((name) => found(closures, name)).find(({ when }) => is(when))?.reason ?? null,
    }));
  const together = outcome.together.find(({ when }) => is(when)) ?? null;
  const open = listed.filter(({ closed }) => closed === null);
  const leading = together
    ? together.options.flatMap((name) => open.filter(({ option }) => option.id === name))
    : open.filter(({ option }) => option.firstWhen !== null && is(option.firstWhen));
  const shown = [
    ...leading,
    ...open.filter((one) => !leading.includes(one)),
    ...listed.filter(({ closed }) => closed !== null),
  ];
  return {
    title: outcome.titleVariants.find(({ when }) => is(when))?.title ?? outcome.title,
    cautions: shownCautions(dossier.cautions, facts, scope),
    options: shown.map(({ option, closed }) => ({
      id: option.id,
      closed,
      conditions: option.conditions.map((name) => ({
        id: name,
        state: stateOfCondition(dossier, name, facts),
      })),
      prohibitions: prohibitions
        .filter(({ options }) => options.includes(`${id}.${option.id}`))
        .map((prohibition) => prohibition.id),
    })),
    first: shown.find(({ closed }) => closed === null)?.option.id ?? null,
    together: together && { options: together.options, sentence: together.sentence },
    firstScreen: outcome.firstScreen.filter(({ when }) => is(when)).map(({ text }) => text),
  };
}

/**
 * The state of a condition of an option with some answers, of however few questions (2.6).
 * @throws Error when the dossier has no condition of this id
 */
export function conditionState(dossier: Dossier, id: string, answers: DossierAnswers): ConditionState {
  return stateOfCondition(dossier, id, factsOf(answers, dossier.contraindicationClasses));
}

function stateOfCondition(dossier: Dossier, id: string, facts: Facts): ConditionState {
  const condition = dossier.outcomes.conditions.find((one) => one.id === id);
  if (!condition) throw new Error(`The dossier has no condition ${id}.`);
  const value = condition.expression === null ? null : state(condition.expression, facts, scopeOf(dossier));
  return value === null ? 'not known' : value ? 'met' : 'not met';
}

function found<T extends { readonly name: string }>(list: readonly T[], name: string): T {
  const one = list.find((candidate) => candidate.name === name);
  if (!one) throw new Error(`The dossier has no closure ${name}.`);
  return one;
}

function shownCautions(golden: GoldenCautions, facts: Facts, scope: Scope): DossierResult['cautions'] {
  if (facts['rec'] === 'mdtOutOfScope') return [];
  const words = (parts: GoldenCautions['cautions'][number]['text']): string =>
    parts
      .filter(({ when }) => when === null || holds(when, facts, scope))
      .map(({ text }) => text)
      .join(' ');
  const rank = (id: string, severity: string): number =>
    severity === 'stop'
      ? golden.order.stop.indexOf(id)
      : severity === 'notAsked'
        ? 100 + golden.order.notAsked.indexOf(id)
        : 200 + Number(id.slice(1));
  return golden.cautions
    .filter(({ when }) => holds(when, facts, scope))
    .map(({ id, severity, stopWhen, headline, text }) => ({
      id,
      severity: stopWhen === null || holds(stopWhen, facts, scope) ? severity : 'other',
      headline: words(headline),
      text: words(text),
    }))
    .toSorted((a, b) => rank(a.id, a.severity) - rank(b.id, b.severity));
}
