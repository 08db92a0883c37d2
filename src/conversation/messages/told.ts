import { currentGuideline } from '../../current.ts';
import type { ShownCaution } from '../../engine/cautions.ts';
import { describeAnswer } from '../../engine/describeAnswer.ts';
import type { Summary } from '../../engine/summarize.ts';
import type { VolunteeredAnswer } from '../../engine/volunteeredAnswers.ts';
import type { CautionId } from '../../guideline/caution.ts';
import { safety } from '../../guideline/safety.ts';
import type { Block } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';

const say = texts.outcome.told;

/** What was told and decided nothing, before the option that it may speak against. */
export function toldNotices(told: readonly VolunteeredAnswer[]): readonly Block[] {
  return toldGroups(told).map((group) => {
    const { facts, rest } = wordsOf(group);
    return {
      kind: 'notice',
      tone: group.some(({ isConcern }) => isConcern) ? 'warning' : 'accent',
      text: [{ text: `${say.lead}${facts}. `, strong: true }, { text: rest }],
    };
  });
}

/** The same as plain text, a line each; what somebody must look at begins with a mark. */
export function toldLines(told: readonly VolunteeredAnswer[]): readonly string[] {
  return toldGroups(told).map((group) => {
    const { facts, rest } = wordsOf(group);
    const mark = group.some(({ isConcern }) => isConcern) ? '! ' : '';
    return `${mark}${say.lead}${facts}. ${rest}`;
  });
}

/** The cautions about what was told, each once. */
export function cautionsOf(told: readonly VolunteeredAnswer[]): readonly ShownCaution[] {
  const all = told.flatMap(({ cautions }) => cautions);
  return [...new Map(all.map((caution) => [caution.id, caution])).values()].toSorted((a, b) =>
    a.id.localeCompare(b.id),
  );
}

/** Beside a caution that speaks of what was not asked: what was told of it; empty when nothing was. */
export function toldOf(id: CautionId, told: readonly VolunteeredAnswer[]): string {
  return told.some(({ answers }) => answers.includes(id)) ? say.of : '';
}

/** The names of what was not asked; what was told of them is not to look unknown. */
export function notAskedNames({ notAsked }: Summary, told: readonly VolunteeredAnswer[]): string {
  const known = new Set(told.map(({ given }) => given.question));
  return notAsked
    .map((name) => {
      const safetyQuestion = safety.notAsked.questions.find((one) => one.name === name);
      return safetyQuestion && known.has(safetyQuestion.question) ? say.name(name) : name;
    })
    .join(', ');
}

/** First what somebody must look at, then the rest. */
function toldGroups(told: readonly VolunteeredAnswer[]): readonly (readonly VolunteeredAnswer[])[] {
  return [told.filter(({ isConcern }) => isConcern), told.filter(({ isConcern }) => !isConcern)].filter(
    (group) => group.length > 0,
  );
}

function wordsOf(group: readonly VolunteeredAnswer[]): { readonly facts: string; readonly rest: string } {
  const ids = cautionsOf(group).map(({ id }) => id);
  const see = ids.length > 0 ? ` ${say.see(ids.join(', '))}` : '';
  return { facts: factsOf(group), rest: `${say.decidedNothing}${see}` };
}

function factsOf(told: readonly VolunteeredAnswer[]): string {
  return told
    .map(
      ({ given: { question, answer } }) =>
        `${texts.change.short[question]}: ${describeAnswer(currentGuideline(), question, answer, 'short')}`,
    )
    .join('; ');
}
