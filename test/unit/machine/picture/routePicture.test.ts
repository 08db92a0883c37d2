import { describe, expect, test } from 'vitest';
import { dark, light } from '../../../../src/machine/picture/colours.ts';
import { type LitRoute, pictureForms } from '../../../../src/machine/picture/picture.ts';
import { routePicture } from '../../../../src/machine/picture/routePicture.ts';
import type { CaseState } from '../../../../src/machine/cases.ts';
import { distinctOutcomes } from '../../../fixtures/distinctOutcomes.ts';
import { goldenDossier } from '../../../fixtures/golden.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';
import { shortestRoutes } from '../../../fixtures/shortestRoutes.ts';
import { type DrawnRect, type DrawnText, partsOfSvg } from '../../../fixtures/svgParts.ts';

const routeOf = (state: CaseState): LitRoute => ({
  trail: cases.trail(state),
  title: state.recommendation?.title ?? null,
});
const shortest = shortestRoutes.map(({ answers }) => cases.follow(answers));

/** A case of long answers: the longest label of each question, and every contraindication. */
const wordy = cases.follow({
  differentiation: 'well',
  ki67: { ki67: 21.5, grade: 'G3' },
  performanceStatus: 1,
  extrahepaticDisease: 'limited',
  liverResectability: 'oneStage',
});
const manyContraindications = cases.follow({
  differentiation: 'well',
  ki67: { ki67: 4, grade: 'G2' },
  performanceStatus: 1,
  extrahepaticDisease: 'none',
  liverDistribution: 'complex',
  liverResectability: 'unresectable',
  transplantScreen: 'doesNotMeet',
  hormonalSyndrome: 'none',
  treatmentCourse: 'progressedOnSsa',
  sstrImaging: 'negative',
  transarterialContraindications: [
    'hepaticDecompensation',
    'coagulopathyOrInfection',
    'renalImpairment',
    'contrastAllergy',
    'arterialAccess',
    'portalVein',
    'biliary',
    'lungOrGiShunt',
    'priorLiverRadiation',
  ],
});

/** Texts that stand in no box: numbers in dots, and in the form of a card where other answers would have led. */
const isFree = (text: DrawnText): boolean => text.name === 'o' && /^\d+$/.test(text.words);
const holds = (rect: DrawnRect, text: DrawnText): boolean =>
  text.left >= rect.left &&
  text.right <= rect.right + 0.1 &&
  text.top >= rect.top &&
  text.baseline <= rect.bottom;

/** Texts that stick out of the smallest box that they begin in, or of the picture. */
function overflowing(route: LitRoute | null, form: (typeof pictureForms)[number]): readonly string[] {
  const { svg, width, height } = routePicture(cases, route, form);
  const { texts, rects } = partsOfSvg(svg);
  const boxes = rects.filter(({ name }) => name !== 'paper');
  return texts.flatMap((text) => {
    const inPicture = text.left >= 0 && text.right <= width && text.top >= 0 && text.baseline <= height;
    const own = boxes
      .filter(
        (rect) =>
          text.left >= rect.left &&
          text.left < rect.right &&
          text.baseline > rect.top &&
          text.baseline <= rect.bottom,
      )
      .toSorted(
        (a, b) => (a.right - a.left) * (a.bottom - a.top) - (b.right - b.left) * (b.bottom - b.top),
      )[0];
    const fits = own ? holds(own, text) : isFree(text) || (form === 'route' && text.name === 's');
    return inPicture && fits ? [] : [text.words];
  });
}

describe.each(pictureForms)('the form %s', (form) => {
  test('no text leaves its box: the chart without a route, the shortest routes, the wordiest cases', () => {
    const routes = [null, ...[...shortest, wordy, manyContraindications].map(routeOf)];
    for (const route of routes) expect(overflowing(route, form)).toEqual([]);
  });

  test('no text leaves its box on any of 400 routes', { tags: ['long'] }, () => {
    const all = distinctOutcomes(cases);
    const step = Math.max(1, Math.floor(all.length / 400));
    const routes = all.filter((_route, index) => index % step === 0);
    const out = routes.flatMap(({ answers }) => overflowing(routeOf(cases.replay(answers)), form));
    expect(out).toEqual([]);
  });

  test('nothing in it is loaded from elsewhere, and what is no text is no part of it', () => {
    const { svg } = routePicture(cases, routeOf(manyContraindications), form, 'auto');
    expect(svg).not.toMatch(/href|url\(|@import|<script|NaN|undefined/);
  });
});

/** The words of the picture, lines joined: those of one box stand one below the other. */
const saidIn = (svg: string): string =>
  partsOfSvg(svg)
    .texts.map(({ words }) => words)
    .join(' ');

describe.each(['wide', 'portrait', 'phone'] as const)('the whole chart %s', (form) => {
  const { svg } = routePicture(cases, null, form);

  test('has every question and outcome of the dossier, and a row for each of its edges', () => {
    const said = saidIn(svg).replaceAll('- ', '-');
    for (const { title, edges } of goldenDossier.questions) {
      expect(said).toContain(title.replaceAll('- ', '-'));
      expect(edges.length).toBeGreaterThan(0);
    }
    for (const { title } of goldenDossier.outcomes.outcomes) expect(said).toContain(title);
    const rules = partsOfSvg(svg).texts.filter(({ words }) => /^\d+(?: \d+)*$/.test(words));
    const numbers = rules.flatMap(({ words }) => words.split(' '));
    expect(numbers).toHaveLength(goldenDossier.questions.reduce((sum, { edges }) => sum + edges.length, 0));
  });

  test('no box lies over another', () => {
    const boxes = partsOfSvg(svg).rects.filter(({ name }) => name === 'box');
    expect(boxes).toHaveLength(goldenDossier.questions.length);
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top;
        expect(apart).toBe(true);
      }
    }
  });

  test('nothing is lit without a route', () => {
    expect(svg.replace(/<style>.*?<\/style>/, '')).not.toMatch(/class="(?:[\w ]* lit|end|now|dot)"/);
  });
});

describe('a route on the chart', () => {
  test.each(shortest.map((state) => [state.outcome, state] as const))(
    '%s: its steps are numbered, its boxes and lines are heavier, it ends in one dark cell with the title given',
    (_outcome, state) => {
      const route = { ...routeOf(state), title: 'The title as it is shown' };
      for (const form of ['wide', 'portrait', 'phone'] as const) {
        const { svg } = routePicture(cases, route, form);
        const { texts, rects } = partsOfSvg(svg);
        const lit = rects.filter(({ name }) => name === 'box lit');
        const ends = rects.filter(({ name }) => name === 'end');
        expect(lit).toHaveLength(route.trail.length);
        expect(svg.match(/class="way lit"/g) ?? []).toHaveLength(route.trail.length - 1);
        const numbers = [...svg.matchAll(/class="dot"[^>]*\/><text[^>]*>(\d+)</g)].map(([, number]) =>
          Number(number),
        );
        expect(numbers.toSorted((a, b) => a - b)).toEqual(route.trail.map((_step, index) => index + 1));
        expect(ends).toHaveLength(1);
        const inEnd = texts.filter((text) => ends[0] && holds(ends[0], text)).map(({ words }) => words);
        expect(inEnd.join(' ')).toContain('The title as it is shown');
        expect(svg).toContain('.box.lit{');
      }
    },
  );

  test('the question being asked is marked, and nothing is an end', () => {
    const state = cases.follow({ differentiation: 'well', ki67: { ki67: 4 } });
    for (const form of pictureForms) {
      const { rects } = partsOfSvg(routePicture(cases, routeOf(state), form).svg);
      expect(rects.filter(({ name }) => name === 'now')).toHaveLength(1);
      expect(rects.filter(({ name }) => name === 'end')).toEqual([]);
    }
  });

  test('says the route in words, each answer in full', () => {
    const { alt } = routePicture(cases, routeOf(manyContraindications), 'wide');
    const contraindications = guideline.questions.transarterialContraindications.options.filter(
      ({ contraindicationClass }) => contraindicationClass !== undefined,
    );
    for (const { label } of contraindications) {
      expect(alt).toContain(label);
    }
    expect(alt).toContain('2. Ki-67 / grade: Ki-67 4%, reported G2.');
    expect(alt).toContain(`Outcome: ${manyContraindications.recommendation?.title ?? '?'}.`);
  });

  test('on a card every step says where other answers would have led', () => {
    const state = cases.follow({ differentiation: 'well', ki67: { ki67: 4 } });
    const said = saidIn(routePicture(cases, routeOf(state), 'route').svg);
    expect(said).toContain('Other answers lead to: Performance status · Expert');
    expect(said).toContain('Asked now Performance status');
  });
});

describe('the colours', () => {
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = (hex.slice(1).match(/../g) ?? []).map((part) => {
      const share = Number.parseInt(part, 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string): number => {
    const [one, other] = [luminance(a), luminance(b)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };

  test.each([
    ['light', light],
    ['dark', dark],
  ] as const)('%s: text 4.5:1 on what it stands on, boxes and lines 3:1 on theirs', (_name, colours) => {
    const { paper, surface, litSurface, text, subtle, lit, line, onLit } = colours;
    for (const ground of [paper, surface, litSurface]) {
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(subtle, ground)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(onLit, lit)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(line, paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(lit, paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(lit, litSurface)).toBeGreaterThanOrEqual(3);
  });
});
