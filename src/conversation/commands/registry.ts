import { unreachable } from '../../guideline/errors.ts';
import type { CheckedCommand } from '../../coverage/routes/commands.ts';
import type { QuizRequest } from '../quiz/request.ts';
import type { CaseCommand, Entry, HelpLines, MenuEntry, ProtocolRow, QuizCommand } from './command.ts';

/** A command of the consult as it was recognised. */
export interface SaidCommand {
  readonly command: CaseCommand;
  /** Whether it was one of the words that mean it only while no case is open. */
  readonly bare: boolean;
}

/** All commands, and what is made from their entries. */
export interface Registry extends HelpLines {
  readonly entries: readonly Entry[];
  /** The command of the consult that a text is. Case, slashes and end punctuation do not matter. */
  commandIn(said: Said): SaidCommand | null;
  /** The request to the quiz that a text is. @param focused whether the quiz is what the bot spoke of last */
  quizRequestIn(said: Said, focused: boolean): QuizRequest | null;
  /** @returns null when there is none of that name */
  named(name: string): CaseCommand | null;
  /** The commands that the client's menu offers, the first first. */
  readonly menu: readonly MenuEntry[];
  /** The rows of the table in docs/protocol.md. */
  readonly protocolRows: readonly ProtocolRow[];
  /** The commands that path coverage gives at every question and outcome. */
  readonly checked: readonly CheckedCommand[];
}

/** A text as typed, and in the form in which words are compared. */
export interface Said {
  readonly text: string;
  readonly plain: string;
}

/** As many as the app manifest of Teams allows in its version. */
const mostInMenu = 10;

/**
 * Makes a registry.
 * @param entries in the order of `help`
 * @throws Error when two commands have the same word, the same name or the same place in the menu, or the menu
 *   has more commands than Teams shows
 */
export function createRegistry(entries: readonly Entry[]): Registry {
  const ofCase = entries.filter((entry) => entry.for === 'case');
  const ofQuiz = entries.filter((entry) => entry.for === 'quiz');
  const byName = uniquely(ofCase.map((command) => [command.name, command]));
  const byWord = uniquely<SaidCommand>(
    ofCase.flatMap((command) => [
      ...command.words.map((word) => [word, { command, bare: false }] as const),
      ...(command.bare?.words ?? []).map((word) => [word, { command, bare: true }] as const),
    ]),
  );
  const requests = uniquely<QuizCommand>(
    ofQuiz.flatMap((command) => command.words.map((word) => [word, command] as const)),
  );
  const menu = entries.flatMap((entry) => entry.menu ?? []).toSorted((a, b) => a.place - b.place);
  uniquely(menu.map((line) => [`place ${line.place} of the menu`, line]));
  if (menu.length > mostInMenu) unreachable(`Teams shows ${mostInMenu} commands, not ${menu.length}.`);
  return {
    entries,
    commandIn: ({ text, plain }) => byWord.get(text.trim()) ?? byWord.get(plain) ?? null,
    quizRequestIn: ({ plain }, focused) => {
      const command = requests.get(plain);
      return command && (focused || command.heard === 'everywhere') ? command.request : null;
    },
    named: (name) => byName.get(name) ?? null,
    helpLines: entries.flatMap(({ help }) => help ?? []),
    menu,
    protocolRows: entries.flatMap(({ protocol }) => protocol ?? []),
    checked: ofCase.flatMap(({ words: [name], checked }) =>
      name !== undefined && checked ? [{ name, effect: checked }] : [],
    ),
  };
}

function uniquely<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const map = new Map(pairs);
  if (map.size < pairs.length) {
    const twice = pairs.map(([key]) => key).find((key, index, keys) => keys.indexOf(key) < index);
    unreachable(`Two commands claim "${twice ?? ''}".`);
  }
  return map;
}
