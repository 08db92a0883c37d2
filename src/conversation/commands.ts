import type { ActionName } from './contract/actionData.ts';

/** What a person may say in any state (docs/protocol.md). */
export type CommandName =
  | Exclude<ActionName, 'show'>
  | 'change'
  | 'feedback'
  | 'hello'
  | 'deleteMyData'
  | 'coverage'
  | 'coverageStart'
  | 'quiz'
  | 'toCase'
  | BareCommand;

/** Short words that mean a command only while no case is open: within one they may be part of an answer. */
export type BareCommand = 'bareNewCase' | 'bareRestart' | 'bareStop';

/** The words of each command. A command is recognised only when it is the whole message. */
const words: Readonly<Record<CommandName, readonly string[]>> = {
  newCase: ['new case', 'start case'],
  bareNewCase: ['new', 'start', 'begin'],
  toCase: ['case', 'consult', 'my case', 'back to case', 'back to the case', 'open case'],
  help: ['help', '?', 'commands', 'menu'],
  hello: ['hi', 'hello', 'hey', 'good morning', 'good afternoon', 'good evening'],
  back: ['back', 'go back', 'undo', 'previous'],
  why: ['why', 'why do you ask', 'explain', 'why this option'],
  path: ['path', 'answers', 'answers so far', 'my answers', 'summary'],
  change: ['change', 'change an answer', 'edit', 'correct'],
  feedback: ['feedback', 'give feedback'],
  restart: ['restart', 'start over', 'start again'],
  bareRestart: ['reset'],
  stop: ['stop'],
  bareStop: ['cancel', 'exit', 'quit', 'end', 'bye', 'goodbye'],
  quiz: ['quiz'],
  about: ['about', 'version', 'terms', 'privacy'],
  mdt: ['mdt', 'mdt summary'],
  coverage: ['coverage'],
  coverageStart: ['coverage start', 'start coverage'],
  deleteMyData: ['delete my data', 'forget me', 'delete data'],
};

const byWord = new Map(
  Object.entries(words).flatMap(([name, list]) => list.map((word) => [word, name as CommandName] as const)),
);

/** The command that a text is, or null when it is none. Case, slashes and end punctuation do not matter. */
export function commandIn(text: string): CommandName | null {
  return byWord.get(text.trim()) ?? byWord.get(plainWords(text)) ?? null;
}

/** Lower case, single spaces, without a leading slash and punctuation at the end. */
export function plainWords(text: string): string {
  const said = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^\s*\//, '')
    .replace(/\s+/g, ' ');
  return withoutEnd(said).trim();
}

/** A text without spaces and punctuation at its end. A pattern for it would look at every run of them anew. */
export function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.!?,;:]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
