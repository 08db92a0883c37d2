import { expect, test } from 'vitest';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { transarterialContraindications } from '../../../../src/language/vocabulary/questions/transarterialContraindications.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const operations = ['Whipple', "Whipple's", 'pancreaticoduodenectomy', 'PPPD'];
const told = [
  'primary removed by',
  'primary resected with a',
  'primary excised via',
  '',
  'had a',
  'had the',
  'had his',
  'underwent a',
  'previous',
  's/p',
  'after a',
];
const denials = ['IR: no contraindication', 'no contraindications to embolization', 'no contraindications'];

function answeredBy(words: string): readonly QuestionId[] {
  const { facts } = readIntake(guideline, utteranceOf(`WD NET of the pancreas, Ki-67 4%, ${words}`));
  return facts.map(({ question }) => question);
}

// Dossier 2.8: what stands against transarterial treatment and "none" contradict each other (T50, T51).
test.each(
  operations.flatMap((operation) =>
    told.flatMap((how) => denials.map((none) => `${how} ${operation}, ${none}`.trim())),
  ),
)('bug: "%s" was read as having no contraindication', (words) => {
  expect(answeredBy(words)).not.toContain('transarterialContraindications');
});

/** What may be a contraindication and does not say enough. A list of which items are denied is none of these. */
const leftOpen = transarterialContraindications.rows.flatMap(({ unclear, example }) =>
  unclear !== undefined && unclear !== 'oneItemDenied' && example !== undefined ? [example] : [],
);

const question = 'transarterialContraindications';

test.each(leftOpen.flatMap((item) => denials.map((none) => ({ item, none }))))(
  '"$item" keeps "$none" from being sure, wherever it stands',
  ({ item, none }) => {
    const beside = [', ', '. ', '\n'].flatMap((sign) => [`${item}${sign}${none}`, `${none}${sign}${item}`]);
    expect(beside.filter((words) => answeredBy(words).includes(question))).toEqual([]);
  },
);

test.each(['no ascites', 'no coagulopathy', 'no Whipple', 'Whipple planned', 'bilirubin normal'])(
  '"%s" leaves "none" sure, wherever it stands',
  (denied) => {
    const beside = [`${denied}. IR: no contraindication`, `IR: no contraindication. ${denied}`];
    expect(beside.filter((words) => !answeredBy(words).includes(question))).toEqual([]);
  },
);
