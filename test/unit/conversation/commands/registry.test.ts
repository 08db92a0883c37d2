import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../../src/conversation/commands/commands.ts';
import type { Entry } from '../../../../src/conversation/commands/command.ts';
import { entries } from '../../../../src/conversation/commands/entries.ts';
import { createRegistry } from '../../../../src/conversation/commands/registry.ts';
import { cardCommands } from '../../../../src/conversation/contract/actionData.ts';
import { texts } from '../../../../src/conversation/texts/texts.ts';
import { helpLines } from '../../../../src/coverage/screen/ownWords/replies.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';

const protocol = readFileSync(join(import.meta.dirname, '../../../../docs/protocol.md'), 'utf8');

/** The cells of the rows of the table under a heading. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const [, after = ''] = protocol.split(`\n## ${heading}\n`);
  const [, , ...rows] = after.split('\n## ')[0]?.match(/^\|.*\|$/gm) ?? [];
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.trim()),
  );
}

describe('one more entry is a command, and nothing else need be told of it', () => {
  const pending: Entry = {
    for: 'case',
    name: 'pending',
    words: ['pending', 'what is pending'],
    needs: { open: 'case', otherwise: texts.noCase },
    checked: 'showsOnly',
    inQuiz: 'refused',
    help: 'pending: answers that the route has not asked for yet',
    menu: { place: 10, title: 'pending', description: 'What the route has not asked for yet' },
    protocol: { text: '`pending`', effect: 'the pending answers' },
    shows: ({ session }) => ({
      blocks: [{ kind: 'text', text: `${session.pendingAnswers.length} pending` }],
      briefly: true,
    }),
  };
  // The menu of Teams is full: one line makes room.
  const withRoom = entries.map((entry) => {
    const { menu, ...others } = entry;
    return menu?.place === 10 ? others : entry;
  });
  const more = createRegistry([...withRoom, pending]);

  test('it is recognised', () => {
    expect(more.commandIn(utteranceOf(' /What is  pending?! '))?.command.name).toBe('pending');
    expect(commands.commandIn(utteranceOf('pending'))).toBeNull();
  });

  test('it stands in help, in the menu and in the table of the protocol', () => {
    expect(more.helpLines).toEqual([...commands.helpLines, pending.help]);
    expect(more.menu).toEqual([...commands.menu.slice(0, -1), pending.menu]);
    expect(more.protocolRows).toEqual([...commands.protocolRows, pending.protocol]);
  });

  test('path coverage checks it', () => {
    expect(more.checked).toEqual([...commands.checked, { name: 'pending', effect: 'showsOnly' }]);
  });
});

test('the menu takes no more commands than Teams shows, and none of them twice in a place', () => {
  const entry: Entry = {
    for: 'quiz',
    words: ['one more'],
    request: { verb: 'open' },
    heard: 'everywhere',
    menu: { place: 11, title: 'one more', description: 'One more' },
  };
  expect(() => createRegistry([...entries, entry])).toThrow('Teams shows 10 commands, not 11.');
  const twice = { ...entry, menu: { ...entry.menu, place: 3 } } as Entry;
  expect(() => createRegistry([...entries, twice])).toThrow('place 3 of the menu');
});

test('two commands cannot have the same word', () => {
  const again: Entry = { for: 'quiz', words: ['topics'], request: { verb: 'open' }, heard: 'everywhere' };
  expect(() => createRegistry([...entries, again])).toThrow('"topics"');
});

describe('docs/protocol.md', () => {
  test('its table of what can be said is made from the registry; --update writes it anew', async () => {
    const rows = commands.protocolRows.map(({ text, effect }) => [text, effect]);
    const table = [['text', 'effect'], ...rows];
    expect(rows.length).toBeGreaterThan(15);
    const widths = [0, 1].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
    const line = (cells: readonly string[], fill: string): string =>
      `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width, fill)).join(' | ')} |`;
    const [head, ...body] = table.map((row) => line(row, ' '));
    const made = [head, line([], '-'), ...body].join('\n');
    const page = protocol.replace(/(?<=\n## What a person may say\n\n[^|]+)\|[^]*?\|(?=\n\n)/, () => made);
    expect(page).toContain(made);
    await expect(page).toMatchFileSnapshot('../../../../docs/protocol.md');
  });

  test('every command of the consult is in it by its first word', () => {
    const named = commands.protocolRows.map(({ text }) => text).join(' ');
    const words = entries.flatMap((entry) => (entry.for === 'case' ? (entry.words[0] ?? []) : []));
    expect(words.length).toBeGreaterThan(15);
    expect(words.filter((word) => !named.includes(`\`${word}\``))).toEqual([]);
  });

  test('every word of a command that stands for it only while no case is open is in it', () => {
    const [paragraph] = /^`new`, .*$/m.exec(protocol) ?? [''];
    const bare = entries.flatMap((entry) => (entry.for === 'case' ? (entry.bare?.words ?? []) : []));
    expect(bare.filter((word) => word !== 'goodbye' && !paragraph.includes(`\`${word}\``))).toEqual([]);
  });

  test('every command of the quiz is in its table by its first word', () => {
    const named = tableUnder('The quiz')
      .map(([text]) => text)
      .join(' ');
    const words = entries.flatMap((entry) => (entry.for === 'quiz' ? (entry.words[0] ?? []) : []));
    const inTable = (word: string): boolean =>
      named.includes(`\`${word}\``) || named.includes(`\`quiz ${word}\``);
    expect(words.filter((word) => !inTable(word) && word !== 'stop quiz')).toEqual([]);
  });

  test('every command that a card may give is named among the actions', () => {
    const [row = ''] = /^\| `do` .*$/m.exec(protocol) ?? [];
    expect(cardCommands.filter((name) => !row.includes(`\`${name}\``))).toEqual([]);
  });
});

test('bug: a command with a line of help failed nothing but the walk: the path tester expects each line, in its order', () => {
  // Written apart, in src/coverage/screen/ownWords/replies.ts; the last is the sentence below the list.
  expect(helpLines.slice(0, -1)).toEqual(commands.helpLines);
});

test('every command that a card may give has its entry', () => {
  expect(cardCommands.filter((name) => commands.named(name) === null)).toEqual([]);
});

test('what the sentences of the cards name as commands are commands', () => {
  const { welcome, question, outcome } = texts;
  const lists = [welcome.commands, question.type, question.typeNumber, outcome.type];
  const named = lists.flatMap((list) =>
    list
      .replace(/^.*?:/, '')
      .split(/[,;:]| or /)
      .map((word) => word.replace(/ for a summary to paste|[.]$/g, '').trim()),
  );
  const said = named.filter(
    (word) => word !== '' && !/another answer|use this answer|leave it out/.test(word),
  );
  const isCommand = (word: string): boolean =>
    commands.commandIn(utteranceOf(word)) !== null ||
    commands.quizRequestIn(utteranceOf(word), true) !== null;
  expect(said.length).toBeGreaterThan(15);
  expect(said.filter((word) => !isCommand(word))).toEqual([]);
});
