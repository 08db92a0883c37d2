import { unclear } from '../sentences/unclearSentences.ts';
import { overlap, type Span, type TokenizedText } from '../tokens/tokenizedText.ts';
import { drugStems, ofCourse } from '../vocabulary/courseWords.ts';
import type { Judged } from './judge.ts';
import type { Mention, RoledText } from './values/spans.ts';

/**
 * The course is sure only where every treatment named in the text has its place in it, or is denied, planned, or of
 * another person or disease. One that is uncertain, told of a trial, or a drug that is not known may be a further line:
 * the course is doubtful then, and quoted with it.
 * @param judged what the course was composed from, and `composed` what came of it
 */
export function withEveryTreatment(
  text: TokenizedText,
  roled: RoledText,
  judged: readonly Judged[],
  composed: readonly Judged[],
): readonly Judged[] {
  const left = leftOut(text, roled, judged);
  if (left.length === 0) return composed;
  return composed.map((one): Judged => {
    const { mention } = one;
    if (mention.question !== 'treatmentCourse' || mention.says.kind !== 'answer' || one.verdict !== 'sure')
      return one;
    const beside = left.filter((span) => !spansOf(mention).some((own) => overlap(own, span)));
    if (beside.length === 0 || mention.says.answer === 'exhausted') return one;
    const [head = mention, ...also] = [...spansOf(mention), ...beside].toSorted((a, b) => a.from - b.from);
    return {
      ...one,
      verdict: 'doubtful',
      because: unclear.otherLine,
      mention: { ...mention, from: head.from, to: head.to, also },
    };
  });
}

function spansOf({ from, to, also = [] }: Mention): readonly Span[] {
  return [{ from, to }, ...also.map((span) => ({ from: span.from, to: span.to }))];
}

/** The treatments beyond a somatostatin analogue that may have been given, and drugs that are not known. */
function leftOut(text: TokenizedText, roled: RoledText, judged: readonly Judged[]): readonly Span[] {
  const uncertain = judged.filter(
    ({ mention: { question, says, from }, verdict, kind }) =>
      question === 'treatmentCourse' &&
      says.kind === 'part' &&
      says.part.kind === 'line' &&
      says.part.line !== 'ssa' &&
      says.part.line !== 'ifn' &&
      verdict === 'rejected' &&
      ((kind === 'uncertain' && !goesOnADenial(text, judged, from)) ||
        ((kind === 'hypothetical' || kind === 'experiencer') && isOfATrial(text, from))),
  );
  return [...uncertain.map(({ mention: { from, to } }) => ({ from, to })), ...unknownDrugs(text, roled)];
}

/** "Never had everolimus, sunitinib or chemo": a treatment before it in its sentence is denied, and "or" goes on. */
function goesOnADenial({ tokens }: TokenizedText, judged: readonly Judged[], at: number): boolean {
  return judged.some(
    ({ mention: { question, says, from }, kind }) =>
      question === 'treatmentCourse' &&
      says.kind === 'part' &&
      says.part.kind === 'line' &&
      kind === 'negated' &&
      from < at &&
      tokens[from]?.sentence === tokens[at]?.sentence,
  );
}

/** A trial or its protocol is named in its sentence: it is where the patient was treated, or whom it is told of. */
function isOfATrial({ tokens }: TokenizedText, at: number): boolean {
  const sentence = tokens[at]?.sentence;
  return tokens.some((token) => token.sentence === sentence && ofCourse('trials', token.word));
}

/** Words that were not understood and end as drugs against cancer do, in a clause that does not deny or plan them. */
function unknownDrugs({ tokens }: TokenizedText, { roles, modifiers }: RoledText): readonly Span[] {
  return tokens.flatMap(({ word, clause }, at): Span[] => {
    if (roles[at] !== 'unknown' || !drugStems.pattern.test(word)) return [];
    const isSilent = modifiers.some(
      ({ from, row }) =>
        tokens[from]?.clause === clause && (row.kind === 'negated' || row.kind === 'planned'),
    );
    return isSilent ? [] : [{ from: at, to: at + 1 }];
  });
}
