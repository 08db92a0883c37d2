import { plainWords } from '../language/text/plainWords.ts';
import type { CommandName } from './contract/commandName.ts';

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
