import type { Advice, JudgedCaution, JudgedOption } from '../oracle/index.ts';

/** An option as a target shows it; what the target does not tell is absent. */
export interface ShownOption {
  readonly id: string;
  readonly open: boolean;
  /** The name of what closes it, null when it is open. */
  readonly closed?: string | null;
  readonly conditions?: JudgedOption['conditions'];
  readonly prohibitions?: readonly string[];
}

/** What a target shows at an outcome beside the cautions; what it does not tell is absent. */
export interface ShownAdvice {
  /** Ids of the cautions shown as stops. */
  readonly stops: readonly string[];
  readonly first: string | null;
  /** Options that stand side by side; empty when one leads alone. */
  readonly together: readonly string[];
  /** In the order shown. */
  readonly options: readonly ShownOption[];
  readonly title?: string;
  /** Each line that stands before the first option. */
  readonly lines?: readonly string[];
}

/** One part that is not as the oracle says. */
export interface AdviceDifference {
  /** Which part: `options`, `first`, `conditions of prrt`. */
  readonly what: string;
  readonly expected: string;
  readonly observed: string;
}

/** Where what is shown differs from what the oracle says; parts that the target does not tell are left out. */
export function adviceDifferences(
  judged: { readonly advice: Advice; readonly cautions: readonly JudgedCaution[] },
  shown: ShownAdvice,
): readonly AdviceDifference[] {
  const { advice, cautions } = judged;
  const stops = cautions.filter(({ severity }) => severity === 'stop').map(({ id }) => id);
  return [
    ...differing('stops', stops, shown.stops),
    ...differing('options', advice.options.map(stateInWords), shown.options.map(stateInWords)),
    ...differing('first', [advice.first ?? 'none'], [shown.first ?? 'none']),
    ...differing('together', advice.together, shown.together),
    ...(shown.title === undefined ? [] : differing('title', [advice.title], [shown.title])),
    ...(shown.lines === undefined ? [] : lineDifferences(advice.lines, shown.lines)),
    ...advice.options.flatMap((option, index) => optionDifferences(option, shown.options[index])),
  ];
}

function stateInWords(option: JudgedOption | ShownOption): string {
  const open = 'open' in option ? option.open : option.closed === null;
  return open ? option.id : `${option.id} closed`;
}

function optionDifferences(
  judged: JudgedOption,
  shown: ShownOption | undefined,
): readonly AdviceDifference[] {
  if (shown?.id !== judged.id) return [];
  const { closed, conditions, prohibitions } = shown;
  return [
    ...(closed === undefined
      ? []
      : differing(`${judged.id} closed by`, [judged.closed ?? 'nothing'], [closed ?? 'nothing'])),
    ...(conditions === undefined
      ? []
      : differing(
          `conditions of ${judged.id}`,
          judged.conditions.map(conditionInWords),
          conditions.map(conditionInWords),
        )),
    ...(prohibitions === undefined
      ? []
      : differing(`prohibitions of ${judged.id}`, judged.prohibitions, prohibitions)),
  ];
}

function conditionInWords({ id, state }: JudgedOption['conditions'][number]): string {
  return `${id} ${state}`;
}

/** Lines are known by their opening words. */
function lineDifferences(openings: readonly string[], lines: readonly string[]): readonly AdviceDifference[] {
  const same =
    openings.length === lines.length && openings.every((words, index) => lines[index]?.startsWith(words));
  return same ? [] : [inWords('first-screen lines', openings, lines)];
}

function differing(
  what: string,
  expected: readonly string[],
  observed: readonly string[],
): readonly AdviceDifference[] {
  const same = expected.length === observed.length && expected.every((one, index) => one === observed[index]);
  return same ? [] : [inWords(what, expected, observed)];
}

function inWords(what: string, expected: readonly string[], observed: readonly string[]): AdviceDifference {
  const list = (items: readonly string[]): string => `${what} ${items.join(', ') || 'none'}`;
  return { what, expected: list(expected), observed: list(observed) };
}
