import type { AnswerByQuestion } from '../../../guideline/answers.ts';
import { courseAfter, type Line } from '../../answer/courseAfter.ts';
import { lineSentences } from '../../sentences/line.ts';
import type { Mention } from '../../vocabulary/mention.ts';
import { matchAt } from '../../tokens/pattern.ts';
import { beginsClause, overlap, type Scan, type Stretch, wordsOf } from '../../tokens/scan.ts';
import { pattern } from '../../vocabulary/lists.ts';
import { each } from '../../tokens/each.ts';

/** A systemic line named somewhere in a line of text. */
export interface NamedLine extends Stretch {
  readonly line: Line | 'ifn' | 'platinum';
}

const lines = (['prrt', 'ssa', 'targeted', 'ifn', 'platinum'] as const).map((line) => ({
  line,
  pattern: pattern(`{${line}} [lar/autogel]`),
}));
const progress = pattern('{progress}');
const dose = pattern(
  '# mg [im/sc] [monthly|q # w/wk/wks/weeks|every # weeks]|lar/autogel|(x #|# cycles) [of]|monthly|q # w/wk/wks/weeks',
);
const link = pattern(
  '[disease|of [the] [{liver}] ({mets})] [again/slowly/rapidly/clearly] [{imaging}] [on {imaging}] ([# days/weeks/months/years/y] after|on|through|despite|under|during|following|while on|post|whilst on) [both|first/second/third line|# st/nd/rd line] [(#|one/two/three/four/five/six) cycles of] [# cycles]',
);
const joint = pattern('and|then|plus|+|followed by|and then|after|with');
const failed = pattern('failed/failing|has failed');
const failedTo = pattern('failed/failing to|failed due to');
const refractory = pattern('(tumour|disease) refractory to');
const onTreatment = pattern('on|receiving|taking|under');
const thenAgain = pattern('[in] [@] [and] then');
const between = pattern(
  '[now/but/and/with/w/currently] [still/now] [slowly/rapidly/clearly] [disease/tumour/radiological/radiologically] [is/are]',
);
const local = pattern('{progress} (on|after|post|following) {local}');

/** The systemic lines that a text names, whatever it says about them. */
export function findLines(scan: Scan): readonly NamedLine[] {
  return lines
    .flatMap(({ line, pattern }) => each(scan, pattern).map((stretch) => ({ line, ...stretch })))
    .toSorted((a, b) => a.from - b.from)
    .filter(
      (found, _index, all) =>
        !all.some(
          (other) =>
            other !== found && overlap(other, found) && other.to - other.from > found.to - found.from,
        ),
    );
}

/** Progression words with the systemic lines that they stand with (dossier 2.8, rule 8). */
export function findProgressions(scan: Scan, named: readonly NamedLine[]): readonly Mention[] {
  const stretches: (Stretch & { readonly used: readonly NamedLine[] })[] = [];
  const add = (from: number, used: readonly NamedLine[], to: number): void => {
    const stretch = {
      from: Math.min(from, ...used.map((line) => line.from)),
      to: Math.max(to, ...used.map((line) => line.to)),
      used,
    };
    // "PD on lanreotide and PRRT failed" says one thing twice.
    const again = beginsClause(scan, stretch.to) ? null : matchAt(failed, scan.tokens, stretch.to);
    if (used.length > 0 && !stretches.some((other) => overlap(other, stretch)))
      stretches.push({ ...stretch, to: again ?? stretch.to });
  };
  const starts = [...each(scan, progress), ...each(scan, refractory)];
  for (const start of starts) {
    const isRefractory = /refractory/i.test(wordsOf(scan, start));
    const linked = isRefractory ? start.to : (matchAt(link, scan.tokens, start.to) ?? null);
    if (linked !== null && (isRefractory || sameClause(scan, start.to - 1, linked - 1)))
      add(start.from, listFrom(scan, named, linked), start.to);
  }
  for (const word of each(scan, failed)) {
    const list = listFrom(scan, named, word.to);
    if (list.length > 0) add(word.from, list, word.to);
    else if (matchAt(failedTo, scan.tokens, word.from) === null)
      add(word.from, listBefore(scan, named, word.from), word.to);
  }
  for (const start of each(scan, progress)) {
    if (stretches.some((other) => overlap(other, start))) continue;
    const list = onBefore(scan, named, start.from) ?? bracketed(scan, named, start);
    if (list) add(list.from, list.used, start.to);
  }
  const found = stretches.flatMap(({ from, to, used }): Mention[] => {
    if (isOfSomethingElse(scan, from)) return [touchOf(scan, { from, to })];
    const systemic = new Set(
      used.flatMap(({ line }) => (line === 'ifn' ? ['ssa' as const] : line === 'platinum' ? [] : [line])),
    );
    const isInterferonAlone = used.every(({ line }) => line === 'ifn');
    if (systemic.size === 0 || isInterferonAlone) return [touchOf(scan, { from, to })];
    return [
      {
        question: 'treatmentCourse',
        says: { kind: 'answer', answer: courseAfter(systemic) },
        care: 'clause',
        from,
        to,
      },
    ];
  });
  const rest = each(scan, progress).filter((start) => !stretches.some((other) => overlap(other, start)));
  return [...found, ...rest.map((stretch) => touchOf(scan, stretch))];
}

const progressing: readonly AnswerByQuestion['treatmentCourse'][] = [
  'naive',
  'progressedOnSsa',
  'progressedAfterPrrt',
  'progressedAfterTargeted',
  'exhausted',
];

const otherSubjects = new Set(
  `flushing flushes diarrhoea diarrhea syndrome symptom symptoms pain weight fatigue ascites oedema cachexia marker
  markers chromogranin cga hiaa stools valve murmur dyspnoea tolerance toxicity quality hypoglycaemia hypoglycemia`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** "Flushing progressing on lanreotide" says nothing of the tumour. */
export function isOfSomethingElse({ tokens }: Scan, from: number): boolean {
  const before = tokens.filter(
    ({ clause }, index) => clause === tokens[from]?.clause && index < from && index >= from - 4,
  );
  return before.some(({ word }) => otherSubjects.has(word));
}

function touchOf(scan: Scan, stretch: Stretch): Mention {
  const afterLocal = matchAt(local, scan.tokens, stretch.from);
  const because =
    afterLocal === null ? lineSentences.touch.progressedOnWhat : lineSentences.touch.notSystemic;
  return {
    question: 'treatmentCourse',
    says: { kind: 'touch', because, fits: progressing },
    care: 'clause',
    from: stretch.from,
    to: afterLocal ?? stretch.to,
  };
}

/** The lines of a list that begins at a token: "lanreotide 120 mg, everolimus and PRRT". */
function listFrom(scan: Scan, named: readonly NamedLine[], at: number, begins = false): readonly NamedLine[] {
  const first = named.find(({ from }) => from === at);
  if (!first || (!begins && beginsClause(scan, at))) return [];
  const used = [first];
  let to = first.to;
  for (;;) {
    const dosed = sameClause(scan, to - 1, to) ? (matchAt(dose, scan.tokens, to) ?? to) : to;
    const joined = sameClause(scan, to - 1, dosed) ? (matchAt(joint, scan.tokens, dosed) ?? dosed) : dosed;
    const next = named.find(({ from }) => from === joined && joined < scan.tokens.length);
    if (!next || (joined === dosed && !sameClause(scan, to - 1, joined) && !endsInAnd(scan, named, next)))
      return used;
    used.push(next);
    to = next.to;
  }
}

/** After a comma a list goes on only if it ends in "and": "lanreotide, everolimus and PRRT". */
function endsInAnd(scan: Scan, named: readonly NamedLine[], line: NamedLine): boolean {
  if (scan.tokens[line.to]?.word !== 'and' || beginsClause(scan, line.to)) return false;
  const last = named.find(({ from }) => from === line.to + 1);
  return last !== undefined && beginsClause(scan, last.to);
}

function listBefore(scan: Scan, named: readonly NamedLine[], at: number): readonly NamedLine[] {
  const last = named.find(({ to }) => to === at);
  return last && !beginsClause(scan, at) ? [last] : [];
}

/** "On lanreotide, now progressing", "PRRT then progressed": the lines right before the progression. */
function onBefore(
  scan: Scan,
  named: readonly NamedLine[],
  at: number,
): { readonly from: number; readonly used: readonly NamedLine[] } | null {
  for (let from = Math.max(0, at - 14); from < at; from += 1) {
    const start = matchAt(onTreatment, scan.tokens, from);
    const used = listFrom(scan, named, start ?? from, start === null);
    const last = used.at(-1);
    if (!last || last.to > at) continue;
    const dosed = matchAt(dose, scan.tokens, last.to) ?? last.to;
    const then = matchAt(thenAgain, scan.tokens, dosed);
    if (start === null && then !== at) continue;
    const here = dosed === at || then === at ? at : (matchAt(between, scan.tokens, dosed) ?? dosed);
    if (here === at && scan.tokens[from]?.sentence === scan.tokens[at]?.sentence) return { from, used };
  }
  return null;
}

/** "Lanreotide 2020 (PD)": progression alone in a bracket after one line. */
function bracketed(
  scan: Scan,
  named: readonly NamedLine[],
  start: Stretch,
): { readonly from: number; readonly used: readonly NamedLine[] } | null {
  const { tokens } = scan;
  const isAlone =
    /\(\s*$/.test(tokens[start.from]?.gap ?? '') &&
    beginsClause(scan, start.to) &&
    /^\s*\)/.test(tokens[start.to]?.gap ?? scan.text.slice(tokens[start.to - 1]?.to));
  let end = start.from;
  while (/^\d/.test(tokens[end - 1]?.word ?? '')) end -= 1;
  const last = named.find(({ to }) => to === end);
  return isAlone && last ? { from: last.from, used: [last] } : null;
}

function sameClause({ tokens }: Scan, a: number, b: number): boolean {
  return tokens[a] !== undefined && tokens[a]?.clause === tokens[b]?.clause;
}
