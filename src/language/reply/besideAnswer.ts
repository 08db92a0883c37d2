import { answerKey } from '../../engine/answerKey.ts';
import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import { sameAnswer } from '../../machine/pendingAnswers.ts';
import { effectOf, strict } from '../reader/modifierEffects.ts';
import type { TextRead } from '../reader/readText.ts';
import { unclear } from '../sentences/unclearSentences.ts';
import { overlap, type Span, type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';

/** Questions whose words say more of the same thing. */
const related: Partial<Record<QuestionId, readonly QuestionId[]>> = {
  differentiation: ['primarySite', 'ki67'],
  primarySite: ['differentiation'],
  liverDistribution: ['ablationNumbers'],
  ablationNumbers: ['liverDistribution'],
  liverResectability: ['liverDistribution', 'ablationNumbers'],
  primaryStatus: ['primarySite', 'differentiation'],
};

/** What the reply itself takes back, and what it puts in its place: "was refractory, controlled now", "not NEC, NET". */
function takenBack(judged: TextRead['judged'], question: QuestionId, answer: AnswerValue): readonly Span[] {
  return judged
    .filter(
      ({ mention: { question: about, says }, verdict, kind }) =>
        about === question &&
        verdict === 'rejected' &&
        says.kind === 'answer' &&
        !sameAnswer(says.answer, answer) &&
        (kind === 'historical' || (kind === 'negated' && !strict.has(question))),
    )
    .map(({ spoken }) => spoken);
}

/** "PD on everolimus, no PRRT": a treatment that was not given is part of the course. */
function notGiven(
  { tokens }: TokenizedText,
  { mentions, modifiers }: TextRead['roled'],
  question: QuestionId,
): readonly Span[] {
  return mentions.flatMap((mention): readonly Span[] => {
    const { says } = mention;
    if (question !== 'treatmentCourse' || mention.question !== question) return [];
    if (says.kind !== 'part' || says.part.kind !== 'line') return [];
    const denials = modifiers.filter(({ row }) => row.kind === 'negated');
    const before = denials.find(({ to }) => to === mention.from);
    if (before) return [{ from: before.from, to: mention.to }];
    // "PRRT not given yet"
    const behind = denials.find(({ from }) => from === mention.to);
    if (!behind) return [];
    return [{ from: mention.from, to: tokens[behind.to]?.word === 'yet' ? behind.to + 1 : behind.to }];
  });
}

/** "Confined to the liver on DOTATATE PET": the scan on which it was seen, named and nothing said of it. */
function isScan(
  { tokens }: TokenizedText,
  { question, says, from, to }: TextRead['roled']['mentions'][number],
): boolean {
  return (
    question === 'sstrImaging' &&
    says.kind === 'unclear' &&
    says.because === unclear.whatTheImagingShows &&
    /^(?:on|by|with)$/.test(tokens[from - 1]?.word ?? '') &&
    tokens.slice(from, to).every(({ kind, word }) => kind === 'word' && !/^(?:no|not|without)$/.test(word))
  );
}

/** "Nodes, bones, lungs: disseminated": places outside the liver are what is extensive. */
function isPlaceOfMany(question: QuestionId, answer: AnswerValue | undefined): boolean {
  return question === 'extrahepaticDisease' && answer === 'extensive';
}

/** Several options, each of which agrees. */
function listsAll(fits: readonly string[], answer: AnswerValue): boolean {
  return Array.isArray(answer) && answer.every((one) => typeof one === 'string' && fits.includes(one));
}

/** Answers that something is not known, not done or not begun: "yet" says no more than they do. */
const notSoFar = /^(?:unknown|notAssessed|notDone|notRecorded|untreated|naive)$/;

function isNotSoFar(answer: AnswerValue | undefined): boolean {
  const [one, ...more] = Array.isArray(answer) ? answer : [answer];
  return more.length === 0 && typeof one === 'string' && notSoFar.test(one);
}

/**
 * The first words of a reply, beside those that answer its question, that may change the answer there: what has
 * no role or bears on nothing, background that is none at this question, and what is said of another question
 * without being a fact.
 * @returns null where every word beside the answer changes nothing
 */
export function besideAnswer(text: TokenizedText, read: TextRead, question: QuestionId): string | null {
  const { roled, judged, intake } = read;
  const answer = intake.facts.find((fact) => fact.question === question)?.answer;
  const agrees = (fits: readonly string[] | null): boolean =>
    fits !== null && (answer === undefined || fits.includes(answerKey(answer)) || listsAll(fits, answer));
  const isAbout = (other: QuestionId): boolean =>
    other === question || (related[question] ?? []).includes(other);
  const own = [
    ...judged.filter(({ verdict }) => verdict !== 'rejected').map(({ mention }) => mention),
    ...roled.mentions.filter(({ says }) => says.kind === 'part' || says.kind === 'nothing'),
  ]
    .filter(
      ({ question: about, says }) =>
        isAbout(about) &&
        (says.kind === 'answer' ||
          says.kind === 'part' ||
          (says.kind === 'nothing' && about === question) ||
          (says.kind === 'unclear' &&
            (about !== question || agrees(says.fits) || isPlaceOfMany(question, answer)))),
    )
    .concat(roled.mentions.filter((mention) => isScan(text, mention)))
    .flatMap((mention): readonly Span[] => [mention, ...(mention.also ?? [])])
    .concat(
      answer === undefined
        ? []
        : [...takenBack(judged, question, answer), ...notGiven(text, roled, question)],
    );
  const facts = new Set<QuestionId>(intake.facts.map((fact) => fact.question));
  const others = judged
    .filter(({ mention }) => mention.question !== question && facts.has(mention.question))
    .flatMap(({ mention }): readonly Span[] => [mention, ...(mention.also ?? [])]);
  // "Hepaticojejunostomy from 2018": what was done is still the case, whenever that was.
  const isCompleted =
    judged.some(({ mention }) => mention.question === question && mention.says.kind === 'answer') &&
    judged.every(
      ({ mention }) =>
        mention.question !== question || mention.says.kind !== 'answer' || mention.row?.completed === true,
    );
  const isNarrowing = (at: number): boolean =>
    !strict.has(question) &&
    /^(?:only|just)$/.test(text.tokens[at]?.word ?? '') &&
    (at === 0 || at === text.tokens.length - 1) &&
    effectOf('subset', { question, row: null }, text.tokens[at]?.typed ?? '') === 'none';
  const clauseOf = (span: Span): number => text.tokens[span.from]?.clause ?? -1;
  const ownClauses = new Set(own.map(clauseOf));
  const otherClauses = new Set(others.map(clauseOf).filter((clause) => !ownClauses.has(clause)));
  const isOwn = (span: Span): boolean => own.some((one) => one.from <= span.from && span.to <= one.to);
  const isOther = (span: Span): boolean =>
    others.some((one) => overlap(one, span)) || otherClauses.has(clauseOf(span));
  const changing: Span[] = [
    ...roled.roles.flatMap((role, at): Span[] =>
      role === 'unknown' || (role === 'modifier' && !isOther({ from: at, to: at + 1 }) && !isNarrowing(at))
        ? [{ from: at, to: at + 1 }]
        : [],
    ),
    ...roled.mentions.filter((mention) => !isOwn(mention) && !isOther(mention)),
    ...roled.background.filter(({ companion }) => companion?.fits && !agrees(companion.fits)),
    ...roled.background.filter(
      ({ beside, dated, ...span }) =>
        beside !== null &&
        !beside.includes(question) &&
        !isOther(span) &&
        !(dated && isCompleted) &&
        !(isNotSoFar(answer) && text.tokens.slice(span.from, span.to).every(({ word }) => word === 'yet')),
    ),
    ...roled.situations.filter(({ situation }) => intake.situations.includes(situation)),
  ].filter((span) => !isOwn(span));
  const [first] = changing.toSorted((a, b) => a.from - b.from);
  return first ? wordsOf(text, first) : null;
}
