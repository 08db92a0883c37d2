import { askAgain } from '../../../guideline/freeText.ts';
import type { AnswerValue, QuestionId, ReportedGrade } from '../../../guideline/answers.ts';
import { questionIds, questions } from '../../../guideline/questions/index.ts';
import type { Question } from '../../../guideline/question.ts';
import { texts } from '../../texts.ts';
import { answerKey, type Mention, type Says } from '../mention.ts';
import { literal, matchAt, type Pattern, wordsIn } from '../pattern.ts';
import { beginsClause, endOf, overlap, type Scan, type Stretch } from '../scan.ts';
import { courseRows } from '../words/course.ts';
import { onlyInReply } from '../words/dossier.ts';
import { pattern } from '../words/lists.ts';
import { liverRows } from '../words/liver.ts';
import type { Row } from '../words/row.ts';
import { tumourRows } from '../words/tumour.ts';

interface Phrase extends Omit<Row, 'phrases' | 'answer' | 'touch' | 'fits'> {
  readonly pattern: Pattern;
  /** Absent where the phrase says nothing, and only keeps shorter ones from being read. */
  readonly says?: Says;
}

interface Match extends Stretch {
  readonly phrase: Phrase;
}

const scale = [0, 1, 2, 3, 4] as const;

const written: readonly Phrase[] = [...tumourRows, ...liverRows, ...courseRows].flatMap(
  ({ phrases, answer, touch, fits, ...rest }) =>
    phrases.map((source) => ({
      ...rest,
      pattern: pattern(source),
      ...(answer !== undefined
        ? { says: { kind: 'answer' as const, answer } }
        : touch !== undefined
          ? { says: { kind: 'touch' as const, because: texts.intake.touch[touch], fits: fits ?? null } }
          : {}),
    })),
);

/** The synonyms of the dossier that can be read without their question, and its phrases to ask again. */
const fromDossier: readonly Phrase[] = questionIds.flatMap((id) => {
  const question: Question = questions[id];
  const left = onlyInReply[id] ?? [];
  return [
    ...question.options.flatMap((option) =>
      option.synonyms
        .filter((synonym) => !left.includes(synonym))
        .map((synonym) =>
          phraseOf(question, synonym, { kind: 'answer', answer: answerOf(question, option.id) }),
        ),
    ),
    ...(askAgain[id] ?? []).flatMap(({ phrases, because }) =>
      phrases
        .filter((said) => said !== 'yes')
        .map((said) =>
          phraseOf(question, said, {
            kind: 'touch',
            because,
            fits: /\bG3\b|high.grade/i.test(said) ? [] : null,
          }),
        ),
    ),
  ];
});

function phraseOf(question: Question, said: string, says: Says): Phrase {
  return {
    question: question.id,
    pattern: literal(said),
    says,
    listed: question.id === 'transarterialContraindications' || question.id === 'hormonalSyndrome',
    done: /^(?:had|prior|post|s\/p)\b/.test(said),
  };
}

/** The answer that an option of the dossier stands for. */
function answerOf(question: Question, id: string): AnswerValue {
  if (question.input.kind === 'scale' && id !== 'unknown')
    return scale.find((value) => String(value) === id) ?? 'unknown';
  if (question.input.kind === 'ki67' && id !== 'unknown') return { grade: id as ReportedGrade };
  return (question.input.kind === 'multi' ? [id] : id) as 'unknown';
}

const phrases: readonly Phrase[] = [...written, ...fromDossier];

/** Every word that stands in a phrase. */
export const phraseWords: readonly string[] = [
  ...new Set(phrases.flatMap(({ pattern }) => wordsIn(pattern))),
];

/**
 * Finds the phrases of all questions: for each question the longest first, a token inside a longer match
 * used up (dossier 2.8, rule 1 and 2).
 */
export function findPhrases(scan: Scan): {
  readonly mentions: readonly Mention[];
  /** What was read only so that no shorter phrase is. */
  readonly silent: readonly Stretch[];
} {
  const all = phrases.flatMap((phrase) => matchesOf(phrase, scan));
  const kept = questionIds.flatMap((question) =>
    longestFirst(all.filter((match) => match.phrase.question === question)),
  );
  const silent = kept.filter(({ phrase }) => phrase.says === undefined);
  const mentions = kept.flatMap((match): readonly Mention[] => {
    const { says, question, care = 'clause', listed = false, done = false } = match.phrase;
    if (!says) return [];
    const mention = { question, says, care, listed, done, from: match.from, to: match.to };
    if (says.kind === 'answer' && !standsFree(match, kept, scan)) {
      // What is unclear may be the primary's; elsewhere it speaks against any other answer.
      const fits = question === 'liverResectability' ? null : [answerKey(says.answer)];
      return [{ ...mention, says: { kind: 'touch' as const, because: becauseOf(match), fits } }];
    }
    return [mention];
  });
  return { mentions, silent: silent.map(({ from, to }) => ({ from, to })) };
}

function matchesOf(phrase: Phrase, scan: Scan): readonly Match[] {
  return scan.tokens.flatMap((_token, from) => {
    const until = endOf(scan, from, phrase.across ? 'sentence' : 'clause');
    const to = matchAt(phrase.pattern, scan.tokens, from, until);
    return to === null ? [] : [{ phrase, from, to }];
  });
}

function longestFirst(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  const rank = ({ phrase: { says } }: Match): number =>
    says === undefined ? 2 : says.kind === 'touch' ? 1 : 0;
  const byLength = [...matches].sort((a, b) => b.to - b.from - (a.to - a.from) || rank(a) - rank(b));
  for (const match of byLength) {
    if (!kept.some((other) => overlap(other, match))) kept.push(match);
  }
  return kept;
}

/** Before what stands alone these words change nothing. */
const leadsUp = new Set(
  'mdt mdm board outcome decision opinion says say agreed and plus + but so therefore hence upfront hpb'.split(
    ' ',
  ),
);

/** After these words a clause goes on about where or when it was found. */
const goesOn = new Set(['on', 'by', 'per', 'at', 'and']);

function standsFree(match: Match, all: readonly Match[], scan: Scan): boolean {
  const { phrase } = match;
  const others = all.filter((other) => other !== match);
  if (phrase.ends || phrase.alone) {
    const next =
      beginsClause(scan, match.to) ||
      match.to >= scan.tokens.length ||
      others.some(({ from }) => from === match.to) ||
      (phrase.ends === true && goesOn.has(scan.tokens[match.to]?.word ?? ''));
    if (!next) return false;
  }
  if (!phrase.alone) return true;
  if (others.some((other) => other.phrase.question !== phrase.question && overlap(other, match)))
    return false;
  const before =
    beginsClause(scan, match.from) ||
    leadsUp.has(scan.tokens[match.from - 1]?.word ?? '') ||
    others.some(({ to }) => to === match.from);
  return (
    before &&
    !besideAny(match, others, scan, phrase.notBeside ?? []) &&
    (phrase.after === undefined || comesAfter(match, others, scan, phrase.after))
  );
}

/** "Ileal NET, resected": right after the primary, and nothing of the liver there. */
function comesAfter(
  match: Match,
  others: readonly Match[],
  { tokens }: Scan,
  ids: readonly QuestionId[],
): boolean {
  const clause = tokens[match.from]?.clause ?? 0;
  const there = (index: number): boolean =>
    tokens[index]?.sentence === tokens[match.from]?.sentence && (tokens[index]?.clause ?? 0) >= clause - 1;
  const before = tokens.flatMap((token, index) => (index < match.from && there(index) ? [token.word] : []));
  if (before.some((word) => /^(?:liver|hepatic|mets?|metastas[ei]s|lesions?)$/.test(word))) return false;
  return others.some(
    ({ phrase, from, to }) => to <= match.from && there(from) && ids.includes(phrase.question),
  );
}

const aboutTheLiver: readonly QuestionId[] = [
  'liverDistribution',
  'extrahepaticDisease',
  'ablationNumbers',
  'liverInvolvement',
];

/** Whether the words before (or, where those are not about the liver, after) are about one of these questions. */
function besideAny(
  match: Match,
  others: readonly Match[],
  { tokens }: Scan,
  ids: readonly QuestionId[],
): boolean {
  if (ids.length === 0) return false;
  const near = others.filter(({ from }) => {
    const [here, there] = [tokens[match.from], tokens[from]];
    return here?.sentence === there?.sentence && Math.abs((here?.clause ?? 0) - (there?.clause ?? 0)) <= 1;
  });
  const lastTo = Math.max(...near.filter(({ to }) => to <= match.from).map(({ to }) => to));
  const before = near.filter(({ to }) => to === lastTo).map(({ phrase }) => phrase.question);
  if (before.some((id) => aboutTheLiver.includes(id))) return false;
  const firstFrom = Math.min(...near.filter(({ from }) => from >= match.to).map(({ from }) => from));
  const after = near.filter(({ from }) => from === firstFrom).map(({ phrase }) => phrase.question);
  return [...before, ...after].some((id) => ids.includes(id));
}

function becauseOf({ phrase }: Match): string {
  if (phrase.question === 'liverResectability') return texts.intake.touch.liverOrPrimary;
  if (phrase.question === 'liverDistribution') return texts.intake.touch.ofTheLiver;
  if (phrase.question === 'primaryStatus') return texts.intake.touch.doneOrPlanned;
  return texts.intake.touch.edge;
}
