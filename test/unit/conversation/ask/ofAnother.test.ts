import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../../../src/conversation/ask/library.ts';
import { chosen } from '../../../../src/conversation/ask/choose.ts';
import { currentGuideline } from '../../../../src/current.ts';
import { askIn } from '../../../../src/language/ask/askIn.ts';
import { subjects } from '../../../../src/language/ask/subjects.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';

const guideline = currentGuideline();
const library = libraryOf(guideline);
const treatments = subjects(guideline).filter(({ treatment }) => treatment);

function passagesFor(text: string): ReturnType<typeof chosen> {
  const ask = askIn(guideline, utteranceOf(text), null, library.knownWords);
  return ask === null ? [] : chosen(library, ask, null);
}

describe('the conditions of one treatment are not given for another', () => {
  test('bug: "PRRT criteria" gave the bilirubin and life expectancy of TARE', () => {
    const said = passagesFor('PRRT criteria').flatMap(({ items }) => items.map(({ searched }) => searched));
    expect(said.join(' ')).toContain('SSTR uptake');
    expect(said.join(' ')).not.toMatch(/bilirubin|life expectancy/);
  });

  test('what stands under the name of a treatment keeps that name', () => {
    const specifics = passagesFor('TARE criteria').find(({ items }) =>
      items.some(({ searched }) => searched.includes('RETNET')),
    );
    expect(specifics?.passage.title).toContain('TARE specifics');
  });

  test.each(['conditions for', 'contraindications to'])('"%s" any treatment', (lead) => {
    for (const { name, names } of treatments) {
      const foreign = passagesFor(`${lead} ${name}`).filter(
        ({ passage }) =>
          passage.id.endsWith('TARE specifics') && !names.some((one) => /TARE|SIRT|radioemboli/i.test(one)),
      );
      // A group such as "embolization" has TARE among its members.
      if (/emboli|transarterial|locoregional|liver-directed/i.test(name)) continue;
      expect({ name, foreign }).toEqual({ name, foreign: [] });
    }
  });
});
