import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { wordsOf } from '../../../../src/language/tokens/tokenizedText.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { backgroundGroups } from '../../../../src/language/vocabulary/background.ts';
import { questionTables } from '../../../../src/language/vocabulary/questions/index.ts';
import { readingOf } from '../../../fixtures/readings.ts';
import { sampled } from '../../../fixtures/sampled.ts';
import { unseenLines } from '../../../fixtures/scoreUnseen.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const lines = [1, 2, 3, 4].flatMap((set) =>
  unseenLines.parse(
    JSON.parse(
      readFileSync(new URL(`../../../fixtures/unseen/lines-${set}.json`, import.meta.url), 'utf8'),
    ) as unknown,
  ),
);

/** One line in so many is looked at. */
const everyLine = { quick: 10, full: 1 } as const;
const linesBy = (step: number): typeof lines => lines.filter((_line, at) => at % step === 0);

/** The words of a question in a line that are told nowhere. */
function vanished(line: string): readonly string[] {
  const {
    utterance,
    intake: { facts, doubtful, doubts, unread, background },
    line: read,
  } = readingOf(line);
  const { roled } = read();
  const told = [
    ...facts.map(({ words }) => words),
    ...doubtful.flatMap(({ words, clause }) => [words, clause]),
    ...doubts.map(({ words }) => words),
    ...unread,
    ...background,
  ].join(' | ');
  return roled.mentions
    .map((mention) => wordsOf(utterance.asTyped, mention))
    .filter((words) => !told.includes(words));
}

describe('words of a question are told: as a reading, as a doubt, or as not used', () => {
  sampled('in lines of the unseen sets, one in', everyLine, (step) => {
    const silent = linesBy(step).flatMap(({ id, text }) => vanished(text).map((words) => `${id}: ${words}`));
    expect(silent).toEqual([]);
  });

  test('where nothing else is told of their question, they are told under it', () => {
    const { doubts } = readIntake(
      guideline,
      utteranceOf('small-cell NEC, on first-line carboplatin/etoposide, responding; lesions, right lobe'),
    );
    expect(doubts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ question: 'necLine', words: 'carboplatin/etoposide' }),
        expect.objectContaining({ question: 'liverDistribution', words: 'right lobe' }),
      ]),
    );
  });
});

describe('no phrase around it makes a question vanish', () => {
  /** The examples of every question that say something, and every word and phrase of the background. */
  const examples = guideline.questionIds.flatMap((question) =>
    questionTables[question].rows
      .filter(
        ({ answer, value, part, unclear, asked }) =>
          !asked && (answer ?? value ?? part ?? unclear) !== undefined,
      )
      .map(({ example }) => ({ question, example })),
  );
  const backgrounds = backgroundGroups.flatMap(({ words, example }) => [
    example,
    ...words.split(/\s+/).filter((word) => word !== ''),
  ]);
  const isTold = (question: QuestionId, line: string): boolean => {
    const { facts, doubtful, doubts, unread } = readIntake(guideline, utteranceOf(line));
    return unread.length > 0 || [...facts, ...doubtful, ...doubts].some((one) => one.question === question);
  };

  sampled(
    'each example beside words of the background, which change with it',
    { quick: 1, full: 10 },
    (length) => {
      const silent = examples.flatMap(({ question, example }, at) =>
        Array.from({ length }, (_, step) => backgrounds[(at * 37 + step * 101) % backgrounds.length] ?? '')
          .flatMap((words) => [
            `${words} ${example}`,
            `${example} ${words}`,
            `${words}: ${example}`,
            `${example}, ${words}`,
          ])
          .filter((line) => isTold(question, example) && !isTold(question, line))
          .map((line) => `${question}: ${line}`),
      );
      expect(silent).toEqual([]);
    },
  );

  test.each([
    ['differentiation', 'NET patient PS1, liver only'],
    ['differentiation', 'seen in the NET clinic; PS 1'],
    ['differentiation', 'SBNET; PS 1'],
    ['primarySite', 'cholecystectomy at time of ileal resection for NET'],
    ['primarySite', 'pancreatic resection for NET'],
    ['transarterialContraindications', 'PS: 1; IR: all clear'],
    ['necLine', 'Prior platinum: yes - progressed during\nHistology: small cell NEC of the oesophagus'],
    ['necLine', 'progressed on cisplatin; NEN of the colon'],
  ] as const)('%s: %s', (question, line) => {
    const { facts, doubtful, doubts } = readIntake(guideline, utteranceOf(line));
    expect([...facts, ...doubtful, ...doubts].map((one) => one.question)).toContain(question);
  });

  test.each(
    ['chemotherapy', 'chemo', 'FOLFIRI', 'CAPTEM', 'carboplatin/etoposide'].flatMap((drug) =>
      [`${drug}: none`, `prior ${drug}: no`, `on ${drug}`, `${drug} stopped`].map(
        (course) => `NEC; ${course}.`,
      ),
    ),
  )('%s is told of the chemotherapy of a NEC', (line) => {
    const { facts, doubtful, doubts } = readIntake(guideline, utteranceOf(line));
    expect([...facts, ...doubtful, ...doubts].map((one) => one.question)).toContain('necLine');
  });

  test('of a NET, platinum is a line of its course alone', () => {
    const { doubts } = readIntake(guideline, utteranceOf('WD NET of the colon, progressed on cisplatin'));
    expect(doubts.map(({ question }) => question)).not.toContain('necLine');
  });
});

describe('what denies, dates or plans is told, whether or not it bears on anything', () => {
  /** Modifiers of a line whose words are in nothing that is told. */
  const silent = (line: string): readonly string[] => {
    const {
      utterance,
      intake: { facts, doubtful, doubts, unread, background },
      line: read,
    } = readingOf(line);
    const { roled } = read();
    const told = [
      ...facts.map(({ words }) => words),
      ...doubtful.flatMap(({ words, clause }) => [words, clause]),
      ...doubts.map(({ words }) => words),
      ...unread,
      ...background,
    ].join(' | ');
    const clauseOf = (at: number): number => utterance.asTyped.tokens[at]?.clause ?? -1;
    return roled.modifiers
      .filter(
        ({ from }) =>
          // A clause that says something is told with what it says; a special situation that is denied is none (W19).
          ![...roled.mentions, ...roled.situations].some((one) =>
            [one.from, one.to - 1].some((at) => clauseOf(at) === clauseOf(from)),
          ) && !told.includes(utterance.asTyped.tokens[from]?.typed ?? ''),
      )
      .map((modifier) => wordsOf(utterance.asTyped, modifier));
  };

  sampled('in lines of the unseen sets, one in', everyLine, (step) => {
    const all = linesBy(step).flatMap(({ id, text }) => silent(text).map((words) => `${id}: ${words}`));
    expect(all).toEqual([]);
  });

  test.each([
    ['Primary resectable. Liver not reviewed yet. NET duodenum PS1.', 'Liver not reviewed yet'],
    ['NET rectum; staging not complete anywhere', 'not'],
  ])('%s', (line, words) => {
    const { unread, doubts, doubtful } = readIntake(guideline, utteranceOf(line));
    expect([...unread, ...[...doubts, ...doubtful].map((one) => one.words)].join(' | ')).toContain(words);
  });
});
