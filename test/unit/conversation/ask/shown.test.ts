import { utteranceOf } from '../../../../src/language/utterance.ts';
import { libraryOf } from '../../../../src/conversation/ask/library.ts';
import { describe, expect, test } from 'vitest';
import { sampled } from '../../../fixtures/sampled.ts';
import { currentCases, currentGuideline } from '../../../../src/current.ts';
import { cardFindings } from '../../../../src/coverage/targets/cardCheck.ts';
import { answerAsk } from '../../../../src/conversation/ask/answerAsk.ts';
import { askIn } from '../../../../src/language/ask/askIn.ts';
import { shownBlocks, withSources } from '../../../../src/conversation/ask/askBlocks.ts';
import { whole } from '../../../../src/conversation/ask/shown.ts';
import { subjects } from '../../../../src/language/ask/subjects.ts';
import { suggestionsFor } from '../../../../src/conversation/ask/suggestions.ts';
import type { Block, Message, Run } from '../../../../src/conversation/contract/message.ts';
import { withBefore } from '../../../../src/conversation/messages/view.ts';
import { isAtQuestion, questionMessage } from '../../../../src/conversation/messages/question.ts';
import { toCard } from '../../../../src/dialogs/render/card.ts';
import { toText } from '../../../../src/dialogs/render/text.ts';
import { currentData as guideline } from '../../../../src/guideline/editions/current.ts';
import { askTexts } from '../../../../src/conversation/texts/ask.ts';
import type { GivenAnswer } from '../../../../src/guideline/answers.ts';
import { outcomes } from '../../../../src/guideline/outcomes/index.ts';
import { questionIds, questions } from '../../../../src/guideline/questions/index.ts';
import { asking, knownWords, passages } from '../../../fixtures/asking.ts';
import { asks, comparisons, notThere } from '../../../fixtures/asks.ts';

const cases = currentCases();

const treatments = subjects(currentGuideline()).filter(({ treatment }) => treatment);

/** A row of the glossary for several terms ("MiNEN, MANEC"): people ask about one of them. */
const namesSeveral = (name: string): boolean => name.includes(', ');

/** Every ask that the written ones, the names, the numbers and the pairs of treatments give. */
const everyAsk: readonly string[] = [
  ...asks.map(({ ask }) => ask),
  ...comparisons.map(({ ask }) => ask),
  ...notThere,
  'what changed since 2017',
  ...subjects(currentGuideline())
    .filter(({ name }) => !namesSeveral(name))
    .flatMap(({ name }) =>
      [
        'what is',
        'contraindications to',
        'evidence for',
        'conditions for',
        'risks of',
        'updates on',
        'dose of',
      ].map((lead) => `${lead} ${name}`),
    ),
  ...passages
    .flatMap(({ id }) => /^(?:caution|source|uncertainty):(.+)$/.exec(id)?.[1] ?? [])
    .map((id) => `what is ${id}`),
  ...treatments.flatMap((one) =>
    treatments.filter((other) => other !== one).map((other) => `${one.name} vs ${other.name}`),
  ),
];

/** Made once: the same asks are looked at from several sides. */
const answers = new Map<string, ReturnType<typeof answerAsk>>();
function answerTo(text: string): ReturnType<typeof answerAsk> {
  const known = answers.get(text);
  if (known) return known;
  const ask = askIn(currentGuideline(), utteranceOf(text), null, knownWords);
  if (!ask) throw new Error(`"${text}" was not taken for an ask.`);
  const answer = answerAsk(asking, ask);
  answers.set(text, answer);
  return answer;
}

/** The words of the tags (dossier 2.9, L3). */
const shownTags = ['source', 'guideline', 'literature', 'not verified'];

/** Every text that the guideline holds, as it is kept and as it is shown, ids in backticks as the titles that are shown for them. */
const held: string = [...textsIn(currentGuideline()), ...textsIn(guideline), ...shownTags]
  .map(withTitles)
  // A note to those who draw cards is carried out.
  .flatMap((text) => [text, text.replace(/\bdo not show\b(?: to \w+)?/, 'not shown')])
  .join('\n');

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'number') yield String(value);
  else if (value !== null && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) {
      yield key;
      yield* textsIn(part);
    }
  }
}

function withTitles(text: string): string {
  return text.replaceAll(/`(\w+)`/g, (_match, id: string) => {
    const course = questions.treatmentCourse.options.find((option) => option.id === id);
    const title =
      id in outcomes ? outcomes[id as keyof typeof outcomes].title : (course?.short ?? course?.label);
    return `"${title ?? id}"`;
  });
}

/** The words around the passages: of the bot, written in texts/ask.ts. */
const own: ReadonlySet<string> = new Set([...textsIn(askTexts), '; ', ' ; ', ', ', ': ', ':', ' ']);

/** Pieces of a tag in brackets: sources, tags, notes and statuses, each of them held. */
function isTag(text: string): boolean {
  return (
    /^\[.*\]$/.test(text) &&
    text
      .slice(1, -1)
      .split(/; |, |\(|\)| (?=[RS]\d)|basis /)
      .map((piece) => piece.trim())
      .every((piece) => piece === '' || held.includes(piece))
  );
}

/** The same passages stand in many answers. */
const judged = new Map<string, boolean>();
function isHeld({ text }: Run): boolean {
  const known = judged.get(text) ?? isHeldText(text);
  judged.set(text, known);
  return known;
}

function isHeldText(text: string): boolean {
  const bare = text.trim().replace(/:$/, '');
  return (
    bare === '' ||
    own.has(text) ||
    bare.split(/(?<=[.:]) /).every((sentence) => held.includes(sentence)) ||
    isTag(text) ||
    isCount(text) ||
    isShortened(bare) ||
    isSource(bare)
  );
}

/** A link or a tag's name of which the end is left out. */
function isShortened(text: string): boolean {
  return text.endsWith('…') && held.includes(text.slice(0, -1).replace(/ R$/, ''));
}

/** What was read of a source, its limit, and its kind in brackets. */
function isSource(text: string): boolean {
  const pieces = text.split(/\. Limit: | \((?=[^()]+\)$)|\)$/).filter((piece) => piece !== '');
  return pieces.length > 1 && pieces.every((piece) => held.includes(piece));
}

function isCount(text: string): boolean {
  return /^one of \d+ outcomes$/.test(text);
}

/** The statements among the blocks: what stands in lists, folded or not; sources stand as plain texts. */
function statementsIn(blocks: readonly Block[]): readonly Run[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'fold') return block.id === 'ask-sources' ? [] : statementsIn(block.blocks);
    if (block.kind !== 'list') return [];
    return block.items.flatMap((item) => (typeof item === 'string' ? [{ text: item }] : item));
  });
}

describe('nothing is generated', () => {
  test('every passage says what the guideline holds, and nothing else', () => {
    const foreign = passages.flatMap((passage) =>
      passage.items
        .flatMap(({ runs }) => runs)
        .filter((run) => !isHeld(run))
        .map(({ text }) => `${passage.id}: ${text}`),
    );
    expect(foreign).toEqual([]);
    expect(passages.length).toBeGreaterThan(400);
  });

  test('the check of the check: a word of our own is noticed', () => {
    expect(isHeld({ text: 'TARE is the best treatment. ' })).toBe(false);
    expect(isHeld({ text: '[guideline R999]' })).toBe(false);
  });

  sampled(
    'every answer says what the guideline holds, and nothing else, of one ask in',
    { quick: 8, full: 1 },
    (each) => {
      const asks = everyAsk.filter((_ask, index) => index % each === 0);
      const foreign = asks.flatMap((text) =>
        statementsIn(answerTo(text).blocks)
          .filter((run) => !isHeld(run))
          .map((run) => `${text}: ${run.text}`),
      );
      expect(foreign).toEqual([]);
    },
  );

  test('the tags of the modality cards are those of the dossier', () => {
    const runsOf = (id: string) =>
      passages.find((one) => one.id === id)?.items.map(({ runs }) => runs.map(({ text }) => text));
    expect(runsOf('modality:tare:use')).toEqual([
      ['Alternative, or when embolization is contraindicated ', '[not verified; guideline R4]'],
    ]);
    expect(runsOf('modality:tae:use')).toEqual([
      ['Disease control in limited, symptom control in diffuse disease ', '[source]'],
    ]);
    expect(runsOf('modality:captem:avoid')).toEqual([
      ['DPD deficiency (5-FU, capecitabine) ', '[literature R130]'],
      ['severe renal impairment: capecitabine ', '[literature R131]'],
      ['streptozotocin ', '[not verified]'],
    ]);
  });

  test('every passage is known by one id', () => {
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  });
});

/** The largest card that an answer may stand on: the last question after the longest way to it. */
const pendingAnswers: readonly GivenAnswer[] = questionIds.map((question) => ({
  question,
  answer:
    [...questions[question].classes].sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0] ??
    'unknown',
}));
const longestWay = cases.replay([
  { question: 'differentiation', answer: 'well' },
  { question: 'ki67', answer: { ki67: 2 } },
  { question: 'performanceStatus', answer: 1 },
  { question: 'extrahepaticDisease', answer: 'none' },
  { question: 'liverDistribution', answer: 'complex' },
  { question: 'liverResectability', answer: 'unresectable' },
  { question: 'transplantScreen', answer: 'doesNotMeet' },
  { question: 'hormonalSyndrome', answer: 'refractory' },
  { question: 'liverInvolvement', answer: 40 },
]);

function onTheLargestCard(blocks: readonly Block[]): Message {
  if (!isAtQuestion(longestWay)) throw new Error('No question is open.');
  const ahead = pendingAnswers.filter(
    ({ question }) => !longestWay.answers.some((given) => given.question === question),
  );
  const place = { case: 'q3mV0a1bXk2Z', rev: 1_000 };
  const card = questionMessage(longestWay, cases, place, { pendingAnswers: ahead });
  return withBefore(blocks, card);
}

function findingsOf(message: Message): readonly string[] {
  return cardFindings({ card: toCard(message), text: toText(message) });
}

describe('cards', () => {
  sampled(
    'every answer passes the checks of a card beside the longest question, one in',
    { quick: 8, full: 1 },
    (each) => {
      expect(longestWay.question).toBe('transarterialContraindications');
      const wrong = everyAsk
        .filter((_ask, index) => index % each === 0)
        .flatMap((text) => {
          const { notes, blocks } = answerTo(text);
          return findingsOf(onTheLargestCard([...notes, ...blocks])).map((finding) => `${text}: ${finding}`);
        });
      expect(wrong).toEqual([]);
      expect(everyAsk.length).toBeGreaterThan(700);
    },
  );

  test('every passage by itself does too', () => {
    const wrong = passages.flatMap((passage) => {
      const shown = [whole(passage)];
      return findingsOf(
        onTheLargestCard(withSources(asking.guideline, asking.bytesOf, shownBlocks(shown), shown, [])),
      ).map((finding) => `${passage.id}: ${finding}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('what can be asked next', () => {
  test('every ask that is suggested is one, and is found', () => {
    const suggested = [
      ...askTexts.examples,
      ...subjects(currentGuideline()).flatMap((subject) =>
        suggestionsFor(libraryOf(asking.guideline), { subjects: [subject], aspect: null }),
      ),
    ];
    const dead = suggested.filter((text) => {
      const ask = askIn(currentGuideline(), utteranceOf(text), 'treatmentCourse', knownWords);
      return ask === null || !answerAsk(asking, ask).found;
    });
    expect(dead).toEqual([]);
    expect(suggested.length).toBeGreaterThan(60);
  });
});
