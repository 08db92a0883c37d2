import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { GivenAnswer } from '../../../src/guideline/answers.ts';
import { partsOfText } from '../../../src/language/line/partsLeft.ts';
import { readIntake } from '../../../src/language/line/readIntake.ts';
import { typedWhole } from '../../../src/language/line/typedWhole.ts';
import { utteranceOf } from '../../../src/language/utterance.ts';
import { tellsFinding } from '../../../src/language/vocabulary/tellingWords.ts';
import { encodeCase } from '../../../src/machine/caseCode/caseCode.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { sampled } from '../../fixtures/sampled.ts';
import { everyPlace } from '../../fixtures/everyPlace.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { talk } from '../../fixtures/talk.ts';

/** Statements in the dossier's terms: treatments that were given, values, states, items. */
const statements = [
  'platelets 40',
  'uncontrolled hypertension',
  'bone marrow failure',
  'interstitial lung disease',
  'severe thrombocytopenia',
  'heart attack last month',
  'the stent was removed last week',
  'portal vein thrombosis',
  'she had SIRT to the right lobe last year',
  'previous Lutathera 2022',
  'she had TACE twice in 2023',
  'everolimus was stopped for pneumonitis',
  'she failed everolimus too',
  'INR corrected to 1.2',
  'ascites resolved after diuretics',
  'he had Lutathera with progression last year',
  'albumin 28',
  'haemoglobin 7',
  'proteinuria on sunitinib',
  'prior right hepatectomy',
  'ablation of 2 lesions in 2021',
  'somatostatin analogue paused',
  'lung shunt 25%',
  'myelodysplastic syndrome',
  'bowel obstruction last week',
  'stroke 2 months ago',
  'hepatic encephalopathy',
  'creatinine 180',
  'DPD deficient',
  'refuses surgery',
];

interface Line {
  readonly text: string;
}

/** Short lines of somebody who did not know the reader. */
const unseen = [18, 19, 20].flatMap((set) => {
  const file = new URL(`../../fixtures/unseen/lines-${set}.json`, import.meta.url);
  const lines = JSON.parse(readFileSync(file, 'utf8')) as readonly Line[];
  return lines.map(({ text }) => text).filter((text) => text.length < 90);
});

/** What a turn may change of a case, or leave waiting for an answer; what is kept whole is looked for in the record. */
function heldIn(value: unknown): string {
  const held = value as Readonly<Record<string, unknown>>;
  return JSON.stringify(fields.map((name) => held[name]));
}

const fields = [
  'answers',
  'ahead',
  'intake',
  'situations',
  'confirming',
  'lesions',
  'percentOrGrade',
  'ofWhichPet',
  'asking',
  'supposed',
] as const;

async function isLost(answers: readonly GivenAnswer[], text: string): Promise<boolean> {
  const store = memoryStore();
  const { say } = talk(store);
  const held = async () => heldIn((await store.read('case/test/c'))?.value);
  await say(answers.length === 0 ? 'new case' : `open ${encodeCase(cases, { answers, situations: [] })}`);
  const before = await held();
  const reply = await say(text);
  const isSaid = /identifier\b(?!; add)/u.test(reply.text.slice(0, 200));
  const now = await held();
  const mdt = await say('mdt');
  if (isSaid || now !== before) return false;
  if (mdt.text.includes(typedWhole(guideline, text) ?? '“')) return false;
  // What a text answers may be so already: then no part of it is left beside those answers.
  const isSo = /is so already/u.test(reply.text.slice(0, 200));
  const parts = isSo ? partsBesideAnswers(text) : partsOfText(text);
  return !parts.every((part) => isTold(mdt.text, part));
}

/** Whether a part of a text stands in a record: whole, in the words that are asked back of it, or as words that nobody knows. */
function isTold(record: string, part: string): boolean {
  const whole = typedWhole(guideline, part);
  if (whole === null) return record.includes('words that were not understood');
  const quoted = [...record.matchAll(/“(?<words>[^”]+)”/gu)].flatMap(({ groups }) =>
    // Words that are asked back and stand apart in the text are joined.
    (groups?.['words'] ?? '').split(' … '),
  );
  return record.includes(whole) || quoted.some((words) => words.includes(part) || part.includes(words));
}

/** The parts of a text of which nothing is read as an answer, as far as they may be kept. */
function partsBesideAnswers(text: string): readonly string[] {
  const { facts, doubtful } = readIntake(guideline, utteranceOf(text));
  const read = [...facts, ...doubtful].flatMap(({ words }) => words.split(' … '));
  return partsOfText(text)
    .filter(
      (part) => tellsFinding(part) && !read.some((words) => part.includes(words) || words.includes(part)),
    )
    .flatMap((part) => typedWhole(guideline, part) ?? []);
}

test('every question and every outcome is among the everyPlace', () => {
  const all = [...guideline.questionIds, ...shortestRoutes.map(({ outcome }) => outcome)];
  expect([...everyPlace.keys()].toSorted()).toEqual(all.toSorted());
});

sampled(
  'what is told anywhere changes the case, waits, or stands whole in the record',
  { quick: 5, full: 100 },
  async (size) => {
    const all = [...statements, ...unseen];
    const ways = [...everyPlace];
    const lost: string[] = [];
    for (let turn = 0; turn < size; turn++) {
      // Numbers without a common divisor, so that each place has others and each statement comes at several everyPlace.
      const [place = '', answers = []] = ways[(turn * 5) % ways.length] ?? [];
      const text = all[(turn * 7) % all.length] ?? '';
      // oxlint-disable-next-line no-await-in-loop -- a conversation each.
      if (await isLost(answers, text)) lost.push(`${place}: ${text}`);
    }
    expect(lost).toEqual([]);
  },
);
