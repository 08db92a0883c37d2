import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { caseKey } from '../../../../src/conversation/state/session.ts';
import type { Store } from '../../../../src/conversation/contract/store.ts';
import { sqliteStore } from '../../../../src/server/storage/sqlite/sqliteStore.ts';
import { actionOf, type Shown, teamsChat } from '../../../fixtures/teamsChat.ts';

/** "delete my data", judged by the bytes that are left on the disk. */

let folder: string;
let path: string;
let store: Store;
const readers: DatabaseSync[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nelm-delete-'));
  path = join(folder, 'cases.db');
  store = sqliteStore(path);
});
afterEach(async () => {
  for (const reader of readers.splice(0)) reader.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Everything on the disk: the file, its log and its index. */
const bytes = (): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');

const conversation = { id: 'a:SECRETCONVERSATION' };
const conversationKey = 'msteams/a:SECRETCONVERSATION';
const person = '29:SECRETPERSON';

/** All that can be kept of a person: a case, its card, feedback, practice, and a record set aside. */
async function everything() {
  const chat = teamsChat({ store, conversation });
  const last = (): Shown => {
    const shown = chat.shown().at(-1);
    if (!shown) throw new Error('Nothing is shown.');
    return shown;
  };
  await chat.say('new case', person);
  await chat.say('not stated', person);
  await chat.say('feedback', person);
  await chat.tap(last(), actionOf(last().card, 'I agree'), person);
  await chat.say('quiz', person);
  await chat.say('skip', person);
  await chat.say('b', person);
  const database = new DatabaseSync(path);
  const damaged = "UPDATE entries SET value = '{\"marker\":\"SETASIDEMARKER', etag = 'x' WHERE key = ?";
  database.prepare(damaged).run(caseKey({ conversation: conversationKey }));
  database.close();
  await chat.say('case', person);
  await chat.say('new case', person);
  await chat.say('not stated', person);
  await chat.say('feedback', person);
  await chat.tap(last(), actionOf(last().card, 'I agree'), person);
  return chat;
}

/** What is left of the person; the feedback on the case that could not be read leads back to nobody. */
const ofThePerson = (): readonly string[] => {
  const content = bytes();
  const kinds = ['aside/', 'case/', 'live/', 'quiz/', 'trainee/'];
  return ['SECRETCONVERSATION', 'SETASIDEMARKER', 'SECRETPERSON', ...kinds].filter((needle) =>
    content.includes(needle),
  );
};

test('leaves no byte of a case, its card, practice and what was set aside', async () => {
  const chat = await everything();
  const kinds = ['aside/', 'case/', 'live/', 'quiz/', 'trainee/'];
  expect(ofThePerson()).toEqual(['SECRETCONVERSATION', 'SETASIDEMARKER', ...kinds]);
  const before = await store.keys('feedback/');
  await chat.say('delete my data', person);
  expect(chat.shown().at(-1)?.text).toContain('has been deleted');
  expect(ofThePerson()).toEqual([]);
  const after = await store.keys('feedback/');
  expect([before.length, after.length]).toEqual([2, 1]);
  expect(await store.keys('')).toEqual(after);
});

test('while another program reads the file it says so, and the bytes go when that has ended', async () => {
  const chat = await everything();
  const reader = new DatabaseSync(path, { readOnly: true });
  readers.push(reader);
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM entries').get();
  await chat.say('delete my data', person);
  const said = chat.shown().at(-1)?.text;
  expect(said).toContain('has been deleted');
  expect(said).toContain('as soon as that program has ended');
  expect(ofThePerson()).toContain('SECRETCONVERSATION');
  reader.exec('COMMIT');
  await expect.poll(ofThePerson).toEqual([]);
});
