import { expect, test } from 'vitest';
import { routePicture } from '../../../../src/machine/picture/routePicture.ts';
import { pngOf } from '../../../../src/server/documents/png.ts';
import { cases } from '../../../fixtures/guideline.ts';
import { readPng } from '../../../fixtures/readPng.ts';

test('a picture becomes a PNG of the width asked for, with letters in it', async () => {
  const { svg, width, height } = routePicture(cases, null, 'route');
  const { pixels, ...size } = readPng(Buffer.from(await pngOf(svg, 2 * width)));
  expect(size).toEqual({ width: 2 * width, height: 2 * height });
  const darkOnes = pixels.filter(([red, green, blue, alpha]) => alpha === 255 && red + green + blue < 200);
  expect(darkOnes.length).toBeGreaterThan(500);
});

test('without its letters it would be another: the font is found', async () => {
  const frame = (text: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="20" viewBox="0 0 100 20"><text x="2" y="15" font-size="12" font-family="Roboto">${text}</text></svg>`;
  const [one, other] = await Promise.all([pngOf(frame('Ki-67'), 100), pngOf(frame(''), 100)]);
  expect(one).not.toEqual(other);
});

test('what is no SVG is refused, and the next is drawn', async () => {
  await expect(pngOf('<svg', 100)).rejects.toThrow('could not be drawn');
  expect(
    (await pngOf('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', 1)).length,
  ).toBeGreaterThan(0);
});
