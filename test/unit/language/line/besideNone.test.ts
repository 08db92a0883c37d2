import { expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const operations = ['Whipple', "Whipple's", 'pancreaticoduodenectomy', 'PPPD'];
const told = ['had a', 'had the', 'had his', 'underwent a', 'previous', 's/p', 'after a'];
const denials = ['IR: no contraindication', 'no contraindications to embolization', 'no contraindications'];

// Dossier 2.8: what stands against transarterial treatment and "none" contradict each other (T50, T51).
test.each(
  operations.flatMap((operation) =>
    told.flatMap((how) => denials.map((none) => `${how} ${operation}, ${none}`)),
  ),
)('bug: "%s" was read as having no contraindication', (words) => {
  const { facts } = readIntake(guideline, utteranceOf(`WD NET of the pancreas, Ki-67 4%, ${words}`));
  expect(facts.map(({ question }) => question)).not.toContain('transarterialContraindications');
});
