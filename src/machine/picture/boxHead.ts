import { fitText } from './fitText.ts';
import { drawNumber, lineOf, pad, sizes } from './parts.ts';
import type { Step } from './steps.ts';
import { drawText } from './svg.ts';

/** The title of a question and the answer on the route, in lines. */
export interface BoxHead {
  readonly step: Step | undefined;
  readonly titles: readonly string[];
  readonly answers: readonly string[];
  readonly height: number;
}

/** @param most lines of the answer; more are cut off with an ellipsis */
export function headOf(title: string, step: Step | undefined, width: number, most: number): BoxHead {
  const titles = fitText(title, { width: width - (step ? 22 : 2), size: sizes.title, weight: 'bold' });
  const answers = step ? fitText(step.answer, { width: width - 4, size: sizes.answer, most }) : [];
  const height = titles.length * lineOf(sizes.title) + answers.length * lineOf(sizes.answer);
  return { step, titles, answers, height };
}

/** @param x and y of the upper left corner of its box */
export function drawHead({ step, titles, answers }: BoxHead, onRoute: boolean, x: number, y: number): string {
  const left = x + pad + 2 + (step ? 18 : 0);
  const below = y + pad + titles.length * lineOf(sizes.title);
  return [
    ...(step ? [drawNumber(step.number, x + pad + 8, y + pad + 8)] : []),
    ...titles.map((line, index) =>
      drawText(line, left, y + pad + sizes.title + index * lineOf(sizes.title), {
        size: sizes.title,
        weight: 'bold',
        name: onRoute ? 't' : 's',
      }),
    ),
    ...answers.map((line, index) =>
      drawText(line, x + pad + 2, below + sizes.answer + index * lineOf(sizes.answer), {
        size: sizes.answer,
        name: 't',
      }),
    ),
  ].join('');
}
