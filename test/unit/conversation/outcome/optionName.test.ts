import { expect, test } from 'vitest';
import { optionName } from '../../../../src/conversation/messages/outcome/optionName.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const options = Object.entries(guideline.outcomes).flatMap(([outcome, { options }]) =>
  options.map((option) => ({ ...option, id: `${outcome}.${option.id}`, name: optionName(option) })),
);

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d/-]+/gu) ?? [];

/** Words as they are compared: "controlling" is "control", and both spellings of one drug are one. */
const bare = (word: string): string => word.replace(/l?ing$|e$/, '').replace('lu-dota-tat', '177lu-dotatat');

test('a name is made of words of its option alone', () => {
  const foreign = options.flatMap(({ id, name, text }) => {
    const words = new Set([...wordsIn(text), 'a', 'if', 'it'].map(bare));
    return wordsIn(name).flatMap((word) => (words.has(bare(word)) ? [] : [`${id}: ${word}`]));
  });
  expect(foreign).toEqual([]);
  expect(options.filter(({ name }) => name.length < 3)).toEqual([]);
});

test('a name ends at no comma of a list, with no word that points elsewhere, and begins with no condition', () => {
  const wrong = options.filter(
    ({ name }) =>
      /\bone$|[,;:]$|,? (?:if|when|with|or|and|the)$|,\)|, \(/.test(name) ||
      /^(?:If|SSTR-(?:positive|negative)|Superselective$|ECOG$|[a-z])/.test(name),
  );
  expect(wrong.map(({ id, name }) => `${id}: ${name}`)).toEqual([]);
});

test('a name holds no dose, time or size', () => {
  const wrong = options.filter(({ name }) =>
    /\d[\d.-]* ?(?:mg|g|GBq|mm|cm|months?|weeks?|days?|cycles?|times)\b/.test(name),
  );
  expect(wrong.map(({ id, name }) => `${id}: ${name}`)).toEqual([]);
});

test('a name gives no order', () => {
  // Every word that begins a name and ends in no noun's way was read; these are the verbs of the dossier's options.
  const verb =
    /^(?:Ask|Avoid|Check|Consider|Continue|Control|Correct|Discuss|Do|Escalate|Give|Intensify|Keep|Look|Refer|Score|Start|Stop|Test|Treat|Use) /;
  const orders = options.filter(({ text }) => verb.test(text));
  expect(orders.length).toBeGreaterThan(10);
  const wrong = options.filter(
    ({ name }) => verb.test(name) || /\b(?:and|or) (?:correct|score)\b/.test(name),
  );
  expect(wrong.map(({ id, name }) => `${id}: ${name}`)).toEqual([]);
});

test('an option that its own words tie to a condition has it in its name, or says that there is one', () => {
  // What stands in brackets, behind a semicolon, a colon or a full stop speaks of something else that is given.
  const tied = options.filter(({ text }) => {
    const own =
      text
        .replaceAll(/ \([^)]*\)/g, '')
        .replace(/^(?:If|SSTR-|Pancreatic primary|Growing fast)[^:]*: (?:no [^;]*;)?/, 'if so ')
        .split(/[;:.](?: |$)/)[0] ?? '';
    return /\b(?:if|when|only|while|where)\b(?! needed)/i.test(own.replace(/, every .*/, ''));
  });
  expect(tied.length).toBeGreaterThan(45);
  const wrong = tied.filter(({ name }) => !/\b(?:if|when|only|while|where|after)\b/.test(name));
  expect(wrong.map(({ id, name }) => `${id}: ${name}`)).toEqual([]);
  const insulinoma = options.filter(({ text }) => /insulinoma: (?:SSA )?only/i.test(text));
  expect(insulinoma.length).toBeGreaterThan(5);
  expect(
    insulinoma.filter(({ name }) => !/insulinoma: (?:SSA )?only with glucose monitoring\)$/.test(name)),
  ).toEqual([]);
});

test.each([
  [
    'supportiveCare.syndromeControl',
    'Controlling an uncontrolled hormonal syndrome and scoring ECOG again (if it causes the poor performance status; insulinoma: SSA only with glucose monitoring)',
  ],
  ['prrt.pancreasDrugs', 'CAPTEM, STZ/5-FU or sunitinib (if pancreatic primary)'],
  [
    'highBurdenRefractory.superselective',
    'Superselective, small-volume, staged bland TAE (only in an expert centre)',
  ],
  [
    'ssaPlusLocoregional.localOrDrug',
    'Liver-directed therapy or site-specific drugs (if SSTR-negative and non-functioning)',
  ],
  ['continueOrSurveillance.surveillance', 'Surveillance goes on without a drug'],
  ['prrtOrChemoHighKi67.targeted', 'Everolimus, or sunitinib if the primary is pancreatic'],
  ['taePreferred.prrt', 'PRRT (if SSTR-positive, progressed on an SSA and not given before …)'],
])('bug: %s was named by a pronoun, the first of a list, or without its condition', (id, name) => {
  expect(options.find((option) => option.id === id)?.name).toBe(name);
});

test.each([
  ['prrt.prrt', '177Lu-DOTATATE'],
  ['prrtOrChemoHighKi67.prrt', '177Lu-DOTATATE with octreotide LAR'],
  [
    'ssaFirstLine.ssaSyndrome',
    'Starting an SSA now for the hormonal syndrome (insulinoma: only with glucose monitoring)',
  ],
  ['continueOrSurveillance.imaging', 'CT or MRI'],
  ['surgeryStaged.twoStage', 'Two-stage hepatectomy'],
  ['taePreferred.prrtAgain', 'PRRT again (if …)'],
])('bug: %s had a dose, an order or another spelling in its name', (id, name) => {
  expect(options.find((option) => option.id === id)?.name).toBe(name);
});
