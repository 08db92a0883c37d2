import { expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

test.each(['Y90', 'SIRT', 'TARE', 'radioembolisation'])(
  'bug: %s to both lobes some years ago was lost beside another contraindication',
  (treatment) => {
    for (const time of ['three years ago', '2 years ago', '18 months ago']) {
      const line = `${treatment} to both lobes ${time}, biliary stent`;
      const told = readIntake(guideline, utteranceOf(line)).facts.find(
        ({ question }) => question === 'transarterialContraindications',
      );
      expect([line, told?.answer]).toEqual([
        line,
        expect.arrayContaining(['priorLiverRadiation', 'biliary']),
      ]);
    }
  },
);
