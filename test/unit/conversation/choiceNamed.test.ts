import { describe, expect, test } from 'vitest';
import { askedTreatments } from '../../../src/language/ask/treatmentsByName.ts';
import { talk } from '../../fixtures/talk.ts';

const waiting = 'panNET Ki-67 7%, well differentiated, ECOG 1, PD on octreotide';
const ablation = '72y, NET, Ki-67 3%, ECOG 2, no EHD, type I, not a surgical candidate, 3 lesions max 2.2 cm';

async function after(...lines: readonly string[]): Promise<string> {
  const { say } = talk();
  let text = '';
  // oxlint-disable-next-line no-await-in-loop -- each line is about the reply before it.
  for (const one of lines) ({ text } = await say(one));
  return text;
}

describe('bug: what the board chose was read as an answer while a line waits before an outcome', () => {
  test.each(['the board chose TARE', 'the board chose FOLFOX because of comorbidity', 'we went for PRRT'])(
    '%s',
    async (text) => {
      const shown = await after(waiting, text);
      expect(shown).toContain('There is no outcome yet that a choice could be compared with');
      expect(shown).not.toContain('No longer ticked');
      expect(shown).toContain('\n- Disease course and prior lines: Progressing on a somatostatin analogue');
    },
  );

  test('every treatment that is known by its name', async () => {
    const { say } = talk();
    await say(waiting);
    for (const { name } of askedTreatments) {
      // oxlint-disable-next-line no-await-in-loop -- one conversation.
      const { text } = await say(`the tumour board chose ${name}`);
      expect(text, `chose ${name}`).not.toContain('\n- ? ');
    }
  });
});

describe('bug: a reason after a choice that was not taken was noted as "not said what"', () => {
  test.each([
    ['of several options', 'the board chose ablation', 'More than one option here lists Ablation'],
    ['with a reason', 'the board chose ablation because of comorbidity', 'More than one option here lists'],
    ['of no known name', 'we went for SBRT because of size', 'What was chosen is not a name that I know'],
  ])('%s', async (_of, text, asks) => {
    expect(await after(ablation, 'yes', text)).toContain(asks);
    expect(await after(ablation, 'yes', text, 'newer evidence')).toContain(asks);
    expect(await after(ablation, 'yes', text, 'newer evidence', 'mdt')).not.toContain('not said what');
    const chosen = ['option 2', 'newer evidence', 'mdt'];
    expect(await after(ablation, 'yes', text, ...chosen)).toContain(
      'Chosen instead: Laparoscopic or open ablation. Because: Newer evidence.',
    );
    expect(await after(ablation, 'yes', text, '2', 'newer evidence', 'mdt')).toContain(
      'Chosen instead: Laparoscopic or open ablation. Because: Newer evidence.',
    );
  });

  test('of none of these it is noted as that', async () => {
    const lines = ['we went for SBRT', 'none of these', 'newer evidence', 'mdt'];
    expect(await after(ablation, 'yes', ...lines)).toContain(
      'Chosen instead: none of these. Because: Newer evidence.',
    );
  });

  test.each(['because she cannot lie flat', 'as she has neuropathy', 'given the size', 'for the left lobe'])(
    'a reason in words stands beside the name: "%s"',
    async (why) => {
      const lines = [`the board chose everolimus ${why}`, 'comorbidity', 'mdt'];
      expect(await after(ablation, 'yes', ...lines)).toContain('Chosen instead: Everolimus');
    },
  );
});
