import type { AnswerValue, ReportedGrade } from '../../../guideline/answers.ts';
import { ki67In } from '../../answer/readKi67.ts';
import { readMitoses } from '../../answer/readMitoses.ts';
import type { Mention } from '../../mention/mention.ts';
import { unclear } from '../../sentences/unclearSentences.ts';
import { matchesIn } from '../../tokens/matchesIn.ts';
import { countedWords, countsLesions, endOfNumber, inSigns } from '../../tokens/numbers.ts';
import {
  beginsClause,
  overlap,
  type TokenizedText,
  spelledWordsOf,
  type Span,
  wordsOf,
} from '../../tokens/tokenizedText.ts';
import { pattern } from '../../vocabulary/sharedPhrases.ts';

const marker =
  '(ki 67 [proliferation] [index/li/labelling/score] [index]|ki [index]|mib 1 [index]|proliferation index/rate) [[in] [the] hotspot/hotspots|[in] [the] hot spot/spots] [of/is/was/at/about/around/approximately/approx/ca/circa/index/level]';
const markerPattern = pattern(marker);
const unknownPattern = pattern(
  '(ki 67|mib 1|proliferation index) (not [yet] known/done/reported/available/recorded/given|unknown|n a|insufficient tissue)|no ki 67 [number/index/value]|insufficient tissue for ki 67',
);
const mitosesPattern = pattern(
  '[</>/≤/≥] # mitosis/mitoses [per] [# mm # | # mm | mm # | # hpf]|mitosis/mitoses [of/is/was] [</>/≤/≥] # [per] [# mm # | # mm | mm # | # hpf]|mitotic count/rate/index/activity [of/is/was] [</>/≤/≥] # [mitosis/mitoses] [per] [# mm # | # mm | mm # | # hpf]',
);
const gradePattern = pattern('[who] [histological] g/grade 1/2/3/i/ii/iii');
const wordGrades = [
  { pattern: pattern('low grade'), grade: 'G1' },
  { pattern: pattern('intermediate grade'), grade: 'G2' },
  { pattern: pattern('high grade well diff/differentiated'), grade: 'G3' },
  { pattern: pattern('well diff/differentiated high grade'), grade: 'G3' },
] as const;

const gradeOfDigit: ReadonlyMap<string, ReportedGrade> = new Map([
  ['1', 'G1'],
  ['i', 'G1'],
  ['2', 'G2'],
  ['ii', 'G2'],
  ['3', 'G3'],
  ['iii', 'G3'],
]);

/** What has grades of its own. */
const gradedOtherwise = new Set(
  `ctcae toxicity diarrhoea diarrhea fatigue nausea vomiting ascites encephalopathy varices neutropenia
  thrombocytopenia anaemia anemia pain steatosis fibrosis dysplasia fever pyrexia mucositis hypertension nephropathy
  neuropathy obesity krenning gleason glioma regression reflux oesophagitis stenosis symptoms flushing`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const mention = (
  span: Span,
  answer: AnswerValue,
  contextNeeded: Mention['contextNeeded'] = 'none',
): Mention => ({
  question: 'ki67',
  says: { kind: 'answer', answer },
  contextNeeded,
  ...span,
});
const unclearMention = (span: Span, because: string): Mention => ({
  question: 'ki67',
  says: { kind: 'unclear', because, fits: [] },
  contextNeeded: 'none',
  ...span,
});

/** Ki-67 with its marker, mitoses, and grades (dossier 2.8). */
export function findKi67(text: TokenizedText): readonly Mention[] {
  const indices = findIndices(text);
  const mitoses = matchesIn(text, mitosesPattern).map((span) => {
    const grade = readMitoses(inSigns(spelledWordsOf(text, span)));
    const range = /-\s*$/.test(text.tokens[span.from]?.gap ?? '') && span.from > 0;
    return grade === null || grade === 'unclear' || range
      ? unclearMention(span, unclear.otherNumber)
      : mention(span, { grade });
  });
  const sofar = [...indices, ...mitoses];
  const grades = findGrades(text).filter((found) => !sofar.some((other) => overlap(found, other)));
  return [...sofar, ...grades];
}

function findIndices(text: TokenizedText): readonly Mention[] {
  const { tokens } = text;
  const unknown = matchesIn(text, unknownPattern).map((span) => mention(span, 'unknown'));
  const markers = matchesIn(text, markerPattern).filter(
    (found) => !unknown.some((other) => overlap(found, other)),
  );
  return [
    ...unknown,
    ...markers.map((found): Mention => {
      const end = endOfNumber(text, found.to, tokens[found.from]?.clause);
      if (end !== null) return read(text, { from: found.from, to: end });
      const before = tokens[found.from - 1];
      const number = tokens[found.from - 2];
      const reversed =
        before?.word === '%' &&
        number !== undefined &&
        /^\d/.test(number.word) &&
        !beginsClause(text, found.from) &&
        !beginsClause(text, found.from - 1);
      return reversed
        ? read(text, { from: found.from - 2, to: found.to })
        : unclearMention(found, unclear.noValue);
    }),
  ];
}

function read(text: TokenizedText, span: Span): Mention {
  const next = text.tokens[span.to];
  const isList = /\d,\d/.test(wordsOf(text, span)) && countsLesions(text, span.to);
  if (isList || (next && !beginsClause(text, span.to) && countedWords.has(next.word))) {
    return unclearMention(span, unclear.whichNumber);
  }
  const said = inSigns(spelledWordsOf(text, span))
    .replace(/\bki\b(?!\s*-?\s*[67]\d?\b)/i, 'Ki-67')
    .replace(/\b(?:was|is|at|score|level|labelling|in|the|hot\s*spots?)\b/gi, ' ');
  const reading = ki67In(said, said);
  if (reading.kind === 'answer') return mention(span, reading.answer);
  return unclearMention(span, reading.kind === 'ask' ? reading.reason : unclear.noValue);
}

function findGrades(text: TokenizedText): readonly Mention[] {
  const { tokens } = text;
  const byDigit = matchesIn(text, gradePattern).flatMap((span): Mention[] => {
    const digit = tokens[span.to - 1];
    const grade = gradeOfDigit.get(digit?.word ?? '');
    if (!grade) return [];
    const before = tokens[span.from - 1];
    const isGrams =
      tokens[span.from]?.word === 'g' &&
      /^\d/.test(before?.word ?? '') &&
      /^\s*$/.test(tokens[span.from]?.gap ?? '') &&
      !/^(?:g|grade)$/.test(tokens[span.from - 2]?.word ?? '');
    if (isGrams && !beginsClause(text, span.from)) return [];
    const after = tokens[span.to];
    const range = after && /^[123]$/.test(after.word) && /^\s*(?:-|\/)\s*$/.test(after.gap);
    if (range) return [unclearMention({ from: span.from, to: span.to + 1 }, unclear.otherNumber)];
    return [gradeOrNot(text, span, grade)];
  });
  const byWord = wordGrades.flatMap(({ pattern, grade }) =>
    matchesIn(text, pattern).map((span) => gradeOrNot(text, span, grade)),
  );
  return [...byDigit, ...byWord.filter((found) => !byDigit.some((other) => overlap(found, other)))];
}

/** A grade beside something else that is graded is not the tumour's. */
function gradeOrNot(text: TokenizedText, span: Span, grade: ReportedGrade): Mention {
  const clause = text.tokens[span.from]?.clause;
  const context = text.tokens.filter(
    (token, index) => token.clause === clause && index >= span.from - 3 && index < span.to + 3,
  );
  if (context.some(({ word }) => gradedOtherwise.has(word))) {
    return {
      ...unclearMention(span, unclear.gradeOfWhat),
      says: { kind: 'unclear', because: unclear.gradeOfWhat, fits: null },
    };
  }
  return mention(span, { grade }, 'adjacent');
}
