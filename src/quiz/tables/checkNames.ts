import { type Check, checkComplete, duplicates } from './check.ts';

/** Whatever the guideline has is named once, and nothing else is. */
export const checkNames: Check = (tables, guideline, report) => {
  const { names, vignettes, curatedCases, closedByClosure, closedArms, overlappingOutcomes } = tables;
  const { questionIds, outcomeIds, cautions, closures, outcomes, questions, updates } = guideline;
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
  complete('reasons, outcomes', Object.keys(tables.reasons.outcomes), outcomeIds);
  complete('reasons, questions', Object.keys(tables.reasons.questions), questionIds);
  complete('reasons, cautions', Object.keys(tables.reasons.cautions), cautionIds);
  complete('reasons, exclusions', Object.keys(tables.reasons.exclusions), [
    ...Object.keys(closures),
    ...closedArms.map(({ id }) => id),
  ]);
  complete('curatedCases', Object.keys(curatedCases), vignetteIds);

  complete(
    'names, updates',
    Object.keys(names.updates),
    updates.map(({ id }) => id),
  );
  complete('closedByClosure', Object.keys(closedByClosure), Object.keys(closures));
  for (const id of outcomeIds) {
    const [own, wanted] = [names.outcomes[id]?.variants.length, outcomes[id].titleVariants.length];
    if (own !== undefined && own !== wanted)
      report(`names, outcomes, ${id}`, `has ${own} names for ${wanted} variants of the title`);
    const reasons = tables.reasons.outcomes[id]?.variants?.length ?? wanted;
    if (reasons !== wanted)
      report(`reasons, outcomes, ${id}`, `has ${reasons} reasons for ${wanted} variants of the title`);
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
  unique('closedByClosure and closedArms', [
    ...Object.keys(closedByClosure),
    ...closedArms.map(({ id }) => id),
  ]);
  for (const [id, { alsoAt }] of Object.entries(closedByClosure)) {
    outcomesExist(`closedByClosure, ${id}`, alsoAt);
  }
  for (const { id, question, outcomes: at } of closedArms) {
    if (!(question in questions)) report(`closedArms, ${id}`, `there is no question ${question}`);
    outcomesExist(`closedArms, ${id}`, at);
  }
  const limits = [...Object.keys(closedByClosure), ...closedArms.map(({ id }) => id)];
  unique(
    'nearMisses',
    tables.nearMisses.map(({ id }) => id),
  );
  for (const { id, shortOf } of tables.nearMisses)
    for (const limit of shortOf)
      if (!limits.includes(limit)) report(`nearMisses, ${id}`, `there is no exclusion ${limit}`);
  outcomesExist('weighedWhen', Object.keys(tables.weighedWhen));
  outcomesExist('notKeyWhen', Object.keys(tables.notKeyWhen));
  tables.outcomeFamilies.forEach((family) => outcomesExist('outcomeFamilies', family));
  for (const { outcomes: pair } of overlappingOutcomes) {
    outcomesExist('overlappingOutcomes', pair);
    if (pair[0] === pair[1]) report('overlappingOutcomes', `${pair[0]} stands beside itself`);
  }
};
