import type { Ki67Value } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import { unclear } from '../../sentences/unclearSentences.ts';
import type { TokenizedText } from '../../tokens/tokenizedText.ts';
import type { MentionContext } from '../modifiers/mentionContext.ts';
import type { Judged } from '../resolution/resolve.ts';
import { cleanMentions } from './cleanMentions.ts';

/** A high grade anywhere in the line leaves open whether "NET" is well differentiated (dossier 2.8). */
export function gradesBesideNet(judged: readonly Judged[]): readonly Judged[] {
  if (cleanMentions(judged, 'differentiation', 'well').length === 0) return [];
  return judged.flatMap(({ mention, disqualifier }): Judged[] => {
    const { says } = mention;
    const high =
      mention.question === 'ki67' &&
      says.kind === 'answer' &&
      typeof says.answer === 'object' &&
      'grade' in says.answer &&
      says.answer.grade === 'G3' &&
      mention.contextNeeded === 'adjacent';
    if (!high) return [];
    return [
      {
        mention: {
          ...mention,
          question: 'differentiation',
          says: { kind: 'unclear', because: unclear.highGrade, fits: ['poor'] },
        },
        disqualifier,
      },
    ];
  });
}

/** In a NEC the grade is no answer to the grade of a well differentiated tumour. */
export function isGradeOfNec({ mention }: Judged, judged: readonly Judged[]): boolean {
  if (mention.question !== 'ki67' || mention.says.kind !== 'answer') return false;
  const { answer } = mention.says;
  const gradeAlone = typeof answer === 'object' && 'grade' in answer && !('ki67' in answer);
  return gradeAlone && answer.grade === 'G3' && cleanMentions(judged, 'differentiation', 'poor').length > 0;
}

/** A grade below G3 or a Ki-67 up to 20% does not go with NEC: an older name may be meant. */
export function lowGradesBesideNec(
  cutoffs: Guideline['cutoffs'],
  judged: readonly Judged[],
): readonly Judged[] {
  if (cleanMentions(judged, 'differentiation', 'poor').length === 0) return [];
  return judged.flatMap(({ mention, disqualifier }): Judged[] => {
    const { says } = mention;
    if (mention.question !== 'ki67' || says.kind !== 'answer' || typeof says.answer !== 'object') return [];
    const { ki67, grade } = says.answer as Ki67Value;
    const isLow = (ki67 !== undefined && ki67 <= cutoffs.ki67G2To) || (grade !== undefined && grade !== 'G3');
    if (!isLow) return [];
    const doubtful = { kind: 'unclear', because: unclear.necOfLowGrade, fits: [] } as const;
    return [{ mention: { ...mention, question: 'differentiation', says: doubtful }, disqualifier }];
  });
}

/** "Ki-67 2% in the primary, 15% in the liver": a percentage that belongs to nothing else may be another Ki-67. */
export function percentagesBesideKi67({ text, mentions }: MentionContext): readonly Judged[] {
  const { tokens } = text;
  const indices = mentions.filter(({ question }) => question === 'ki67');
  return tokens.flatMap(({ word, clause, sentence }, at): Judged[] => {
    const free = word === '%' && !mentions.some(({ from, to }) => from <= at && at < to);
    const near = indices.some(({ to }) => {
      const last = tokens[to - 1];
      return (
        last?.sentence === sentence &&
        (last.clause === clause || (clause - last.clause <= 3 && clause >= last.clause))
      );
    });
    if (!free || !near) return [];
    const span = { from: Math.max(0, at - 1), to: at + 1 };
    const says = { kind: 'unclear', because: unclear.otherNumber, fits: [] } as const;
    return [{ mention: { question: 'ki67', says, contextNeeded: 'none', ...span }, disqualifier: null }];
  });
}

/** "Previous lung carcinoid (Ki-67 30%)": the index of a tumour that is not the patient's present one. */
export function indexOfAnother(text: TokenizedText, item: Judged, judged: readonly Judged[]): Judged {
  const { mention, disqualifier } = item;
  if (mention.question !== 'ki67' || disqualifier !== null) return item;
  const here = text.tokens[mention.from];
  const tumours = judged.filter(
    ({ mention: { question } }) => question === 'differentiation' || question === 'primarySite',
  );
  const clausesBack = (other: Judged): number => {
    const there = text.tokens[other.mention.from];
    return there && here && there.sentence === here.sentence ? here.clause - there.clause : -1;
  };
  if (tumours.some((other) => clausesBack(other) === 0)) return item;
  const another = tumours.find(
    (other) =>
      clausesBack(other) === 1 &&
      other.disqualifier &&
      ['historical', 'experiencer', 'negated'].includes(other.disqualifier.kind),
  );
  return another ? { mention, disqualifier: another.disqualifier } : item;
}
