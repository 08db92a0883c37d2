import { tagChanges, tagFault } from '../dossier/tags.ts';
import { type Finding, finding, wordsKey } from '../wire/finding.ts';
import { changedWords, likeness, shiftedWords } from './changedWords.ts';
import type { Expected } from './expected.ts';
import { type Part, type Statement, tidy } from './screen.ts';

/** How the words of one reply are compared. */
export interface Comparison {
  readonly findings: readonly Finding[];
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
 * @param nearest what words may have been that nobody expects
 */
export function compareWords(
  statements: readonly Statement[],
  expected: readonly Expected[],
  known: (statement: Statement) => boolean = () => false,
  nearest: (words: string) => string | null = () => null,
): Comparison {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const part of ['screen', 'answers', 'options', 'cautions', 'more'] as const) {
    const result = comparePart(
      statements.filter((one) => one.part === part),
      expected.filter((one) => one.part === part),
      known,
      nearest,
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
  nearest: (words: string) => string | null,
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
  const open = expected.filter((one, at) => !one.anywhere && !taken.has(at));
  const missing = open.filter((one) => !one.optional);
  const mayBe = open.filter((one) => one.optional);
  return {
    findings: [
      ...pairedFindings(missing, mayBe, strange, nearest),
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

/**
 * What is missing beside what stands there instead, where the two are alike.
 * @param mayBe what may be left out and does not stand there: strange words may be it, read otherwise
 */
function pairedFindings(
  missing: readonly Expected[],
  mayBe: readonly Expected[],
  strange: readonly Statement[],
  nearest: (words: string) => string | null,
): readonly Finding[] {
  const rest = [...strange];
  const lacking = missing.map((one): Finding => {
    const isText = typeof one.words === 'string';
    const wanted = typeof one.words === 'string' ? tidy(one.words) : readable(one.words);
    const like = rest
      .map((statement) => ({ statement, like: likeness(wanted, statement.words) }))
      .toSorted((a, b) => b.like - a.like)[0];
    const own = isText ? [wordsKey(wanted)] : [];
    if (like && like.like >= leastLike) {
      const { words } = like.statement;
      rest.splice(rest.indexOf(like.statement), 1);
      const keys = [...own, ...changedWords(wanted, words), ...shiftedWords(kindOf(one), wanted, words)];
      return finding(
        `${one.id} reads "${words}", expected "${wanted}"`,
        ...(keys.length > 0 ? keys : [`${kindOf(one)} reads otherwise`]),
      );
    }
    return finding(`${place(one.part)} lacks ${one.id}: "${wanted}"`, `lacks ${kindOf(one)}`, ...own);
  });
  return [
    ...lacking,
    ...rest.map(({ part, words, tag }) => {
      const meant = mayBe.find(
        (one) => typeof one.words === 'string' && likeness(tidy(one.words), words) >= surelyLike,
      );
      if (typeof meant?.words === 'string') {
        const wanted = tidy(meant.words);
        return finding(
          `${meant.id} reads "${words}", expected "${wanted}"`,
          wordsKey(wanted),
          ...changedWords(wanted, words),
          ...shiftedWords(kindOf(meant), wanted, words),
        );
      }
      return finding(
        `${place(part)} has words that nobody expects: "${words}"${tag === null ? '' : ` [${tag}]`}`,
        `nobody expects: ${words}`,
        ...changedWords(nearest(words) ?? words, words),
      );
    }),
  ];
}

/** What a form asks for, as it would stand there: for whoever reads the report. */
function readable(form: RegExp): string {
  return form.source
    .replace(/\(\?=\.\*(?:[^()]|\([^()]*\))*\)(?=\(\?)/g, '')
    .replace(/\(\?:[^()]*\)\?|[\^$]/g, '')
    .replace(/\(\?:\(\?:(.*)\)\)\{\d+\}/, (_all, each: string) => each.replaceAll('|', '; '))
    .replace(/\\(.)/g, '$1')
    .trim();
}

/** From such a likeness on one text stands in the place of the other. */
const leastLike = 0.4;

/** From such a likeness on strange words are what may be left out, read otherwise. */
const surelyLike = 0.9;

/** What the words are, whatever they belong to: a caution, an option, a question. */
function kindOf({ id, about }: Expected): string {
  const [kind = id] = id.split(' ');
  return about === undefined ? kind : `${kind} of ${about}`;
}

function orderFindings(matches: readonly Match[], expected: readonly Expected[]): readonly Finding[] {
  const ordered = matches.filter(({ at }) => expected[at]?.anywhere !== true);
  for (const [index, { at }] of ordered.entries()) {
    const before = ordered[index - 1];
    const [one, other] = [expected[at], before && expected[before.at]];
    if (before && one && other && at < before.at)
      return [
        finding(
          `${place(one.part)} has ${other.id} before ${one.id}, expected the other way round`,
          `order in ${one.part}`,
        ),
      ];
  }
  return [];
}

function faultsOf({ tag, struck, tone }: Statement, expected: Expected | undefined): readonly Finding[] {
  if (!expected) return [];
  const { id, provenance, wholeTag = false } = expected;
  const fault = provenance === undefined ? null : tagFault(tag, provenance, wholeTag);
  return [
    ...(fault === null || provenance === undefined
      ? []
      : [finding(`${id} ${fault}`, ...tagChanges(tag, provenance))]),
    ...(expected.struck === undefined || expected.struck === struck
      ? []
      : [finding(`${id} is ${struck ? '' : 'not '}struck out`, 'struck out')]),
    ...toneFaults(tone, expected),
  ];
}

/** A stop that looks like any other text is passed over, and what looks like a stop and is none makes stops cheap. */
function toneFaults(tone: string | null, { id, tone: wanted }: Expected): readonly Finding[] {
  if (wanted !== undefined && tone !== wanted) {
    return [finding(`${id} is drawn as ${tone ?? 'plain'}, expected ${wanted}`, `drawn as ${wanted}`)];
  }
  return wanted === undefined && tone === 'attention'
    ? [finding(`${id} is drawn as a stop (${tone}), and is none`, 'drawn as a stop')]
    : [];
}

function place(part: Part): string {
  return part === 'screen' ? 'the screen' : `the part "${part}"`;
}
