import type { Cases } from '../../machine/cases.ts';
import type { Statement, TracedDossier } from './dossier.ts';
import { elementOf } from './element.ts';
import { type Hazard, hazardsShownBy } from './hazards.ts';
import { type ClinicalReview, type Verdict, verdictsOn } from './review.ts';
import type { RouteEvidence, WalkedRoutes } from './routeEvidence.ts';
import type { RecordedTest, TestEvidence } from './testEvidence.ts';

/** A statement of the dossier with everything that follows from it. */
export interface TraceRow {
  readonly statement: Statement;
  /** Element of the guideline, edge or room that holds it; null where it is nowhere. */
  readonly element: string | null;
  /** Where its words were seen; empty where they were not, or where it has none. */
  readonly seen: readonly string[];
  readonly tests: readonly RecordedTest[];
  readonly routes: RouteEvidence | null;
  readonly result: 'held' | 'failed' | 'not tested';
  /** Ids of the hazards whose control the same tests show. */
  readonly hazards: readonly string[];
  readonly verdicts: readonly Verdict[];
}

export interface Trace {
  readonly rows: readonly TraceRow[];
  readonly hazards: readonly Hazard[];
  readonly figure: ClinicalReview['figure'];
  readonly guideline: { readonly version: string; readonly hash: string; readonly status: string };
  /** The commit of the program, with a word where the tree differs from it; null where it is not known. */
  readonly build: string | null;
  readonly routesWalked: number;
  readonly testsRun: number;
  readonly testsRanAt: string | null;
}

/** What a trace is made of. */
interface TraceInput {
  readonly dossier: TracedDossier;
  readonly cases: Cases;
  readonly routes: WalkedRoutes;
  readonly tests: TestEvidence;
  readonly hazards: readonly Hazard[];
  readonly review: ClinicalReview;
  readonly build: string | null;
  /** Where a text stands: names of surfaces. Of a statement that a route uses, on that route and everywhere else. */
  readonly seenOn: (texts: readonly string[], witness: RouteEvidence['witness'] | null) => readonly string[];
}

/** Follows each statement of the dossier to where it is held, shown and tested. */
export function traceOf({
  dossier,
  cases,
  routes,
  tests,
  hazards,
  review,
  build,
  seenOn,
}: TraceInput): Trace {
  const { version, hash } = cases.stamp;
  const rows = dossier.statements.map((statement): TraceRow => {
    const ofTests = tests.byStatement.get(statement.id) ?? [];
    const ofRoutes = routes.byStatement.get(statement.id) ?? null;
    return {
      statement,
      element: elementOf(cases, statement),
      seen: statement.shown.length === 0 ? [] : seenOn(statement.shown, ofRoutes?.witness ?? null),
      tests: ofTests,
      routes: ofRoutes,
      result: resultOf(ofTests, ofRoutes),
      hazards: hazardsShownBy(hazards, ofTests),
      verdicts: verdictsOn(review, statement),
    };
  });
  return {
    rows,
    hazards,
    figure: review.figure,
    guideline: { version, hash, status: cases.guideline.status },
    build,
    routesWalked: routes.walked,
    testsRun: tests.tests,
    testsRanAt: tests.ranAt,
  };
}

/** Without a test a statement is not tested, whatever the routes say: they judge the chart alone. */
function resultOf(tests: readonly RecordedTest[], routes: RouteEvidence | null): TraceRow['result'] {
  if (tests.some(({ passed }) => !passed) || (routes?.failed ?? null) !== null) return 'failed';
  return tests.length > 0 ? 'held' : 'not tested';
}

/** Why a trace is not good: a line for each statement that is held nowhere, not tested, failed or not seen. */
export function traceProblems({ rows }: Trace): readonly string[] {
  return rows.flatMap(({ statement: { id, shown }, element, result, routes, seen }) => [
    ...(element === null ? [`${id}: nothing in the guideline holds it`] : []),
    ...(result === 'not tested' ? [`${id}: no test`] : []),
    ...(result === 'failed' ? [`${id}: ${routes?.failed ?? 'a test failed'}`] : []),
    ...(shown.length > 0 && seen.length === 0 ? [`${id}: its words were seen nowhere`] : []),
  ]);
}
