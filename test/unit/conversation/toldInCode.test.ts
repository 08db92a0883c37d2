import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const line =
  '58F, ECOG 1, extensive EHD, DOTATATE negative, pancreatic NET Ki-67 4%, non-functioning, PD on lanreotide';

const codeIn = (text: string): string => /NELM(?:-[0-9A-Z]+)+/u.exec(text)?.[0] ?? '';

/** The code of a case after something more was told. */
async function codeAfter(...told: readonly string[]): Promise<string> {
  const { say, saySome } = talk();
  await saySome(line, 'yes', ...told);
  return codeIn((await say('code')).text);
}

describe('the code of a case in which something was told', () => {
  test('bug: two cases with other told facts had the same code', async () => {
    const codes = [
      await codeAfter(),
      await codeAfter('DPD deficiency'),
      await codeAfter('marrow failure'),
      await codeAfter('uncontrolled hypertension'),
    ];
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('bug: a case that was opened from its code had forgotten what was told', async () => {
    const code = await codeAfter('uncontrolled hypertension', 'DPD deficiency');
    const { say } = talk();
    const opened = (await say(`open ${code}`)).text;
    expect(opened).toContain('Also told: DPD deficiency, uncontrolled hypertension.');
    expect(opened).not.toContain('something more was typed');
    const record = (await say('mdt')).text;
    expect(record).toContain('You also gave: DPD deficiency; uncontrolled hypertension.');
    expect(codeIn(record)).toBe(code);
  });

  test('says that something more was typed, and goes on saying so', async () => {
    const code = await codeAfter('her aunt keeps bees');
    const { say } = talk();
    expect((await say(`open ${code}`)).text).toContain('something more was typed in that case');
    const record = (await say('mdt')).text;
    expect(record).toContain('The case code does not hold this.');
    expect(codeIn(record)).toBe(code);
  });

  test('a told value is not in it, and that is said', async () => {
    const { say } = talk();
    const opened = (await say(`open ${await codeAfter('platelets 60')}`)).text;
    expect(opened).toContain('something more was typed in that case');
  });
});
