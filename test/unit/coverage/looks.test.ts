import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/conversation/commands/commands.ts';
import { commandRoutes } from '../../../src/coverage/generators/commands.ts';
import { tapRoutes } from '../../../src/coverage/generators/taps.ts';
import { randomWalks } from '../../../src/coverage/generators/randomWalk.ts';
import type { Move, Route } from '../../../src/coverage/routes/route.ts';
import type { AnswerValue, QuestionId } from '../../../src/guideline/answers.ts';
import { type Change, foundOn } from '../../fixtures/alteredBot.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { sampled } from '../../fixtures/sampled.ts';

const give = (question: QuestionId, answer: AnswerValue): Move => ({ do: 'answer', question, answer });
const turn = (question: QuestionId, answer: AnswerValue): Move => ({ do: 'change', question, answer });
const look = (question: QuestionId, answer: AnswerValue): Move => ({ do: 'preview', question, answer });

describe('answers that are kept beside the route are compared with what is shown of them', () => {
  test.each<[string, readonly Move[]]>([
    [
      'a caution that a kept answer raises stood in a look at a change',
      [
        give('differentiation', 'poor'),
        turn('differentiation', 'well'),
        give('ki67', { grade: 'G3' }),
        turn('differentiation', 'unknown'),
        turn('differentiation', 'mixedOrOther'),
      ],
    ],
    [
      'a warning was left out whose sense the stop of a kept answer says',
      [
        give('differentiation', 'well'),
        give('ki67', { ki67: 10 }),
        give('performanceStatus', 1),
        give('extrahepaticDisease', 'extensive'),
        give('hormonalSyndrome', 'untreated'),
        turn('performanceStatus', 3),
        turn('performanceStatus', 1),
      ],
    ],
    [
      'two closed options stood on one line of the text beside a look at a change',
      [
        give('differentiation', 'well'),
        give('ki67', { ki67: 10 }),
        give('performanceStatus', 1),
        give('extrahepaticDisease', 'none'),
        give('liverDistribution', 'limited'),
        give('liverResectability', 'unresectable'),
        give('ablationNumbers', { lesionCount: 5, largestLesionMm: 51 }),
        give('hormonalSyndrome', 'refractory'),
        give('liverInvolvement', 50),
        give('transarterialContraindications', [
          'hepaticDecompensation',
          'renalImpairment',
          'contrastAllergy',
        ]),
        // Every other tap is answered with a card alone; the one before the last shifts that.
        { do: 'show', command: 'case' },
        look('transarterialContraindications', ['priorLiverRadiation']),
        { do: 'tap', button: 'change' },
        look('transarterialContraindications', ['priorLiverRadiation']),
      ],
    ],
    [
      'how firm a case is, and what to find out, rest on a kept answer',
      [
        give('differentiation', 'poor'),
        give('performanceStatus', 3),
        turn('differentiation', 'well'),
        { do: 'show', command: 'what next' },
        { do: 'show', command: 'what would change this' },
      ],
    ],
  ])('bug: %s', async (_what, moves) => {
    expect(await foundOn(moves)).toEqual([]);
  });
});

describe('routes of everything but answers hold at a healthy bot', () => {
  const walks: Readonly<Record<string, () => Iterator<Route>>> = {
    'go at random': () => randomWalks(guideline, 11, commands.checked),
    'tap every button': () => tapRoutes(cases.graph),
    'give every command': () => commandRoutes(cases.graph, commands.checked),
  };

  for (const [name, make] of Object.entries(walks))
    sampled(`routes that ${name}`, { quick: 3, full: 300 }, async (size) => {
      const routes = make();
      for (let walked = 0; walked < size; walked += 1) {
        const next = routes.next();
        if (next.done) break;
        expect({ route: next.value, found: await foundOn(next.value.moves) }).toEqual({
          route: next.value,
          found: [],
        });
      }
      expect(routes.next().done ?? false).toBe(size > 100 && name !== 'go at random');
    });
});

describe('bug: what was typed and not used stood where nobody expected it', () => {
  const typed: readonly Move[] = [give('differentiation', 'mixedOrOther'), { do: 'say', text: '2026' }];

  test('as it was typed, and not in another case', async () => {
    const next = [{ do: 'restart' }, give('differentiation', 'mixedOrOther')] as const;
    expect(await foundOn([...typed, ...next])).toEqual([]);
  });

  test.each<[string, Change]>([
    ['other words', (reply) => reply.replaceAll('“2026”', '“2027”')],
    ['words of another text', (reply) => reply.replaceAll('“2026”', '“2026”; “1”')],
  ])('%s than those that were typed are found', async (_what, change) => {
    expect(await foundOn([...typed, { do: 'show', command: 'mdt' }], change)).not.toEqual([]);
  });
});

/** An outcome with a stop and a line before the first option; two looks at a change; the reply to why. */
const route: readonly Move[] = [
  give('differentiation', 'well'),
  { do: 'show', command: 'why' },
  give('ki67', { ki67: 4 }),
  give('performanceStatus', 1),
  give('extrahepaticDisease', 'extensive'),
  look('extrahepaticDisease', 'limited'),
  give('hormonalSyndrome', 'untreated'),
  give('treatmentCourse', 'naiveGrowing'),
  look('treatmentCourse', 'exhausted'),
  { do: 'show', command: 'why' },
  give('sstrImaging', 'positive'),
  look('sstrImaging', 'negative'),
  { do: 'show', command: 'why' },
];

/** To PRRT; looked at is renal impairment, which closes it. */
const toPrrt: readonly Move[] = [
  give('differentiation', 'well'),
  give('ki67', { ki67: 2.9 }),
  give('performanceStatus', 1),
  give('extrahepaticDisease', 'limited'),
  give('liverDistribution', 'complex'),
  give('liverResectability', 'unresectable'),
  give('hormonalSyndrome', 'none'),
  give('treatmentCourse', 'progressedOnSsa'),
  give('sstrImaging', 'positive'),
  give('transarterialContraindications', ['arterialAccess']),
  look('transarterialContraindications', ['renalImpairment']),
];

describe('what is read beside the words of a place is judged', () => {
  test('a healthy bot holds', async () => {
    expect([...(await foundOn(route)), ...(await foundOn(toPrrt))]).toEqual([]);
  });

  test.each<[string, Change, RegExp]>([
    [
      'a stop that looks like any other text',
      (reply) => reply.replaceAll('"style":"attention"', '"style":"default"'),
      /^headline of stop C\d\d is drawn as plain, expected attention$/m,
    ],
    [
      'a stop on the ground of a mere remark',
      (reply) => reply.replaceAll('"style":"attention"', '"style":"accent"'),
      /^headline of stop C\d\d is drawn as accent, expected attention$/m,
    ],
    [
      'a title in the colour of a stop',
      (reply) => reply.replaceAll('"style":"heading"', '"style":"heading","color":"attention"'),
      /^question \w+ is drawn as a stop \(attention\), and is none$/m,
    ],
    [
      'a source that leads elsewhere',
      (reply) => reply.replaceAll('"url":"https://doi.org/10.1200', '"url":"https://doi.org/10.1201'),
      /R5 leads to https:\/\/doi\.org\/10\.1201\/\S+, expected https:\/\/doi\.org\/10\.1200/,
    ],
    [
      'what is read of an address is another one',
      (reply) => reply.replaceAll('"text":"doi.org/10.1200', '"text":"nejm.org/10.1200'),
      /what reads "nejm\.org\/10\.1200\S*" leads to https:\/\/doi\.org/,
    ],
    [
      'another journal of a source',
      (reply) => reply.replaceAll('J Clin Oncol 2023', 'Lancet 2023'),
      /words that nobody expects: "R5: .*Lancet 2023/,
    ],
    ['a source that is missing', (reply) => reply.replaceAll('"R5: ', '"5: '), /the sources lack R5/],
    [
      'an address in the text beside the card alone',
      (reply) => reply.replaceAll(' https://doi.org/10.1200', ' https://doi.example/10.1200'),
      /beside the card names https:\/\/doi\.example\/10\.1200\S+, to which nothing on the card leads/,
    ],
    [
      'another identifier of a source in the record',
      (reply) => reply.replaceAll('doi 10.1200/JCO.23.01529', 'doi 10.1200/JCO.23.01592'),
      /R5 is cited with 10\.1200\/JCO\.23\.01592, which the dossier does not give for it/,
    ],
    [
      'what an answer is used for in a look at a change',
      (reply) => reply.replaceAll('it would answer', 'it would not answer'),
      /what the answer is used for reads ".*would not answer/,
    ],
    [
      'a count in a look at a change',
      (reply) => reply.replaceAll('"text":"4"', '"text":"1"'),
      /number of "Questions answered" reads "Questions answered: 1 \(the same\)"/,
    ],
    [
      'the two sides of a look at a change exchanged',
      (reply) =>
        reply
          .replaceAll('"Then:"', '"Before:"')
          .replaceAll('"Now:"', '"Then:"')
          .replaceAll('"Before:"', '"Now:"'),
      /in the preview of a change: .*side of the row "Outcome" before where the change leads/,
    ],
    [
      'a closed option of a look at a change, with another reason',
      (reply) => reply.replaceAll(/"text":"Closed: [^"]+"/g, '"text":"Closed: nobody knows why. "'),
      /in the preview of a change: .*why an option is closed reads "Closed: nobody knows why"/,
    ],
  ])('%s', async (_what, change, named) => {
    const all = [...(await foundOn(route, change)), ...(await foundOn(toPrrt, change))];
    expect(all.join('\n')).toMatch(named);
  });
});
