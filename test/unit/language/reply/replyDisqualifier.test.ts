import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import type { Question } from '../../../../src/guideline/question.ts';
import { readAnswer } from '../../../../src/language/reply/readAnswer.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { namesOfOption } from '../../../../src/language/vocabulary/questions/index.ts';
import { guideline } from '../../../fixtures/guideline.ts';
import {
  doubtfulReplies,
  laterDoubtfulReplies,
  moreDoubtfulReplies,
  plainReplies,
} from '../../../fixtures/replies.ts';
import { sampled } from '../../../fixtures/sampled.ts';

const { questionIds, questions } = guideline;

const read = (question: QuestionId, text: string) =>
  readAnswer(guideline, questions[question], utteranceOf(text));

const linesOf = (replies: typeof doubtfulReplies): readonly (readonly [QuestionId, string])[] =>
  questionIds.flatMap((id) => (replies[id] ?? []).map((text) => [id, text] as const));

describe('words beside the answer that may change it are asked about', () => {
  test.each([...linesOf(doubtfulReplies), ...linesOf(moreDoubtfulReplies), ...linesOf(laterDoubtfulReplies)])(
    '%s: %s',
    (question, text) => {
      expect(read(question, text).kind).not.toBe('answer');
    },
  );
});

describe('words beside the answer that change nothing leave it taken', () => {
  test.each(plainReplies)('$question: $text', ({ question, text, answer }) => {
    expect(read(question, text)).toMatchObject({ kind: 'answer', answer });
  });
});

test('what was understood is said, and the words that were not', () => {
  expect(read('transarterialContraindications', 'none of these, old coil in the spleen')).toEqual({
    kind: 'ask',
    understood: 'I read "none of these, old".',
    reason: '"old" speaks of the past; say how it is now.',
  });
  expect(read('sstrImaging', 'positive except one lesion')).toMatchObject({
    understood: 'I read "positive except".',
    reason: expect.stringContaining('except') as string,
  });
});

test('two stages are the staged resection, also beside "resectable"', () => {
  expect(read('liverResectability', 'resectable only with two stages')).toMatchObject({ answer: 'staged' });
});

test('a number of millimetres beside a lesion count that is doubtful is not kept either', () => {
  expect(read('ablationNumbers', '3 lesions, two of them ablated')).not.toHaveProperty('partial');
});

const doubts = [
  'except one lesion',
  'apart from the left lobe',
  'but not everywhere',
  'if fit',
  'only after chemotherapy',
  'mostly',
  'partially',
  'almost',
  'in most',
  'in some',
  'in two of five',
  'unless she improves',
  'or so',
  'until last month',
  'before surgery',
  'now gone',
  'since resolved',
  'initially',
  'in part',
  'so far',

  'with a stent',
  'removed since',
  'on one side',
  'possibly',
  'according to some',
  'not confirmed',
  'vs none',
  'then lost',
  'with reservations',
  'zzyzx',
  'whereas the rest is unclear',
  'for the time being',
];

/** The names of an option that a reply may begin with. */
function namesOf(question: Question): readonly string[] {
  const numbers = question.input.kind === 'scale' ? ['ECOG 1', 'KPS 80'] : [];
  return [
    ...numbers,
    ...question.options
      .flatMap(({ id, label, short }) => {
        const { anywhere, whenAsked, terms } = namesOfOption(question.id, id);
        return [id, label, short ?? label, ...anywhere, ...whenAsked, ...terms];
      })
      .filter((name) => read(question.id, name).kind === 'answer' && !/^(?:no|\d)$/.test(name)),
  ];
}

/** The doubt is about the differentiation; that the grade is taken all the same is a known weakness. */
const isAboutAnother = (id: string, text: string): boolean =>
  id === 'ki67' && text.startsWith('NET G3, well differentiated ');

/** "No prior treatment so far" is no prior treatment; a primary that is resected and removed since is resected. */
const saysTheSame = (id: string, text: string): boolean =>
  (id === 'treatmentCourse' && /^no prior (?:treatment|therapy) so far$/.test(text)) || isRemoved(id, text);

const isRemoved = (id: string, text: string): boolean =>
  id === 'primaryStatus' &&
  text.endsWith('removed since') &&
  read('primaryStatus', text.replace(/,? removed since$/, '')).kind === 'answer' &&
  /\b(?:resected|resection|removed|excised|out|whipple|distal panc)\b/i.test(
    text.replace(/,? removed since$/, ''),
  );

describe('an option and a word of doubt are never silently that option', () => {
  for (const id of questionIds) {
    // Where few doubts are taken, other ones for each name, so that all of them are.
    sampled(`${id}, words for each name`, { quick: 3, full: doubts.length }, (words) => {
      const names = namesOf(questions[id]);
      const taken = names.flatMap((name, place) =>
        doubts
          .map((doubt, index) => ({ index, text: `${name}${index % 3 === 0 ? ',' : ''} ${doubt}` }))
          .filter(({ index }) => (index + place * words) % doubts.length < words)
          .filter(({ text }) => !saysTheSame(id, text) && !isAboutAnother(id, text))
          .flatMap(({ text }) => (read(id, text).kind === 'answer' ? [text] : [])),
      );
      expect(names.length).toBeGreaterThan(0);
      expect(taken).toEqual([]);
    });
  }
});

describe('doubt that leads up to an option', () => {
  const leading = [
    'mostly',
    'partially',
    'almost',
    'formerly',
    'until 2019',
    'nearly',
    'hopefully',
    'not quite',
  ];
  for (const id of questionIds) {
    sampled(`${id}, words for each name`, { quick: 2, full: leading.length }, (words) => {
      const taken = namesOf(questions[id]).flatMap((name, place) =>
        leading
          .filter((_doubt, index) => (index + place * words) % leading.length < words)
          .map((doubt) => `${doubt} ${name}`)
          .filter((text) => read(id, text).kind === 'answer'),
      );
      expect(taken).toEqual([]);
    });
  }
});
