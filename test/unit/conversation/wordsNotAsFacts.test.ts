import { expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const stent =
  'well differentiated ileal NET, Ki-67 7%, ECOG 1, no extrahepatic disease, unilobar, unresectable, 7 lesions largest 20 mm, non-functioning, progressed on lanreotide, SSTR positive, hepaticojejunostomy after Whipple';
const pregnant =
  'well differentiated pancreatic NET, Ki-67 7%, ECOG 1, extensive extrahepatic disease, non-functioning, pregnant, progressed on octreotide, DOTATOC positive';

test('bug: "More than 75% of the liver replaced" stood as a fact where the involvement was not given', async () => {
  const { text } = await talk().saySome(stent, 'yes', 'why PRRT and not TACE');
  expect(text).toContain(
    'Not among the options of this outcome: TACE. If this is so (not known in this case): More than 75% of the liver replaced',
  );
});

test('bug: an option that is listed open was said to open again', async () => {
  const { text } = await talk().saySome(pregnant, 'yes', 'is everolimus an option');
  expect(text).toContain('It is listed as open; that comes before it.');
  expect(text).not.toContain('opens again');
});

test('bug: "you also gave this" stood behind a caution of which one thing was given', async () => {
  const { text } = await talk().saySome(`${pregnant}, hepaticojejunostomy`, 'yes');
  expect(text).not.toContain('You also gave this: see above');
});

test('bug: "TARE remains possible" stood beside "not among the options: TARE"', async () => {
  const vein = stent
    .replace('progressed on lanreotide', 'no treatment yet')
    .replace(/hepatico.*/, 'main portal vein thrombosis');
  const { text } = await talk().saySome(vein, 'yes', 'TACE or TARE for her?');
  expect(text).toContain('TARE is not ruled out by what was told, but no option of this outcome lists it.');
  expect(text).not.toContain('Not among the options of this outcome: TARE.');
});
