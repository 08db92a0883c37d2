import { leadOf } from '../../../src/engine/leadAt.ts';
import { expect, test } from 'vitest';
import { placeInWords } from '../../../src/conversation/messages/alternatives/standing.ts';
import { shownOutcome } from '../../../src/conversation/messages/outcome/shownOutcome.ts';
import { recordOptions } from '../../../src/conversation/record/recordOptions.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { talk } from '../../fixtures/talk.ts';

const places = shortestRoutes.flatMap(({ answers }) => {
  const { recommendation } = cases.follow(answers);
  return recommendation && !recommendation.outOfScope ? [recommendation] : [];
});

/** Options that name drugs and nothing else, by hand: of each the drugs, in the words of the dossier (2.6). */
const naming: readonly (readonly [text: RegExp, drugs: readonly string[]])[] = [
  [/^Everolimus \(PFS 11\.0/, ['Everolimus', 'Sunitinib']],
  [/^Everolimus, or sunitinib if/, ['Everolimus', 'Sunitinib']],
  [/^Everolimus; sunitinib if .*cabozantinib/, ['Everolimus', 'Sunitinib', 'Cabozantinib']],
  [/^Everolimus(?:\.| \(RADIANT| in insulinoma)/, ['Everolimus']],
  [/^Cabozantinib\b/, ['Cabozantinib']],
  [/^CAPTEM or STZ/, ['CAPTEM', 'STZ/5-FU']],
  [/^CAPTEM\. First line/, ['CAPTEM']],
  [/^FOLFOX\.$/, ['FOLFOX']],
];

const told = (drugs: readonly string[]) =>
  drugs.map((drug) => ({ question: 'treatmentCourse', words: null, drug }));

test('an option all of whose drugs have failed never leads, and one of which some is left stands as it stood', () => {
  let found = 0;
  for (const recommendation of places) {
    const plain = shownOutcome(guideline, recommendation, {});
    for (const option of recommendation.options) {
      const [, drugs = []] = naming.find(([text]) => text.test(option.text)) ?? [];
      if (drugs.length === 0 || option.closed !== null) continue;
      found += 1;
      const shown = shownOutcome(guideline, recommendation, { notTaken: told(drugs) });
      const now = shown.recommendation.options.find(({ id }) => id === option.id);
      expect(leadOf(shown.recommendation)).not.toContain(option.id);
      expect(now && placeInWords(shown, now)).toContain('Skip every listed treatment on which the disease');
      expect(recordOptions(shown).get(option.id)?.state).toBe('forbidden');
      expect(shown.recommendation.options.map(({ number }) => number)).toEqual(
        recommendation.options.map((_option, index) => index + 1),
      );
      expect(shown.byChart).toBe(recommendation);
      if (drugs.length < 2) continue;
      const some = shownOutcome(guideline, recommendation, { notTaken: told(drugs.slice(1)) });
      const of = some.recommendation.options.find(({ id }) => id === option.id);
      expect(of?.forbiddenBy).toEqual([]);
      expect(leadOf(some.recommendation).includes(option.id)).toBe(
        leadOf(plain.recommendation).includes(option.id),
      );
    }
  }
  expect(found).toBeGreaterThan(naming.length);
});

test('bug: both of everolimus and sunitinib had failed, and the option of them came first', async () => {
  const { say } = talk();
  await say(
    '60F, pancreatic NET, well differentiated, G2, Ki-67 14%, ECOG 1, extensive extrahepatic disease, non-functioning. Progressed on everolimus and then sunitinib. SSTR PET negative.',
  );
  const outcome = await say('yes');
  expect(outcome.text).toContain('Consider first: CAPTEM or STZ/5-FU');
  for (const asked of [
    'is sunitinib an option',
    'is everolimus an option',
    'CAPTEM or everolimus for her?',
  ]) {
    const { text } = await say(asked);
    expect(text).not.toMatch(/Everolimus or sunitinib comes first/);
    expect(text).toContain('Everolimus or sunitinib is not for this patient at present: Skip every listed');
  }
});

test('bug: FOLFOX of a remark was taken for what its option gives, and CAPTEM that had failed came first', async () => {
  const line =
    'pancreatic NET, well differentiated, Ki-67 30%, ECOG 1, extensive extrahepatic disease, DOTATATE negative, progressed on everolimus';
  const { say } = talk();
  await say(line);
  await say('yes');
  const asked = await say('FOLFOX or CAPTEM?');
  expect(asked.text).toContain('FOLFOX: FOLFOX. [');
  expect(asked.text).not.toContain('One option here gives these');
  const why = await say('why FOLFOX');
  expect(why.text).toContain('2. FOLFOX. [');
  expect(why.text).not.toContain('The place of CAPTEM');

  const second = talk();
  await second.say(`${line} and CAPTEM`);
  expect((await second.say('yes')).text).toContain('Consider first: FOLFOX.');
});
