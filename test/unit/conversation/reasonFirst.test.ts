import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';
import { talkAt } from '../../fixtures/talkAt.ts';

async function asked(id: string, say: string) {
  const bot = await talkAt(id);
  const reply = await bot.say(say);
  // The stops of the case in short stand before every answer about it (decision 0678).
  const lines = reply.text.split('\n').filter((line) => line !== '' && !/ \(C\d\d\)$/u.test(line));
  return { ...reply, event: bot.lastEvent(), lines };
}

describe('a why begins with the reason and its limits', () => {
  test('bug: "why TAE and not TACE" put TACE first and did not say why', async () => {
    const { lines, findings } = await asked('V07', 'why TAE and not TACE?');
    expect(findings).toEqual([]);
    expect(lines[0]).toBe('In this case: TAE, TACE');
    expect(lines[1]).toMatch(/^TAE comes first in this case\. TACE is open in this case, number 2 of /u);
    expect(lines[1]).toContain('G1, small-intestinal primary.');
    expect(lines[1]).toContain('bland embolization preferred in carcinoid syndrome with G1 intestinal NET');
    expect(lines[1]).toContain(
      'TACE against TAE, meta-analysis of 8 studies with 504 patients: no difference',
    );
  });

  test('the same in the other order', async () => {
    expect((await asked('V07', 'why TACE and not TAE')).lines[0]).toBe('In this case: TACE, TAE');
  });

  test('bug: of two that one option gives its place was said twice', async () => {
    const bot = talk();
    await bot.say(
      'well differentiated ileal NET, Ki-67 4%, ECOG 1, limited extrahepatic disease, diffuse liver metastases, non-functioning, progressing on octreotide, DOTATATE positive',
    );
    await bot.say('yes');
    const { text } = await bot.say('why TAE and not TACE?');
    const place = 'Locoregional therapy (if the disease is liver-dominant or hormone-refractory) is open';
    expect(text.split(place)).toHaveLength(2);
    expect(text).toContain(`One option here gives these: TAE, TACE. ${place} in this case, number 4 of 5.`);
  });

  test('of a pair it is the sentence of the pair', async () => {
    const { lines } = await asked('V16', 'why not TACE first');
    expect(lines[1]).toContain(
      'PRRT first because disease lies outside the liver as well, embolization second',
    );
  });

  // Dossier C01, C19 and the conditions of the outcome: the syndrome drug goes on.
  test.each([
    'does she need octreotide?',
    'can we stop her lanreotide?',
    'does she need octreotide before TACE?',
  ])('bug: "%s" began with what is no option, and not with what must go on', async (say) => {
    const { lines, text } = await asked('V16', say);
    expect(lines[1]).toBe('What this recommendation says of it:');
    expect(text.indexOf('Continue the syndrome drug')).toBeLessThan(
      text.indexOf('is no option of its own here'),
    );
    expect(text).toContain('Keep an SSA going if it controls a syndrome');
  });

  test('bug: laparoscopic ablation was called surgery for a patient who is not resectable', async () => {
    const { lines } = await asked('V05', 'why not surgery?');
    expect(lines[1]).toMatch(
      /^Decided at “Resectability of the liver metastases” by the answer: Not resectable/u,
    );
    expect(lines[2]).toMatch(/^Laparoscopic or open ablation is open in this case, number 2 of /u);
  });

  test.each(['why no SSA', 'why not PRRT', 'why no embolization', 'why not TARE', 'why not ablation'])(
    'bug: in a NEC "%s" did not say that there is none',
    async (say) => {
      const { lines } = await asked('V12', say);
      expect(lines[1]).toContain('In NEC there is no somatostatin analogue, PRRT or locoregional arm.');
    },
  );

  test.each(['why not PRRT', 'why carboplatin', 'why chemotherapy'])(
    'bug: after "%s" the rule of a question read as a finding of the patient',
    async (say) => {
      const { text } = await asked('V12', say);
      expect(text).toContain(
        'This outcome follows from the answer to “Prior chemotherapy for NEC” (Not yet, or on first-line platinum without progression): No progression on platinum-based chemotherapy.',
      );
      expect(text).not.toMatch(/follows from: No progression/u);
    },
  );

  test.each(['PRRT or CAPTEM for her?', 'why PRRT and not CAPTEM'])(
    'bug: "%s" left out the line that decides and the limits of the trial',
    async (say) => {
      const { text, findings } = await asked('V13', say);
      expect(findings).toEqual([]);
      expect(text).toContain('Growing fast or bulky with symptoms: chemotherapy first');
      expect(text).toContain(
        'NETTER-2 excluded earlier TACE, TARE, RFA and progression on earlier treatment',
      );
      expect(text).toContain('The EU label (2024 text) covers G1-G2 only');
    },
  );
});

describe('a closed option fits one screen of a phone', () => {
  test('bug: "why not PRRT" was two screens of doses', async () => {
    const { text, lines, card, findings } = await asked('V17', 'why not PRRT?');
    expect(findings).toEqual([]);
    const folded = lines.findIndex((line) => line.startsWith('In full: the options'));
    const shown = lines.slice(0, folded).join('\n');
    expect(shown).toMatch(/closed in this case\. .*[Ss]evere renal impairment/u);
    expect(shown).toContain('First in this case: Everolimus');
    expect(shown).toContain('Contraindications to transarterial treatment');
    expect(shown).not.toContain('7.4 GBq');
    // About forty letters of a line on a phone, some twenty-five lines on its screen.
    expect(shown.length).toBeLessThan(1_000);
    expect(text).toContain('7.4 GBq');
    expect(JSON.stringify(card)).toContain('Action.ToggleVisibility');
  });
});
