import { cutoffs } from '../cutoffs.ts';
import { vignettes } from '../vignettes.ts';
import { choiceFrequencies, classFrequencies, frequenciesProvenance } from './answerFrequencies.ts';
import { curatedCases } from './curatedCases.ts';
import { cutoffBands } from './cutoffBands/index.ts';
import { closedArms } from './exclusions/closedArms.ts';
import { closedByClosure } from './exclusions/closedByClosure.ts';
import { nearMisses } from './exclusions/nearMisses.ts';
import { cautionNames } from './names/cautions.ts';
import { contraindicationNames } from './names/contraindications.ts';
import { outcomeNames } from './names/outcomes.ts';
import { noQuestionName, questionNames } from './names/questions.ts';
import { updateNames } from './names/updates.ts';
import { notKeyWhen, outcomeFamilies, outcomeSorts, weighedWhen } from './outcomeFamilies.ts';
import { overlappingOutcomes } from './overlappingOutcomes.ts';
import { plausibilityRules } from './plausibility/index.ts';
import { cautionReasons } from './reasons/cautions.ts';
import { exclusionBecause, exclusionReasons } from './reasons/exclusions.ts';
import { findings, neverChanged } from './reasons/findings.ts';
import { outcomeReasons } from './reasons/index.ts';
import { questionReasons } from './reasons/questions.ts';
import { trialPopulations } from './reasons/trials.ts';
import type { QuizTablesData } from './quizTables.ts';

/**
 * The current version of the quiz's clinical tables, as data alone. `version` grows with every change here,
 * which a test holds against the hash; the hash of the content goes into the ids of items.
 */
export const currentQuizTables: QuizTablesData = {
  version: '10.1.0',
  cutoffs,
  closedByClosure,
  closedArms,
  nearMisses,
  cutoffBands,
  choiceFrequencies,
  classFrequencies,
  frequenciesProvenance,
  plausibilityRules,
  names: {
    questions: questionNames,
    noQuestion: noQuestionName,
    outcomes: outcomeNames,
    cautions: cautionNames,
    updates: updateNames,
    findings,
    neverChanged,
    contraindications: contraindicationNames,
  },
  reasons: {
    outcomes: outcomeReasons,
    questions: questionReasons,
    cautions: cautionReasons,
    exclusions: exclusionReasons,
    exclusionBecause,
    trialPopulations,
  },
  outcomeFamilies,
  weighedWhen,
  notKeyWhen,
  outcomeSorts,
  overlappingOutcomes,
  vignettes,
  curatedCases,
};
