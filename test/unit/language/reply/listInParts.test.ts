import { describe, expect, test } from 'vitest';
import type { Question } from '../../../../src/guideline/question.ts';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { type NotTaken, withNotTaken } from '../../../../src/language/line/notTaken.ts';
import { readAnswer } from '../../../../src/language/reply/readAnswer.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { transarterialContraindications } from '../../../../src/language/vocabulary/questions/transarterialContraindications.ts';
import { guideline } from '../../../fixtures/guideline.ts';
import { clearWords } from '../../../fixtures/contraindicationWords.ts';

const id = 'transarterialContraindications';
const question: Question = guideline.questions[id];

/** Words that may mean some items of the list and name none, with what they may mean: an example of each such row. */
const unclear: readonly { readonly words: string; readonly about: readonly string[] }[] = [
  ...transarterialContraindications.rows
    .filter((row) => row.about !== undefined && row.unclear !== undefined)
    .map(({ example, about = [] }) => ({ words: example, about })),
  { words: 'eGFR 35', about: ['renalImpairment'] },
  { words: 'Child-Pugh B', about: ['hepaticDecompensation'] },
];

/** The same with a word that, behind "and", may be said of either. */
const bearing: typeof unclear = [
  { words: 'possible active sepsis', about: ['coagulopathyOrInfection'] },
  { words: 'prior right lobe SIRT in 2022', about: ['priorLiverRadiation'] },
];

const pairsWith = (open: typeof unclear) =>
  Object.entries(clearWords).flatMap(([item, clear]) =>
    open
      .filter(({ about }) => !about.some((one) => one === item))
      .map(({ words, about }) => ({ item, clear, words, about })),
  );

const listed = (clear: string, open: string): readonly string[] => [`${clear}, ${open}`, `${open}, ${clear}`];
const joined = (clear: string, open: string): readonly string[] => [
  `${clear} and ${open}`,
  `${open} and ${clear}`,
];

const cases = [
  ...pairsWith([...unclear, ...bearing]).flatMap((one) =>
    listed(one.clear, one.words).map((text) => ({ ...one, text })),
  ),
  ...pairsWith(unclear).flatMap((one) => joined(one.clear, one.words).map((text) => ({ ...one, text }))),
];

/**
 * Whether something that is kept names the item, and something else what is not clear.
 * @param isNoted whether that stands with the case as a special situation
 */
function isKept(kept: readonly NotTaken[], item: string, isNoted = false): boolean {
  const names = ({ answer, held }: NotTaken): boolean =>
    held === true && Array.isArray(answer) && answer.map(String).join() === item;
  return (
    kept.some(names) &&
    (isNoted || kept.some(({ held, about, value }) => held === undefined && (about ?? value) !== undefined))
  );
}

describe('a list of contraindications that is told in part clearly', () => {
  test('has a row of unclear words for most items', () => {
    expect(new Set(unclear.flatMap(({ about }) => about)).size).toBeGreaterThanOrEqual(8);
  });

  test('keeps the item that is clear, and what is not clear beside it, of each pair and in each order', () => {
    const lost = cases.filter(({ text, item, about }) => {
      const { reply, line } = readingsOf(text);
      // Where the question is open some of these words do name their item.
      const isTakenWhole =
        reply.kind === 'answer' && [item, ...about].every((id) => JSON.stringify(reply.answer).includes(id));
      const atQuestion = reply.kind === 'ask' && isKept(reply.notTaken ?? [], item);
      return !((isTakenWhole || atQuestion) && isKept(line.notTaken, item, line.situations.length > 0));
    });
    expect(lost.map(({ text }) => text)).toEqual([]);
  });

  test('loses no item either where a word in one clause may be said of both', () => {
    const lost = pairsWith(bearing).flatMap(({ item, clear, words }) =>
      joined(clear, words).filter((text) => {
        const { reply, line } = readingsOf(text);
        const inReply = reply.kind === 'ask' ? (reply.notTaken ?? []) : [];
        const inLine = [...line.notTaken, ...line.doubtful];
        return ![inReply, inLine].every((kept: readonly Pick<NotTaken, 'answer' | 'about'>[]) =>
          kept.some(({ answer, about }) => JSON.stringify({ answer, about }).includes(item)),
        );
      }),
    );
    expect(lost).toEqual([]);
  });
});

function readingsOf(text: string) {
  return {
    reply: readAnswer(guideline, question, utteranceOf(text)),
    line: withNotTaken(guideline, readIntake(guideline, utteranceOf(text)), text),
  };
}
