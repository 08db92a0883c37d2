import { distance } from 'fastest-levenshtein';
import { tagFault } from '../dossier/tags.ts';
import type { Expected } from './expected.ts';
import { type Part, type Statement, tidy } from './screen.ts';

/** How the words of one reply are compared. */
export interface Comparison {
  readonly findings: readonly string[];
  /** Ids of what was expected and seen. */
  readonly seen: ReadonlySet<string>;
}

interface Match {
  readonly statement: Statement;
  readonly at: number;
}

/**
 * Compares what is read with what is expected, part by part: nothing is missing, nothing is there that nobody
 * expects, the order is right, and so are tags and what is struck out. A text that is missing is named together
 * with the one that stands in its place.
 * @param known whether words that are not expected may stand in a part all the same
 */
export function compareWords(
  statements: readonly Statement[],
  expected: readonly Expected[],
  known: (statement: Statement) => boolean = () => false,
): Comparison {
  const findings: string[] = [];
  const seen = new Set<string>();
  for (const part of ['screen', 'answers', 'options', 'cautions', 'more'] as const) {
    const result = comparePart(
      statements.filter((one) => one.part === part),
      expected.filter((one) => one.part === part),
      known,
    );
    findings.push(...result.findings);
    for (const id of result.seen) seen.add(id);
  }
  return { findings, seen };
}

function comparePart(
  statements: readonly Statement[],
  expected: readonly Expected[],
  known: (statement: Statement) => boolean,
): Comparison {
  const taken = new Set<number>();
  const matches: Match[] = [];
  const strange: Statement[] = [];
  let last = -1;
  for (const statement of statements) {
    const at = placeOf(statement, expected, taken, last);
    if (at === null) {
      if (!known(statement)) strange.push(statement);
      continue;
    }
    const one = expected[at];
    if (one && !one.anywhere) {
      taken.add(at);
      last = Math.max(last, at);
    }
    matches.push({ statement, at });
  }
  const missing = expected.filter((one, at) => !one.optional && !one.anywhere && !taken.has(at));
  return {
    findings: [
      ...pairedFindings(missing, strange),
      ...orderFindings(matches, expected),
      ...matches.flatMap(({ statement, at }) => faultsOf(statement, expected[at])),
    ],
    seen: new Set(matches.flatMap(({ at }) => expected[at]?.id ?? [])),
  };
}

/** The next place behind the last one where the words are expected, or one before it that is still free. */
function placeOf(
  statement: Statement,
  expected: readonly Expected[],
  taken: ReadonlySet<number>,
  last: number,
): number | null {
  const fits = expected.flatMap((one, at) => (!taken.has(at) && reads(one, statement.words) ? [at] : []));
  return fits.find((at) => at > last) ?? fits[0] ?? null;
}

function reads({ words }: Expected, text: string): boolean {
  return typeof words === 'string' ? tidy(words) === text : words.test(text);
}

/** What is missing beside what stands there instead, where the two are alike. */
function pairedFindings(missing: readonly Expected[], strange: readonly Statement[]): readonly string[] {
  const rest = [...strange];
  const lacking = missing.map((one) => {
    const wanted = typeof one.words === 'string' ? tidy(one.words) : String(one.words);
    const nearest = rest
      .map((statement) => ({ statement, far: distance(statement.words, wanted) }))
      .toSorted((a, b) => a.far - b.far)[0];
    if (nearest && nearest.far < Math.max(wanted.length, nearest.statement.words.length) * 0.6) {
      rest.splice(rest.indexOf(nearest.statement), 1);
      return `${one.id} reads "${nearest.statement.words}", expected "${wanted}"`;
    }
    return `${place(one.part)} lacks ${one.id}: "${wanted}"`;
  });
  return [
    ...lacking,
    ...rest.map(
      ({ part, words, tag }) =>
        `${place(part)} has words that nobody expects: "${words}"${tag === null ? '' : ` [${tag}]`}`,
    ),
  ];
}

function orderFindings(matches: readonly Match[], expected: readonly Expected[]): readonly string[] {
  const ordered = matches.filter(({ at }) => expected[at]?.anywhere !== true);
  for (const [index, { at }] of ordered.entries()) {
    const before = ordered[index - 1];
    const [one, other] = [expected[at], before && expected[before.at]];
    if (before && one && other && at < before.at)
      return [`${place(one.part)} has ${other.id} before ${one.id}, expected the other way round`];
  }
  return [];
}

function faultsOf({ tag, struck }: Statement, expected: Expected | undefined): readonly string[] {
  if (!expected) return [];
  const { id, provenance, wholeTag = false } = expected;
  const fault = provenance === undefined ? null : tagFault(tag, provenance, wholeTag);
  return [
    ...(fault === null ? [] : [`${id} ${fault}`]),
    ...(expected.struck === undefined || expected.struck === struck
      ? []
      : [`${id} is ${struck ? '' : 'not '}struck out`]),
  ];
}

function place(part: Part): string {
  return part === 'screen' ? 'the screen' : `the part "${part}"`;
}
