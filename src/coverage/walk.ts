import type { Judgement } from './oracle/index.ts';
import { differenceOfPlace, expectedOf, inWords } from './placeDifference.ts';
import { nothingRead, readAt } from './readAt.ts';
import type { Expectations } from './routes/expectedCase.ts';
import type { Route } from './routes/route.ts';
import type { ScreenJudge } from './screen/judgeScreen.ts';
import type { Observation, Target, TargetSession } from './target.ts';
import { type Step, stepsOf } from './walkStep.ts';
import { finding, foreignReply } from './wire/finding.ts';
import { type Exchange, StepFault } from './wire/stepFault.ts';

/** What was seen where something else was expected, in the words of one step. */
export interface Difference {
  /** Number of moves made. */
  readonly after: number;
  /**
   * `place` where the case is elsewhere or something else is advised, `words` where what is read is not the dossier's,
   * `card` where the card breaks a rule of cards, `reply` where nothing came that could be judged.
   */
  readonly kind: 'place' | 'words' | 'card' | 'reply';
  readonly text: string;
  /** What it has in common with differences of the same cause. */
  readonly keys: readonly string[];
}

/** What was seen where the oracle or the dossier expected something else. */
export interface Failure {
  readonly route: Route;
  /** Number of moves made when it failed. */
  readonly after: number;
  /** Id of the edge that should have fired last, or null at the start. */
  readonly edge: string | null;
  /** The question or the outcome where the case should be. */
  readonly place: string;
  readonly expected: string;
  readonly observed: string;
  /** All that differed on the way, the first first. */
  readonly differences: readonly Difference[];
  /** Whether a reply never came in a form that could be judged. */
  readonly isError: boolean;
  /** What was sent in the failing step and what came back; null where nothing is sent. */
  readonly exchange: Exchange | null;
}

/** A step that was confirmed: what the oracle says of it, and what was read there. */
export interface Confirmed {
  readonly judgement: Judgement;
  /** Ids of words that were read as the dossier has them; empty where nothing is shown. */
  readonly seen: ReadonlySet<string>;
}

/** A route walked, with the oracle's judgement after each move that changed the case. */
export interface Walked {
  readonly route: Route;
  readonly failure: Failure | null;
  /** The steps that the target confirmed, in order, up to the first that differed. */
  readonly confirmed: readonly Confirmed[];
  /** Where the route must end: an outcome, or the question that is open then. */
  readonly end: string;
  /** True when the walk was given up before the route's end; nothing is wrong then. */
  readonly cutShort: boolean;
  /** Moves that were made: of a walk that ended at a difference not those behind it. */
  readonly made: number;
}

export interface WalkContext {
  readonly expectations: Expectations;
  /** What is read is compared by it; null where nothing is shown. */
  readonly screen: ScreenJudge | null;
  /** Asked before each move: the walk ends there when it is true. */
  readonly shouldStop?: () => boolean;
}

/** Of one route so many differences are told; the others say the same. */
const mostDifferences = 40;

/**
 * Walks one route against a target; the oracle says after every move where the case must be, the dossier what must be
 * read. Where the case is elsewhere, nothing came, or the reply was to something else, the walk ends; where only words
 * differ it goes on.
 */
export async function walkRoute(
  { expectations, screen, shouldStop = () => false }: WalkContext,
  route: Route,
  target: Target,
): Promise<Walked> {
  const session = await target.open();
  const stepAfter = stepsOf(expectations, route);
  const { outcome, pending } = stepAfter(route.moves.length).judgement;
  try {
    const walked = await walkIn(session, route, stepAfter, screen, shouldStop);
    return { ...walked, end: outcome ?? pending ?? 'nowhere' };
  } finally {
    // What was deleted afterwards is no part of the route: a target that is gone was told already.
    await Promise.resolve(session.close()).catch(() => undefined);
  }
}

async function walkIn(
  session: TargetSession,
  route: Route,
  stepAfter: (made: number) => Step,
  screen: ScreenJudge | null,
  shouldStop: () => boolean,
): Promise<Omit<Walked, 'end'>> {
  const confirmed: Confirmed[] = [];
  let failure: Failure | null = null;
  for (let made = 0; made <= route.moves.length; made += 1) {
    if (made > 0 && shouldStop())
      return { route, confirmed, failure, cutShort: failure === null, made: made - 1 };
    const move = route.moves[made - 1];
    const step = stepAfter(made);
    let seen: Observation;
    try {
      // oxlint-disable-next-line no-await-in-loop
      seen = await Promise.resolve(move ? session.make(move) : session.begin());
    } catch (error) {
      return {
        route,
        confirmed,
        cutShort: false,
        made,
        failure: joined(failure, faulty(route, made, step, error)),
      };
    }
    const placed = differenceOfPlace(step, seen, made);
    const read = placed || !screen ? nothingRead : readAt(screen, step, seen);
    const differences = oneCauseIfForeign([
      ...(placed ? [{ after: made, kind: 'place', text: placed.observed, keys: placed.keys } as const] : []),
      ...seen.findings.map((one) => ({ after: made, kind: 'card', ...one }) as const),
      ...read.findings.map((one) => ({ after: made, kind: 'words', ...one }) as const),
    ]);
    if (differences.length === 0) {
      if (!failure) confirmed.push({ judgement: step.judgement, seen: read.seen });
      continue;
    }
    failure = joined(failure, {
      ...about(route, made, step),
      expected: placed?.expected ?? inWords(expectedOf(step.judgement)),
      observed: differences.map(inOneLine).join('; '),
      differences,
      isError: false,
      exchange: seen.exchange ?? null,
    });
    // Of a reply to something else no action may be taken: it would be made in another conversation.
    if (placed || differences.some(isForeign)) return { route, confirmed, failure, cutShort: false, made };
  }
  return { route, confirmed, failure, cutShort: false, made: route.moves.length };
}

/** Where the reply was to something else, nothing that is read on it says anything of its own. */
function oneCauseIfForeign(differences: readonly Difference[]): readonly Difference[] {
  return differences.some(isForeign)
    ? differences.map((one) => ({ ...one, keys: [foreignReply] }))
    : differences;
}

function isForeign({ keys }: Difference): boolean {
  return keys.includes(foreignReply);
}

function about(
  route: Route,
  after: number,
  { judgement }: Step,
): Pick<Failure, 'route' | 'after' | 'edge' | 'place'> {
  return {
    route,
    after,
    edge: judgement.edges.at(-1) ?? null,
    place: judgement.pending ?? judgement.outcome ?? 'nowhere',
  };
}

/** The first failing step names the failure; what differs further on is told with it. */
function joined(first: Failure | null, next: Failure): Failure {
  if (!first) return next;
  const known = new Set(first.differences.map(({ text }) => text));
  const more = next.differences.filter(({ text }) => !known.has(text));
  return { ...first, differences: [...first.differences, ...more].slice(0, mostDifferences) };
}

/** A bug of the target's, or a reply that could not be judged. */
function faulty(route: Route, made: number, step: Step, error: unknown): Failure {
  const text = error instanceof StepFault ? error.message : nameOf(error);
  const { keys } =
    error instanceof StepFault && error.key !== null ? finding(text, error.key) : finding(text);
  return {
    ...about(route, made, step),
    expected: inWords(expectedOf(step.judgement)),
    observed: text,
    differences: [{ after: made, kind: 'reply', text, keys }],
    isError: !(error instanceof StepFault) || error.isTransport,
    exchange: error instanceof StepFault ? error.exchange : null,
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

function inOneLine({ kind, text }: Difference): string {
  return kind === 'place' ? text : `${kind}: ${text}`;
}
