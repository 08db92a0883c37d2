import { describe, expect, test } from 'vitest';
import { caseWalks } from '../../../src/coverage/walks/cases/caseWalks.ts';
import { alteredBot, type Change, heldWith } from '../../fixtures/alteredBot.ts';
import { cases } from '../../fixtures/guideline.ts';
import { wordsOfDossier } from '../../fixtures/wordsOfDossier.ts';
const set = caseWalks(cases, wordsOfDossier);

const walk = (only: string | null = null, change: Change = (reply) => reply) =>
  heldWith(alteredBot(change), 'cases', set, { only });

describe('what is asked of a finished case is held to the dossier', () => {
  test('all of it holds and is covered', { tags: ['long'] }, async () => {
    const report = await walk();
    expect({ causes: report.causes, missed: report.missed }).toEqual({ causes: [], missed: [] });
    expect(
      Object.values(report.criteria).every(({ covered, total }) => covered === total && total >= 90),
    ).toBe(true);
  });

  const at = (outcome: string): string => {
    const found = set.walks.find(({ name }) => name.startsWith(`case ${outcome} `));
    if (!found) throw new Error(`No walk of ${outcome}.`);
    return found.name;
  };

  test('of one case, unchanged, nothing is found', async () => {
    const { causes, routes } = await walk(at('prrt'));
    expect({ causes, routes }).toEqual({ causes: [], routes: 1 });
  });

  test.each<[string, string, Change, RegExp]>([
    [
      'another first option',
      at('prrt'),
      (reply) => reply.replaceAll('First in this case: 177Lu-DOTATATE', 'First in this case: Everolimus'),
      /"First in this case: Everolimus", expected prrt/,
    ],
    [
      'a state of a condition',
      at('prrt'),
      (reply) => reply.replaceAll('Not known: ', 'Met: '),
      /is said to be met, expected not known/,
    ],
    [
      'a reason of a closed option',
      at('refractorySyndromeMedical'),
      (reply) => reply.replaceAll('Closed: ', 'Closed: perhaps '),
      /of option \d is said "Closed: perhaps/,
    ],
    [
      'an option said to be open at another place',
      at('ssaPlusLocoregional'),
      (reply) =>
        reply.replaceAll('It is open in this case, number 2 of', 'It is open in this case, number 3 of'),
      /of option 2 is said "It is open in this case, number 3/,
    ],
    [
      'a caution left out of what is needed',
      at('surgeryCurative'),
      (reply) => reply.replaceAll('Carcinoid syndrome: echocardiography and NT-proBNP first', ''),
      /asked what is needed, the caution ".*" is missing/,
    ],
    [
      'sides turned round',
      at('prrt'),
      (reply) =>
        reply.replaceAll('"Now:"', '"x:"').replaceAll('"Then:"', '"Now:"').replaceAll('"x:"', '"Then:"'),
      /is said to lead to|outcome now/,
    ],
    [
      'a contraindication told that the case has not',
      at('tareWhenEmbolizationContraindicated'),
      (reply) =>
        reply.replaceAll(
          /Also told of this patient: Contraindications: [^."]+/g,
          'Also told of this patient: Contraindications: Biliary anastomosis, stent, sphincterotomy or dilated ducts',
        ),
      /that was not told/,
    ],
    [
      'words that nobody expects about an option',
      at('prrt'),
      (reply) => reply.replaceAll('Not pregnant', 'Perhaps pregnant'),
      /Not pregnant" is missing/,
    ],
  ])('%s is found', async (_what, only, change, named) => {
    const report = await walk(only, change);
    expect(report.failures.map(({ observed }) => observed).join()).toMatch(named);
  });
});
