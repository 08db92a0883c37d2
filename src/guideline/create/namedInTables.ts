import type { Path, Report } from './report.ts';
import type { Check, CheckedShape } from './shape.ts';

/** What the tables beside the chart name exists, and what they say of it can take effect. */
export const checkTables: Check = (data, report) => {
  checkScopes(data, report);
  checkAgainst(data, report);
  checkSituations(data, report);
  checkResting(data, report);
  checkUnknownValues(data, report);
  checkTies(data, report);
  checkContraindicated(data, report);
};

const checkScopes: Check = (data, report) => {
  const options = new Set(Object.values(data.outcomes).flatMap((outcome) => idsOf(outcome.options)));
  for (const [id, { besideRoute }] of Object.entries(data.prohibitionScopes)) {
    const path = ['prohibitionScopes', id];
    checkName(data, report, path, 'prohibition', id);
    for (const option of besideRoute?.forbidsOptions ?? []) {
      if (!options.has(option))
        report([...path, 'besideRoute', 'forbidsOptions'], `there is no option ${option}`);
    }
  }
};

const checkAgainst: Check = (data, report) => {
  const contraindications = idsOf(data.questions['transarterialContraindications']?.options ?? []);
  for (const [id, denied] of Object.entries(data.againstConditions)) {
    const path = ['againstConditions', id];
    checkName(data, report, path, 'condition', id);
    const evaluated = data.optionConditions[id]?.when ?? null;
    if (evaluated !== null) report(path, 'the chart evaluates this condition itself');
    for (const item of denied) {
      if (!contraindications.includes(item)) report(path, `there is no contraindication ${item}`);
    }
  }
};

const checkSituations: Check = (data, report) => {
  const situations = idsOf(data.specialSituations);
  for (const [id, { fails, prohibition }] of Object.entries(data.situationsOnOptions)) {
    const path = ['situationsOnOptions', id];
    if (!situations.includes(id)) report(path, `there is no special situation ${id}`);
    checkName(data, report, [...path, 'fails'], 'condition', fails);
    if (prohibition !== undefined)
      checkName(data, report, [...path, 'prohibition'], 'prohibition', prohibition);
  }
};

const checkResting: Check = (data, report) => {
  for (const [overturned, on] of Object.entries(data.restingAnswers)) {
    checkName(data, report, ['restingAnswers', overturned], 'question', overturned);
    for (const [id, { guards = [], conditions = [] }] of Object.entries(on)) {
      const path = ['restingAnswers', overturned, id];
      checkName(data, report, path, 'question', id);
      for (const guard of guards) checkName(data, report, [...path, 'guards'], 'guard', guard);
      for (const one of conditions) checkName(data, report, [...path, 'conditions'], 'condition', one);
    }
  }
};

const checkUnknownValues: Check = ({ questions, unknownValues }, report) => {
  const answers = new Set(Object.values(questions).flatMap(({ options }) => idsOf(options)));
  unknownValues.forEach((id, index) => {
    if (!answers.has(id)) report(['unknownValues', index], `there is no answer ${id}`);
  });
};

const checkTies: Check = (data, report) => {
  for (const [id, drugs] of Object.entries(data.tiedToDrugs)) {
    const path = ['tiedToDrugs', id];
    checkName(data, report, path, /^X\d/.test(id) ? 'prohibition' : 'condition', id);
    for (const drug of drugs) {
      if (!(drug in data.drugsWithin)) report(path, `there is no drug ${drug}`);
    }
  }
};

const checkContraindicated: Check = ({ contraindicatedKinds, closures, questions }, report) => {
  const edges = questions['transarterialContraindications']?.edges ?? {};
  for (const [id, { says }] of Object.entries(contraindicatedKinds)) {
    const path = ['contraindicatedKinds', id, 'says'];
    if ('closure' in says && !(says.closure in closures)) report(path, `there is no closure ${says.closure}`);
    if ('edge' in says && !(says.edge in edges)) report(path, `there is no edge ${says.edge}`);
  }
};

/** Reports an id that names nothing. */
function checkName(
  { questions, guards, optionConditions, prohibitions }: CheckedShape,
  report: Report,
  path: Path,
  what: 'question' | 'guard' | 'condition' | 'prohibition',
  id: string,
): void {
  const isKnown = {
    question: () => id in questions,
    guard: () => id in guards,
    condition: () => id in optionConditions,
    prohibition: () => idsOf(prohibitions).includes(id),
  };
  if (!isKnown[what]()) report(path, `there is no ${what} ${id}`);
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}
