import type { ShownCaution } from '../../engine/cautions.ts';
import { describeAnswer } from '../../engine/describeAnswer.ts';
import type { Recommendation } from '../../engine/recommend.ts';
import type { VolunteeredAnswer } from '../../engine/volunteeredAnswers.ts';
import type { CautionId } from '../../guideline/caution.ts';
import type { Block } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import type { Guideline } from '../../guideline/guideline.ts';

const say = texts.outcome.volunteered;

/** Volunteered answers, which decided nothing, before the option that they may speak against. */
export function volunteeredNotices(
  guideline: Guideline,
  volunteered: readonly VolunteeredAnswer[],
): readonly Block[] {
  return groupsOf(volunteered).map((group) => {
    const { facts, rest } = wordsOf(guideline, group);
    return {
      kind: 'notice',
      tone: group.some(({ isConcern }) => isConcern) ? 'warning' : 'accent',
      text: [{ text: `${say.lead}${facts}. `, strong: true }, { text: rest }],
    };
  });
}

/** The same as plain text, a line each; what somebody must look at begins with a mark. */
export function volunteeredLines(
  guideline: Guideline,
  volunteered: readonly VolunteeredAnswer[],
): readonly string[] {
  return groupsOf(volunteered).map((group) => {
    const { facts, rest } = wordsOf(guideline, group);
    const mark = group.some(({ isConcern }) => isConcern) ? '! ' : '';
    return `${mark}${say.lead}${facts}. ${rest}`;
  });
}

/** The cautions about volunteered answers, each once. */
export function cautionsOf(volunteered: readonly VolunteeredAnswer[]): readonly ShownCaution[] {
  const all = volunteered.flatMap(({ cautions }) => cautions);
  return [...new Map(all.map((caution) => [caution.id, caution])).values()].toSorted((a, b) =>
    a.id.localeCompare(b.id),
  );
}

/** Beside a caution that speaks of what was not asked: that it was volunteered; empty when it was not. */
export function volunteeredOf(id: CautionId, volunteered: readonly VolunteeredAnswer[]): string {
  return volunteered.some(({ answers }) => answers.includes(id)) ? say.of : '';
}

/** The names of what was not asked; what was volunteered is not to look unknown. */
export function notAskedNames(
  guideline: Guideline,
  { notAsked }: Recommendation,
  volunteered: readonly VolunteeredAnswer[],
): string {
  const known = new Set(volunteered.map(({ given }) => given.question));
  return notAsked
    .map((name) => {
      const safetyQuestion = guideline.safety.notAsked.questions.find((one) => one.name === name);
      return safetyQuestion && known.has(safetyQuestion.question) ? say.name(name) : name;
    })
    .join(', ');
}

/** First what somebody must look at, then the rest. */
function groupsOf(volunteered: readonly VolunteeredAnswer[]): readonly (readonly VolunteeredAnswer[])[] {
  return [
    volunteered.filter(({ isConcern }) => isConcern),
    volunteered.filter(({ isConcern }) => !isConcern),
  ].filter((group) => group.length > 0);
}

function wordsOf(
  guideline: Guideline,
  group: readonly VolunteeredAnswer[],
): { readonly facts: string; readonly rest: string } {
  const ids = cautionsOf(group).map(({ id }) => id);
  const see = ids.length > 0 ? ` ${say.see(ids.join(', '))}` : '';
  return { facts: factsOf(guideline, group), rest: `${say.decidedNothing}${see}` };
}

function factsOf(guideline: Guideline, volunteered: readonly VolunteeredAnswer[]): string {
  return volunteered
    .map(
      ({ given: { question, answer } }) =>
        `${texts.change.short[question]}: ${describeAnswer(guideline, question, answer, 'short')}`,
    )
    .join('; ');
}
