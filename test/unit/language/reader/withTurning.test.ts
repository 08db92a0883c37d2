import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const read = (text: string) => readIntake(guideline, utteranceOf(text));

/** All that a line quotes, whatever it says of it. */
function quotedIn(text: string): readonly string[] {
  const { background, doubts, doubtful, facts, unread } = read(text);
  return [
    ...background,
    ...unread,
    ...doubts.map(({ words }) => words),
    ...doubtful.map(({ clause }) => clause),
    ...facts.map(({ words }) => words),
  ];
}

const line =
  'ileal NET, Ki-67 5%, ECOG 1, limited extrahepatic disease, type III, non-functioning, progressed on octreotide, DOTATATE avid';

describe('bug: what was understood and not asked was quoted without the words that turn it', () => {
  test.each([
    'prior TACE',
    'previous chemoembolization',
    'no carcinoid heart disease',
    'no cirrhosis',
    'not diabetic',
  ])('it is quoted as "%s"', (words) => {
    expect(quotedIn(`${line}, ${words}`)).toContain(words);
  });

  const turning = ['no', 'prior', 'previous', 'possible', 'planned', 'suspected'];
  const named = ['TACE', 'TARE', 'cirrhosis', 'carcinoid heart disease', 'diabetes'];
  test.each(turning.flatMap((turn) => named.map((what) => `${turn} ${what}`)))(
    'nothing is quoted without it: "%s"',
    (words) => {
      const [turn = '', ...what] = words.split(' ');
      const bare = quotedIn(`${line}, ${words}`).filter(
        (one) => one.includes(what.join(' ')) && !one.includes(turn),
      );
      expect(bare).toEqual([]);
    },
  );
});

test.each([
  'insulinoma refractory to diazoxide',
  'insulinoma refractory to diazoxide and octreotide',
  'gastrinoma refractory to omeprazole',
  'gastrinoma is resistant to high dose PPI',
  'VIPoma refractory to octreotide',
])('bug: refractory to the specific drug was not refractory: "%s"', (words) => {
  expect(read(`NET, ECOG 1, ${words}`).facts).toContainEqual(
    expect.objectContaining({ question: 'hormonalSyndrome', answer: 'refractory' }),
  );
});

test.each([
  'insulinoma on diazoxide',
  'insulinoma not refractory to diazoxide',
  'insulinoma, refractory ascites',
])('and this is not: "%s"', (words) => {
  const { facts, doubtful } = read(`NET, ECOG 1, ${words}`);
  expect([...facts, ...doubtful]).not.toContainEqual(expect.objectContaining({ answer: 'refractory' }));
});

test('bug: the size beside a lesion that is asked back was "not asked"', () => {
  const { background, doubts } = read(`${line}, solitary lesion segment 6, 25 mm`);
  expect(background).not.toContain('25 mm');
  expect(doubts.map(({ words }) => words)).toContain('solitary lesion … 25 mm');
});
