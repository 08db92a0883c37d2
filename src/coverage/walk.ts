import { byQuestion } from '../engine/byQuestion.ts';
import type { Expectations } from './routes/expectedCase.ts';
import { judge, type Judgement } from './oracle/index.ts';
import { answersOnly, type Route } from './routes/route.ts';
import { adviceDifferences } from './advice/shownAdvice.ts';
import { type Observation, type Target, TargetError, type TargetSession } from './target.ts';

/** What was seen where the oracle expected something else. */
export interface Failure {
  readonly route: Route;
  /** Number of moves made when it failed. */
  readonly after: number;
  /** Id of the edge that should have fired last, or null at the start. */
  readonly edge: string | null;
  readonly expected: string;
  readonly observed: string;
}

/** A route walked, with the oracle's judgement after each move that changed the case. */
export interface Walked {
  readonly route: Route;
  readonly failure: Failure | null;
  /** The oracle's judgements that the target confirmed, in order. */
  readonly confirmed: readonly Judgement[];
  /** True when the walk was given up before the route's end; nothing is wrong then. */
  readonly cutShort: boolean;
}

/**
 * Walks one route against a target; the oracle says after every move what must be seen.
 * The walk ends at the first difference.
 * @param shouldStop asked before each move: the walk ends there when it is true
 * @throws TargetError when the target cannot be reached or does not speak the protocol
 */
export async function walkRoute(
  expectations: Expectations,
  route: Route,
  target: Target,
  shouldStop: () => boolean = () => false,
): Promise<Walked> {
  const session = await target.open();
  try {
    return await walkIn(session, route, judgements(expectations, route), shouldStop);
  } finally {
    await session.close();
  }
}

async function walkIn(
  session: TargetSession,
  route: Route,
  judgedAfter: (made: number) => Judgement,
  shouldStop: () => boolean,
): Promise<Walked> {
  const confirmed: Judgement[] = [];
  for (let made = 0; made <= route.moves.length; made += 1) {
    if (made > 0 && shouldStop()) return { route, confirmed, failure: null, cutShort: true };
    const move = route.moves[made - 1];
    const judged = judgedAfter(made);
    let seen: Observation;
    try {
      seen = move ? await session.make(move) : await session.begin();
    } catch (error) {
      if (error instanceof TargetError) throw error;
      const observed = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      return {
        route,
        confirmed,
        cutShort: false,
        failure: {
          route,
          after: made,
          edge: lastEdge(judged),
          expected: inWords(expectedOf(judged)),
          observed,
        },
      };
    }
    const failure = difference(route, made, judged, seen);
    if (failure) return { route, confirmed, failure, cutShort: false };
    confirmed.push(judged);
  }
  return { route, confirmed, failure: null, cutShort: false };
}

interface Place {
  readonly question: string | null;
  readonly outcome: string | null;
  readonly cautions: readonly string[] | null;
}

function difference(route: Route, after: number, judged: Judgement, seen: Observation): Failure | null {
  const expected = expectedOf(judged);
  const edge = lastEdge(judged);
  const sameEdge =
    seen.edge === undefined || seen.edge === null || after === 0 || edge === null || seen.edge === edge;
  const same =
    seen.question === expected.question &&
    seen.outcome === expected.outcome &&
    (expected.cautions ?? []).join() === (seen.cautions ?? []).join();
  // What is advised is compared at the same outcome only: elsewhere all of it differs.
  const advised = seen.outcome === judged.outcome ? differencesOfAdvice(judged, seen) : [];
  if (same && sameEdge && advised.length === 0 && seen.findings.length === 0) return null;
  const observed = [
    inWords(seen),
    ...advised.map((one) => one.observed),
    ...(sameEdge ? [] : [`by edge ${seen.edge}`]),
    ...seen.findings.map((finding) => `card: ${finding}`),
  ];
  const wanted = [inWords(expected), ...advised.map((one) => one.expected)];
  return { route, after, edge, expected: wanted.join('; '), observed: observed.join('; ') };
}

function differencesOfAdvice(
  { advice, cautions }: Judgement,
  seen: Observation,
): ReturnType<typeof adviceDifferences> {
  if (advice === null) return [];
  if (seen.advice === null) return [{ expected: 'advice', observed: 'no advice' }];
  return adviceDifferences({ advice, cautions }, seen.advice);
}

function expectedOf({ pending, outcome, cautions }: Judgement): Place {
  return {
    question: pending,
    outcome,
    cautions: outcome === null ? null : cautions.map(({ id }) => id),
  };
}

function inWords({ question, outcome, cautions }: Place): string {
  if (question !== null) return `question ${question}`;
  if (outcome === null) return 'neither a question nor an outcome';
  return `outcome ${outcome} with ${cautions && cautions.length > 0 ? cautions.join(', ') : 'no cautions'}`;
}

function lastEdge({ edges }: Judgement): string | null {
  return edges.at(-1) ?? null;
}

/** The judgements after no move, one, two and so on. A route of answers alone is judged once: each prefix follows from it. */
function judgements(expectations: Expectations, { moves }: Route): (made: number) => Judgement {
  if (!answersOnly(moves)) {
    const expected = [...expectations.along(moves)];
    return (made) => judge(byQuestion(expected[made]?.answers ?? []));
  }
  const whole = judge(byQuestion(moves));
  return (made) =>
    made === moves.length
      ? whole
      : {
          route: whole.route.slice(0, made),
          edges: whole.edges.slice(0, made),
          pending: whole.route[made] ?? null,
          outcome: null,
          cautions: [],
          advice: null,
        };
}
