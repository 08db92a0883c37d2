import { expect } from 'vitest';
import type { AnswerValue, GivenAnswer, LesionNumbers, QuestionId } from '../../../src/guideline/answers.ts';
import { encodeCase } from '../../../src/machine/caseCode/caseCode.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { optionSynonyms } from '../../fixtures/optionSynonyms.ts';
import { sampled } from '../../fixtures/sampled.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { talk } from '../../fixtures/talk.ts';

/** What the dossier lists for an answer, told at an outcome whose route has an answer to the same question. */
interface Told {
  readonly outcome: string;
  readonly route: readonly GivenAnswer[];
  readonly text: string;
  /** What the text may be, by the dossier, of the questions that the route has answered. */
  readonly meanings: readonly Meaning[];
}

/** What a text says: an answer, or a part of one. */
interface Meaning {
  readonly question: QuestionId;
  readonly answer: AnswerValue | Partial<LesionNumbers>;
}

/** Words that are a plain yes or no where nothing is asked: they tell nothing. */
const consent: ReadonlySet<string> = new Set(['yes', 'no']);

/** What a synonym says of another question as well, by its plain meaning. */
const alsoSays: readonly (Meaning & { readonly text: string })[] = [
  { text: 'solitary', question: 'ablationNumbers', answer: { lesionCount: 1 } },
];

/** Every synonym of the dossier at every outcome; each with another standing answer comes before the rest. */
const all = ((): readonly Told[] => {
  const [first, rest]: [Told[], Told[]] = [[], []];
  const seen = new Set<string>();
  for (const { outcome, answers } of shortestRoutes) {
    const route = cases.follow(answers).answers;
    for (const { question, text } of optionSynonyms) {
      const had = route.find((one) => one.question === question);
      if (!had || consent.has(text.toLowerCase())) continue;
      const meanings = [...optionSynonyms, ...alsoSays]
        .filter((one) => one.text.toLowerCase() === text.toLowerCase())
        .filter((one) => route.some((given) => given.question === one.question))
        .map((one) => ({ question: one.question, answer: one.answer }));
      const key = JSON.stringify([question, text, had.answer]);
      (seen.has(key) ? rest : first).push({ outcome, route, text, meanings });
      seen.add(key);
    }
  }
  return [...first, ...rest];
})();

/** What of a stored case waits for a yes. */
interface Held {
  readonly answers: readonly GivenAnswer[];
  readonly intake: { readonly answers: readonly GivenAnswer[] } | null;
  readonly confirming: GivenAnswer | null;
  readonly supposed: readonly GivenAnswer[];
}

/** Whether an answer says what was told: the same, or with a part or an item beside it that stood before. */
function says(answer: AnswerValue, told: Meaning['answer']): boolean {
  if (Array.isArray(told)) return Array.isArray(answer) && told.every((id) => answer.includes(id as never));
  if (typeof told !== 'object') return answer === told;
  return Object.entries(told).every(
    ([part, value]) =>
      typeof answer === 'object' && (answer as Readonly<Record<string, unknown>>)[part] === value,
  );
}

/** What is wrong with how a text ends that was told at an outcome; empty where nothing is. */
async function faultOf({ outcome, route, text, meanings }: Told): Promise<readonly string[]> {
  const store = memoryStore();
  const { say, lastEvent } = talk(store);
  const held = async () => (await store.read('case/test/c'))?.value as Held;
  await say(`open ${encodeCase(cases, { answers: route, situations: [] })}`);
  const reply = await say(text);
  const event = lastEvent();
  const { answers, intake, confirming, supposed } = await held();
  const waits = [...(intake?.answers ?? []), ...(confirming ? [confirming] : []), ...supposed];
  // The answer of the course is the most advanced state reached (dossier 2.3): a drug that failed after PRRT says both.
  const isAfterPrrt = route.some(({ answer }) => answer === 'progressedAfterPrrt');
  const isBoth = (given: GivenAnswer): boolean =>
    isAfterPrrt &&
    given.answer === 'exhausted' &&
    meanings.some(({ answer }) => answer === 'progressedAfterTargeted');
  const isMeant = (given: GivenAnswer): boolean =>
    meanings.some((one) => one.question === given.question && says(given.answer, one.answer)) ||
    isBoth(given);
  const isHeld = route.some(isMeant);
  const titles = meanings.map(({ question }) => guideline.questions[question].title);
  const isAskedBack =
    event === 'ofWhat' || (event === 'change' && titles.some((title) => reply.text.includes(title)));
  const isSame = event === 'intakeSame' && isHeld;
  const isProposed = waits.some(isMeant);
  const faults = [
    ...(JSON.stringify(answers) === JSON.stringify(route) ? [] : ['changed without a yes']),
    ...(isProposed || isAskedBack || isSame ? [] : [`neither proposed nor asked back (${event ?? ''})`]),
  ];
  // What says of nothing in particular that it is not known contradicts no answer, nor does what may be of another patient
  // before it is said of whom it is.
  const isOfCase = event !== 'ofWhat' && !reply.text.startsWith('Another patient?');
  if (isOfCase && !isHeld) faults.push(...(await unqualified(say, text, titles)));
  return faults.map((fault) => `${outcome}: ${text}: ${fault}`);
}

/** Where something is said to come first, or why, without what must be settled before it; and that a no settles it. */
async function unqualified(
  say: ReturnType<typeof talk>['say'],
  text: string,
  titles: readonly string[],
): Promise<readonly string[]> {
  const settle = (words: string): boolean => titles.some((title) => words.includes(`Settle first: ${title}`));
  const { text: mdt } = await say('mdt');
  const lead = /\nCONSIDER FIRST\n(?<lead>\d[^\n]*)/u.exec(mdt)?.groups?.['lead'];
  const { text: why } = await say('why');
  await say(text);
  await say('no');
  const { text: after } = await say('mdt');
  return [
    ...(settle(mdt) ? [] : ['the record does not say what to settle']),
    ...(lead === undefined || lead.includes('(Settle first: ') ? [] : [`leads unqualified: ${lead}`]),
    ...(settle(why) || why.includes('I read this from your line') ? [] : ['"why" says nothing of it']),
    ...(settle(after) ? ['a no does not settle it'] : []),
  ];
}

sampled(
  'what the dossier lists for an answer, told where another one stands, is proposed, asked back or so already',
  { quick: 12, full: all.length },
  async (size) => {
    expect(all.length).toBeGreaterThan(3000);
    const faults: string[] = [];
    for (let turn = 0; turn < size; turn++) {
      // A prime, so that each sample goes through all outcomes and questions.
      const one = all[size === all.length ? turn : (turn * 389) % 1200];
      // oxlint-disable-next-line no-await-in-loop -- a conversation each.
      if (one) faults.push(...(await faultOf(one)));
    }
    expect(faults).toEqual([]);
  },
);
