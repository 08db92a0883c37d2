import { nearestWords } from '../language/spelling/nearestWords.ts';
import type { Io, VerbMain } from './program/io.ts';
import { programHelp } from './programHelp.ts';
import { type VerbName, verbs } from './program/verbs.ts';

/** Each verb is loaded when it is called: the terminal chat needs no mutants, the charts no Bot Framework. */
const loaders: Readonly<Record<VerbName, () => Promise<{ readonly main: VerbMain }>>> = {
  start: () => import('./verbs/start.ts'),
  chat: () => import('./verbs/chat/chat.ts'),
  record: () => import('./verbs/record.ts'),
  pathway: () => import('./verbs/pathway.ts'),
  coverage: () => import('./verbs/coverage/coverage.ts'),
  'coverage replay': () => import('./verbs/coverage/replay.ts'),
  'coverage export': () => import('./verbs/coverage/export.ts'),
  'coverage diff': () => import('./verbs/coverage/diff.ts'),
  'coverage changes': () => import('./verbs/coverage/changes.ts'),
  mutate: () => import('./verbs/mutate.ts'),
  trace: () => import('./verbs/trace/trace.ts'),
  'quiz check': () => import('./verbs/quizCheck/quizCheck.ts'),
  'quiz flagged': () => import('./verbs/quizFlags/flagged.ts'),
  'quiz difficulty': () => import('./verbs/quizFlags/difficulty.ts'),
  'quiz withdraw': () => import('./verbs/quizFlags/withdraw.ts'),
  'quiz make': () => import('./verbs/quizMake/quizMake.ts'),
  'quiz sample': () => import('./verbs/quizSample.ts'),
  feedback: () => import('./verbs/feedback.ts'),
  backup: () => import('./verbs/backup.ts'),
  restore: () => import('./verbs/restore.ts'),
  aside: () => import('./verbs/aside.ts'),
  'teams-package': () => import('./verbs/teamsPackage/teamsPackage.ts'),
  'teams-icons': () => import('./verbs/teamsIcons.ts'),
  diagram: () => import('./verbs/diagram.ts'),
  'fhir questionnaire': () => import('./verbs/fhir/questionnaire.ts'),
  'fhir codes': () => import('./verbs/fhir/codes.ts'),
  'fhir response': () => import('./verbs/fhir/response.ts'),
  'fhir open': () => import('./verbs/fhir/open.ts'),
  read: () => import('./verbs/read.ts'),
  soup: () => import('./verbs/soup/soup.ts'),
  'guideline-check': () => import('./verbs/guidelineCheck.ts'),
};

const names: readonly VerbName[] = verbs.map(({ name }) => name);

/**
 * Runs the program: finds the verb that the words begin with and gives it the rest.
 * @param args the words after the program's name
 * @returns the exit status: 0 good, 1 what was checked failed or could not be done, 2 wrong use
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const verb = verbIn(args);
  if (verb !== null) return (await loaders[verb]()).main(args.slice(verb.split(' ').length), io);
  const [first = ''] = args;
  const group = groupOf(first);
  const [next] = group.length > 0 ? args.slice(1) : args;
  if (next === '--help') {
    io.stdout.write(programHelp(group));
    return 0;
  }
  io.stderr.write(next === undefined ? programHelp(group) : unknown(next, args, group));
  return 2;
}

/** The verb that the words begin with; null when it is none, or a misspelt one of a verb's own group. */
function verbIn(args: readonly string[]): VerbName | null {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const verb = longestFirst.find((name) => name.split(' ').every((word, index) => args[index] === word));
  if (verb === undefined) return null;
  const next = args[verb.split(' ').length];
  // "coverage dif" is not "coverage" with a word too many.
  const isOfGroup = next !== undefined && !next.startsWith('-') && groupOf(verb).length > 0;
  return isOfGroup ? null : verb;
}

/** The verbs of two words that begin with a word. */
function groupOf(word: string): readonly VerbName[] {
  return names.filter((name) => name.startsWith(`${word} `));
}

/** One line that says what is not known, what may have been meant, and what is allowed. */
function unknown(next: string, args: readonly string[], group: readonly VerbName[]): string {
  const [first = ''] = args;
  const isOption = next.startsWith('-');
  const said = group.length > 0 ? `${first} ${next}` : next;
  const meant = isOption ? null : (nearest(args.slice(0, 2).join(' ')) ?? nearest(said));
  const allowed = group.length > 0 ? group.map((name) => name.slice(first.length + 1)) : names;
  return [
    isOption ? `Unknown option ${next}.` : `There is no verb "${said}".`,
    ...(meant === null ? [] : [`Did you mean ${meant}?`]),
    `Allowed: ${allowed.join(', ')}, or ${names.some((name) => name === first) ? 'options' : '--help'}.\n`,
  ].join(' ');
}

/** The verb at most two letters away. */
function nearest(said: string): VerbName | null {
  const [near] = nearestWords(said.toLowerCase(), names, 2);
  return names.find((name) => name === near?.word) ?? null;
}
