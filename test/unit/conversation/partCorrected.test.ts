import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const line = '72y, NET, Ki-67 3%, ECOG 2, no EHD, type I, not a surgical candidate, 3 lesions max 2.2 cm';
const early =
  'new case: NET Ki-67 2%, ECOG 1, liver only, type I, resectable in one operation, 3 lesions max 2.2 cm';

async function after(...lines: readonly string[]): Promise<string> {
  const { say } = talk();
  let text = '';
  // oxlint-disable-next-line no-await-in-loop -- each line is about the reply before it.
  for (const one of lines) ({ text } = await say(one));
  return text;
}

const openings = ['no sorry ', 'no, ', 'sorry, ', 'actually ', ''];
const parts = [
  ['5.5 cm', '3 lesions, largest 55 mm'],
  ['largest 5.5 cm', '3 lesions, largest 55 mm'],
  ['5.5 cm, not 2.2 cm', '3 lesions, largest 55 mm'],
  ['4 lesions', '4 lesions, largest 22 mm'],
] as const;
const said = openings.flatMap((opening) =>
  parts.map(([words, whole]) => [`${opening}${words}`, whole] as const),
);

describe.each(said)('bug: "%s" left the size that it corrects', (text, whole) => {
  test('of a line that waits the other number stays, and what was corrected is said', async () => {
    const shown = await after(line, text);
    expect(shown).toContain('Corrected: Lesion number and size (was: 3 lesions, largest 22 mm).');
    expect(shown).toContain(`- Lesion number and size: ${whole}`);
  });

  test('of an answer of the route it is shown with what follows', async () => {
    const shown = await after(line, 'yes', text);
    expect(shown).toContain(`3 lesions, largest 22 mm → ${whole}`);
  });

  test('of an answer kept until asked it is shown with what it was', async () => {
    const shown = await after(early, 'yes', text);
    expect(shown).toContain(`- Lesion number and size: ${whole} (now: 3 lesions, largest 22 mm)`);
  });
});

test('bug: a yes after "no sorry 5.5 cm" took the 45 mm that it corrects', async () => {
  expect(await after(line, 'no sorry 5.5 cm', 'yes', 'path')).toContain('3 lesions, largest 55 mm');
});

test('"change" of the size alone keeps the number', async () => {
  expect(await after(line, 'yes', 'change lesion size to 5.5 cm')).toContain('→ 3 lesions, largest 55 mm');
  expect(await after(line, 'change lesion size to 5.5 cm')).toContain('3 lesions, largest 55 mm');
});

test('where nothing is held beside it a size is asked about, and a bare number is none', async () => {
  expect(await after('NET, ECOG 1', 'sorry, 5.5 cm')).not.toContain('largest 55 mm');
  expect(await after(line, 'sorry, 4')).not.toContain('4 lesions');
});

test('a size at the question that is open is the answer to that', async () => {
  expect(await after('NET, Ki-67 3%', 'yes', '3')).not.toContain('3 lesions');
});

describe('bug: "G2" after "Ki-67 12% G1" dropped the 12', () => {
  test.each([
    ['while the line waits', ['NET Ki-67 12% G1, ECOG 1', 'G2']],
    ['at its question', ['NET Ki-67 12% G1, ECOG 1', 'yes', 'G2']],
    ['beside an answer kept until asked', ['new case: ECOG 1, Ki-67 12%', 'yes', 'G2']],
    ['as a change', ['new case: NET, Ki-67 12%, G3, ECOG 1', 'yes', 'change grade to G2']],
  ])('%s', async (_where, lines) => {
    expect(await after(...lines)).toContain('Ki-67 12%, reported G2');
  });

  test('at its question it waits for a yes, since the number was read with a doubt', async () => {
    const lines = ['NET Ki-67 12% G1, ECOG 1', 'yes', 'G2'];
    expect(await after(...lines)).toContain('This needs your confirmation before it is used.');
    expect(await after(...lines, 'yes')).toContain('Grade: Ki-67 12%, reported G2');
  });

  test('it puts no doubt on the tumour that the line tells', async () => {
    expect(await after('NET Ki-67 12%, ECOG 1', 'G2')).not.toContain('No longer ticked');
    expect(await after('poorly differentiated NEC, Ki-67 60%', 'G2')).toContain('No longer ticked: Diff');
  });
});

describe('parts that do not go together are shown and not ticked', () => {
  test.each([
    ['G1', '- ? Ki-67 / grade: Ki-67 12%, reported G1'],
    ['Ki-67 30%', '- ? Ki-67 / grade: Ki-67 30%, reported G2'],
    ['Ki-67 2%', '- ? Ki-67 / grade: Ki-67 2%, reported G2'],
    ['Ki-67 15%', '- Ki-67 / grade: Ki-67 15%, reported G2'],
    ['Ki-67 2% G1', '- Ki-67 / grade: Ki-67 2%, reported G1'],
  ])('after "Ki-67 12%, G2" the words "%s"', async (text, shown) => {
    expect(await after('NET, Ki-67 12%, G2, ECOG 1', text)).toContain(shown);
  });
});

test.each([
  ['change ECOG to 7', 'Performance status'],
  ['change lesions to 5500', 'Lesion number and size'],
])('bug: what "%s" spoke of went on to be used as it was', async (text, title) => {
  const shown = await after(line, text);
  expect(shown).toContain(`No longer ticked: ${title}.`);
  expect(shown).toContain(`- ? ${title}:`);
});
