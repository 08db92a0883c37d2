import type { GuidelineStamp } from '../../engine/recommend.ts';
import type { CautionCount, DiffGroup, GroupChange, GroupTest } from './diffGroup.ts';
import type { VersionDiff } from './versionDiff.ts';

/** How many groups, and changes in a group, the terminal shows. */
const mostGroups = 25;
const mostChanges = 6;

/** A difference for a terminal. */
export function diffText(diff: VersionDiff): string {
  const { groups, chartChanges, notes } = diff;
  const left = groups.length - mostGroups;
  return [
    `${versionText(diff.older)} -> ${versionText(diff.newer)}`,
    ...chartChanges.map((change) => `  ${change}`),
    '',
    summaryText(diff),
    ...reasonLines(diff),
    ...groups.slice(0, mostGroups).flatMap((group, index) => ['', ...groupLines(group, index + 1)]),
    ...(left > 0
      ? ['', `and ${left} more ${left === 1 ? 'group' : 'groups'}: write them with --html or --json`]
      : []),
    ...(notes.length > 0 ? ['', ...notes] : []),
    '',
  ].join('\n');
}

/** One line for each reason: how many routes, and whose. */
function reasonLines({ byReason }: VersionDiff): readonly string[] {
  if (byReason === null) return [];
  const { groups, unexplained } = byReason;
  return [
    '',
    ...groups.map(
      ({ change, who, routes }) =>
        `${number(routes).padStart(9)}  change ${String(change).padStart(2)}: ${who}`,
    ),
    unexplained.routes === 0
      ? 'Every difference on every route has its reason.'
      : `${number(unexplained.routes)} routes differ for no reason given: ${unexplained.what.join('; ')}`,
  ];
}

export function versionText({ version, hash }: GuidelineStamp): string {
  return `${version} (${hash.slice(0, 12)})`;
}

/** The numbers in one sentence. */
export function summaryText({
  routes,
  differing,
  endElsewhere,
  otherAdvice,
  otherCautions,
}: VersionDiff): string {
  const of = `${number(routes)} routes of answer classes compared`;
  return differing === 0
    ? `${of}: none ends elsewhere or is advised otherwise.`
    : `${of}: ${number(differing)} differ. ${number(endElsewhere)} end elsewhere, ${number(otherAdvice)} end alike and advise otherwise, ${number(otherCautions)} end alike with other cautions alone.`;
}

/** A group's tests in words. */
export function whenText(when: readonly GroupTest[]): string {
  return when.length === 0 ? 'always' : when.map(testText).join(', and ');
}

function testText(test: GroupTest): string {
  return `${test.title}: ${answersText(test)}`;
}

/** The answers of a test, or what they are not when that is shorter. */
export function answersText({ answers, otherAnswers }: GroupTest): string {
  const list = (of: GroupTest['answers']): string => of.map(({ label }) => label).join(' or ');
  return otherAnswers.length > 0 && otherAnswers.length * 2 <= answers.length
    ? `any answer but ${list(otherAnswers)}`
    : list(answers);
}

/** Cautions that came or went: "C01, C06, in part C07"; empty for none. */
export function cautionsText(cautions: readonly CautionCount[], routes: number): string {
  const always = cautions.filter((caution) => caution.routes === routes).map(({ id }) => id);
  const partly = cautions.filter((caution) => caution.routes !== routes).map(({ id }) => id);
  return [...always, ...(partly.length > 0 ? [`in part ${partly.join(', ')}`] : [])].join(', ');
}

export function number(value: number): string {
  return value.toLocaleString('en');
}

function groupLines({ when, routes, changes }: DiffGroup, place: number): readonly string[] {
  const left = changes.length - mostChanges;
  return [
    `${place}. ${number(routes)} ${routes === 1 ? 'route' : 'routes'} where ${whenText(when)}`,
    ...changes
      .slice(0, mostChanges)
      .map((change) => `   ${number(change.routes).padStart(9)}  ${changeText(change)}`),
    ...(left > 0 ? [`              and ${left} more`] : []),
  ];
}

function changeText(change: GroupChange): string {
  const { from, to, cautionsNew, cautionsGone, stopsNew, stopsGone, advice, routes } = change;
  const [was, is] = [from?.id ?? 'no outcome', to?.id ?? 'no outcome'];
  return [
    was === is ? is : `${was} -> ${is}`,
    ...(was === is && from?.title !== to?.title ? [`called "${to?.title}"`] : []),
    ...advice,
    ...(stopsNew.length > 0 ? [`stop ${cautionsText(stopsNew, routes)}`] : []),
    ...(stopsGone.length > 0 ? [`no stop ${cautionsText(stopsGone, routes)}`] : []),
    ...(cautionsNew.length > 0 ? [`new ${cautionsText(cautionsNew, routes)}`] : []),
    ...(cautionsGone.length > 0 ? [`gone ${cautionsText(cautionsGone, routes)}`] : []),
  ].join('; ');
}
