import * as fc from 'fast-check';
import type { QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../../../src/engine/random.ts';
import type { GivenAnswer } from '../../../../src/guideline/answers.ts';
import type { CodedCase } from '../../../../src/machine/caseCode/caseCode.ts';
import type { FhirError } from '../../../../src/machine/fhir/errors.ts';
import { questionnaireOf } from '../../../../src/machine/fhir/questionnaire.ts';
import { caseOfResponse } from '../../../../src/machine/fhir/readResponse.ts';
import { responseOf } from '../../../../src/machine/fhir/response.ts';
import { everyRoute } from '../../../../src/machine/routes.ts';
import { altered } from '../../../fixtures/altered.ts';
import { faultsOf } from '../../../fixtures/fhirValidator.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';
import { vignettes } from '../../../fixtures/vignettes.ts';

const pregnantCase: CodedCase = {
  answers: [
    { question: 'differentiation', answer: 'well' },
    { question: 'ki67', answer: { ki67: 8.5, grade: 'G3' } },
    { question: 'performanceStatus', answer: 1 },
    { question: 'transarterialContraindications', answer: ['portalVein', 'biliary'] },
    { question: 'sstrImaging', answer: 'positive' },
  ],
  situations: ['pregnancy'],
};
const response = responseOf(cases, pregnantCase);

const sorted = (answers: readonly GivenAnswer[]): readonly GivenAnswer[] =>
  guideline.questionIds.flatMap((id) => answers.filter(({ question }) => question === id));

/** Over JSON, as it goes out and comes in. */
const roundTrip = (coded: CodedCase): CodedCase =>
  caseOfResponse(cases, JSON.parse(JSON.stringify(responseOf(cases, coded)))).coded;

test('a case of pending answers, a number beside a grade and a special situation comes back', () => {
  expect(roundTrip(pregnantCase)).toEqual(pregnantCase);
});

function sampledRoutes(share: number): readonly (readonly GivenAnswer[])[] {
  const random = seeded(7);
  return [...everyRoute(cases.graph)].filter(() => random.below(share) === 0);
}

test('every sampled route comes back, and every beginning of it', { tags: ['long'] }, () => {
  const routes = sampledRoutes(300);
  expect(routes.length).toBeGreaterThan(800);
  for (const route of routes) {
    for (let length = 0; length <= route.length; length += 1) {
      const coded = { answers: route.slice(0, length), situations: [] };
      expect(roundTrip(coded)).toEqual({ ...coded, answers: sorted(coded.answers) });
    }
  }
});

test('every vignette of the dossier comes back, and its response is one of FHIR R4', () => {
  for (const { answers } of vignettes) {
    const coded = {
      answers: guideline.questionIds.flatMap((question): readonly GivenAnswer[] => {
        const answer = answers[question];
        return answer === undefined ? [] : [{ question, answer }];
      }),
      situations: [],
    };
    expect(roundTrip(coded)).toEqual(coded);
    expect(faultsOf(responseOf(cases, coded))).toEqual([]);
  }
});

test('a response says what FHIR asks of it, and nobody is named in it', () => {
  expect(faultsOf(response)).toEqual([]);
  expect(Object.keys(response)).toEqual(['resourceType', 'extension', 'questionnaire', 'status', 'item']);
  expect(response.status).toBe('in-progress');
  expect(response.questionnaire).toBe(`${questionnaireOf(cases).url}|${guideline.version}`);
  expect(
    responseOf(cases, { answers: [{ question: 'differentiation', answer: 'unknown' }], situations: [] }),
  ).toMatchObject({ status: 'completed' });
  expect(responseOf(cases, { answers: [], situations: [] })).not.toHaveProperty('item');
  expect(responseOf(cases, pregnantCase, '2026-11-29').authored).toBe('2026-11-29');
});

test('a pending answer is no item of the response', () => {
  const linkIds = (items: readonly QuestionnaireResponseItem[]): readonly string[] =>
    items.flatMap(({ linkId, item = [] }) => [linkId, ...linkIds(item)]);
  expect(linkIds(response.item ?? [])).not.toContain('sstrImaging');
  expect(JSON.stringify(response.extension)).toContain('sstrImaging.positive');
});

const faultOf = (resource: unknown): string | null => {
  try {
    caseOfResponse(cases, resource);
    return null;
  } catch (error) {
    expect(error).toMatchObject({ name: 'FhirError', code: 'FhirNotReadable' });
    expect((error as FhirError).message).not.toContain('Jane Roe');
    return (error as FhirError).fault;
  }
};

describe('what is not as the questionnaire has it is refused', () => {
  const item = (index: number, ...more: readonly (string | number)[]): readonly (string | number)[] => [
    'item',
    index,
    ...more,
  ];
  const answer = [...item(0), 'answer', 0] as const;
  const coding = { system: response.item?.[0]?.answer?.[0]?.valueCoding?.system };
  test.each<[string, readonly (string | number)[], unknown]>([
    ['notAResponse', ['resourceType'], 'Questionnaire'],
    ['notAResponse', ['status'], 'done'],
    ['notAResponse', ['status'], undefined],
    ['notAResponse', ['item'], {}],
    ['notAResponse', ['item'], ['Jane Roe']],
    ['notAResponse', ['Jane Roe'], 'a part that FHIR does not have'],
    ['notAResponse', ['modifierExtension'], [{ url: 'urn:x', valueBoolean: true }]],
    ['notAResponse', ['implicitRules'], 'urn:x'],
    ['notAResponse', item(0, 'modifierExtension'), [{ url: 'urn:x', valueBoolean: true }]],
    ['notAResponse', item(0, 'linkId'), 5],
    ['notAResponse', [...item(0), 'answer'], ['Jane Roe']],
    ['notAResponse', ['extension', 0, 'extension'], [{ url: 'answer', valueString: 'Jane Roe' }]],
    ['enteredInError', ['status'], 'entered-in-error'],
    ['otherQuestionnaire', ['questionnaire'], undefined],
    ['otherQuestionnaire', ['questionnaire'], 'urn:x|1.1.1'],
    ['otherVersion', ['questionnaire'], response.questionnaire?.split('|')[0]],
    ['otherVersion', ['questionnaire'], `${response.questionnaire?.split('|')[0]}|1.0.0`],
    ['unknownItem', item(0, 'linkId'), 'Jane Roe'],
    ['unknownItem', item(0, 'linkId'), 'primaryStatus'],
    ['unknownItem', item(0, 'item'), [{ linkId: 'nowhere' }]],
    ['unknownItem', ['extension', 0, 'extension', 0, 'valueString'], 'Jane Roe'],
    ['repeated', item(0), response.item?.[1]],
    ['repeated', [...item(0), 'answer', 1], response.item?.[0]?.answer?.[0]],
    ['repeated', ['extension', 1], response.extension?.[0]],
    ['unknownCode', [...answer, 'valueCoding'], { ...coding, code: 'differentiation.Jane Roe' }],
    ['unknownCode', [...answer, 'valueCoding'], { ...coding, code: 'ki67.G1' }],
    ['unknownCode', [...answer, 'valueCoding'], { system: 'urn:x', code: 'differentiation.well' }],
    ['valueNotAllowed', [...answer, 'valueCoding', 'system'], undefined],
    ['valueNotAllowed', [...answer, 'valueString'], 'Jane Roe'],
    ['valueNotAllowed', [...answer], { valueString: 'Jane Roe' }],
    ['valueNotAllowed', item(1, 'answer'), [{ valueDecimal: 8 }]],
    ['valueNotAllowed', item(1, 'item', 0, 'answer', 0, 'valueDecimal'), 140],
    ['valueNotAllowed', item(1, 'item', 0, 'answer', 0, 'valueDecimal'), -0.1],
    ['valueNotAllowed', item(1, 'item', 0, 'answer', 0, 'valueDecimal'), '8'],
    [
      'contradictory',
      item(1, 'item', 2),
      { linkId: 'ki67.unknown', answer: [{ valueCoding: { ...coding, code: 'ki67.unknown' } }] },
    ],
  ])('%s: %j %j', (fault, path, part) => {
    expect(faultOf(altered(response, path, part))).toBe(fault);
  });

  test.each([null, undefined, 5, 'Jane Roe', [], [response], {}])('%j is no response', (resource) => {
    expect(faultOf(resource)).toBe('notAResponse');
  });

  test('"none of these" beside a contraindication, and half of a pair', () => {
    const pending = (linkId: string, values: readonly object[]): unknown => ({
      ...response,
      extension: [
        {
          url: response.extension?.[0]?.url,
          extension: [
            { url: 'linkId', valueString: linkId },
            ...values.map((value) => ({ url: 'answer', ...value })),
          ],
        },
      ],
    });
    const coded = (code: string): object => ({
      valueCoding: { ...coding, code: `transarterialContraindications.${code}` },
    });
    expect(faultOf(pending('transarterialContraindications', [coded('none'), coded('biliary')]))).toBe(
      'valueNotAllowed',
    );
    expect(faultOf(pending('ablationNumbers.lesionCount', [{ valueInteger: 3 }]))).toBe('valueNotAllowed');
    expect(faultOf(pending('ablationNumbers.lesionCount', [{ valueInteger: 2.5 }]))).toBe('valueNotAllowed');
  });
});

test('whom it is about, who wrote it and when is not read, and said to be so', () => {
  const named: QuestionnaireResponse = {
    ...response,
    id: 'x',
    identifier: { value: 'Jane Roe' },
    subject: { display: 'Jane Roe' },
    author: { display: 'Jane Roe' },
    authored: '2026-11-29',
  };
  const read = caseOfResponse(cases, named);
  expect(read).toEqual({
    coded: pregnantCase,
    ignored: ['id', 'identifier', 'subject', 'authored', 'author'],
  });
});

test('extensions of others, texts and displays are of no account', () => {
  const dressed = altered(
    altered(response, ['item', 0, 'text'], 'Jane Roe'),
    ['extension', response.extension?.length ?? 0],
    { url: 'urn:x', valueString: 'Jane Roe' },
  );
  expect(caseOfResponse(cases, dressed).coded).toEqual(pregnantCase);
});

test('whatever comes from outside is read or refused, and nothing else', () => {
  const anyPath = fc.constantFrom<readonly (string | number)[]>(
    ['item'],
    ['item', 0],
    ['item', 1, 'item'],
    ['item', 0, 'answer'],
    ['item', 0, 'answer', 0],
    ['item', 0, 'answer', 0, 'valueCoding'],
    ['extension'],
    ['extension', 0],
    ['extension', 0, 'extension'],
    ['questionnaire'],
  );
  fc.assert(
    fc.property(anyPath, fc.jsonValue(), (path, part) => {
      faultOf(altered(response, path, part));
    }),
    { numRuns: 300 },
  );
});
