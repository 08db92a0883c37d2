import { checkTables } from './namedInTables.ts';
import type { Path } from './report.ts';
import type { Check } from './shape.ts';

/** What is named exists: guards, answers, closures, conditions, options, cautions, uncertainties. */
export const checkNamed: Check = (data, report) => {
  checkQuestions(data, report);
  checkOptions(data, report);
  checkPairs(data, report);
  checkStatements(data, report);
  checkProhibitions(data, report);
  checkCautions(data, report);
  checkUncertainties(data, report);
  checkTables(data, report);
};

const checkQuestions: Check = ({ questions, guards }, report) => {
  for (const [key, { options, unknown, edges }] of Object.entries(questions)) {
    if (!options.some(({ id }) => id === String(unknown))) {
      report(['questions', key, 'unknown'], `there is no option ${String(unknown)}`);
    }
    for (const guard of Object.keys(edges)) {
      if (guard !== 'default' && !(guard in guards)) {
        report(['questions', key, 'edges', guard], `there is no guard ${guard}`);
      }
    }
  }
};

const checkOptions: Check = ({ outcomes, closures, optionConditions }, report) => {
  for (const [key, { options }] of Object.entries(outcomes)) {
    options.forEach(({ closedBy = [], conditions = [] }, index) => {
      const path = ['outcomes', key, 'options', index];
      for (const id of closedBy) {
        if (!(id in closures)) report([...path, 'closedBy'], `there is no closure ${id}`);
      }
      for (const id of conditions) {
        if (!(id in optionConditions)) report([...path, 'conditions'], `there is no condition ${id}`);
      }
    });
  }
};

const checkPairs: Check = ({ outcomes }, report) => {
  for (const [key, { options, together = [] }] of Object.entries(outcomes)) {
    together.forEach((pair, index) => {
      for (const named of pair.options) {
        if (!options.some(({ id }) => id === named)) {
          report(['outcomes', key, 'together', index], `there is no option ${named}`);
        }
      }
    });
  }
};

const checkStatements: Check = ({ outcomes }, report) => {
  for (const [key, { options, statements }] of Object.entries(outcomes)) {
    statements.forEach(({ saidOf = [] }, index) => {
      for (const kind of saidOf) {
        if (!options.some(({ kinds }) => kinds.includes(kind))) {
          report(['outcomes', key, 'statements', index, 'saidOf'], `there is no option of kind ${kind}`);
        }
      }
    });
  }
};

const checkProhibitions: Check = ({ outcomes, prohibitions }, report) => {
  const known = new Set(
    Object.entries(outcomes).flatMap(([key, { options }]) => options.map(({ id }) => `${key}.${id}`)),
  );
  prohibitions.forEach(({ options }, index) => {
    for (const [outcome, ids] of Object.entries(options)) {
      for (const id of ids) {
        if (!known.has(`${outcome}.${id}`)) {
          report(['prohibitions', index], `there is no option ${outcome}.${id}`);
        }
      }
    }
  });
};

const checkCautions: Check = ({ cautions, stopOrder, prohibitions, updates }, report) => {
  const known = new Set(cautions.map(({ id }) => id));
  const named = (path: Path, ids: readonly string[]): void =>
    ids.forEach((id, index) => {
      if (!known.has(id)) report([...path, index], `there is no caution ${id}`);
    });
  named(['stopOrder'], stopOrder);
  prohibitions.forEach(({ saidByCautions = [] }, index) =>
    named(['prohibitions', index, 'saidByCautions'], saidByCautions),
  );
  updates.forEach(({ cautions: ids = [] }, index) => named(['updates', index, 'cautions'], ids));
  cautions.forEach(({ id, severity }, index) => {
    const mayBe = typeof severity === 'string' ? [severity] : [severity.then, severity.otherwise];
    if (mayBe.includes('stop') && !stopOrder.includes(id)) {
      report(['cautions', index], 'it may be a stop but is not in stopOrder');
    }
    if (!mayBe.includes('stop') && stopOrder.includes(id)) {
      report(['cautions', index], 'it is in stopOrder but never a stop');
    }
  });
};

/** An uncertainty is also shown with each outcome that it bears on. */
const checkUncertainties: Check = ({ outcomes, uncertainties }, report) => {
  for (const [key, outcome] of Object.entries(outcomes)) {
    outcome.uncertainties?.forEach((id, index) => {
      if (!(id in uncertainties)) {
        report(['outcomes', key, 'uncertainties', index], `there is no uncertainty ${id}`);
      }
    });
  }
  for (const [id, { outcomes: bearsOn = [] }] of Object.entries(uncertainties)) {
    for (const key of bearsOn) {
      if (outcomes[key] && !outcomes[key].uncertainties?.includes(id)) {
        report(['outcomes', key, 'uncertainties'], `${id} bears on this outcome but is not named`);
      }
    }
  }
};
