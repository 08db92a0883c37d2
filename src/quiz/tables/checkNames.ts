import { type Check, checkComplete, duplicates } from './check.ts';

/** Whatever the guideline has is named once, and nothing else is. */
export const checkNames: Check = (tables, guideline, report) => {
  const { names, vignettes, curatedCases, exclusions, firstChoices, overlappingOutcomes } = tables;
  const { questionIds, outcomeIds, cautions, questions, updates } = guideline;
  const complete = (place: string, named: readonly string[], wanted: readonly string[]): void =>
    checkComplete(named, wanted, (problem) => report(place, problem));
  const cautionIds = cautions.map(({ id }) => id);
  const vignetteIds = vignettes.map(({ id }) => id);

  complete('names, questions', Object.keys(names.questions), questionIds);
  complete('names, outcomes', Object.keys(names.outcomes), outcomeIds);
  complete('names, cautions', Object.keys(names.cautions), cautionIds);
  complete(
    'names, contraindications',
    Object.keys(names.contraindications),
    questions.transarterialContraindications.options.map(({ id }) => id),
  );
  complete('curatedCases', Object.keys(curatedCases), vignetteIds);

  for (const { update } of updates) {
    const count = names.updates.filter(({ starts }) => update.startsWith(starts)).length;
    if (count !== 1) report('names, updates', `the update "${update}" has ${count} names, not one`);
  }
  for (const { starts } of names.updates) {
    if (!updates.some(({ update }) => update.startsWith(starts))) {
      report(`names, updates, ${starts}`, 'no update of the guideline starts so');
    }
  }

  const outcomesExist = (place: string, ids: readonly string[]): void =>
    ids.forEach((id) => {
      if (!(outcomeIds as readonly string[]).includes(id)) report(place, `there is no outcome ${id}`);
    });
  const unique = (place: string, ids: readonly string[]): void =>
    duplicates(ids).forEach((id) => report(place, `the id ${id} is used twice`));

  unique('vignettes', vignetteIds);
  for (const { id, outcome, cautions: raised } of vignettes) {
    outcomesExist(`vignettes, ${id}`, [outcome]);
    for (const caution of raised) {
      if (!cautionIds.includes(caution)) report(`vignettes, ${id}`, `there is no caution ${caution}`);
    }
  }
  unique(
    'exclusions',
    exclusions.map(({ id }) => id),
  );
  for (const { id, question, outcomes, wrong } of exclusions) {
    if (!(question in questions)) report(`exclusions, ${id}`, `there is no question ${question}`);
    outcomesExist(`exclusions, ${id}`, outcomes);
    unique(
      `exclusions, ${id}, wrong`,
      wrong.map((statement) => statement.id),
    );
  }
  for (const { outcome, first, others } of firstChoices) {
    outcomesExist('firstChoices', [outcome]);
    unique(
      `firstChoices, ${outcome}`,
      [...first, ...others].map(({ id }) => id),
    );
  }
  for (const pair of overlappingOutcomes) {
    outcomesExist('overlappingOutcomes', pair);
    if (pair[0] === pair[1]) report('overlappingOutcomes', `${pair[0]} stands beside itself`);
  }
};
