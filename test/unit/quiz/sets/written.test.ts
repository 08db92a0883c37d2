import { tagWords } from '../../../../src/guideline/notation/words.ts';
import { mayBeShown } from '../../../../src/engine/describeSources.ts';
import { documentsOf } from '../../../../src/guideline/source.ts';
import { expect, test } from 'vitest';
import { currentData as guideline } from '../../../../src/guideline/editions/current.ts';
import { safety } from '../../../../src/guideline/safety.ts';
import { setGift } from '../../../../src/quiz/sets/gift.ts';
import { escaped } from '../../../../src/quiz/sets/escaped.ts';
import { setMarkdown } from '../../../../src/quiz/sets/markdown.ts';
import { quizSetSchema, setData, setJson } from '../../../../src/quiz/sets/setJson.ts';
import { quiz } from '../../../fixtures/quiz.ts';
import { readGift } from '../../../fixtures/readGift.ts';
import { setOf } from './setOf.ts';

const { itemById, stamp, topics } = quiz;
const set = setOf(40, 11);
const json = setJson(quiz, set);
const markdown = setMarkdown(quiz, set);
const [questions = '', key = '', sources = ''] = markdown.split(/^## (?:Key|Sources)$/m);

test('the same seed gives the same bytes in every format', () => {
  const again = setOf(40, 11);
  expect(setJson(quiz, again)).toBe(json);
  expect(setMarkdown(quiz, again)).toBe(markdown);
  expect(setGift(quiz, again)).toBe(setGift(quiz, set));
});

test('JSON passes its schema and says what the items say', () => {
  const { items, ...data } = quizSetSchema().parse(JSON.parse(json));
  expect(items).toHaveLength(40);
  expect(data.topics.map(({ id }) => id)).toContain('prrt');
  set.entries.forEach(({ item }, index) => {
    expect(items[index]).toMatchObject({ id: item.id, stem: item.stem, many: item.many });
    expect(items[index]?.case).toEqual(item.case?.text ?? []);
    expect(items[index]?.options.map(({ label, right, why }) => [label, right, why])).toEqual(
      item.options.map(({ label, right, why }) => [label, right, why]),
    );
    expect(itemById(items[index]?.id ?? '')).toEqual(item);
  });
  const listed = data.sources.map(({ id }) => id);
  expect(new Set(items.flatMap((item) => item.sources))).toEqual(new Set(listed));
});

test('the schema refuses what is no set', () => {
  const good = setData(quiz, set);
  const [first, ...others] = good.items;
  if (!first) throw new Error('No item.');
  const noneRight = { ...first, options: first.options.map((option) => ({ ...option, right: false })) };
  for (const wrong of [
    { ...good, formatVersion: 1 },
    { ...good, count: 39 },
    { ...good, items: [noneRight, ...others] },
    { ...good, items: [{ ...first, many: !first.many }, ...others] },
    { ...good, items: [{ ...first, name: 'x' }, ...others] },
    { ...good, guideline: { ...good.guideline, hash: 'abc' } },
  ]) {
    expect(quizSetSchema().safeParse(wrong).success).toBe(false);
  }
  expect(quizSetSchema().safeParse(good).success).toBe(true);
});

test('the questions in Markdown have every item, and no answer stands before the key', () => {
  for (const { number, item } of set.entries) {
    const block = questions.split(/^### /m).find((part) => part.startsWith(`${number}. `)) ?? '';
    for (const text of [...(item.case?.text ?? []), item.stem]) expect(block).toContain(escaped(text));
    const shown = [...block.matchAll(/^- ([a-e])\) /gm)].map(([, letter]) => letter);
    expect(shown).toEqual(item.options.map(({ id }) => id));
    for (const told of [item.id, item.lesson, ...item.options.map(({ why }) => why)]) {
      expect(questions).not.toContain(escaped(told));
    }
  }
  for (const { title } of topics) expect(questions).not.toMatch(new RegExp(`^###.*${title}`, 'm'));
  expect(questions).not.toMatch(/\brule \w+\.\d|\bnot verified\b(?! \((?:general|from memory))|Right/);
});

test('the key has the letters, every reason with its provenance, and each source with its citation and link', () => {
  const table = [...key.matchAll(/^\| (\d+) \| ([a-e, ]+) \|$/gm)].map(([, number, right]) => [
    number,
    right,
  ]);
  expect(table).toEqual(
    set.entries.map(({ number, item }) => [
      String(number),
      item.options.flatMap(({ id, right }) => (right ? [id] : [])).join(', '),
    ]),
  );
  for (const { number, item } of set.entries) {
    const block = key.split(/^### /m).find((part) => part.startsWith(`${number}: `)) ?? '';
    for (const { why, wouldBeRight, provenance, right, label, id } of item.options) {
      expect(block).toContain(`${right ? '' : 'Not '}**${escaped(`${id}) ${label}`)}**: `);
      expect(block).toContain(escaped(why));
      expect(block).toContain(escaped(wouldBeRight ?? ''));
      for (const { tag, refs } of provenance) {
        expect(block).toContain([tagWords[tag], refs.join(', ')].filter(Boolean).join(' '));
        for (const source of refs.flatMap((ref) => documentsOf(guideline.sources, ref)).filter(mayBeShown)) {
          const line = sources.split('\n').find((text) => text.startsWith(`- ${source.id}: `)) ?? '';
          expect(line).toContain(escaped(source.citation));
          expect(line.endsWith(source.link === null ? '.' : ` <${source.link}>`)).toBe(true);
        }
      }
    }
    expect(block).toContain(escaped(item.lesson));
  }
});

test('every format says what the set is, what it rests on and how to make it again', () => {
  const [about] = readGift(setGift(quiz, set));
  for (const text of [questions, json, about?.text ?? '']) {
    for (const said of [
      'For teaching only',
      'Not for the care of a patient',
      'no AI',
      guideline.status,
      safety.banner,
      stamp.version,
      stamp.hash,
    ]) {
      expect(text).toContain(said);
    }
  }
  expect(questions).toContain('npm run quiz:make -- 40 --seed 11');
  expect(about?.text).toContain('npm run quiz:make -- 40 --seed 11');
  expect(quizSetSchema().parse(JSON.parse(json)).seed).toBe(11);
});

test.each([
  ['<10% or *bold* _x_ `y` ~z~', String.raw`\<10% or \*bold\* \_x\_ \`y\` \~z\~`],
  ['>75% of the liver', String.raw`\>75% of the liver`],
  ['1. not a list', String.raw`1\. not a list`],
  ['- not a list', String.raw`\- not a list`],
  ['# no heading', String.raw`\# no heading`],
  ['a\n\nb', 'a b'],
  ['&lt; and R&D', String.raw`\&lt; and R&D`],
  ['[a](b)', String.raw`\[a]\(b)`],
  ['Ki-67 10-55% (R5) [EXPERT]', 'Ki-67 10-55% (R5) [EXPERT]'],
])('%j is written in Markdown so that it is shown as it stands', (text, written) => {
  expect(escaped(text)).toBe(written);
});
