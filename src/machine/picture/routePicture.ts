import { chartForms, drawChart } from './chartForm.ts';
import { dark, light, rulesOf } from './colours.ts';
import type { DrawnCases, LitRoute, PictureForm, PictureScheme, RoutePicture } from './picture.ts';
import { drawRoute } from './routeForm.ts';
import { routeInWords } from './steps.ts';

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
  const { body, width, height } =
    form === 'route'
      ? drawRoute(cases, route ?? { trail: [], title: null })
      : drawChart(cases, route, chartForms[form]);
  return { svg: asSvg(body, width, height, scheme), width, height, alt: routeInWords(cases, route) };
}

function asSvg(body: string, width: number, height: number, scheme: PictureScheme): string {
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
