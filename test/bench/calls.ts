import { actionsOf, teamsChat } from '../fixtures/teamsChat.ts';
import { type CalledFunction, countCalls } from '../fixtures/countCalls.ts';
import { printTable } from './measure.ts';

/**
 * What one turn runs: files and named functions, and how often what is costly is done, counted in process by
 * V8. Run with `node test/bench/calls.ts`.
 */

/**
 * What a turn should do once: the functions that do it, in the files that end so. They are added up. When one
 * moves or gets another name, this table is all that changes.
 */
const costly: Readonly<Record<string, readonly (readonly [name: string, file: string])[]>> = {
  'text made an utterance': [['utteranceOf', 'language/utterance.ts']],
  'text made into tokens': [['tokensIn', 'tokens/tokens.ts']],
  'typed answer read': [['readAnswer', 'reply/readAnswer.ts']],
  'case replayed': [['openCase', 'state/openCase.ts']],
  'answers given to the chart': [['answer', 'machine/cases.ts']],
  'recommendation computed': [['recommend', 'engine/recommend.ts']],
  'message made': [
    ['questionMessage', 'messages/question.ts'],
    ['outcomeMessage', 'outcome/outcomeMessage.ts'],
  ],
  'card drawn': [['toCard', 'render/card.ts']],
  'text drawn': [['toText', 'render/text.ts']],
};

type Chat = ReturnType<typeof teamsChat>;

/** Typed up to the question where a turn is counted. */
const toExtrahepatic = ['new case', 'well differentiated', '12%', 'ECOG 1'];
const toImaging = [...toExtrahepatic, 'liver only', 'diffuse', 'does not meet', 'non-functioning'];

interface CountedTurn {
  readonly channelId: string;
  readonly typed: readonly string[];
  readonly turn: (chat: Chat) => Promise<unknown>;
}

/** Taps an answer on the newest card. @throws Error when it offers none such */
function tap(chat: Chat, question: string, answer: string): Promise<unknown> {
  const message = chat.shown().at(-1);
  const action =
    message &&
    actionsOf(message.card).find(({ data }) => data['question'] === question && data['answer'] === answer);
  if (!action) throw new Error(`The newest card offers no ${answer} for ${question}.`);
  return chat.tap(message, action.data);
}

const turns: Readonly<Record<string, CountedTurn>> = {
  'typed, on the page': {
    channelId: 'directline',
    typed: toExtrahepatic,
    turn: (chat) => chat.say('liver only'),
  },
  'typed, in Teams': { channelId: 'msteams', typed: toExtrahepatic, turn: (chat) => chat.say('liver only') },
  'tapped, in Teams': {
    channelId: 'msteams',
    typed: toExtrahepatic,
    turn: (chat) => tap(chat, 'extrahepaticDisease', 'none'),
  },
  'tapped, outcome': {
    channelId: 'msteams',
    typed: [...toImaging, 'progressed on lanreotide'],
    turn: (chat) => tap(chat, 'sstrImaging', 'positive'),
  },
};

async function count({ channelId, typed, turn }: CountedTurn): Promise<readonly CalledFunction[]> {
  const reached = async (ki67: string): Promise<Chat> => {
    const chat = teamsChat({ channelId });
    for (const text of typed) await chat.say(text === '12%' ? ki67 : text);
    return chat;
  };
  // What is made once and kept, such as indices, is made before, but nothing of this case.
  await turn(await reached('12%'));
  const chat = await reached('13%');
  const calls = await countCalls(() => turn(chat));
  if (chat.faults.length > 0) throw new Error('A turn failed.', { cause: chat.faults[0] });
  return calls;
}

const total = (calls: readonly CalledFunction[]): number => calls.reduce((sum, { count }) => sum + count, 0);

const counted = new Map<string, readonly CalledFunction[]>();
for (const [name, turn] of Object.entries(turns)) counted.set(name, await count(turn));

const row = (name: string, of: (calls: readonly CalledFunction[]) => number): readonly string[] => [
  name,
  ...[...counted.values()].map((calls) => String(of(calls))),
];
const named = (calls: readonly CalledFunction[]): readonly CalledFunction[] =>
  calls.filter(({ name }) => name !== '');

printTable('One turn: what runs of src, and how often what is costly is done', [
  ['', ...counted.keys()],
  row('files', (calls) => new Set(calls.map(({ file }) => file)).size),
  row('named functions', (calls) => named(calls).length),
  row('calls of them', (calls) => total(named(calls))),
  ...Object.entries(costly).map(([what, functions]) =>
    row(what, (calls) =>
      total(
        calls.filter((call) =>
          functions.some(([name, file]) => call.name === name && call.file.endsWith(file)),
        ),
      ),
    ),
  ),
]);

/** A function that no turn calls has moved, has another name, or is not needed any more. */
const missing = Object.values(costly)
  .flat()
  .filter(([name, file]) =>
    [...counted.values()].every(
      (calls) => !calls.some((call) => call.name === name && call.file.endsWith(file)),
    ),
  );
for (const [name, file] of missing)
  process.stdout.write(`No turn calls ${name} of ${file}: mend the table.\n`);
process.exitCode = missing.length > 0 ? 1 : 0;
