import type { AnswerValue, ReportedGrade } from '../../../guideline/answers.ts';
import { questions } from '../../../guideline/questions/index.ts';
import { readKi67 } from '../../answer/readKi67.ts';
import { readMitoses } from '../../answer/readMitoses.ts';
import { lineSentences } from '../../sentences/line.ts';
import { each } from '../../tokens/each.ts';
import type { Mention } from '../../vocabulary/mention.ts';
import { beginsClause, overlap, type Scan, type Stretch, wordsOf } from '../../tokens/scan.ts';
import { countedWords, countsLesions, endOfNumber, inSigns } from '../../tokens/number.ts';
import { pattern } from '../../vocabulary/lists.ts';

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

const digitOf: Readonly<Record<string, ReportedGrade>> = {
  1: 'G1',
  i: 'G1',
  2: 'G2',
  ii: 'G2',
  3: 'G3',
  iii: 'G3',
};

/** What has grades of its own. */
const gradedOtherwise = new Set(
  `ctcae toxicity diarrhoea diarrhea fatigue nausea vomiting ascites encephalopathy varices neutropenia
  thrombocytopenia anaemia anemia pain steatosis fibrosis dysplasia fever pyrexia mucositis hypertension nephropathy
  neuropathy obesity krenning gleason glioma regression reflux oesophagitis stenosis symptoms flushing`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const mention = (stretch: Stretch, answer: AnswerValue, care: Mention['care'] = 'none'): Mention => ({
  question: 'ki67',
  says: { kind: 'answer', answer },
  care,
  ...stretch,
});
const touch = (stretch: Stretch, because: string): Mention => ({
  question: 'ki67',
  says: { kind: 'touch', because, fits: [] },
  care: 'none',
  ...stretch,
});

/** Ki-67 with its marker, mitoses, and grades (dossier 2.8). */
export function findKi67(scan: Scan): readonly Mention[] {
  const indices = findIndices(scan);
  const mitoses = each(scan, mitosesPattern).map((stretch) => {
    const grade = readMitoses(inSigns(wordsOf(scan, stretch)));
    const range = /-\s*$/.test(scan.tokens[stretch.from]?.gap ?? '') && stretch.from > 0;
    return grade === null || grade === 'unclear' || range
      ? touch(stretch, lineSentences.touch.otherNumber)
      : mention(stretch, { grade });
  });
  const sofar = [...indices, ...mitoses];
  const grades = findGrades(scan).filter((found) => !sofar.some((other) => overlap(found, other)));
  return [...sofar, ...grades];
}

function findIndices(scan: Scan): readonly Mention[] {
  const { tokens } = scan;
  const unknown = each(scan, unknownPattern).map((stretch) => mention(stretch, 'unknown'));
  const markers = each(scan, markerPattern).filter(
    (found) => !unknown.some((other) => overlap(found, other)),
  );
  return [
    ...unknown,
    ...markers.map((found): Mention => {
      const end = endOfNumber(scan, found.to, tokens[found.from]?.clause);
      if (end !== null) return read(scan, { from: found.from, to: end });
      const before = tokens[found.from - 1];
      const number = tokens[found.from - 2];
      const reversed =
        before?.word === '%' &&
        number !== undefined &&
        /^\d/.test(number.word) &&
        !beginsClause(scan, found.from) &&
        !beginsClause(scan, found.from - 1);
      return reversed
        ? read(scan, { from: found.from - 2, to: found.to })
        : touch(found, lineSentences.touch.noValue);
    }),
  ];
}

function read(scan: Scan, stretch: Stretch): Mention {
  const next = scan.tokens[stretch.to];
  const isList = /\d,\d/.test(wordsOf(scan, stretch)) && countsLesions(scan, stretch.to);
  if (isList || (next && !beginsClause(scan, stretch.to) && countedWords.has(next.word))) {
    return touch(stretch, lineSentences.touch.whichNumber);
  }
  const reading = readKi67(
    questions.ki67,
    inSigns(wordsOf(scan, stretch))
      .replace(/\bki\b(?!\s*-?\s*[67]\d?\b)/i, 'Ki-67')
      .replace(/\b(?:was|is|at|score|level|labelling|in|the|hot\s*spots?)\b/gi, ' '),
  );
  if (reading.kind === 'answer') return mention(stretch, reading.answer);
  return touch(stretch, reading.kind === 'ask' ? reading.reason : lineSentences.touch.noValue);
}

function findGrades(scan: Scan): readonly Mention[] {
  const { tokens } = scan;
  const byDigit = each(scan, gradePattern).flatMap((stretch): Mention[] => {
    const digit = tokens[stretch.to - 1];
    const grade = digitOf[digit?.word ?? ''];
    if (!grade) return [];
    const before = tokens[stretch.from - 1];
    const isGrams =
      tokens[stretch.from]?.word === 'g' &&
      /^\d/.test(before?.word ?? '') &&
      /^\s*$/.test(tokens[stretch.from]?.gap ?? '') &&
      !/^(?:g|grade)$/.test(tokens[stretch.from - 2]?.word ?? '');
    if (isGrams && !beginsClause(scan, stretch.from)) return [];
    const after = tokens[stretch.to];
    const range = after && /^[123]$/.test(after.word) && /^\s*(?:-|\/)\s*$/.test(after.gap);
    if (range) return [touch({ from: stretch.from, to: stretch.to + 1 }, lineSentences.touch.otherNumber)];
    return [gradeOrNot(scan, stretch, grade)];
  });
  const byWord = wordGrades.flatMap(({ pattern, grade }) =>
    each(scan, pattern).map((stretch) => gradeOrNot(scan, stretch, grade)),
  );
  return [...byDigit, ...byWord.filter((found) => !byDigit.some((other) => overlap(found, other)))];
}

/** A grade beside something else that is graded is not the tumour's. */
function gradeOrNot(scan: Scan, stretch: Stretch, grade: ReportedGrade): Mention {
  const clause = scan.tokens[stretch.from]?.clause;
  const around = scan.tokens.filter(
    (token, index) => token.clause === clause && index >= stretch.from - 3 && index < stretch.to + 3,
  );
  if (around.some(({ word }) => gradedOtherwise.has(word))) {
    return {
      ...touch(stretch, lineSentences.touch.gradeOfWhat),
      says: { kind: 'touch', because: lineSentences.touch.gradeOfWhat, fits: null },
    };
  }
  return mention(stretch, { grade }, 'near');
}
