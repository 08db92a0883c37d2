/**
 * The rules of the house: which room may import which, which package lives where, no circles of files nor
 * of folders. Parsed by swc, since the TypeScript that checks the types has no parser for other programs.
 */

/**
 * The rooms below the command lines, lowest first; each may import those named. `language`, `quiz` and
 * `coverage` stand side by side. `cli` and `index.ts`, which put the parts together, may import all.
 */
const mayImport = {
  guideline: [],
  engine: ['guideline'],
  machine: ['guideline', 'engine'],
  language: ['guideline', 'engine', 'machine'],
  quiz: ['guideline', 'engine', 'machine'],
  coverage: ['guideline', 'engine', 'machine'],
  conversation: ['guideline', 'engine', 'machine', 'language', 'quiz', 'coverage'],
  dialogs: ['guideline', 'engine', 'machine', 'language', 'quiz', 'coverage', 'conversation'],
  server: ['guideline', 'engine', 'machine', 'language', 'quiz', 'coverage', 'conversation', 'dialogs'],
};

const oneWay = Object.entries(mayImport).map(([room, rooms]) => ({
  name: `${room}-imports-downwards`,
  comment: `src/${room} may import ${rooms.length > 0 ? rooms.join(', ') : 'no other room'}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...rooms].join('|')})/` },
}));

/** The files of `quiz check` that say what is right; the others draw items and count. */
const judges = '(\\w+Oracle|contradictions|phrases|readText|rightOptions)\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...oneWay,
    {
      name: 'no-circle-of-files',
      comment: 'Files import one another one way.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-circle-of-folders',
      comment: 'Folders inside a room import one another one way.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'bot-framework-stays-in-its-rooms',
      comment: 'Bot Framework is end of life: only dialogs and server know it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(dialogs|server)/' },
      to: { path: '(^|/)node_modules/(botbuilder|botframework-)[^/]*/' },
    },
    {
      name: 'restify-stays-in-the-server',
      comment: 'Only the server speaks HTTP.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/server/' },
      to: { path: '(^|/)node_modules/restify/' },
    },
    {
      name: 'azure-stays-in-its-folder',
      comment: 'Only one storage knows Azure, and it is loaded where it is used alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/server/storage/blob/' },
      to: { path: '(^|/)node_modules/@azure/' },
    },
    {
      name: 'the-oracle-is-independent',
      comment: 'The oracle of path coverage shares nothing with the product but two files of types.',
      severity: 'error',
      from: { path: '^src/coverage/oracle/' },
      to: { path: '^src/', pathNot: '^src/(coverage/oracle/|guideline/(answers|outcome)\\.ts$)' },
    },
    {
      name: 'the-reader-of-the-dossier-is-independent',
      comment:
        'What is shown is compared with the dossier: its reader and the words that it expects know nothing of the product.',
      severity: 'error',
      from: { path: '^src/coverage/dossier/' },
      to: { path: '^src/', pathNot: '^src/coverage/dossier/' },
    },
    {
      name: 'the-words-that-judge-are-independent',
      comment:
        'What is expected on a screen comes from the dossier or is written apart: it shares no text with the product.',
      severity: 'error',
      from: { path: '^src/coverage/screen/' },
      to: {
        path: '^src/',
        // What the oracle knows of prohibitions is written apart as well, by hand from the dossier.
        pathNot:
          '^src/(coverage/(screen|dossier|wire)/|coverage/oracle/prohibitions\\.ts$|guideline/answers\\.ts$)',
      },
    },
    {
      name: 'the-judges-of-quiz-items-are-independent',
      comment:
        'What judges an item is written apart from the generator, and knows of it only what an item is.',
      severity: 'error',
      from: { path: `^src/cli/verbs/quizCheck/${judges}` },
      to: {
        path: '^src/',
        pathNot: `^src/(guideline/(?!quiz/)|coverage/oracle/|quiz/(item/)?item\\.ts$|cli/verbs/quizCheck/${judges})`,
      },
    },
    {
      name: 'the-argument-parser-stays-in-the-command-lines',
      comment: 'Only cli reads command lines.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '(^|/)node_modules/(commander|@commander-js)/' },
    },
    {
      name: 'nothing-imports-the-tests',
      comment: 'The program does not depend on its tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'what-is-imported-exists',
      comment: 'The types of FHIR alone (@types/fhir) have no module behind their name.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^fhir/r4\\.js$' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/server/web/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'default', 'types'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
