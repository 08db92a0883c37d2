import type { AnswerByQuestion } from '../../../guideline/answers.ts';
import { courseAfter } from '../../answer/courseAfter.ts';
import type { Mention } from '../../mention/mention.ts';
import { unclear } from '../../sentences/unclearSentences.ts';
import { matchesIn } from '../../tokens/matchesIn.ts';
import { matchAt } from '../../tokens/phrasePattern.ts';
import { beginsClause, overlap, type TokenizedText, type Span, wordsOf } from '../../tokens/tokenizedText.ts';
import { pattern } from '../../vocabulary/sharedPhrases.ts';
import {
  listBefore,
  listFrom,
  type NamedTreatment,
  onBefore,
  bracketed,
  sameClause,
} from './treatmentLists.ts';

const progress = pattern('{progress}');
const link = pattern(
  '[disease|of [the] [{liver}] ({mets})] [again/slowly/rapidly/clearly] [{imaging}] [on {imaging}] ([# days/weeks/months/years/y] after|on|through|despite|under|during|following|while on|post|whilst on) [both|first/second/third line|# st/nd/rd line] [(#|one/two/three/four/five/six) cycles of] [# cycles]',
);
const failed = pattern('failed/failing|has failed');
const failedTo = pattern('failed/failing to|failed due to');
const refractory = pattern('(tumour|disease) refractory to');
const local = pattern('{progress} (on|after|post|following) {local}');

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
