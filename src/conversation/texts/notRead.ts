import type { NotRead } from '../contract/notRead.ts';

const names: Readonly<Record<NotRead, string>> = {
  file: 'the file',
  picture: 'the picture',
  card: 'the card',
  quotation: 'what is quoted or forwarded',
  struck: 'what is struck through',
  table: 'the table with more than two columns',
};

const reasons: Readonly<Record<NotRead, string>> = {
  file: 'I cannot read files, and they may identify a patient: please type or tap an answer.',
  picture: 'I cannot read images, and they may identify a patient: please type or tap an answer.',
  card: 'I cannot read cards of other apps: please type or tap an answer.',
  quotation:
    'I do not read what is quoted or forwarded: it may be of another patient, or no longer true. Please type what still holds.',
  struck: 'I do not read what is struck through: please type or tap an answer.',
  table:
    'I do not read a table with more than two columns, since nothing tells which value is whose. Please type each value with its name, such as "Ki-67 4%, ECOG 1".',
};

/** What is said of a message that holds something which is not read. */
export const notReadTexts = {
  /** Beside words that were read. */
  beside: (kinds: readonly NotRead[]) =>
    `Only the text was read, and nothing was kept of ${kinds.map((kind) => names[kind]).join(', ')}.`,
  /** Where there is nothing else. */
  alone: (kinds: readonly NotRead[]) =>
    [...kinds.map((kind) => reasons[kind]), 'Nothing was kept.'].join(' '),
};
