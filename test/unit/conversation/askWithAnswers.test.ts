import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const line =
  'small bowel NET G2 Ki-67 8%, ECOG 1, extensive extrahepatic disease, non-functioning, progressed on octreotide, dotatate avid';

/** A question about a treatment, and what is told beside it (dossier 2.3), with how the record names that. */
const asked: readonly (readonly [text: string, treatment: RegExp, told: string])[] = [
  ['is PRRT ok, eGFR 25', /In this case: PRRT/u, 'Severe renal impairment'],
  ['is everolimus ok, eGFR 25', /In this case: everolimus/iu, 'Severe renal impairment'],
  ['why not TACE, she has a biliary stent', /In this case: TACE/u, 'Biliary anastomosis, stent'],
  ['PRRT or everolimus, she had Y90 to both lobes', /PRRT/u, 'Earlier liver radiation'],
  ['ECOG 3 now, is PRRT an option?', /In this case: PRRT/u, 'ECOG 3'],
];

describe('bug: what was answered beside a question about a treatment was lost, and the question not answered', () => {
  test.each(asked)('“%s”', async (text, treatment, told) => {
    const { say } = talk();
    await say(line);
    await say('yes');
    const reply = (await say(text)).text;
    expect(reply).toMatch(treatment);
    expect(reply).toContain('Not yet confirmed: ');
    expect(reply).toContain(told);
    // It waits for a yes, and is in the record before that, as what it is.
    expect((await say('mdt')).text).toContain(told);
    const after = (await say('yes')).text;
    expect(after).toContain(told);
  });
});

test.each(['what if ECOG 2, Ki-67 25%', 'change ECOG to 2, Ki-67 25%', 'ECOG 2, Ki-67 25%'])(
  'what is supposed, changed or answered is no question with an answer beside it: “%s”',
  async (text) => {
    const { say } = talk();
    await say(line);
    await say('yes');
    expect((await say(text)).text).not.toContain('Not yet confirmed');
  },
);
