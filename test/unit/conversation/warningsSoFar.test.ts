import { expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

test('bug: a warning that urges a treatment was said to speak against it before the outcome', async () => {
  const { text } = await talk().saySome(
    'well differentiated ileal NET, Ki-67 4%, ECOG 1, extensive extrahepatic disease, SSTR positive',
    'yes',
    'untreated',
    'is octreotide an option',
  );
  expect(text).toContain('Untreated hormonal syndrome: start control now');
  expect(text).not.toMatch(/speaks? against Somatostatin/i);
});
