import { unreachable } from '../../guideline/errors.ts';
import { notAsked, type RouteTable } from './routeTable.ts';

/** Tests of a group: for each question (by number) the answers (by number) of which one is given. */
export type Tests = ReadonlyMap<number, ReadonlySet<number>>;

/** For each answer to each question the unchanged routes that have it, as bits. */
export interface UnchangedSets {
  readonly words: number;
  readonly all: Uint32Array;
  readonly having: (question: number, answer: number) => Uint32Array;
}

/** The unchanged routes of a table, by the answers that they have. */
export function unchangedSets(table: RouteTable): UnchangedSets {
  let count = 0;
  for (let route = 0; route < table.size; route += 1) if (table.changeAt(route) === 0) count += 1;
  const words = Math.ceil(count / 32);
  const none = new Uint32Array(words);
  const all = new Uint32Array(words);
  const sets = new Map<number, Uint32Array>();
  let bit = 0;
  for (let route = 0; route < table.size; route += 1) {
    if (table.changeAt(route) !== 0) continue;
    mark(all, bit);
    for (let question = 0; question < table.width; question += 1) {
      const answer = table.answerAt(route, question);
      if (answer === notAsked) continue;
      const key = question * 256 + answer;
      const set = sets.get(key) ?? new Uint32Array(words);
      sets.set(key, set);
      mark(set, bit);
    }
    bit += 1;
  }
  return { words, all, having: (question, answer) => sets.get(question * 256 + answer) ?? none };
}

function mark(set: Uint32Array, bit: number): void {
  set[bit >>> 5] = (set[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

/** The smallest choice of a route's answers that no unchanged route has all of; of these the one that explains most. */
export function smallestTests(
  table: RouteTable,
  route: number,
  unchanged: UnchangedSets,
  open: Uint32Array,
): Tests {
  const asked = Array.from({ length: table.width }, (_, question) => question).filter(
    (question) => table.answerAt(route, question) !== notAsked,
  );
  const having = (question: number): Uint32Array =>
    unchanged.having(question, table.answerAt(route, question));
  for (let size = 0; size <= asked.length; size += 1) {
    const pure = pureSets(asked, size, unchanged.all, having);
    if (pure.length > 0) return mostExplaining(table, route, pure, open);
  }
  return unreachable('Two routes have the same answers but differ in whether they changed.');
}

/** The choices of so many questions whose answers no unchanged route has all of. */
function pureSets(
  asked: readonly number[],
  size: number,
  left: Uint32Array,
  having: (question: number) => Uint32Array,
): readonly (readonly number[])[] {
  if (size === 0) return left.every((word) => word === 0) ? [[]] : [];
  return asked.flatMap((question, index) => {
    const set = having(question);
    if (size === 1) return disjoint(left, set) ? [[question]] : [];
    const rest = asked.slice(index + 1);
    if (rest.length < size - 1) return [];
    const both = left.map((word, at) => word & (set[at] ?? 0));
    return pureSets(rest, size - 1, both, having).map((questions) => [question, ...questions]);
  });
}

function disjoint(one: Uint32Array, other: Uint32Array): boolean {
  for (let at = 0; at < one.length; at += 1) if (((one[at] ?? 0) & (other[at] ?? 0)) !== 0) return false;
  return true;
}

function mostExplaining(
  table: RouteTable,
  route: number,
  choices: readonly (readonly number[])[],
  open: Uint32Array,
): Tests {
  let [best] = choices;
  let most = -1;
  for (const questions of choices.length > 1 ? choices : []) {
    const answers = questions.map((question) => table.answerAt(route, question));
    let explained = 0;
    for (const other of open) if (hasAll(table, other, questions, answers)) explained += 1;
    if (explained > most) [best, most] = [questions, explained];
  }
  return new Map((best ?? []).map((question) => [question, new Set([table.answerAt(route, question)])]));
}

function hasAll(
  table: RouteTable,
  route: number,
  questions: readonly number[],
  answers: readonly number[],
): boolean {
  for (let at = 0; at < questions.length; at += 1) {
    if (table.answerAt(route, questions[at] ?? 0) !== answers[at]) return false;
  }
  return true;
}

/** Whether a route passes all tests. */
export function fits(table: RouteTable, route: number, tests: Tests): boolean {
  for (const [question, answers] of tests) if (!answers.has(table.answerAt(route, question))) return false;
  return true;
}
