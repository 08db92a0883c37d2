import type { SystemicLine } from '../../answer/courseAfter.ts';
import { matchesIn } from '../../tokens/matchesIn.ts';
import { matchAt } from '../../tokens/phrasePattern.ts';
import { beginsClause, overlap, type Span, type TokenizedText } from '../../tokens/tokenizedText.ts';
import { pattern } from '../../vocabulary/sharedPhrases.ts';

/** A systemic line named somewhere in a line of text. */
export interface NamedTreatment extends Span {
  readonly line: SystemicLine | 'ifn' | 'platinum';
}

const lines = (['prrt', 'ssa', 'targeted', 'ifn', 'platinum'] as const).map((line) => ({
  line,
  pattern: pattern(`{${line}} [lar/autogel]`),
}));
const dose = pattern(
  '# mg [im/sc] [monthly|q # w/wk/wks/weeks|every # weeks]|lar/autogel|(x #|# cycles) [of]|monthly|q # w/wk/wks/weeks',
);
const joint = pattern('and|then|plus|+|followed by|and then|after|with');
const onTreatment = pattern('on|receiving|taking|under');
const thenAgain = pattern('[in] [@] [and] then');
const between = pattern(
  '[now/but/and/with/w/currently] [still/now] [slowly/rapidly/clearly] [disease/tumour/radiological/radiologically] [is/are]',
);

/** The systemic lines that a text names, whatever it says about them. */
export function findSystemicLines(text: TokenizedText): readonly NamedTreatment[] {
  return lines
    .flatMap(({ line, pattern }) => matchesIn(text, pattern).map((span) => ({ line, ...span })))
    .toSorted((a, b) => a.from - b.from)
    .filter(
      (found, _index, all) =>
        !all.some(
          (other) =>
            other !== found && overlap(other, found) && other.to - other.from > found.to - found.from,
        ),
    );
}

/** The lines of a list that begins at a token: "lanreotide 120 mg, everolimus and PRRT". */
export function listFrom(
  text: TokenizedText,
  named: readonly NamedTreatment[],
  at: number,
  begins = false,
): readonly NamedTreatment[] {
  const first = named.find(({ from }) => from === at);
  if (!first || (!begins && beginsClause(text, at))) return [];
  const used = [first];
  let to = first.to;
  for (;;) {
    const dosed = sameClause(text, to - 1, to) ? (matchAt(dose, text.tokens, to) ?? to) : to;
    const joined = sameClause(text, to - 1, dosed) ? (matchAt(joint, text.tokens, dosed) ?? dosed) : dosed;
    const next = named.find(({ from }) => from === joined && joined < text.tokens.length);
    if (!next || (joined === dosed && !sameClause(text, to - 1, joined) && !endsInAnd(text, named, next)))
      return used;
    used.push(next);
    to = next.to;
  }
}

/** After a comma a list goes on only if it ends in "and": "lanreotide, everolimus and PRRT". */
function endsInAnd(text: TokenizedText, named: readonly NamedTreatment[], line: NamedTreatment): boolean {
  if (text.tokens[line.to]?.word !== 'and' || beginsClause(text, line.to)) return false;
  const last = named.find(({ from }) => from === line.to + 1);
  return last !== undefined && beginsClause(text, last.to);
}

/** The line right before a token, in its clause. */
export function listBefore(
  text: TokenizedText,
  named: readonly NamedTreatment[],
  at: number,
): readonly NamedTreatment[] {
  const last = named.find(({ to }) => to === at);
  return last && !beginsClause(text, at) ? [last] : [];
}

/** "On lanreotide, now progressing", "PRRT then progressed": the lines right before the progression. */
export function onBefore(
  text: TokenizedText,
  named: readonly NamedTreatment[],
  at: number,
): { readonly from: number; readonly used: readonly NamedTreatment[] } | null {
  for (let from = Math.max(0, at - 14); from < at; from += 1) {
    const start = matchAt(onTreatment, text.tokens, from);
    const used = listFrom(text, named, start ?? from, start === null);
    const last = used.at(-1);
    if (!last || last.to > at) continue;
    const dosed = matchAt(dose, text.tokens, last.to) ?? last.to;
    const then = matchAt(thenAgain, text.tokens, dosed);
    if (start === null && then !== at) continue;
    const here = dosed === at || then === at ? at : (matchAt(between, text.tokens, dosed) ?? dosed);
    if (here === at && text.tokens[from]?.sentence === text.tokens[at]?.sentence) return { from, used };
  }
  return null;
}

/** "Lanreotide 2020 (PD)": progression alone in a bracket after one line. */
export function bracketed(
  text: TokenizedText,
  named: readonly NamedTreatment[],
  start: Span,
): { readonly from: number; readonly used: readonly NamedTreatment[] } | null {
  const { tokens } = text;
  const isAlone =
    /\(\s*$/.test(tokens[start.from]?.gap ?? '') &&
    beginsClause(text, start.to) &&
    /^\s*\)/.test(tokens[start.to]?.gap ?? text.said.slice(tokens[start.to - 1]?.to));
  let end = start.from;
  while (/^\d/.test(tokens[end - 1]?.word ?? '')) end -= 1;
  const last = named.find(({ to }) => to === end);
  return isAlone && last ? { from: last.from, used: [last] } : null;
}

export function sameClause({ tokens }: TokenizedText, a: number, b: number): boolean {
  return tokens[a] !== undefined && tokens[a]?.clause === tokens[b]?.clause;
}
