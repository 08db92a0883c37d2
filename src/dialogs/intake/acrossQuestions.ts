import type { Ki67Value } from '../../guideline/answers.ts';
import { cutoffs } from '../../guideline/cutoffs.ts';
import { texts } from '../texts.ts';
import { type Blemish, blemishOf, type Surroundings } from './cues.ts';
import { isOfSomethingElse, type NamedLine } from './find/course.ts';
import type { Mention } from './mention.ts';
import { overlap, type Scan, wordsOf } from './scan.ts';
import type { Judged } from './settle.ts';

/** What words about one question say about another. */
export function acrossQuestions(
  around: Surroundings,
  lines: readonly NamedLine[],
  judged: readonly Judged[],
): readonly Judged[] {
  const { scan } = around;
  const read = judged
    .map((item) => typeOfGastricNet(scan, item))
    .map((item) => imagingOfAPart(scan, item))
    .map((item) => stabilityOfSymptoms(scan, item))
    .map((item) => sharedByLiverAndPrimary(item, judged))
    .filter((item) => !isGradeOfNec(item, judged) && !isPlatinumOfNet(item, judged));
  return [
    ...read,
    ...gradesBesideNet(read),
    ...lowGradesBesideNec(read),
    ...linesGiven(around, lines, read),
    ...naiveNec(scan, read),
    ...percentagesBesideKi67(around),
    ...liverOrPrimary(read),
    ...moreThanOneSite(scan, read),
  ];
}

const clean = (
  judged: readonly Judged[],
  question: Mention['question'],
  answer: string,
): readonly Mention[] =>
  judged.flatMap(({ mention, blemish }) =>
    blemish === null &&
    mention.question === question &&
    mention.says.kind === 'answer' &&
    mention.says.answer === answer
      ? [mention]
      : [],
  );

/** Gastric NETs have types of their own. */
function typeOfGastricNet(scan: Scan, { mention, blemish }: Judged): Judged {
  const isType = mention.question === 'liverDistribution' && scan.tokens[mention.from]?.word === 'type';
  if (!isType || !scan.tokens.some(({ word }) => /^(?:gastric|stomach|ecl)$/.test(word)))
    return { mention, blemish };
  return {
    mention: { ...mention, says: { kind: 'touch', because: texts.intake.touch.typeOfWhat, fits: null } },
    blemish,
  };
}

const places =
  /^(?:primary|bones?|bony|nodes?|nodal|lungs?|brain|peritone\w+|ovar\w+|pancrea\w+|ile\w+|rect\w+|mesenter\w+)$/;

/** "DOTATATE avid bone mets" says nothing of the liver, "mixed uptake on FDG" nothing of receptors. */
function imagingOfAPart(scan: Scan, { mention, blemish }: Judged): Judged {
  if (mention.question !== 'sstrImaging' || mention.says.kind !== 'answer') return { mention, blemish };
  const { clause } = scan.tokens[mention.from] ?? {};
  const words = scan.tokens.flatMap((token, index) =>
    token.clause === clause && (index < mention.from || index >= mention.to) ? [token.word] : [],
  );
  const whole = words.some((word) => /^(?:liver|hepatic|all|everywhere|throughout|both)$/.test(word));
  const part = mention.says.answer === 'positive' && !whole && words.some((word) => places.test(word));
  const fdg = words.includes('fdg');
  if (!part && !fdg) return { mention, blemish };
  const because = fdg ? texts.intake.touch.fdg : texts.intake.touch.whatTheImagingShows;
  return { mention: { ...mention, says: { kind: 'touch', because, fits: null } }, blemish };
}

/** "Symptoms responding to octreotide" says nothing of the tumour. */
function stabilityOfSymptoms(scan: Scan, { mention, blemish }: Judged): Judged {
  const isStable =
    mention.question === 'treatmentCourse' &&
    mention.says.kind === 'answer' &&
    mention.says.answer === 'stable' &&
    isOfSomethingElse(scan, mention.from);
  if (!isStable) return { mention, blemish };
  return {
    mention: { ...mention, says: { kind: 'touch', because: texts.intake.touch.whatIsStable, fits: null } },
    blemish,
  };
}

/** In "liver metastases resectable primary" one word would say something of both. */
function sharedByLiverAndPrimary({ mention, blemish }: Judged, judged: readonly Judged[]): Judged {
  const both = ['liverResectability', 'primaryStatus'];
  const isShared =
    both.includes(mention.question) &&
    mention.says.kind === 'answer' &&
    judged.some(
      ({ mention: other }) =>
        both.includes(other.question) &&
        other.question !== mention.question &&
        other.says.kind === 'answer' &&
        overlap(other, mention),
    );
  if (!isShared) return { mention, blemish };
  const says = { kind: 'touch', because: texts.intake.touch.liverOrPrimary, fits: null } as const;
  return { mention: { ...mention, says }, blemish };
}

/** A high grade anywhere in the line leaves open whether "NET" is well differentiated (dossier 2.8). */
function gradesBesideNet(judged: readonly Judged[]): readonly Judged[] {
  if (clean(judged, 'differentiation', 'well').length === 0) return [];
  return judged.flatMap(({ mention, blemish }): Judged[] => {
    const { says } = mention;
    const high =
      mention.question === 'ki67' &&
      says.kind === 'answer' &&
      typeof says.answer === 'object' &&
      'grade' in says.answer &&
      says.answer.grade === 'G3' &&
      mention.care === 'near';
    if (!high) return [];
    return [
      {
        mention: {
          ...mention,
          question: 'differentiation',
          says: { kind: 'touch', because: texts.intake.touch.highGrade, fits: ['poor'] },
        },
        blemish,
      },
    ];
  });
}

/** In a NEC the grade is no answer to the grade of a well differentiated tumour. */
function isGradeOfNec({ mention }: Judged, judged: readonly Judged[]): boolean {
  if (mention.question !== 'ki67' || mention.says.kind !== 'answer') return false;
  const { answer } = mention.says;
  const gradeAlone = typeof answer === 'object' && 'grade' in answer && !('ki67' in answer);
  return gradeAlone && answer.grade === 'G3' && clean(judged, 'differentiation', 'poor').length > 0;
}

/** A grade below G3 or a Ki-67 up to 20% does not go with NEC: an older name may be meant. */
function lowGradesBesideNec(judged: readonly Judged[]): readonly Judged[] {
  if (clean(judged, 'differentiation', 'poor').length === 0) return [];
  return judged.flatMap(({ mention, blemish }): Judged[] => {
    const { says } = mention;
    if (mention.question !== 'ki67' || says.kind !== 'answer' || typeof says.answer !== 'object') return [];
    const { ki67, grade } = says.answer as Ki67Value;
    const isLow = (ki67 !== undefined && ki67 <= cutoffs.ki67G2To) || (grade !== undefined && grade !== 'G3');
    if (!isLow) return [];
    const touch = { kind: 'touch', because: texts.intake.touch.necOfLowGrade, fits: [] } as const;
    return [{ mention: { ...mention, question: 'differentiation', says: touch }, blemish }];
  });
}

/** Platinum is asked about in a NEC only. */
function isPlatinumOfNet({ mention }: Judged, judged: readonly Judged[]): boolean {
  return mention.question === 'necLine' && clean(judged, 'differentiation', 'well').length > 0;
}

/** "One bone met and two lung nodules": what one deposit would be, two sites may not be. */
function moreThanOneSite(scan: Scan, judged: readonly Judged[]): readonly Judged[] {
  const single = clean(judged, 'extrahepaticDisease', 'limited').filter(
    (mention) => !/limited|low/i.test(wordsOf(scan, mention)),
  );
  return judged.flatMap(({ mention, blemish }): Judged[] => {
    const { question, says } = mention;
    const site =
      question === 'extrahepaticDisease' &&
      says.kind === 'touch' &&
      says.because === texts.intake.touch.outsideTheLiver;
    if (!site || single.length === 0 || single.some((other) => overlap(other, mention))) return [];
    return [{ mention: { ...mention, says: { ...says, fits: [] } }, blemish }];
  });
}

/** "Resectable" beside a clear word on the liver metastases may be the primary's. */
function liverOrPrimary(judged: readonly Judged[]): readonly Judged[] {
  return judged.flatMap(({ mention, blemish }): Judged[] => {
    const { question, says } = mention;
    const open =
      question === 'liverResectability' &&
      says.kind === 'touch' &&
      says.because === texts.intake.touch.liverOrPrimary;
    return open ? [{ mention: { ...mention, question: 'primaryStatus' }, blemish }] : [];
  });
}

/** "Treatment naive" in a NEC means no platinum either. */
function naiveNec(scan: Scan, judged: readonly Judged[]): readonly Judged[] {
  if (clean(judged, 'differentiation', 'poor').length === 0) return [];
  return judged.flatMap(({ mention, blemish }): Judged[] => {
    const naive =
      mention.question === 'treatmentCourse' &&
      mention.says.kind === 'answer' &&
      mention.says.answer === 'naive';
    const treatment = naive && /treat|therapy/i.test(wordsOf(scan, mention));
    return treatment
      ? [{ mention: { ...mention, question: 'necLine', says: { kind: 'answer', answer: 'none' } }, blemish }]
      : [];
  });
}

/**
 * Systemic treatments named without progression: they must not pass in silence. PRRT, a targeted drug or
 * chemotherapy beside progression on something else leaves the course open, and any of them rules out
 * "treatment naive".
 */
function linesGiven(
  surroundings: Surroundings,
  lines: readonly NamedLine[],
  judged: readonly Judged[],
): readonly Judged[] {
  const course = judged.filter(
    ({ mention, blemish }) =>
      mention.question === 'treatmentCourse' && mention.says.kind === 'answer' && blemish === null,
  );
  const inCourse = (line: NamedLine): boolean =>
    judged.some(
      ({ mention }) =>
        mention.question === 'treatmentCourse' && mention.says.kind === 'answer' && overlap(mention, line),
    );
  const inOther = (line: NamedLine): boolean =>
    judged.some(
      ({ mention }) =>
        mention.question !== 'treatmentCourse' && mention.question !== 'necLine' && overlap(mention, line),
    );
  return lines.flatMap((line): Judged[] => {
    const isNec = clean(judged, 'differentiation', 'well').length === 0;
    if ((line.line === 'platinum' && isNec) || inCourse(line)) return [];
    const background = line.line === 'ssa' || line.line === 'ifn';
    const fits = background
      ? [
          'stable',
          'progressedOnSsa',
          'progressedAfterPrrt',
          'progressedAfterTargeted',
          'exhausted',
          'unknown',
        ]
      : line.line === 'prrt'
        ? ['stable', 'progressedAfterPrrt', 'exhausted', 'unknown']
        : ['stable', 'progressedAfterTargeted', 'exhausted', 'unknown'];
    const because = course.length > 0 ? texts.intake.touch.otherLine : texts.intake.touch.didItProgress;
    const mention: Mention = {
      question: 'treatmentCourse',
      says: { kind: 'touch', because, fits },
      care: 'clause',
      from: line.from,
      to: line.to,
    };
    const naive = surroundings.scan.tokens[line.to]?.word === 'naive';
    const blemish = naive ? deniedBy(surroundings.scan, line) : blemishOf(mention, surroundings);
    if (
      blemish?.kind === 'planned' ||
      blemish?.kind === 'conditional' ||
      blemish?.kind === 'uncertain' ||
      blemish?.kind === 'otherPerson'
    )
      return [];
    const silent = inOther(line) && course.length === 0 && blemish === null;
    return silent ? [] : [{ mention, blemish: blemish?.kind === 'past' ? null : blemish }];
  });
}

/** "Ki-67 2% in the primary, 15% in the liver": a percentage that belongs to nothing else may be another Ki-67. */
function percentagesBesideKi67({ scan, mentions }: Surroundings): readonly Judged[] {
  const { tokens } = scan;
  const indices = mentions.filter(({ question }) => question === 'ki67');
  return tokens.flatMap(({ word, clause, sentence }, at): Judged[] => {
    const free = word === '%' && !mentions.some(({ from, to }) => from <= at && at < to);
    const near = indices.some(({ to }) => {
      const last = tokens[to - 1];
      return last?.sentence === sentence && (last.clause === clause || last.clause === clause - 1);
    });
    if (!free || !near) return [];
    const stretch = { from: Math.max(0, at - 1), to: at + 1 };
    const says = { kind: 'touch', because: texts.intake.touch.otherNumber, fits: [] } as const;
    return [{ mention: { question: 'ki67', says, care: 'none', ...stretch }, blemish: null }];
  });
}

/** "PRRT naive" denies that it was given. */
function deniedBy(scan: Scan, { to }: NamedLine): Blemish {
  const words = scan.tokens[to]?.typed ?? '';
  return { kind: 'denied', because: texts.intake.blemish.denied(words), from: to, to: to + 1 };
}
