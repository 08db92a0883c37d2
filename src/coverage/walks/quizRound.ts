import type { Shown } from '../targets/shown.ts';
import { type Finding, finding } from '../wire/finding.ts';
import { StepFault, type WireActivity } from '../wire/stepFault.ts';
import { wordsOn } from './items.ts';
import { quizSays } from './quizWords.ts';
import type { Walk } from './walk.ts';

/** What is looked at in a round of a group. */
export const roundParts = [
  'an answer is seen by its person alone',
  'an answer can be changed',
  'results',
  'feedback',
  'closed',
] as const;

/**
 * A round in a group: three people answer, one thinks again; then it is closed, and what came of it must be so. A card of
 * a round does not name its item, so that its key cannot be made again: of the feedback its parts are looked for.
 */
export function roundWalk(): Walk {
  return {
    name: 'quiz round',
    isGroup: true,
    play: async (talk, note) => {
      const check = (part: (typeof roundParts)[number], ...faults: readonly Finding[]): void => {
        note.found(...faults);
        if (faults.length === 0) note.covered('rounds', part);
      };
      const said = (shown: Shown, words: string, of: string): readonly Finding[] =>
        wordsOn(shown).includes(words) ? [] : [finding(`${of} does not say "${words}"`, `round: ${of}`)];
      const open = await talk.say('quiz round');
      const options = optionsOn(open);
      const [one = '', other = ''] = options.map(({ id }) => id);
      const label = (letter: string): string => options.find(({ id }) => id === letter)?.words ?? letter;
      const answer = (person: string, letter: string): Promise<Shown> =>
        talk.as(person).tap(pickIn(open, letter));
      const first = await answer('ann', one);
      check(
        'an answer is seen by its person alone',
        ...said(open, quizSays.roundOpen, 'a round that is open'),
        ...said(first, quizSays.roundYours(label(one)), 'the answer to a tap'),
      );
      await answer('ben', one);
      const again = await answer('ben', other);
      check(
        'an answer can be changed',
        ...said(again, quizSays.roundYours(label(other)), 'the answer to a tap'),
      );
      await answer('cleo', other);
      const results = await talk.say('close');
      check(
        'results',
        ...resultFaults(options, { [one]: 1, [other]: 2 }, 3, results),
        ...said(results, quizSays.roundNotCounted, 'the result of a round'),
      );
      check('feedback', ...partsMissing(options, wordsOn(results)));
      check('closed', ...said(await answer('ann', other), quizSays.roundClosed, 'a tap on a closed round'));
    },
  };
}

interface ShownOption {
  readonly id: string;
  /** With its letter, as it is read. */
  readonly words: string;
}

function optionsOn({ screen }: Shown): readonly ShownOption[] {
  return screen.offers
    .filter(({ data }) => data['quiz'] === 'roundPick' && 'option' in data)
    .map(({ words, data }) => ({ id: String(data['option']), words }));
}

/** One option is named right with its reason, and each other one has a reason, too. */
function partsMissing(options: readonly ShownOption[], words: readonly string[]): readonly Finding[] {
  const right = options.filter((option) => words.includes(`Right: ${option.words}`));
  const unexplained = options.filter(
    (option) => !right.includes(option) && !words.some((said) => said.startsWith(`${option.words}: `)),
  );
  return [
    ...(right.length === 1
      ? []
      : [finding(`the feedback of a round names ${right.length} options right`, 'feedback of a round')]),
    ...(words.some((said) => said.startsWith('Why: '))
      ? []
      : [finding('the feedback of a round gives no reason', 'feedback of a round')]),
    ...unexplained.map((option) =>
      finding(`the feedback of a round does not explain "${option.words}"`, 'feedback of a round'),
    ),
  ];
}

function pickIn({ actions }: Shown, letter: string): WireActivity {
  const found = actions.find((data) => data['quiz'] === 'roundPick' && data['option'] === letter);
  if (!found)
    throw new StepFault(`the round offers no way to answer ${letter}`, { key: 'no way to answer a round' });
  return found;
}

/** How many chose each option. */
function resultFaults(
  options: readonly ShownOption[],
  counts: Readonly<Record<string, number>>,
  people: number,
  shown: Shown,
): readonly Finding[] {
  const words = wordsOn(shown);
  const at = words.indexOf(quizSays.roundResults);
  return options.flatMap(({ id, words: label }) => {
    const own = words.findIndex((one, index) => index > at && one === label);
    const wanted = quizSays.roundCount(counts[id] ?? 0, people);
    // The bar with its count stands beside the name of the option.
    return own >= 0 && [words[own - 1], words[own + 1]].some((one) => one?.endsWith(wanted) ?? false)
      ? []
      : [finding(`the results of a round do not say "${wanted}" of "${label}"`, 'counts of a round')];
  });
}
