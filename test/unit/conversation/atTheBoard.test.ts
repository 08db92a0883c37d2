import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';
import { talkAt } from '../../fixtures/talkAt.ts';

/** What was typed at a vignette, what its reply must say, and what it must not. */
const said: readonly (readonly [id: string, words: string, says: string | RegExp, not?: string | RegExp])[] =
  [
    [
      'V05',
      'why not surgery',
      /^In this case: Surgery\n\nBefore any procedure: [^\n]+ \(C01\)\n\nDecided at “Resectability[^”]*” by the answer: Not resectable/,
    ],
    ['V05', 'is surgery an option for him', 'Decided at “Resectability'],
    ['V17', 'why not CAPTEM', 'Capecitabine (contraindicated below 30 mL/min', 'Bulky liver disease'],
    [
      'V17',
      'why everolimus and not CAPTEM',
      'Capecitabine (contraindicated below 30 mL/min',
      'Bulky liver disease',
    ],
    ['V17', 'why not chemotherapy', 'Capecitabine (contraindicated', 'Poorly differentiated'],
    ['V15', 'why TAE and not TACE?', 'none superior', 'PRRT has phase III evidence'],
    ['V15', 'why PRRT and not TAE', 'PRRT has phase III evidence'],
    ['V15', 'why TAE', 'as an equal of PRRT', 'of the other'],
    ['V16', 'does he need to stop lanreotide', 'Keep an SSA going', /he need to|Not among the options/],
    ['V16', 'can we stop the lanreotide', 'Keep an SSA going', /“we”|Not among the options/],
    ['V12', 'why not cisplatin', 'Cisplatin is open in this case, number 2 of 3', 'comes first in this case'],
    ['V13', 'should hormones be measured before PRRT', 'Hormone status was not assessed'],
    ['V13', 'do hormones need to be checked', 'Hormone status was not assessed'],
    ['V16', 'do we need an echo before TACE', 'echocardiography and NT-proBNP first'],
    ['V08', 'is TACE an option', 'TACE comes first in this case'],
    ['V08', 'how sure are you about this', 'How firm is this?'],
    ['V08', 'what would change your mind', 'How firm is this?'],
    ['V08', 'what if the bone met were multiple', 'What if: Extrahepatic disease: Extensive?'],
    ['V05', 'what if active infection', 'Uncorrectable coagulopathy or active infection?'],
    ['V05', 'what if the biggest were 4 cm', '3 lesions, largest 40 mm?'],
    ['V05', 'what if Whipple in the past', 'Contraindications to transarterial treatment: Biliary'],
    ['V05', 'what if primary removed by Whipple', 'Contraindications to transarterial treatment: Biliary'],
    ['V13', 'what if fast growing', 'Growing fast or bulky with symptoms: chemotherapy first'],
    [
      'V13',
      'what if it is growing',
      'What if: Disease course and prior lines: No drug treatment yet, and growing?',
    ],
  ];

describe('what a clinician asked of a case and was not answered, or not first', () => {
  const asked = said.map(([id, words, says, not]) => ({ id, words, says, not }));
  test.each(asked)('bug: at $id "$words"', async ({ id, words, says, not }) => {
    const { say } = await talkAt(id);
    const reply = await say(words);
    expect(reply.findings).toEqual([]);
    if (typeof says === 'string') expect(reply.text).toContain(says);
    else expect(reply.text).toMatch(says);
    if (not !== undefined) expect(reply.text).not.toMatch(not);
  });
});

test.each([
  ['refractory diarrhoea despite high dose octreotide', 'Hormonal syndrome: Functioning and refractory'],
  ['nothing given yet', 'Disease course and prior lines: No drug treatment'],
])('bug: "%s" was not taken from a line', async (words, answer) => {
  const { say } = talk();
  const { text } = await say(`new case VIPoma of the pancreas, NET, Ki-67 12%, ECOG 2, ${words}`);
  expect(text).toContain(answer);
  expect(text).not.toContain('Not understood');
});

test('before an outcome "how firm" says first what the next question leaves, by kind', async () => {
  const { say } = talk();
  for (const line of ['new case', 'well', 'Ki-67 4%', 'ECOG 1']) await say(line);
  const { text, findings } = await say('how firm');
  expect(findings).toEqual([]);
  expect(text).toMatch(
    /Open: \d+ outcomes.+\n\nBy kind: surgery .+\n\nAsked next: extrahepatic disease\.\n\nPossible whatever the answer: .+\n\nIf none also: .+\n\nIf limited also: .+\n\nIf extensive: nothing beyond that\.\n\nDecides most: /,
  );
});
