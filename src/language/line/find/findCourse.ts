import { unclear } from '../../sentences/unclearSentences.ts';
import type { AnswerByQuestion } from '../../../guideline/answers.ts';
import { courseAfter, type SystemicLine } from '../../answer/courseAfter.ts';
import type { Mention } from '../../mention/mention.ts';
import { matchAt } from '../../tokens/phrasePattern.ts';
import { beginsClause, overlap, type TokenizedText, type Span, wordsOf } from '../../tokens/tokenizedText.ts';
import { pattern } from '../../vocabulary/sharedPhrases.ts';
import { matchesIn } from '../../tokens/matchesIn.ts';

/** A systemic line named somewhere in a line of text. */
export interface NamedTreatment extends Span {
  readonly line: SystemicLine | 'ifn' | 'platinum';
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

/** Progression words with the systemic lines that they stand with (dossier 2.8, rule 8). */
export function findProgressions(text: TokenizedText, named: readonly NamedTreatment[]): readonly Mention[] {
  const spans: (Span & { readonly used: readonly NamedTreatment[] })[] = [];
  const add = (from: number, used: readonly NamedTreatment[], to: number): void => {
    const span = {
      from: Math.min(from, ...used.map((line) => line.from)),
      to: Math.max(to, ...used.map((line) => line.to)),
      used,
    };
    // "PD on lanreotide and PRRT failed" says one thing twice.
    const again = beginsClause(text, span.to) ? null : matchAt(failed, text.tokens, span.to);
    if (used.length > 0 && !spans.some((other) => overlap(other, span)))
      spans.push({ ...span, to: again ?? span.to });
  };
  const starts = [...matchesIn(text, progress), ...matchesIn(text, refractory)];
  for (const start of starts) {
    const isRefractory = /refractory/i.test(wordsOf(text, start));
    const linked = isRefractory ? start.to : (matchAt(link, text.tokens, start.to) ?? null);
    if (linked !== null && (isRefractory || sameClause(text, start.to - 1, linked - 1)))
      add(start.from, listFrom(text, named, linked), start.to);
  }
  for (const word of matchesIn(text, failed)) {
    const list = listFrom(text, named, word.to);
    if (list.length > 0) add(word.from, list, word.to);
    else if (matchAt(failedTo, text.tokens, word.from) === null)
      add(word.from, listBefore(text, named, word.from), word.to);
  }
  for (const start of matchesIn(text, progress)) {
    if (spans.some((other) => overlap(other, start))) continue;
    const list = onBefore(text, named, start.from) ?? bracketed(text, named, start);
    if (list) add(list.from, list.used, start.to);
  }
  const found = spans.flatMap(({ from, to, used }): Mention[] => {
    if (isOfSomethingElse(text, from)) return [unclearMention(text, { from, to })];
    const systemic = new Set(
      used.flatMap(({ line }) => (line === 'ifn' ? ['ssa' as const] : line === 'platinum' ? [] : [line])),
    );
    const isInterferonAlone = used.every(({ line }) => line === 'ifn');
    if (systemic.size === 0 || isInterferonAlone) return [unclearMention(text, { from, to })];
    return [
      {
        question: 'treatmentCourse',
        says: { kind: 'answer', answer: courseAfter(systemic) },
        contextNeeded: 'clause',
        from,
        to,
      },
    ];
  });
  const rest = matchesIn(text, progress).filter((start) => !spans.some((other) => overlap(other, start)));
  return [...found, ...rest.map((span) => unclearMention(text, span))];
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
export function isOfSomethingElse({ tokens }: TokenizedText, from: number): boolean {
  const before = tokens.filter(
    ({ clause }, index) => clause === tokens[from]?.clause && index < from && index >= from - 4,
  );
  return before.some(({ word }) => otherSubjects.has(word));
}

function unclearMention(text: TokenizedText, span: Span): Mention {
  const afterLocal = matchAt(local, text.tokens, span.from);
  const because = afterLocal === null ? unclear.progressedOnWhat : unclear.notSystemic;
  return {
    question: 'treatmentCourse',
    says: { kind: 'unclear', because, fits: progressing },
    contextNeeded: 'clause',
    from: span.from,
    to: afterLocal ?? span.to,
  };
}

/** The lines of a list that begins at a token: "lanreotide 120 mg, everolimus and PRRT". */
function listFrom(
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

function listBefore(
  text: TokenizedText,
  named: readonly NamedTreatment[],
  at: number,
): readonly NamedTreatment[] {
  const last = named.find(({ to }) => to === at);
  return last && !beginsClause(text, at) ? [last] : [];
}

/** "On lanreotide, now progressing", "PRRT then progressed": the lines right before the progression. */
function onBefore(
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
function bracketed(
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

function sameClause({ tokens }: TokenizedText, a: number, b: number): boolean {
  return tokens[a] !== undefined && tokens[a]?.clause === tokens[b]?.clause;
}
