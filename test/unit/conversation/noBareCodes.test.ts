import { expect } from 'vitest';
import { seeded } from '../../../src/engine/random.ts';
import { commands } from '../../../src/conversation/commands/commands.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { sampled } from '../../fixtures/sampled.ts';
import { talk } from '../../fixtures/talk.ts';

/** The ids of the program that are no words of the field: `liverDistribution`, `progressedOnSsa`. */
const ids = new Set(
  [
    ...Object.values(guideline.questions).flatMap(({ id, options }) => [id, ...options.map((one) => one.id)]),
    ...Object.entries(guideline.outcomes).flatMap(([id, { options }]) => [
      id,
      ...options.flatMap((one) => [
        one.id,
        ...one.conditions.map((condition) => condition.id),
        ...one.closedBy.map((closure) => closure.id),
        ...one.kinds,
      ]),
    ]),
    ...cases.edges.keys(),
  ].filter((id) => /^[a-z]+\d*[A-Z]\w*$/.test(id)),
);

/** What no person can look up: ids, a rule by its id, a value that is missing, arrows of ASCII, an option by its id. */
function codesIn(text: string): readonly string[] {
  return [
    ...(text.match(/\w+/g) ?? []).filter((word) => ids.has(word)),
    ...(text.match(/\b(?:undefined|null|NaN|\[object \w+\])\b|->|<-|=>/g) ?? []),
    ...(text.match(/\brule [a-z]\w*\.\d+/gi) ?? []),
    ...(text.match(/^- (?:well|poor|none|limited|complex|diffuse|unknown|positive|negative): /gm) ?? []),
  ];
}

/** What is made for programs: the data of a trainee, and what a tester types next in the shortest words that are read. */
const forPrograms = /^(?:coverage|export)/;

/** What people type beside answers: every command, looks at alternatives, asks, and what is not understood. */
const typed = [
  ...commands.entries.flatMap((entry) => ('words' in entry ? entry.words.slice(0, 1) : [])),
  'what if ECOG 3',
  'what if involvement 80% and ECOG 2',
  'why not PRRT',
  'why not option 2',
  'why not surgery',
  'change ECOG to 2',
  'change ECOG to 2 and Ki-67 to 30%',
  'change',
  'contraindications to TACE',
  'evidence for PRRT',
  'what is TARE',
  'TAE or TACE?',
  'what changed since 2017',
  'pregnant',
  'jaundiced, bilirubin 70',
  'bilirubin 70',
  'the weather is fine',
  'feedback newer evidence',
  '999',
  'yes',
  'no',
].filter((text) => !forPrograms.test(text));

sampled(
  'no text that is shown has a code that nobody can look up, on random walks with all that can be typed',
  { quick: 5, full: 14 },
  async (walks) => {
    const found = new Set<string>();
    const references = new Set<string>();
    const events = new Set<string | undefined>();
    for (let seed = 1; seed <= walks; seed += 1) {
      const random = seeded(seed);
      const { say, tap, lastEvent } = talk();
      // One after the other: each text is answered where the one before it led.
      /* oxlint-disable no-await-in-loop */
      let said = await say('new case');
      for (let step = 0; step < 40; step += 1) {
        const answers = said.actions.filter(
          ({ data }) => data['do'] === 'answer' && data['answer'] !== undefined,
        );
        const isTap = answers.length > 0 && random.below(3) > 0;
        const text = random.pick(typed);
        said = isTap ? await tap(random.pick(answers).data) : await say(text);
        events.add(lastEvent());
        for (const code of codesIn(said.text))
          found.add(`${code} ${isTap ? 'on a card' : `after "${text}"`}`);
        for (const ref of said.text.match(/\bR\d+\b/g) ?? []) references.add(ref);
      }
      /* oxlint-enable no-await-in-loop */
    }
    expect([...found]).toEqual([]);
    expect([...events]).toEqual(
      expect.arrayContaining(['whatIf', 'whyOption', 'ask', 'change', 'mdt', 'path']),
    );
    // What is a code all the same, a reference, is looked up on the spot.
    const { say } = talk();
    for (const ref of references) {
      // oxlint-disable-next-line no-await-in-loop
      expect((await say(`where does ${ref} come from`)).text).toMatch(new RegExp(`\\b${ref}[a-e]?\\b`));
    }
    expect(references.size).toBeGreaterThan(20);
  },
);
