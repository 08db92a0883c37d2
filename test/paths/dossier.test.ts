import { expect, test } from 'vitest';
import { byQuestion } from '../../src/engine/byQuestion.ts';
import type { Recommendation } from '../../src/engine/recommend.ts';
import type { GivenAnswer } from '../../src/guideline/answers.ts';
import type { CaseState } from '../../src/machine/cases.ts';
import { countRoutes, everyRoute } from '../../src/machine/routes.ts';
import { follow, resultAt } from '../../src/coverage/dossier/evaluate.ts';
import { shownBy } from '../../src/coverage/dossier/shown.ts';
import { asDossier } from '../fixtures/dossierAnswers.ts';
import { exercises, statements } from '../fixtures/exercises.ts';
import { goldenDossier } from '../fixtures/golden.ts';
import { cases } from '../fixtures/guideline.ts';
import { sampled } from '../fixtures/sampled.ts';
import { shortestRoutes } from '../fixtures/shortestRoutes.ts';
import { vignettes } from '../fixtures/vignettes.ts';

/** Section 0 of the dossier. */
const allRoutes = 303_812;

const shown = shownBy(goldenDossier);
const stateNames = { met: 'met', notMet: 'not met', notKnown: 'not known' } as const;

/** What the engine recommends at the end of a route, part by part. */
function recommended(state: CaseState, recommendation: Recommendation) {
  const { outcome, title, cautions, options, first, together, firstScreen } = recommendation;
  return {
    edges: cases.trail(state).map(({ edge }) => `${edge.question}#${edge.number}`),
    outcome,
    title,
    cautions: cautions.map(({ id, severity, headline, text }) => ({ id, severity, headline, text })),
    options: options.map(({ id, text, closed, conditions, prohibitions }) => ({
      id,
      text,
      closed: closed?.reason ?? null,
      conditions: conditions.map((condition) => `${condition.id}: ${stateNames[condition.state]}`),
      prohibitions: prohibitions.map((prohibition) => prohibition.id),
    })),
    first: first?.id ?? null,
    together: together && { options: together.options.map(({ id }) => id), sentence: together.sentence },
    firstScreen: firstScreen.map((claims) => claims.map(({ text }) => text).join(' ')),
  };
}

/** The same by the dossier, which knows nothing of the engine. */
function byDossier(route: readonly GivenAnswer[]): ReturnType<typeof recommended> {
  const answers = asDossier(byQuestion(route));
  const { edges, outcome } = follow(goldenDossier, answers);
  if (outcome === null) throw new Error('The dossier asks on where a route ends.');
  const result = resultAt(goldenDossier, answers, outcome);
  const { title, cautions, options, first, together, firstScreen } = result;
  return {
    edges: [...edges],
    outcome: outcome as Recommendation['outcome'],
    title: shown(title),
    cautions: cautions.map(({ id, severity, headline, text }) => ({
      id: id as `C${number}`,
      severity: severity as 'stop',
      headline: shown(headline),
      text: shown(text),
    })),
    options: options.map(({ id, closed, conditions, prohibitions }) => ({
      id,
      text: shown(textOf(outcome, id)),
      closed: closed === null ? null : shown(closed),
      conditions: conditions.map((condition) => `${condition.id}: ${condition.state}`),
      prohibitions: prohibitions.map((prohibition) => prohibition as `X${number}`),
    })),
    first,
    together: together && { options: [...together.options], sentence: shown(together.sentence) },
    firstScreen: firstScreen.map(shown),
  };
}

const dossierOptions = new Map(
  goldenDossier.outcomes.outcomes.flatMap((outcome) =>
    outcome.options.map((option) => [`${outcome.id}.${option.id}`, option] as const),
  ),
);

function textOf(outcome: string, option: string): string {
  return dossierOptions.get(`${outcome}.${option}`)?.text ?? '';
}

/** Open options with a kind that a shown stop forbids, by the dossier's table of 2.5. */
function forbiddenAndOpen({ outcome, cautions, options }: ReturnType<typeof recommended>): readonly string[] {
  const forbidden = new Map(
    cautions
      .filter(({ severity }) => severity === 'stop')
      .flatMap(({ id }) => (goldenDossier.cautions.forbids[id] ?? []).map((kind) => [kind, id] as const)),
  );
  return options
    .filter(({ closed }) => closed === null)
    .flatMap(({ id }) =>
      (dossierOptions.get(`${outcome}.${id}`)?.kinds ?? []).flatMap((kind) => {
        const by = forbidden.get(kind);
        return by === undefined ? [] : [`${outcome}.${id} is open, and ${by} forbids ${kind}`];
      }),
    );
}

/** Ids of the statements of an outcome that a text tells: titles, pairs and first-screen lines have no other name. */
const byText = new Map(
  statements
    .filter(({ kind }) => ['title', 'together', 'firstScreen', 'closure'].includes(kind))
    .map(({ id, kind, shown: [text = ''] }) => [`${kind === 'closure' ? '' : id.split(' ')[0]} ${text}`, id]),
);

/** The statements that a route exercises. */
function exercised({
  edges,
  outcome,
  title,
  cautions,
  options,
  together,
  firstScreen,
}: ReturnType<typeof recommended>): readonly string[] {
  const told = [
    ...[title, together?.sentence ?? '', ...firstScreen].map((text) => `${outcome} ${text}`),
    ...options.map(({ closed }) => ` ${closed ?? ''}`),
  ];
  return [
    ...edges,
    outcome,
    ...cautions.map(({ id }) => id),
    ...options.flatMap(({ id, conditions, prohibitions }) => [
      `${outcome}.${id}`,
      ...conditions.flatMap((condition) => {
        const [name = ''] = condition.split(':');
        return [`condition ${name}`, `${outcome}.${id} if ${name}`];
      }),
      ...prohibitions.flatMap((prohibition) => [prohibition, `${outcome}.${id} with ${prohibition}`]),
    ]),
    ...told.flatMap((text) => byText.get(text) ?? []),
  ];
}

/** Rules of all outcomes that comparing a route with the dossier worked out by itself holds. */
const principles = [
  '2.1 edges in order',
  '2.5 which cautions',
  '2.5 forbidden kinds',
  '2.6 order of options',
  '2.6 only when',
  '2.6 first when',
  '2.6 closed when',
  '2.6 title variants',
  '2.6 together',
  '2.6 all closed',
  '2.6 conditions',
  '2.6 fewer states',
  '2.6 conditions close nothing',
];

function allClosed({ outcome, options, first }: ReturnType<typeof recommended>): readonly string[] {
  return options.length > 0 && first === null ? [`${outcome}: every option is closed`] : [];
}

/** The states that each condition with an expression takes where its options are listed (2.6 "fewer states"). */
const statesOf: ReadonlyMap<string, readonly string[]> = (() => {
  const { says } = statements.find(({ id }) => id === '2.6 fewer states') ?? { says: '' };
  const idsAfter = (words: string): readonly string[] => {
    const [, list = ''] = new RegExp(`${words}: ((?:\`\\w+\`(?:, )?)+)`).exec(says) ?? [];
    return [...list.matchAll(/`(\w+)`/g)].map(([, id = '']) => id);
  };
  const fewer = {
    'only met': ['met'],
    'only not known': ['not known'],
    'either met or not known': ['met', 'not known'],
    'either met or not met': ['met', 'not met'],
  };
  const stated = Object.entries(fewer).flatMap(([words, states]) =>
    idsAfter(words).map((id) => [id, states] as const),
  );
  const all = goldenDossier.outcomes.conditions.filter(({ expression }) => expression !== null);
  return new Map<string, readonly string[]>([
    ...all.map(({ id }) => [id, ['met', 'not met', 'not known']] as const),
    ...stated,
  ]);
})();

/** Cases at the end of routes that come depth first: what a route shares with the one before is not replayed. */
function* casesAt(
  routes: Iterable<readonly GivenAnswer[]>,
): Generator<{ readonly route: readonly GivenAnswer[]; readonly state: CaseState }> {
  let before: readonly GivenAnswer[] = [];
  let states: readonly CaseState[] = [cases.start()];
  for (const route of routes) {
    const differs = route.findIndex(
      ({ question, answer }, at) => before[at]?.question !== question || before[at]?.answer !== answer,
    );
    states = route
      .slice(differs)
      .reduce<readonly CaseState[]>(
        (soFar, { question, answer }) => [
          ...soFar,
          cases.answer(soFar.at(-1) ?? cases.start(), question, answer),
        ],
        states.slice(0, differs + 1),
      );
    before = route;
    yield { route, state: states.at(-1) ?? cases.start() };
  }
}

function* both<T>(first: Iterable<T>, second: Iterable<T>): Generator<T> {
  yield* first;
  yield* second;
}

function* everyNth<T>(items: Iterable<T>, step: number): Generator<T> {
  let at = 0;
  for (const item of items) {
    if (at % step === 0) yield item;
    at += 1;
  }
}

/** The shortest way to each outcome, and the worked cases: a small sample has no route to the rarest outcomes. */
const knownRoutes: readonly (readonly GivenAnswer[])[] = [...shortestRoutes, ...vignettes].map(
  ({ answers }) => cases.follow(answers).answers,
);

test.each(shortestRoutes)(
  'the shortest route of 2.4 leads to $outcome',
  ({ outcome, answers, questions }) => {
    exercises(`route ${outcome}`);
    const state = cases.follow(answers);
    expect([state.outcome, state.answers.length]).toEqual([outcome, questions]);
  },
);

test('the routes are as many as section 0 of the dossier counts', () => {
  expect(countRoutes(cases.graph)).toBe(allRoutes);
});

sampled(
  'on every answer-class route the recommendation is the dossier’s, and no shown stop forbids an open option',
  { quick: 1_000, full: allRoutes },
  (size) => {
    const faults: string[] = [];
    const outcomes = new Set<string>();
    const states = new Set<string>();
    let routes = 0;
    let mostCautions = 0;
    const sample = everyNth(everyRoute(cases.graph), Math.floor(allRoutes / size));
    for (const { route, state } of casesAt(both(knownRoutes, sample))) {
      routes += 1;
      const { recommendation } = state;
      if (!recommendation) throw new Error('A route of the chart ends without a recommendation.');
      const ours = recommended(state, recommendation);
      const theirs = byDossier(route);
      if (JSON.stringify(ours) !== JSON.stringify(theirs)) {
        // Shows the first difference part by part; the others would say the same.
        expect({ route, ...ours }).toEqual({ route, ...theirs });
      }
      exercises(...exercised(ours), ...principles);
      faults.push(...forbiddenAndOpen(ours), ...allClosed(ours));
      for (const { conditions } of ours.options) for (const one of conditions) states.add(one);
      outcomes.add(ours.outcome);
      mostCautions = Math.max(mostCautions, ours.cautions.length);
    }
    expect(faults).toEqual([]);
    const seen = [...states].filter((one) => statesOf.has(one.split(':')[0] ?? '')).sort();
    const said = [...statesOf].flatMap(([id, each]) => each.map((state) => `${id}: ${state}`)).sort();
    // A sample has not all of them, and none that the dossier excludes.
    if (size === allRoutes) expect(seen).toEqual(said);
    else expect(seen.filter((one) => !said.includes(one))).toEqual([]);
    expect(routes).toBeGreaterThanOrEqual(size);
    expect([outcomes.size, mostCautions]).toEqual([30, size === allRoutes ? 12 : mostCautions]);
  },
);
