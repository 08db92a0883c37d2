import { describe, expect, test } from 'vitest';
import { currentData } from '../../../../src/guideline/editions/current.ts';
import { checkGuideline, GuidelineError } from '../../../../src/guideline/create/checkGuideline.ts';

/** A deep copy of the currentData in which anything may be broken. */
interface Breakable {
  [key: string]: Breakable;
}

/** The problems found in a copy of the currentData after `breakIt` has changed it. */
function problemsAfter(breakIt: (copy: Breakable) => void): readonly string[] {
  const copy = structuredClone(currentData) as unknown as Breakable;
  breakIt(copy);
  try {
    checkGuideline(copy);
  } catch (error) {
    if (error instanceof GuidelineError) return error.problems;
    throw error;
  }
  return [];
}

/** Parts that need not be there. */
const optional = {
  onlyWhen: true,
  cautions: true,
  closedBy: true,
  conditions: true,
  forbids: true,
  saidByCautions: true,
};

/** Sets the value at a path such as `outcomes.prrt.title`. */
const put = (path: string, value: unknown) => (copy: Breakable) => {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Breakable | undefined>((part, key) => part?.[key], copy);
  if (!parent || !(last in parent || last in optional)) throw new Error(`the currentData has no ${path}`);
  parent[last] = value as Breakable;
};

const remove = (path: string, key: string) => (copy: Breakable) => {
  const parent = path.split('.').reduce<Breakable | undefined>((part, name) => part?.[name], copy);
  if (!parent || !(key in parent)) throw new Error(`the currentData has no ${path}.${key}`);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
};

test('the currentData itself passes', () => {
  expect(() => checkGuideline(currentData)).not.toThrow();
});

describe('a broken currentData is refused with the place', () => {
  test.each([
    [
      'a source that does not exist',
      put('outcomes.prrt.options.1.provenance', 'LITERATURE R990'),
      'outcome prrt, option syndromeFirst, provenance: there is no source R990',
    ],
    [
      'a source that does not exist, as the basis of an EXPERT statement',
      put('cautions.7.provenance', 'EXPERT (basis SOURCE S13)'),
      'caution C08, provenance: there is no source S13',
    ],
    [
      'a source that does not exist, of a claim',
      put('outcomes.ablation.statements.0.text', 'It is so [LITERATURE R990].'),
      'outcome ablation, statement 1, text: there is no source R990',
    ],
    [
      'provenance without a tag',
      put('closures.renal.provenance', 'from memory'),
      'closure renal, provenance: "from memory" names no provenance',
    ],
    [
      'provenance of an edge without a tag',
      put('questions.ki67.edges.default.provenance', 'R5'),
      'question ki67, edge default, provenance: "R5" names no provenance',
    ],
    [
      'a condition of an option that names an unknown fact',
      put('outcomes.prrt.options.0.onlyWhen', { fact: 'renalFunction', is: 'poor' }),
      'outcome prrt, option treatFirst, onlyWhen: there is no fact "renalFunction"',
    ],
    [
      'the same inside another condition',
      put('optionConditions.ki67Below10.when', {
        any: [{ fact: 'grade', is: 'G1' }, { not: { fact: 'Ki67', below: 10 } }],
      }),
      'condition ki67Below10, when, any 2, not: there is no fact "Ki67"',
    ],
    ['a missing headline', remove('cautions.0', 'headline'), 'caution C01, headline: is missing'],
    ['an empty headline', put('cautions.0.headline', []), 'caution C01, headline: is empty'],
    [
      'a headline over 140 characters',
      put('cautions.7.headline', ['x'.repeat(141)]),
      'caution C08, headline: it has 141 characters; at most 140 fit',
    ],
    [
      'a headline that is too long with one of its conditional parts',
      put('cautions.7.headline', [
        'x'.repeat(100),
        { when: { fact: 'grade', is: 'G1' }, text: 'y'.repeat(20) },
        { when: { fact: 'grade', is: 'G2' }, text: 'z'.repeat(40) },
      ]),
      'caution C08, headline: it has 141 characters; at most 140 fit',
    ],
    [
      'a headline that is too long with its cut-offs filled in',
      put('cautions.7.headline', [`${'x'.repeat(139)}{ki67LowBelow}`]),
      'caution C08, headline: it has 141 characters; at most 140 fit',
    ],
    ['a reference without citation', put('sources.R5.citation', ' '), 'source R5, citation: is empty'],
    ['the same, left out', remove('sources.R5', 'citation'), 'source R5, citation: is missing'],
    [
      'a link without a named host',
      put('sources.R5.link', 'http://192.0.2.7/paper'),
      'source R5, link: is not a link to a named host',
    ],
    ['a link that is none', put('sources.R5.link', 'ASCO'), 'source R5, link: is not a link to a named host'],
    [
      'an unknown closure',
      put('outcomes.prrt.options.2.closedBy', ['pregnancy']),
      'outcome prrt, option prrt, closedBy: there is no closure pregnancy',
    ],
    [
      'an unknown condition of an option',
      put('outcomes.prrt.options.2.conditions', ['willing']),
      'outcome prrt, option prrt, conditions: there is no condition willing',
    ],
    [
      'an unknown option in a pair',
      put('outcomes.taePreferred.together.0.options', ['prrt', 'teleport']),
      'outcome taePreferred, pair 1: there is no option teleport',
    ],
    [
      'an unknown option in a prohibition',
      put('prohibitions.0.options.ablation', ['teleport']),
      'prohibition X01: there is no option ablation.teleport',
    ],
    [
      'an unknown caution that says a prohibition already',
      put('prohibitions.1.saidByCautions', ['C99']),
      'prohibition X02, saidByCautions 1: there is no caution C99',
    ],
    [
      'a text with an unknown cut-off',
      put('questions.ki67.help', 'Above {ki67Enormous}%.'),
      'question ki67, help: {ki67Enormous} names no cut-off',
    ],
    [
      'a text with an unknown id',
      put('outcomes.prrt.statements.0.text', 'See `surgeryLater` [EXPERT].'),
      'outcome prrt, statement 1, text: `surgeryLater` names nothing that can be shown',
    ],
    [
      'a headline with an unknown cut-off',
      put('cautions.7.headline', ['Above {ki67Enormous}%.']),
      'caution C08, headline 1: {ki67Enormous} names no cut-off',
    ],
    [
      'words of an edge that no guard has',
      (copy: Breakable) => {
        const edges = copy['questions']?.['ki67']?.['edges'] ?? {};
        edges['ki67Huge'] = edges['default'] ?? {};
      },
      'question ki67, edge ki67Huge: there is no guard ki67Huge',
    ],
    [
      'an edge without words',
      put('questions.ki67.edges.default.words', ''),
      'question ki67, edge default, words: is empty',
    ],
    [
      'a kind of option that does not exist',
      put('cautions.2.forbids', ['magic']),
      /^caution C03, forbids 1: /,
    ],
    [
      'an option without a label',
      put('questions.differentiation.options.0.label', ' '),
      'question differentiation, option well, label: is empty',
    ],
    [
      'an option twice',
      put('questions.necLine.options.1.id', 'none'),
      'question necLine, options: the id none is used twice',
    ],
    ['a caution twice', put('cautions.1.id', 'C01'), 'cautions: the id C01 is used twice'],
    [
      'an uncertainty that does not exist',
      put('outcomes.highGradeChemotherapy.uncertainties', ['U12']),
      'outcome highGradeChemotherapy, uncertainty 1: there is no uncertainty U12',
    ],
    [
      'an uncertainty that is not shown where it must be',
      put('outcomes.surgeryCurative.uncertainties', []),
      'outcome surgeryCurative, uncertainties: U1 bears on this outcome but is not named',
    ],
    [
      'a set with an outcome that does not exist',
      put('outcomeSets.SURGERY.0', 'hepatectomy'),
      'set of outcomes SURGERY 1: there is no outcome "hepatectomy"',
    ],
    [
      'an update of an outcome that does not exist',
      put('updates.4.outcomes.1', 'targeted...'),
      'update netter2, outcome 2: there is no outcome "targeted..."',
    ],
    [
      'an update of a caution that does not exist',
      put('updates.0.cautions', ['C99']),
      'update who2017And2019, caution 1: there is no caution C99',
    ],
    [
      'a scope of a prohibition that does not exist',
      put('prohibitionScopes', { X99: { subject: null, besideRoute: null } }),
      'scope of the prohibition X99: there is no prohibition X99',
    ],
    [
      'a scope on an unknown fact',
      put('prohibitionScopes.X15.subject', { fact: 'grading', is: 'G3' }),
      'scope of the prohibition X15, subject: there is no fact "grading"',
    ],
    [
      'a scope that forbids a kind of option that does not exist',
      put('prohibitionScopes.X16.besideRoute.forbids', ['magic']),
      /^scope of the prohibition X16, besideRoute, forbids 1: /,
    ],
    [
      'a scope that forbids an option that does not exist',
      put('prohibitionScopes.X08.besideRoute.forbidsOptions', ['teleport']),
      'scope of the prohibition X08, besideRoute, forbidsOptions: there is no option teleport',
    ],
    [
      'what speaks against a condition that does not exist',
      put('againstConditions', { willing: ['biliary'] }),
      'what speaks against the condition willing: there is no condition willing',
    ],
    [
      'what speaks against a condition that the chart evaluates',
      put('againstConditions', { ecog02: ['biliary'] }),
      'what speaks against the condition ecog02: the chart evaluates this condition itself',
    ],
    [
      'a contraindication that does not exist',
      put('againstConditions.renalAdequate', ['kidneys']),
      'what speaks against the condition renalAdequate: there is no contraindication kidneys',
    ],
    [
      'a special situation that does not exist',
      put('situationsOnOptions', { fever: { fails: 'notPregnant' } }),
      'effect of the special situation fever: there is no special situation fever',
    ],
    [
      'a special situation that fails an unknown condition',
      put('situationsOnOptions.pregnancy.fails', 'willing'),
      'effect of the special situation pregnancy, fails: there is no condition willing',
    ],
    [
      'a special situation with an unknown prohibition',
      put('situationsOnOptions.pregnancy.prohibition', 'X99'),
      'effect of the special situation pregnancy, prohibition: there is no prohibition X99',
    ],
    [
      'contraindications that speak in the words of a closure that does not exist',
      put('contraindicatedKinds.radiation.says', { closure: 'rays' }),
      'what the contraindications speak against of class radiation, says: there is no closure rays',
    ],
    [
      'contraindications that speak in the words of an edge that does not exist',
      put('contraindicatedKinds.ischaemic.says', { edge: 'blocked' }),
      'what the contraindications speak against of class ischaemic, says: there is no edge blocked',
    ],
    [
      'an answer that rests on an unknown question',
      put('restingAnswers.transplantScreen', { age: { guards: [] } }),
      'what rests on others, answer to transplantScreen, age: there is no question age',
    ],
    [
      'an answer that rests on an unknown guard',
      put('restingAnswers.transplantScreen.differentiation.guards', ['ki67Huge']),
      'what rests on others, answer to transplantScreen, differentiation, guards: there is no guard ki67Huge',
    ],
    [
      'an answer that rests on an unknown condition',
      put('restingAnswers.transplantScreen.ki67.conditions', ['willing']),
      'what rests on others, answer to transplantScreen, ki67, conditions: there is no condition willing',
    ],
    [
      'an answer that is not known and does not exist',
      put('unknownValues', ['unknown', 'unheardOf']),
      'answer that is not known 2: there is no answer unheardOf',
    ],
    [
      'a warning tied to a drug that does not exist',
      put('tiedToDrugs.X08', ['aspirin']),
      'tie to a drug of X08: there is no drug aspirin',
    ],
    [
      'a condition tied to a drug that does not exist',
      put('tiedToDrugs', { willing: ['capecitabine'] }),
      'tie to a drug of willing: there is no condition willing',
    ],
    [
      'a statement of a treatment that the outcome does not list',
      put('outcomes.prrt.statements.0.saidOf', ['ablation']),
      'outcome prrt, statement 1, saidOf: there is no option of kind ablation',
    ],
    ['a missing outcome', remove('outcomes', 'necLaterLine'), 'outcomes: there are 29, but there must be 30'],
    [
      'a missing outcome on which an uncertainty bears',
      remove('outcomes', 'surgeryCurative'),
      'outcomes: there are 29, but there must be 30',
    ],
    [
      'an option without an id, by its place',
      put('questions.differentiation.options.0.id', ''),
      'question differentiation, option 1, id: is empty',
    ],
    [
      'a missing question',
      remove('questions', 'primarySite'),
      'questions: there are 15, but there must be 16',
    ],
    ['a missing title', remove('outcomes.prrt', 'title'), 'outcome prrt, title: is missing'],
    [
      'an outcome under the name of another',
      put('outcomes.prrt.id', 'ablation'),
      'outcome prrt: its id is ablation, not prrt',
    ],
    [
      'a stop without a place in the order of display',
      put('cautions.4.severity', 'stop'),
      'caution C05: it may be a stop but is not in stopOrder',
    ],
    ['a condition that is none', put('cautions.2.when', {}), 'caution C03, when: is not a condition'],
    [
      'a condition with a test that does not exist',
      put('cautions.2.when', { fact: 'grade', equals: 'G1' }),
      'caution C03, when: is not a condition',
    ],
    ['a condition of no parts', put('cautions.2.when', { all: [] }), 'caution C03, when, all: has no parts'],
    ['any of nothing', put('cautions.2.when', { any: [] }), 'caution C03, when, any: has no parts'],
    [
      'a condition of two kinds at once',
      put('cautions.2.when', { all: [{ fact: 'grade', is: 'G1' }], any: [{ fact: 'grade', is: 'G2' }] }),
      'caution C03, when: is not a condition',
    ],
    [
      'a condition that is none, inside another',
      put('cautions.2.when', { not: { fakt: 'grade' } }),
      'caution C03, when, not: is not a condition',
    ],
    ['a missing caution', remove('cautions', '28'), 'cautions: there are 28, but there must be 29'],
    ['a missing update', remove('updates', '36'), 'updates: there are 36, but there must be 37'],
    ['a missing modality', remove('modalities', '11'), 'modalities: there are 11, but there must be 12'],
    ['a missing source', remove('sources', 'R84'), 'sources: there are 162, but there must be 163'],
    [
      'a missing uncertainty',
      remove('uncertainties', 'U11'),
      'uncertainties: there are 10, but there must be 11',
    ],
    [
      'a question under the name of another',
      put('questions.ki67.id', 'necLine'),
      'question ki67: its id is necLine, not ki67',
    ],
    ['a source under the number of another', put('sources.R5.id', 'R6'), 'source R5: its id is R6, not R5'],
    [
      'an uncertainty under the number of another',
      put('uncertainties.U3.id', 'U4'),
      'uncertainty U3: its id is U4, not U3',
    ],
    [
      'a modality twice',
      put('modalities.1.id', currentData.modalities[0]?.id),
      /^modalities: the id \w+ is used twice$/,
    ],
    [
      'a source that does not exist, of an update',
      put('updates.0.refs.0', 'R0'),
      'update who2017And2019, refs: there is no source R0',
    ],
    [
      'a stop in the order of display that does not exist',
      put('stopOrder.1', 'C99'),
      'stopOrder 2: there is no caution C99',
    ],
    [
      'a stop that lost its place in the order of display',
      put('stopOrder.0', 'C05'),
      'caution C21: it may be a stop but is not in stopOrder',
    ],
    [
      'a place in the order of display for what is never a stop',
      put('stopOrder.0', 'C05'),
      'caution C05: it is in stopOrder but never a stop',
    ],
    [
      'a caution that is a stop in some cases, without its place in the order',
      put('stopOrder.6', 'C12'),
      'caution C19: it may be a stop but is not in stopOrder',
    ],
    [
      'a caution that is a stop otherwise, without its place in the order',
      (copy: Breakable) => {
        put('cautions.18.severity.then', 'other')(copy);
        put('cautions.18.severity.otherwise', 'stop')(copy);
        put('stopOrder.6', 'C12')(copy);
      },
      'caution C19: it may be a stop but is not in stopOrder',
    ],
    [
      'a tag that does not exist',
      put('outcomes.prrt.options.0.provenance', 'PROVEN R5'),
      'outcome prrt, option treatFirst, provenance: "PROVEN R5" names no provenance',
    ],
    [
      'an option of an outcome that says nothing',
      put('outcomes.prrt.options.0.text', ''),
      'outcome prrt, option treatFirst, text: is empty',
    ],
    [
      'an option of no kind',
      put('outcomes.prrt.options.0.kinds', []),
      'outcome prrt, option treatFirst, kinds: is empty',
    ],
    ['a category that does not exist', put('outcomes.prrt.category', 'miracle'), /^outcome prrt, category: /],
    [
      'a title of the wrong type',
      put('outcomes.prrt.title', 5),
      /^outcome prrt, title: Invalid input: expected string/,
    ],
    ['a question without classes', put('questions.ki67.classes', []), 'question ki67, classes: is empty'],
    [
      'a kind of input that does not exist',
      put('questions.ki67.input.kind', 'slider'),
      /^question ki67, input, kind: /,
    ],
    [
      'a question that cannot be answered as not known',
      remove('questions.sstrImaging', 'unknown'),
      /^question sstrImaging, unknown: /,
    ],
    [
      'an answer for not known that is no option',
      put('questions.sstrImaging.unknown', 'unsure'),
      'question sstrImaging, unknown: there is no option unsure',
    ],
    ['a caution that says nothing', put('cautions.3.text', []), 'caution C04, text: is empty'],
    ['an update of nothing', put('updates.3.outcomes', []), 'update netter1, outcomes: is empty'],
    ['an update from nowhere', put('updates.3.refs', []), 'update netter1, refs: is empty'],
    ['a date that is none', put('date', '23 Nov 2026'), 'date: is not a date such as 2026-11-23'],
    ['no citation', put('citation', '  '), 'citation: is empty'],
    ['a version with a word before it', put('version', 'v1.0.0'), 'version: is not a version such as 1.0.0'],
    [
      'a version with a word after it',
      put('version', '1.0.0-beta'),
      'version: is not a version such as 1.0.0',
    ],
    ['a doubt about the figure', put('verifiedAgainstFigure', 'perhaps'), /^verifiedAgainstFigure: /],
  ])('%s', (_, breakIt, problem) => {
    expect(problemsAfter(breakIt)).toContainEqual(
      typeof problem === 'string' ? problem : expect.stringMatching(problem),
    );
  });

  test('and nothing else is found wrong then', () => {
    expect(problemsAfter(put('outcomes.prrt.uncertainties', ['U12']))).toEqual([
      'outcome prrt, uncertainty 1: there is no uncertainty U12',
      'outcome prrt, uncertainties: U2 bears on this outcome but is not named',
    ]);
    expect(problemsAfter(put('modalities.1.id', currentData.modalities[0]?.id))).toHaveLength(1);
    expect(problemsAfter(put('cautions.2.severity', 'stop'))).toEqual([]);
    const renamed = put('outcomes.prrt.options.2.closedBy', ['pregnancy']);
    expect(problemsAfter(renamed)).toHaveLength(1);
  });

  test('what is no currentData at all', () => {
    for (const nonsense of [undefined, null, 5, 'guideline', []]) {
      expect(() => checkGuideline(nonsense)).toThrow(GuidelineError);
    }
  });

  test('all problems are told at once', () => {
    const problems = problemsAfter((copy) => {
      put('questions.ki67.options.0.label', '')(copy);
      put('updates.0.refs', ['R0'])(copy);
      put('outcomes.prrt.statements.0.text', '')(copy);
    });
    expect(problems).toHaveLength(3);
    expect(new GuidelineError(problems)).toMatchObject({
      name: 'GuidelineError',
      problems,
      message: `The guideline cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    });
  });

  test('the message is a list that can be read', () => {
    expect(() => checkGuideline({ ...currentData, version: 'one' })).toThrow(
      'The guideline cannot be used:\n- version: is not a version such as 1.0.0',
    );
  });
});
