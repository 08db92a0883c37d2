import { describe, expect, test } from 'vitest';
import type { LinkedCase } from '../../../src/conversation/contract/links.ts';
import { plainText } from '../../../src/conversation/record/plainText.ts';
import { recordOfCode } from '../../../src/conversation/record/codedRecord.ts';
import { givenUpBy } from '../../../src/conversation/state/toldSituations.ts';
import { readIntake } from '../../../src/language/line/readIntake.ts';
import { termsOf } from '../../../src/language/vocabulary/situations.ts';
import { utteranceOf } from '../../../src/language/utterance.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import { goldenSafety } from '../../fixtures/golden.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { talk } from '../../fixtures/talk.ts';

const line =
  'ileal NET, Ki-67 5%, ECOG 1, limited extrahepatic disease, type III, non-functioning, progressed on octreotide, DOTATATE avid';
const whole = 'Pregnancy or breastfeeding';
const notKept = 'Not pregnant: not known (typed: pregnancy or breastfeeding, and which of them is not kept)';

/** Words that tell each of the several things that a situation is. */
const wordsOf: Readonly<Record<string, string>> = {
  pregnancy: 'pregnant',
  breastfeeding: 'lactating',
  postpartum: 'postpartum',
  transplant: 'kidney transplant',
  immunosuppression: 'immunosuppressed',
};

const several = guideline.specialSituations.flatMap((one) =>
  termsOf(one.id).map((term) => ({ ...term, situation: one, words: wordsOf[term.term] ?? term.term })),
);
const pairs = several.flatMap((one) =>
  several
    .filter((other) => other.situation === one.situation && other.term !== one.term)
    .map((other) => ({ one, other })),
);

/** A case at its outcome of which this was told. */
async function atOutcome(told: string, store = memoryStore()) {
  const bot = talk(store);
  await bot.say(`${line}, ${told}`);
  await bot.say('yes');
  return { ...bot, store };
}

/** Nothing leads and PRRT is closed, whatever of W20 was told. */
function expectClosed(text: string): void {
  expect(text).toContain('Closed: PRRT must not be given in pregnancy.');
  expect(text).not.toContain('Consider first');
}

describe('bug: told to be pregnant, the condition "not pregnant" was not known', () => {
  test.each([
    ['pregnant', 'Pregnancy', 'not met (typed: pregnancy)'],
    ['gravid', 'Pregnancy', 'not met (typed: pregnancy)'],
    ['breastfeeding', 'Breastfeeding', 'not known (typed: breastfeeding)'],
    ['breast feeding', 'Breastfeeding', 'not known (typed: breastfeeding)'],
    ['postpartum', 'Postpartum', 'not known (typed: postpartum)'],
    [
      'pregnant and breastfeeding',
      'Pregnancy and breastfeeding',
      'not met (typed: pregnancy and breastfeeding)',
    ],
    ['not pregnant, breastfeeding', 'Breastfeeding', 'not known (typed: breastfeeding)'],
  ])('%s', async (told, called, state) => {
    const { say } = await atOutcome('female');
    const { text: outcome } = await say(told);
    expect(outcome).toContain(`Not pregnant: ${state}`);
    expectClosed(outcome);
    for (const asked of ['why', 'how firm', 'what next']) {
      const { text } = await say(asked);
      expect(text).toContain(`${called}: Not covered by this chart: pregnancy or breastfeeding.`);
      expect(text).not.toContain(whole);
    }
    expect((await say('why everolimus')).text).toContain(`Settle first: ${called}`);
  });

  test('told one after the other, both are kept', async () => {
    const { say } = await atOutcome('breastfeeding');
    const { text } = await say('pregnant');
    expect(text).toContain('Not pregnant: not met (typed: pregnancy and breastfeeding)');
    expectClosed(text);
  });
});

test('each of several is a word of the dossier, and no word of it is none of them', () => {
  expect([...new Set(several.map(({ situation }) => situation.name))]).toEqual([
    'Pregnancy',
    'Earlier transplant',
  ]);
  for (const { situation, sentence, words } of goldenSafety.situations) {
    const one = guideline.specialSituations.find((each) => each.sentence === sentence);
    if (!one) throw new Error(`There is no ${situation}.`);
    const isSeveral = termsOf(one.id).length > 0;
    for (const word of words) {
      const { situationTerms } = readIntake(guideline, utteranceOf(word));
      expect([word, situationTerms.length]).toEqual([word, isSeveral ? 1 : 0]);
    }
  }
});

describe.each(several)('$inWords, one of several', ({ situation, inWords, words }) => {
  test('is called so, and taken back by its word and by its name', async () => {
    for (const back of [words, inWords, situation.inWords, 'special situations']) {
      const { say } = await atOutcome(words);
      expect((await say('how firm')).text).toContain(`${inWords}: ${situation.sentence}`);
      expect((await say(`take back ${back}`)).text).toContain(`Taken back: ${inWords}.`);
      expect((await say('how firm')).text).not.toContain(situation.sentence);
    }
  });

  test('denied alone, it is named with how it is taken back', async () => {
    const { say } = await atOutcome(words);
    expect((await say(`no longer ${words}`)).text).toContain(
      `${inWords} stands with this case, and nothing was changed. If it is wrong type: take back ${inWords.toLowerCase()}`,
    );
  });

  test('in another case and back it is still known', async () => {
    const { say } = await atOutcome(words);
    await say('new case: NEC, ECOG 2');
    expect((await say('case 1')).text).not.toContain('which of them');
    expect((await say('how firm')).text).toContain(`${inWords}: ${situation.sentence}`);
  });
});

test.each(pairs)(
  '"take back $one.inWords" takes back what was told by that word, and leaves $other.inWords',
  async ({ one, other }) => {
    const { say } = await atOutcome(`${one.words}, ${other.words}`);
    expect((await say(`take back ${one.words}`)).text).toContain(`Taken back: ${one.inWords}.`);
    expect((await say('how firm')).text).toContain(`${other.inWords}: ${other.situation.sentence}`);
    const { text } = await say(`take back ${one.words}`);
    expect(text).toContain(`${one.inWords}: not kept with this case`);
    expect((await say('how firm')).text).toContain(`${other.inWords}: ${other.situation.sentence}`);
    // By the name of both, as it is shown, all of it is taken back.
    await say(one.words);
    const both = termsOf(one.situation.id).filter(({ term }) => [one.term, other.term].includes(term));
    const name = both.map(({ inWords }) => inWords.toLowerCase()).join(' and ');
    expect((await say(`take back ${name}`)).text).toMatch(new RegExp(`Taken back: ${name}\\.`, 'iu'));
    expect((await say('how firm')).text).not.toContain(other.situation.sentence);
  },
);

test('what is given up was told, and the situation goes with the last of it', () => {
  for (const { id } of guideline.specialSituations) {
    const all = [id, ...termsOf(id).map(({ term }) => `${id}/${term}`)];
    expect(givenUpBy(all, [id])).toEqual(all);
    expect(givenUpBy([id], all)).toEqual([id]);
    expect(givenUpBy(['another'], all)).toEqual([]);
    for (const one of all.slice(1)) {
      expect(givenUpBy([id, one], [id, one])).toEqual([id, one]);
      expect(givenUpBy(all, [id, one])).toEqual([one]);
      expect(
        givenUpBy(
          [id, one],
          all.filter((each) => each !== one),
        ),
      ).toEqual(all.length > 2 ? [] : [id, one]);
    }
  }
});

describe('where it is not kept which of them was told', () => {
  test('a case from its code says so, is taken back by each name, and told which it is says that', async () => {
    const { say: ask } = await atOutcome('pregnant');
    const code = /NELM(?:-[0-9A-Z]{1,5})+/u.exec((await ask('code')).text)?.[0] ?? '';
    for (const back of ['pregnancy', 'breastfeeding', 'postpartum', whole]) {
      const { say } = talk();
      const { text } = await say(`open ${code}`);
      expect(text).toContain(notKept);
      expectClosed(text);
      expect((await say(`take back ${back}`)).text).toContain(`Taken back: ${whole}.`);
    }
    const { say } = talk();
    await say(`open ${code}`);
    expect((await say('breastfeeding')).text).toContain('Not pregnant: not known (typed: breastfeeding)');
  });

  test('a record of an earlier version stays readable, and is kept as it is', async () => {
    const { store } = await atOutcome('pregnant');
    const [key] = (await store.keys('case/')).filter((one) => one.endsWith('/c'));
    const stored = key === undefined ? null : await store.read(key);
    if (key === undefined || !stored) throw new Error('The case was not stored.');
    const older = { ...(stored.value as object), situations: ['pregnancy'] };
    expect(stored.value).toMatchObject({ situations: ['pregnancy', 'pregnancy/pregnancy'] });
    await store.write(key, older, stored.etag);
    const { text } = await talk(store).say('why everolimus');
    expect(text).toContain(`Settle first: ${whole}`);
    expect((await store.read(key))?.value).toMatchObject({ situations: ['pregnancy'] });
  });

  test('a term of a later version is left as it is, and says nothing', async () => {
    const { store } = await atOutcome('pregnant');
    const stored = await store.read('case/test/c');
    const later = { ...(stored?.value as object), situations: ['pregnancy', 'pregnancy/surrogate'] };
    await store.write('case/test/c', later, stored?.etag ?? null);
    const { text } = await talk(store).say('why everolimus');
    expect(text).toContain(`Settle first: ${whole}`);
    expect((await store.read('case/test/c'))?.value).toMatchObject({
      situations: ['pregnancy', 'pregnancy/surrogate'],
    });
  });
});

test.each(several)('a file of a case in which $words was told says what its card says', async (one) => {
  const linked: LinkedCase[] = [];
  const bot = talk(memoryStore(), {
    linksIn: () => ({
      linkTo: (file, content) => {
        linked.push(content);
        return `https://files.example/${file}`;
      },
    }),
  });
  await bot.say(`${line}, ${one.words}`);
  await bot.say('yes');
  const [content] = linked;
  if (!content) throw new Error('The outcome has no link.');
  const record = recordOfCode(cases, content.code, { at: 0 }, content);
  const said = record ? plainText(record).join('\n') : '';
  expect(said).toContain(one.situation.sentence);
  expect(said).not.toContain('which of them is not kept');
});

describe('what a line names of another patient', () => {
  test('is called what it was told as in either case', async () => {
    const { say } = talk();
    await say('new case');
    await say('well');
    await say('breastfeeding');
    await say('yes');
    const { text } = await say('58F pregnant, NEC, ECOG 2, extensive extrahepatic disease');
    expect(text).toContain('would stay from before: Breastfeeding');
    await say('new case');
    expect((await say('how firm')).text).toContain('Pregnancy: Not covered by this chart');
    await say('case 1');
    expect((await say('how firm')).text).toContain('Breastfeeding: Not covered by this chart');
  });
});

describe('bug: "take back cirrhosis" of a case that had none told it of the patient', () => {
  test.each([
    ['nothing was told', 'ECOG 1', 'No special situation is kept with this case.'],
    ['another was told', 'MEN1', 'Cirrhosis: not kept with this case, so nothing was changed.'],
  ])('%s', async (_what, told, said) => {
    const { say } = await atOutcome(told);
    const { text } = await say('take back cirrhosis');
    expect(text).toContain(said);
    expect(text).not.toContain('Not covered by this chart: cirrhosis');
    expect((await say('how firm')).text).not.toContain('Not covered by this chart: cirrhosis');
  });
});

test('bug: what was taken back while the line that named it waited came back with the yes', async () => {
  const { say } = talk();
  await say(`${line}, pregnant`);
  await say('take back pregnancy');
  const { text } = await say('yes');
  expect(text).toContain('Consider first');
  expect((await say('how firm')).text).not.toContain('Not covered by this chart');
});

test('bug: what keeps PRRT from being open before an outcome was called a pregnancy where breastfeeding was told', async () => {
  const { say } = talk();
  await say(
    'ileal NET, Ki-67 5%, ECOG 1, extensive extrahepatic disease, progressed on lanreotide, breastfeeding',
  );
  await say('yes');
  const { text } = await say('is PRRT an option');
  expect(text).toContain('keeps it from being an open option there: Breastfeeding; ');
});
