/** The tests of a room: those that hold what it does, from the root of the project. */
const testsOfRoom: Readonly<Record<string, readonly string[]>> = {
  guideline: [
    'test/unit/dossier',
    'test/unit/guideline',
    'test/unit/engine',
    'test/paths/dossier.test.ts',
    'test/paths/outcomes.test.ts',
  ],
  engine: ['test/unit/engine', 'test/paths/dossier.test.ts', 'test/unit/conversation/outcome'],
  machine: [
    'test/unit/machine',
    'test/unit/conversation/change.test.ts',
    'test/paths/quick.test.ts',
    'test/unit/coverage/changes.test.ts',
    'test/unit/coverage/caseWalks.test.ts',
  ],
  language: ['test/unit/language'],
  quiz: ['test/unit/quiz', 'test/unit/conversation/quiz'],
  conversation: [
    'test/unit/conversation',
    'test/unit/dialogs',
    'test/paths/outcomes.test.ts',
    'test/unit/coverage/caseWalks.test.ts',
  ],
  dialogs: ['test/unit/dialogs', 'test/paths/everyCard.test.ts', 'test/paths/bot.test.ts'],
};

/**
 * The tests of a file of the sources: those of its room.
 * @param file from the root of the project
 * @throws Error when no tests are named for the room
 */
export function testsOf(file: string): readonly string[] {
  const [, room = ''] = file.split('/');
  const tests = testsOfRoom[room];
  if (!tests) throw new Error(`No tests are named for ${file}.`);
  return tests;
}
