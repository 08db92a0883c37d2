import { contradictionsIn } from '../../engine/contradictions.ts';
import type { Answers, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { unclear } from '../sentences/unclearSentences.ts';
import { overlap, type Span, type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';
import { assignRoles } from './assignRoles.ts';
import { type Clauses, clausesOf, contextOf } from '../tokens/clauses.ts';
import { composeCourse } from './composeCourse.ts';
import {
  composeBothLobes,
  composeLesions,
  type FigureOf,
  figuresOf,
  partialLesions,
  withFigure,
} from './composeLesions.ts';
import { crossed } from './crossed.ts';
import { withoutForms } from './forms.ts';
import type { Intake, IntakeDoubt } from './intake.ts';
import { type Judged, judge } from './judge.ts';
import type { EntryIndex } from './patterns.ts';
import { resolve } from './resolve.ts';
import { situationsIn, situationTermsIn, situationWordsIn } from './situationsIn.ts';
import { withEveryTreatment } from './treatmentsLeftOut.ts';
import type { RoledText } from './values/spans.ts';
import { unreadIn, untoldIn } from './untold.ts';
import { withTurning } from './quotations.ts';
import { isWordOfOption } from './wordsOfOptions.ts';

/** What a text says, with what it was read from. */
export interface TextRead {
  readonly intake: Intake;
  readonly roled: RoledText;
  readonly clauses: Clauses;
  readonly judged: readonly Judged[];
  /** One of the two lesion numbers, where only that was said. */
  readonly partial: ReturnType<typeof partialLesions>;
}

/**
 * Reads a text: each token gets a role, each mention is judged by its clause, and each question takes what all
 * its mentions agree on. A typed answer and a line differ only in the phrases that they are read with.
 */
export function readText(guideline: Guideline, text: TokenizedText, index: EntryIndex): TextRead {
  const roled = withoutForms(guideline, text, assignRoles(guideline, text, index));
  const clauses = clausesOf(text);
  const first = roled.mentions.map((mention) => judge(guideline, text, roled, clauses, mention));
  const judged = crossed(
    { text, roled, clauses, open: index.open },
    composed(
      text,
      roled,
      first.map((one) => ofAnotherOrgan(text, clauses, first, one, index.open)),
    ),
  );
  const resolved = guideline.questionIds.map((question) =>
    resolve(
      guideline,
      text,
      clauses,
      question,
      judged.filter(({ mention }) => mention.question === question && mention.says.kind !== 'nothing'),
    ),
  );
  const facts = resolved.flatMap(({ fact }) => (fact ? [fact] : []));
  const doubtful = resolved.flatMap((one) => (one.doubtful ? [one.doubtful] : []));
  const answers: Answers = Object.fromEntries(facts.map(({ question, answer }) => [question, answer]));
  const told = new Set([
    ...[...facts, ...doubtful].map(({ question }) => question),
    ...resolved.flatMap((one) => one.doubts.flatMap(({ question }) => question ?? [])),
  ]);
  const untold = untoldIn(text, roled, judged, told);
  const doubts = distinct([
    ...resolved.flatMap((one) => one.doubts),
    ...percentages(text, roled),
    ...(index.open === null ? [...untold.doubts, ...gradeOnly(facts, told)] : []),
  ]);
  const answered = new Set([...facts, ...doubtful].map(({ question }) => question));
  const figures = figuresOf(text, roled, doubts, answered);
  const agreed = [
    ...understoodAlone(text, roled, figures).filter((words) => !isWordOfOption(guideline, words)),
    ...resolved.flatMap(({ agree }) => agree),
    ...untold.agree,
  ];
  const intake: Intake = {
    facts,
    doubtful,
    doubts: doubts.map((doubt) => withFigure(doubt, figures)),
    suggestions: [],
    contradictions: contradictionsIn(guideline, answers),
    situations: situationsIn(text, roled),
    situationTerms: situationTermsIn(text, roled),
    situationWords: situationWordsIn(text, roled),
    background: [...new Set(agreed)].filter((words) => !doubts.some((doubt) => doubt.words.includes(words))),
    unread: unreadIn(text, roled, judged),
  };
  return { intake, roled, clauses, judged, partial: partialLesions(first) };
}

/** A grade below G3 is a NET's, and does not name the tumour: that is asked, beside the grade. */
function gradeOnly(facts: Intake['facts'], told: ReadonlySet<QuestionId>): readonly IntakeDoubt[] {
  const grade = facts.find(({ question }) => question === 'ki67');
  const isGraded =
    typeof grade?.answer === 'object' && 'grade' in grade.answer && grade.answer.grade !== 'G3';
  return grade && isGraded && !told.has('differentiation')
    ? [{ question: 'differentiation', words: grade.words, because: unclear.betweenGrades }]
    : [];
}

/** What is measured and counted in the liver. */
const inTheLiver: ReadonlySet<QuestionId> = new Set([
  'ablationNumbers',
  'liverDistribution',
  'liverInvolvement',
]);

/** "Bone scan: 3 lesions": beside another organ, and without the liver, it is not the liver's. */
function ofAnotherOrgan(
  text: TokenizedText,
  clauses: Clauses,
  all: readonly Judged[],
  one: Judged,
  open: QuestionId | null,
): Judged {
  const { mention, verdict } = one;
  if (!inTheLiver.has(mention.question) || verdict === 'rejected' || mention.says.kind === 'nothing')
    return one;
  const around = contextOf(clauses, text.tokens[mention.from]?.clause ?? -1);
  const isHere = (index: number): boolean => around.has(text.tokens[index]?.clause ?? -1);
  const namesLiver = text.tokens.some(
    ({ word }, index) => isHere(index) && /^(?:liver|hepatic|parenchyma|bilobar|unilobar)$/.test(word),
  );
  const organ = all.find(
    (other) =>
      other.mention.question === 'extrahepaticDisease' &&
      !(
        other.mention.says.kind === 'answer' &&
        (other.mention.says.answer === 'none' || other.mention.says.answer === 'unknown')
      ) &&
      isHere(other.mention.from) &&
      !overlap(other.mention, mention),
  );
  if (namesLiver) return one;
  const isOpenShare = mention.row?.value === 'share' && open !== 'liverInvolvement';
  if (organ || (isOpenShare && !/\b(?:liver|hepatic)\b/i.test(stretchOf(text, mention.from))))
    return { ...one, verdict: 'rejected', kind: 'otherDisease', because: unclear.ofTheWholeLiver };
  return one;
}

/** The words of the stretch that a token stands in. */
function stretchOf({ tokens }: TokenizedText, at: number): string {
  const stretch = tokens[at]?.stretch;
  return tokens.flatMap((token) => (token.stretch === stretch ? [token.word] : [])).join(' ');
}

/** Puts together what is an answer only with other words. */
function composed(text: TokenizedText, roled: RoledText, judged: readonly Judged[]): readonly Judged[] {
  const isNec = judged.some(
    ({ mention, verdict }) =>
      mention.question === 'differentiation' &&
      verdict !== 'rejected' &&
      mention.says.kind === 'answer' &&
      mention.says.answer === 'poor',
  );
  const untreatedNec = isNec
    ? judged.filter(
        ({ mention, verdict }) =>
          verdict !== 'rejected' && mention.says.kind === 'part' && mention.says.part.kind === 'naive',
      )
    : [];
  const whole = judged.filter(
    ({ mention }) => mention.says.kind !== 'part' && mention.question !== 'ablationNumbers',
  );
  const sizes = judged.filter(
    ({ mention }) => mention.question === 'ablationNumbers' && mention.says.kind !== 'part',
  );
  return withEveryTreatment(text, roled, judged, [
    ...whole,
    ...untreatedNec.map((one): Judged => ({
      ...one,
      mention: { ...one.mention, question: 'necLine', says: { kind: 'answer', answer: 'none' } },
    })),
    ...sizes,
    ...composeCourse(text, roled, judged, isNec),
    ...composeLesions(text, judged),
    ...composeBothLobes(text, judged),
  ]);
}

/** What is understood and part of no mention. */
function understoodAlone(
  text: TokenizedText,
  roled: RoledText,
  figures: readonly FigureOf[],
): readonly string[] {
  const { background, mentions } = roled;
  return background
    .filter(
      (span) =>
        !figures.some((one) => one.span === span) && !mentions.some((mention) => overlap(mention, span)),
    )
    .map((span) => wordsOf(text, withTurning(text, roled, span)));
}

/** A doubt inside another one of the same question says nothing more. */
function distinct(doubts: readonly IntakeDoubt[]): readonly IntakeDoubt[] {
  return doubts.filter(
    (doubt, index) =>
      !doubts.some(
        (other, place) =>
          other.question === doubt.question &&
          other.words.includes(doubt.words) &&
          (other.words !== doubt.words || place < index),
      ),
  );
}

/** A percentage that says nothing of what it is: it may be a Ki-67 or a share of the liver. */
function percentages(text: TokenizedText, { mentions, background }: RoledText): readonly IntakeDoubt[] {
  return text.tokens.flatMap(({ word }, at): IntakeDoubt[] => {
    const span: Span = { from: Math.max(0, at - 1), to: at + 1 };
    if (
      word !== '%' ||
      [...mentions, ...background].some((other) => overlap(other, { from: at, to: at + 1 }))
    )
      return [];
    return [{ question: null, words: wordsOf(text, span), because: unclear.whichNumber }];
  });
}
