import { expect, test } from 'vitest';
import type { GivenAnswer, QuestionId } from '../../../src/guideline/answers.ts';
import type { Question } from '../../../src/guideline/question.ts';
import { namedFacts } from '../../../src/language/facts/namedFacts.ts';
import { namesOfOption } from '../../../src/language/vocabulary/questions/index.ts';
import { encodeCase } from '../../../src/machine/caseCode/caseCode.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { sampled } from '../../fixtures/sampled.ts';
import { everyPlace } from '../../fixtures/everyPlace.ts';
import { talk } from '../../fixtures/talk.ts';

/** A part of a message, with the words of which one shows that it is not lost. */
interface Part {
  readonly text: string;
  /** In the record; empty where its words may not be kept. */
  readonly inRecord: readonly string[];
  /** The question that it answers; null where it answers none. */
  readonly about: QuestionId | null;
  /** Whether it is a fact that stands in the record once. */
  readonly once: boolean;
}

/** Facts that the dossier's words name, as people tell them. */
const facts: Readonly<Record<string, string>> = {
  insulinoma: 'insulinoma',
  'carcinoid syndrome': 'carcinoid syndrome',
  LVEF: 'LVEF 30%',
  leucopenia: 'leucopenia',
  'DPD deficiency': 'DPD deficiency',
  bleeding: 'variceal bleeding',
  'marrow failure': 'bone marrow failure',
  platelets: 'platelets 40',
  thrombocytopenia: 'severe thrombocytopenia',
  neutropenia: 'febrile neutropenia',
  'uncontrolled hypertension': 'uncontrolled hypertension',
  'interstitial lung disease': 'interstitial lung disease',
  pneumonitis: 'pneumonitis',
  fistula: 'bowel fistula',
  depression: 'severe depression',
  'right-heart insufficiency': 'right-heart failure',
  'earlier PRRT': 'previous Lutathera 2022',
  'earlier TACE': 'had TACE twice in 2023',
};

/** What no table knows as a fact, in words in which patients are told of. */
const told = [
  'heart attack last month',
  'delivered a baby',
  'asthma',
  'stroke 2 months ago',
  'refuses surgery',
];

/** Words that nobody knows: they may be a name. */
const unknown = ['zorbing quixly', 'Kwestin Brumvale'];

/** Special situations, with what the record calls them. */
const situations = [
  ['breastfeeding', 'breastfeeding'],
  ['MEN1', 'MEN1'],
  ['carcinoid heart disease', 'carcinoid heart disease'],
] as const;

/** One name of each option that is read in any line, with what the record may call it. */
const options = guideline.questionIds.flatMap((question): readonly Part[] => {
  const { options: all }: Question = guideline.questions[question];
  return all.flatMap(({ id, label, short = label }) => {
    // A name with a sign in it is of several parts.
    const name = namesOfOption(question, id).anywhere.find((one) => !/[,;.]/u.test(one));
    return name === undefined
      ? []
      : [
          {
            text: name,
            inRecord: [name, label, short, ...(/^G\d$/u.test(id) ? [id] : [])],
            about: question,
            once: false,
          },
        ];
  });
});

const parts: readonly Part[] = [
  ...Object.values(facts).map((text) => ({ text, inRecord: [text], about: null, once: true })),
  ...told.map((text) => ({ text, inRecord: [text], about: null, once: true })),
  ...options,
  ...situations.map(([text, name]) => ({ text, inRecord: [name], about: null, once: false })),
  ...unknown.map((text) => ({ text, inRecord: [], about: null, once: false })),
];

const joints = [', ', '. ', '; ', ' and '];

function timesIn(text: string, words: string): number {
  return text.toLowerCase().split(words.toLowerCase()).length - 1;
}

function linesWith(text: string, words: string): number {
  return text.split('\n').filter((line) => timesIn(line, words) > 0).length;
}

/** What of a record says what was told, a line each; the card of a line that waits stands below it. */
function toldIn(record: string): string {
  const [own = ''] = record.split(
    /\nI read this from your line|\nI have read this so far|\nAnother patient\?/u,
  );
  return own
    .split('\n')
    .filter((line) =>
      /^(?:- )?(?:You also gave: |Not yet confirmed: |Typed and not used: )|^- “|\((?:not clear|told, not confirmed|read with a doubt)/u.test(
        line,
      ),
    )
    .join('\n');
}

/** What is wrong with what is shown and with the record after a message. */
async function faults(
  answers: readonly GivenAnswer[],
  said: readonly Part[],
  joint: string,
): Promise<readonly string[]> {
  const { say } = talk();
  await say(answers.length === 0 ? 'new case' : `open ${encodeCase(cases, { answers, situations: [] })}`);
  const reply = (await say(said.map(({ text }) => text).join(joint))).text;
  const record = (await say('mdt')).text;
  return said.flatMap(({ text, inRecord, once }): readonly string[] => {
    if (inRecord.length === 0)
      return /not understood|does not know them/iu.test(reply) ? [] : [`${text}: not said to be unknown`];
    // A line that waits shows what it used of it, or asks it back, in its own words.
    const isQuoted = /: “|“[^”]*”: /u.test(reply) && timesIn(reply, `“${text}”`) > 0;
    if (!isQuoted && !inRecord.some((words) => timesIn(record, words) > 0)) return [`${text}: lost`];
    return once && linesWith(toldIn(record), text) > 1 ? [`${text}: stands twice`] : [];
  });
}

sampled(
  'each part of a message is used, asked back, kept as told or said to be unknown',
  { quick: 8, full: 1500 },
  async (size) => {
    const ways = [...everyPlace];
    const found: string[] = [];
    for (let turn = 0; turn < size; turn++) {
      // Steps without a common divisor: each place has other parts, and each part comes at several everyPlace.
      const [place = '', answers = []] = ways[(turn * 5) % ways.length] ?? [];
      const count = turn % 3 === 0 ? 3 : 2;
      const said = [turn * 7, turn * 11 + 3, turn * 13 + 5]
        .slice(0, count)
        .flatMap((at) => parts[at % parts.length] ?? []);
      const asked = said.map(({ about }) => about).filter((about) => about !== null);
      if (new Set(asked).size < asked.length || new Set(said).size < said.length) continue;
      const joint = joints[turn % joints.length] ?? ', ';
      // oxlint-disable-next-line no-await-in-loop -- a conversation each.
      const wrong = await faults(answers, said, joint);
      found.push(...wrong.map((one) => `${place}: ${said.map(({ text }) => text).join(joint)} -> ${one}`));
    }
    expect(found).toEqual([]);
  },
);

test('every fact that is kept by name is among the parts, or is told as one of them', () => {
  const covered = namedFacts.filter(({ said }) =>
    Object.values(facts).some((text) => said.test(text.toLowerCase())),
  );
  expect(covered.length).toBeGreaterThan(15);
});
