import { byQuestion } from '../engine/byQuestion.ts';
import type { GivenAnswer } from '../guideline/answers.ts';
import { adviceDifferences } from './advice/shownAdvice.ts';
import { judge, type Judgement } from './oracle/index.ts';
import { type Expectations, newCase } from './routes/expectedCase.ts';
import { type PlannedChange, plannedChange } from './routes/plannedChange.ts';
import { answersOnly, type Route } from './routes/route.ts';
import { asDossier } from './screen/asDossier.ts';
import type { LookAtChange } from './screen/expectedChange.ts';
import type { ScreenJudge } from './screen/judgeScreen.ts';
import type { Observation, Target, TargetSession } from './target.ts';
import { type Finding, finding, foreignReply } from './wire/finding.ts';
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

const nothing: ReadonlySet<string> = new Set();

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

interface Step {
  readonly judgement: Judgement;
  readonly answers: readonly GivenAnswer[];
  /** Whether nothing but the place may be shown: only answers were given. */
  readonly isOnly: boolean;
  /** What the move would do, or has done, where it changes an answer or looks at a change. */
  readonly change: PlannedChange | null;
  /** Answers that are kept though the route has not asked for them: an outcome then says more. */
  readonly kept: readonly GivenAnswer[];
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
    const read = placed || !screen ? { findings: [], seen: nothing } : readAt(screen, step, seen);
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

/** What is read at a place, on the card and in the text for the record. */
function readAt(
  judgeOf: ScreenJudge,
  { judgement, answers, isOnly, kept, change }: Step,
  { screen, record, category, told, advice }: Observation,
): { readonly findings: readonly Finding[]; readonly seen: ReadonlySet<string> } {
  if (!screen) return { findings: [], seen: nothing };
  const look = change ? { change: lookOf(change) } : {};
  const place = {
    question: judgement.pending,
    outcome: judgement.outcome,
    answers: asDossier(byQuestion(answers)),
    ...look,
    kept: asDossier(byQuestion(kept)),
    ...(judgement.outcome === null ? {} : { told: advice }),
  };
  // The first reply to a command is its own; at a question it is the card of the case as well.
  const replies = (told ?? []).map((one) => judgeOf.reply(one.to, one.screen, place));
  const card = judgeOf.card(screen, place, isOnly);
  const written = record ? judgeOf.record(record, place) : null;
  return {
    findings: [
      ...replies.flatMap(({ findings }) => findings),
      ...card.findings,
      ...(written?.findings ?? []),
      ...categoryFindings(judgeOf, judgement.outcome, category),
    ],
    seen: new Set([
      ...card.seen,
      ...replies.flatMap(({ seen }) => [...seen]),
      ...[...(written?.seen ?? [])].map((id) => `record: ${id}`),
    ]),
  };
}

/** A planned change in the terms of the dossier. */
function lookOf({ given, was, before, after, stay, leave, again }: PlannedChange): LookAtChange {
  const ids = (all: readonly GivenAnswer[]): readonly string[] => all.map(({ question }) => question);
  const answerIn = (one: GivenAnswer): unknown => Object.values(asDossier(byQuestion([one])))[0];
  return {
    question: given.question,
    was: answerIn(was),
    to: answerIn(given),
    before: asDossier(byQuestion(before.answers)),
    after: asDossier(byQuestion(after.answers)),
    keptBefore: asDossier(byQuestion(before.pending)),
    keptAfter: asDossier(byQuestion(after.pending)),
    stay: ids(stay),
    leave: ids(leave),
    again: ids(again),
  };
}

function categoryFindings(
  judgeOf: ScreenJudge,
  outcome: string | null,
  told: string | null | undefined,
): readonly Finding[] {
  const expected = outcome === null ? null : judgeOf.category(outcome);
  return expected === null || told === undefined || told === expected
    ? []
    : [
        finding(
          `programs are told the category "${String(told)}" of ${outcome}, expected "${expected}"`,
          'category told to programs',
        ),
      ];
}

interface Place {
  readonly question: string | null;
  readonly outcome: string | null;
  readonly cautions: readonly string[] | null;
}

function differenceOfPlace(
  { judgement: judged, kept }: Step,
  seen: Observation,
  after: number,
): { readonly expected: string; readonly observed: string; readonly keys: readonly string[] } | null {
  const expected = expectedOf(judged);
  const edge = judged.edges.at(-1) ?? null;
  const sameEdge =
    seen.edge === undefined || seen.edge === null || after === 0 || edge === null || seen.edge === edge;
  const same =
    seen.question === expected.question &&
    seen.outcome === expected.outcome &&
    (expected.cautions ?? []).join() === (seen.cautions ?? []).join();
  // What is advised is compared at the same outcome only: elsewhere all of it differs. Beside kept answers it is judged with what is read.
  const advised =
    seen.outcome === judged.outcome && kept.length === 0 ? differencesOfAdvice(judged, seen) : [];
  if (same && sameEdge && advised.length === 0) return null;
  const isThere = seen.question === expected.question && seen.outcome === expected.outcome;
  return {
    keys: isThere
      ? [
          ...cautionKeys(expected.cautions ?? [], seen.cautions ?? []),
          ...advised.map(({ what }) => `advised: ${what}`),
          ...(sameEdge ? [] : [`edge ${edge} told as ${seen.edge}`]),
        ]
      : [`${edge ?? 'start'} leads to ${seen.question ?? seen.outcome ?? 'nowhere'}`],
    expected: [inWords(expected), ...advised.map((one) => one.expected)].join('; '),
    observed: [
      inWords(seen),
      ...advised.map((one) => one.observed),
      ...(sameEdge ? [] : [`by edge ${seen.edge}`]),
    ].join('; '),
  };
}

function cautionKeys(expected: readonly string[], seen: readonly string[]): readonly string[] {
  const lacking = expected.some((id) => !seen.includes(id));
  const besides = seen.some((id) => !expected.includes(id));
  if (!lacking && !besides) return expected.join() === seen.join() ? [] : ['told: order of cautions'];
  return [
    ...(lacking ? ['told: cautions are missing'] : []),
    ...(besides ? ['told: cautions too many'] : []),
  ];
}

function differencesOfAdvice(
  { advice, cautions }: Judgement,
  seen: Observation,
): ReturnType<typeof adviceDifferences> {
  if (advice === null) return [];
  if (seen.advice === null) return [{ what: 'nothing', expected: 'advice', observed: 'no advice' }];
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

/** The steps after no move, one, two and so on. A route of answers alone is judged once: each prefix follows from it. */
function stepsOf(expectations: Expectations, { moves }: Route): (made: number) => Step {
  if (!answersOnly(moves)) {
    const expected = [...expectations.along(moves)];
    const firstOther = moves.findIndex((move) => move.do !== 'answer');
    return (made) => {
      const { answers, pending } = expected[made] ?? newCase;
      const move = moves[made - 1];
      const given = move && 'answer' in move && move.do !== 'answer' ? move : null;
      return {
        change: given && plannedChange(expectations, expected[made - 1] ?? newCase, given),
        answers,
        judgement: judge(byQuestion(answers)),
        isOnly: made <= firstOther,
        kept: pending,
      };
    };
  }
  const whole = judge(byQuestion(moves));
  return (made) => ({
    answers: moves.slice(0, made),
    change: null,
    isOnly: true,
    kept: [],
    judgement:
      made === moves.length
        ? whole
        : {
            route: whole.route.slice(0, made),
            edges: whole.edges.slice(0, made),
            pending: whole.route[made] ?? null,
            outcome: null,
            cautions: [],
            advice: null,
          },
  });
}
