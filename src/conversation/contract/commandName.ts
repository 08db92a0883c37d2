import type { ActionName } from './actionData.ts';

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
