import { unreachable } from '../../guideline/errors.ts';
import { fitText } from './fitText.ts';
import type { Drawing, DrawnCases, LitRoute } from './picture.ts';
import { endOf, otherTargets, type RouteEnd, type Step, stepsOf } from './steps.ts';
import { drawText, px } from './svg.ts';
import { words } from './words.ts';

/** Measures of the form, in units of the SVG: 340 wide, as wide as a card on a phone. */
const measures = { width: 340, margin: 10, rail: 24, dot: 11, left: 46, pad: 9, gap: 12 } as const;

const inner = measures.width - measures.left - measures.margin;
const textWidth = inner - 2 * measures.pad;
const sizes = { title: 13, answer: 13, others: 11.5, end: 14.5, label: 11.5 } as const;
const lineOf = (size: number): number => Math.round(size * 1.3);

/** A part of the form, drawn from its upper edge down. */
interface Part {
  readonly height: number;
  readonly draw: (y: number) => string;
}

/** The steps of a route one below the other, with where other answers would have led, and its end. */
export function drawRoute(cases: DrawnCases, route: LitRoute): Drawing {
  const parts = [...stepsOf(cases, route).map((step) => drawStep(cases, step)), drawEnd(endOf(cases, route))];
  let y: number = measures.margin;
  const placed = parts.map((part) => {
    const at = y;
    y += part.height + measures.gap;
    return { part, at };
  });
  const last = placed.at(-1) ?? unreachable('A route ends somewhere.');
  const rail = `<path class="way lit" d="M${measures.rail} ${measures.margin + measures.dot}V${px(last.at + measures.dot)}"/>`;
  return {
    body: [placed.length > 1 ? rail : '', ...placed.map(({ part, at }) => part.draw(at))].join(''),
    width: measures.width,
    height: y - measures.gap + measures.margin,
  };
}

function drawStep(cases: DrawnCases, { number, title, answer, edge }: Step): Part {
  const titles = fitText(title, { width: textWidth, size: sizes.title, weight: 'bold' });
  const answers = fitText(answer, { width: textWidth, size: sizes.answer });
  const others = fitText(othersInWords(cases, edge), { width: textWidth, size: sizes.others });
  const box =
    2 * measures.pad + titles.length * lineOf(sizes.title) + answers.length * lineOf(sizes.answer) - 3;
  const below = others.length * lineOf(sizes.others);
  return {
    height: box + (below > 0 ? below + 6 : 0),
    draw: (y) =>
      [
        `<rect class="box lit" x="${measures.left}" y="${px(y)}" width="${inner}" height="${px(box)}" rx="7"/>`,
        drawDot(y + measures.dot, String(number)),
        ...drawLines(titles, y + measures.pad, { size: sizes.title, weight: 'bold', name: 't' }),
        ...drawLines(answers, y + measures.pad + titles.length * lineOf(sizes.title), {
          size: sizes.answer,
          name: 't',
        }),
        ...drawLines(others, y + box + 3, { size: sizes.others, name: 's' }),
      ].join(''),
  };
}

/** The end of a route: an outcome on a dark ground, a question being asked in a broken line. */
function drawEnd({ kind, title }: RouteEnd): Part {
  const label = kind === 'outcome' ? words.outcome : words.askedNow;
  const lines = fitText(title, { width: textWidth, size: sizes.end, weight: 'bold' });
  const box = 2 * measures.pad + lineOf(sizes.label) + lines.length * lineOf(sizes.end) - 2;
  const [ground, name] = kind === 'outcome' ? ['end', 'o'] : ['now', 't'];
  return {
    height: box,
    draw: (y) =>
      [
        `<rect class="${ground}" x="${measures.left}" y="${px(y)}" width="${inner}" height="${px(box)}" rx="${kind === 'outcome' ? 14 : 7}"/>`,
        drawDot(y + measures.dot, ''),
        ...drawLines([label], y + measures.pad, { size: sizes.label, name }),
        ...drawLines(lines, y + measures.pad + lineOf(sizes.label), {
          size: sizes.end,
          weight: 'bold',
          name,
        }),
      ].join(''),
  };
}

function drawDot(y: number, number: string): string {
  return `<circle class="dot" cx="${measures.rail}" cy="${px(y)}" r="${measures.dot}"/>${drawText(number, measures.rail, y + 4.2, { size: 12, weight: 'bold', name: 'o', anchor: 'middle' })}`;
}

function drawLines(
  lines: readonly string[],
  top: number,
  style: { readonly size: number; readonly weight?: 'bold'; readonly name: string },
): readonly string[] {
  return lines.map((line, index) =>
    drawText(line, measures.left + measures.pad, top + style.size * 0.95 + index * lineOf(style.size), style),
  );
}

/** Questions by their titles; outcomes too while they are few, else how many they are. */
function othersInWords(cases: DrawnCases, edge: Step['edge']): string {
  const { questions, outcomes, questionIds, outcomeIds } = cases.guideline;
  const targets = otherTargets(cases, edge);
  const asked = questionIds.filter((id) => targets.includes(id)).map((id) => questions[id].title);
  const reached = outcomeIds.filter((id) => targets.includes(id)).map((id) => outcomes[id].title);
  const named = [...asked, ...(reached.length <= 2 ? reached : [words.outcomes(reached.length)])];
  return named.length === 0 ? '' : `${words.otherAnswers}: ${named.join(' · ')}`;
}
