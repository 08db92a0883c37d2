import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const line =
  'pancreatic NET G2 Ki-67 15%, ECOG 1, extensive extrahepatic disease, non-functioning, progressed on octreotide, dotatate avid';
const course = 'Disease course and prior lines: Progressing on a somatostatin analogue';

describe('bug: words of a fact that no question asks were read as something of a question', () => {
  test.each([
    'marrow failure',
    'bone marrow failure',
    'heart failure',
    'chronic heart failure',
    'respiratory failure',
    'renal failure',
    'liver failure',
    'uncontrolled hypertension',
    'refractory hypertension',
    'severe depression',
    'autoimmune hepatitis',
  ])('“%s” beside a line leaves its answers as they are', async (fact) => {
    const [plain, beside] = await Promise.all(
      [line, `${line}, ${fact}`].map(async (text) => (await talk().say(text)).text),
    );
    expect(plain).toContain(course);
    expect(beside).toContain(course);
    expect(beside).toContain('- Hormonal syndrome: Non-functioning');
    expect(beside).not.toContain('- ? Hormonal syndrome');
    expect(beside).not.toContain('- ? Disease course');
  });

  test.each(['marrow failure', 'heart failure', 'renal failure', 'respiratory failure', 'liver failure'])(
    '“%s” is no failure of PRRT',
    async (fact) => {
      const { text } = await talk().say(`${line}, she had PRRT in 2021, ${fact}`);
      expect(text).not.toContain('Progressed after PRRT');
    },
  );

  test.each(['PRRT failure', 'failure of PRRT'])('“%s” is one', async (words) => {
    const { text } = await talk().say(`pancreatic NET G2 Ki-67 15%, ECOG 1, ${words}`);
    expect(text).toContain('Progressed after PRRT');
  });
});
