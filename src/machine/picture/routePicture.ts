import { drawPhone, drawPortrait } from './bandsForm.ts';
import type { Linked } from './chartBoxes.ts';
import { dark, light, rulesOf } from './colours.ts';
import type { Drawing, DrawnCases, LitRoute, PictureForm, PictureScheme, RoutePicture } from './picture.ts';
import { drawRoute } from './routeForm.ts';
import { routeInWords } from './steps.ts';
import { drawWide } from './wideForm.ts';

/**
 * The chart with one route lit and the rest dimmed. Text is measured in Roboto and stays in its box whatever font
 * is there.
 * @param route null for the chart without a route; the form `route` then shows the first question
 */
export function routePicture(
  cases: DrawnCases,
  route: LitRoute | null,
  form: PictureForm,
  scheme: PictureScheme = 'light',
): RoutePicture {
  const drawing = drawPicture(cases, route, form);
  const { width, height } = drawing;
  return { svg: asSvg(drawing, scheme), width, height, alt: routeInWords(cases, route) };
}

/**
 * The parts of a picture without its colours, for a page that has its own.
 * @param linked makes a part a link to the question or outcome of its id; the form `route` has none
 */
export function drawPicture(
  cases: DrawnCases,
  route: LitRoute | null,
  form: PictureForm,
  linked: Linked = (_id, _title, drawing) => drawing,
): Drawing {
  switch (form) {
    case 'wide':
      return drawWide(cases, route, linked);
    case 'portrait':
      return drawPortrait(cases, route, linked);
    case 'phone':
      return drawPhone(cases, route, linked);
    case 'route':
      return drawRoute(cases, route ?? { trail: [], title: null });
  }
}

function asSvg({ body, width, height }: Drawing, scheme: PictureScheme): string {
  const inDark = `@media screen and (prefers-color-scheme:dark){${rulesOf(dark)}}`;
  const style = `${rulesOf(light)}${scheme === 'auto' ? inDark : ''}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Roboto, Arial, Helvetica, sans-serif" font-kerning="none">`,
    `<style>${style}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    body,
    '</svg>',
  ].join('');
}
