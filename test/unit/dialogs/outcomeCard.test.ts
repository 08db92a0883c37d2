import { describe, expect, test } from 'vitest';
import { currentCases } from '../../../src/current.ts';
import { outcomeMessage } from '../../../src/conversation/messages/outcome/outcomeMessage.ts';
import { toCard } from '../../../src/dialogs/render/card.ts';
import { toText } from '../../../src/dialogs/render/text.ts';
import { everyObject } from '../../../src/coverage/targets/cardCheck.ts';
import { sourceRuns } from '../../../src/conversation/messages/said/sources.ts';
import { exercises } from '../../fixtures/exercises.ts';
import { guideline } from '../../fixtures/guideline.ts';
import { resultIn, screenOf } from '../../fixtures/outcomeWords.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import type { GivenAnswer } from '../../../src/guideline/answers.ts';

const place = { case: 'q3mV0a1bXk2Z', rev: 3 };
const messageOf = (answers: object) => {
  const given = Object.entries(answers).map(([question, answer]) => ({ question, answer }) as GivenAnswer);
  const { recommendation } = currentCases().replay(given);
  if (!recommendation) throw new Error('The route does not end at an outcome.');
  return outcomeMessage(currentCases().guideline, recommendation, place);
};

test.each(shortestRoutes)('what a label of $outcome shows is part of what it is called', ({ answers }) => {
  const toggles = everyObject(toCard(messageOf(answers))).filter(
    (element) => element['type'] === 'Column' && element['selectAction'],
  );
  expect(toggles.length).toBeGreaterThan(0);
  for (const { selectAction, items } of toggles) {
    const { title } = selectAction as { title: string };
    const [closed, open] = (items as { inlines: { text: string }[] }[]).map(({ inlines }) =>
      inlines
        .map(({ text }) => text)
        .join('')
        .replace(/^[▸▾] /, ''),
    );
    expect(open).toBe(closed);
    expect(title).toContain(closed);
  }
});

test('a label opens its own section and turns its own mark', () => {
  const card = toCard(messageOf({ differentiation: 'poor', performanceStatus: 1, necLine: 'none' }));
  const elements = everyObject(card);
  const opened = elements
    .filter(({ type }) => type === 'Action.ToggleVisibility')
    .map(({ targetElements }) => (targetElements as string[])[0]);
  const hidden = elements
    .filter(({ type, isVisible }) => type === 'Container' && isVisible === false)
    .map(({ id }) => id);
  expect(new Set(opened)).toEqual(new Set(hidden));
  expect(opened).toHaveLength(hidden.length);
});

describe('where room is short', () => {
  const refractory = {
    differentiation: 'well',
    ki67: { ki67: 2 },
    performanceStatus: 1,
    extrahepaticDisease: 'limited',
    liverDistribution: 'diffuse',
    hormonalSyndrome: 'refractory',
    liverInvolvement: 40,
    transarterialContraindications: ['hepaticDecompensation', 'renalImpairment', 'coagulopathyOrInfection'],
  };
  const short = messageOf(refractory);
  const roomy = messageOf({ differentiation: 'poor', performanceStatus: 1, necLine: 'none' });
  const special = 'Special situations not covered';

  test('the special situations and the legend stand with the cautions, and are said once', () => {
    expect(screenOf(short)).not.toContain(special);
    expect(screenOf(roomy)).toContain(special);
    for (const message of [short, roomy]) {
      expect(toText(message).match(new RegExp(special, 'g'))).toHaveLength(1);
      expect(toText(message).match(/In brackets: where a statement comes from/g)).toHaveLength(1);
    }
  });

  test('stops, first-screen lines and prohibitions are not folded', () => {
    for (const id of ['C21', 'C17', 'C18', 'C19']) expect(screenOf(short)).toContain(`(${id})`);
    const { first } = resultIn(short);
    expect(first).toBe('treatFirst');
  });
});

test('a subject stands for the headline of what was not asked, and the prohibition that it said stands again', () => {
  exercises('L6');
  const pair = messageOf({
    differentiation: 'well',
    ki67: { ki67: 4 },
    performanceStatus: 1,
    extrahepaticDisease: 'none',
    liverDistribution: 'complex',
    liverResectability: 'unresectable',
    transplantScreen: 'doesNotMeet',
    hormonalSyndrome: 'none',
    treatmentCourse: 'progressedOnSsa',
    sstrImaging: 'positive',
    transarterialContraindications: ['none'],
  });
  const screen = screenOf(pair);
  expect(screen).toContain('liver involvement (C23)');
  expect(screen).not.toContain('Liver involvement was not asked: above 75% no routine embolization');
  expect(screen).toContain('More than 75% of the liver replaced: no routine embolization.');
  expect(screen).toMatch(/as equals, either 1\. Conventional \(lipiodol\) TACE\.[\s\S]*or 2\. PRRT/);
});

test('a source is shown with its citation and its one link; the card opens it, plain text shows it in full', () => {
  const message = {
    blocks: [
      {
        kind: 'list',
        items: (['R42a', 'R36b'] as const).map((id) => {
          const source = guideline.sources[id];
          if (!source) throw new Error(`${id} is no source.`);
          return sourceRuns(source);
        }),
      },
    ],
    buttons: [],
    typeHint: '',
    speak: '',
  } as const;
  const opened = everyObject(toCard(message)).filter(({ type }) => type === 'Action.OpenUrl');
  expect(opened.map(({ url }) => url)).toEqual(['https://doi.org/10.1056/NEJMoa1607427']);
  expect(toText(message)).toContain('https://doi.org/10.1056/NEJMoa1607427');
  expect(toText(message).match(/https?:/g)).toHaveLength(1);
});

test('no answer loses its sign: ">75%" is not read as a quotation, as it was in a TextBlock', () => {
  const choices = [{ label: '>75%', short: '>75%', data: { nelm: 1, do: 'help' } as const }];
  for (const layout of ['rows', 'columns'] as const) {
    const card = toCard({
      blocks: [
        { kind: 'choices', layout, choices },
        { kind: 'facts', items: [{ name: 'Liver involvement', value: '>75%' }] },
      ],
      buttons: [],
      typeHint: '',
      speak: '',
    });
    const shown = everyObject(card).filter(({ text }) => text === '>75%');
    expect(shown.map(({ type }) => type)).toEqual(['TextRun', 'TextRun']);
  }
});
