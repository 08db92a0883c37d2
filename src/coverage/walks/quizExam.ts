import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { type Finding, finding } from '../wire/finding.ts';
import { feedbackFaults } from './feedback.ts';
import type { ItemKey, QuizKnowledge } from './itemKey.ts';
import { itemOn, lettersOf, pick, wordsOn } from './items.ts';
import { quizSays } from './quizWords.ts';
import type { Walk } from './walk.ts';

/** What is looked at in an exam. */
export const examParts = ['nothing told before the end', 'no hint', 'score', 'looked at again'] as const;

const length = 5;

/** An exam: each second item is answered right; nothing may be told before the end, and then the score must be so. */
export function examWalk(dossier: WordsOfDossier, quiz: QuizKnowledge): Walk {
  return {
    name: 'quiz exam',
    play: async (talk, note) => {
      let shown = await talk.say(`quiz exam ${length}`);
      const missed: { readonly key: ItemKey; readonly chosen: readonly string[] }[] = [];
      const told: Finding[] = [];
      const check = (part: (typeof examParts)[number], ...faults: readonly Finding[]): void => {
        note.found(...faults);
        if (faults.length === 0) note.covered('exams', part);
      };
      for (let number = 1; number <= length; number += 1) {
        const id = itemOn(shown);
        const key = id === null ? null : quiz.keyOf(id);
        if (!key) {
          note.found(finding(`item ${number} of the exam cannot be made again`, 'item of another edition'));
          return;
        }
        if (!wordsOn(shown).some((words) => words.endsWith(`item ${number} of ${length}`)))
          told.push(finding(`item ${number} of the exam does not say its number`, 'place in an exam'));
        if (number === 1) {
          // oxlint-disable-next-line no-await-in-loop
          shown = await talk.say('hint');
          check(
            'no hint',
            ...(itemOn(shown) === id && !wordsOn(shown).some((words) => words.startsWith('Hint: '))
              ? []
              : [finding('an exam gives a hint', 'hint in an exam')]),
          );
        }
        const isRight = number % 2 === 0;
        const chosen = lettersOf(key, isRight);
        if (!isRight) missed.push({ key, chosen });
        // oxlint-disable-next-line no-await-in-loop
        shown = await pick(talk, shown, chosen);
        if (number < length) told.push(...tellFaults(number, wordsOn(shown)));
      }
      check('nothing told before the end', ...told);
      const score = quizSays.score(length - missed.length, length);
      const words = wordsOn(shown);
      check(
        'score',
        ...[score, missed.length === 0 ? quizSays.nothingAgain : quizSays.again]
          .filter((wanted) => !words.includes(wanted))
          .map((wanted) => finding(`the result of an exam does not say "${wanted}"`, 'result of an exam')),
        ...(shown.actions.filter((data) => data['quiz'] === 'again' && data['part'] !== undefined).length >=
        missed.length
          ? []
          : [finding(`not all ${missed.length} missed items can be looked at again`, 'result of an exam')]),
      );
      const faults: Finding[] = [];
      for (const { key, chosen } of missed) {
        // oxlint-disable-next-line no-await-in-loop
        shown = await talk.say(key === missed[0]?.key ? 'again' : 'next');
        faults.push(...feedbackFaults(dossier, key, chosen, shown, { isWhole: true }));
      }
      check('looked at again', ...faults);
    },
  };
}

/** In an exam nothing is told of an answer but that it was noted. */
function tellFaults(number: number, words: readonly string[]): readonly Finding[] {
  const noted = quizSays.noted(number, length);
  return [
    ...(words[0] === noted
      ? []
      : [
          finding(
            `an answer of the exam is taken with "${words[0] ?? ''}", expected "${noted}"`,
            'answer of an exam',
          ),
        ]),
    ...words
      .filter((one) => /^(?:Right|Not right|Why|To remember)\b/.test(one))
      .map((one) => finding(`an exam tells before its end: "${one}"`, 'told in an exam')),
  ];
}
