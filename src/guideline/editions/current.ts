import { againstConditions } from '../againstConditions.ts';
import { cautions, stopOrder } from '../cautions/index.ts';
import { changedAnswers } from '../changedAnswers.ts';
import { closures } from '../closures.ts';
import { cutoffs } from '../cutoffs.ts';
import { glossary } from '../glossary.ts';
import { guards } from '../guards.ts';
import type { GuidelineData } from '../guideline.ts';
import { modalities } from '../modalities.ts';
import { optionConditions } from '../optionConditions.ts';
import { outcomes } from '../outcomes/index.ts';
import { outcomeSets } from '../outcomeSets.ts';
import { prohibitions } from '../prohibitions.ts';
import { prohibitionScopes } from '../prohibitionScopes.ts';
import { questions } from '../questions/index.ts';
import { restingAnswers } from '../restingAnswers.ts';
import { safety } from '../safety.ts';
import { simplifications } from '../simplifications.ts';
import { situationsOnOptions } from '../situationsOnOptions.ts';
import { sources } from '../sources.ts';
import { specialSituations } from '../specialSituations.ts';
import { drugsWithin, tiedToDrugs } from '../tiedToDrugs.ts';
import { treatmentNames } from '../treatmentNames.ts';
import { uncertainties } from '../uncertainties.ts';
import { contraindicatedKinds } from '../contraindicatedKinds.ts';
import { deniedAnswers } from '../deniedAnswers.ts';
import { valuesAbout } from '../valuesAbout.ts';
import { unknownValues } from '../unknownValues.ts';
import { updates } from '../updates.ts';
import { verificationChecklist } from '../verificationChecklist.ts';

/**
 * The current version of what the algorithm says, as data alone. Its content is hashed, so every change
 * here gives a new version; `createGuideline` checks it and makes a guideline of it.
 */
export const currentData = {
  id: 'cavalcoli-2017-figure-3',
  version: '1.1.2',
  /** The day on which the evidence was read, ISO 8601. */
  date: '2026-11-28',
  /** Stays false until someone holding Figure 3 has signed off (dossier 6, verification checklist). */
  verifiedAgainstFigure: false,
  /** The day of that sign-off, ISO 8601. */
  verifiedOn: null,
  status:
    'The chart is a RECONSTRUCTION. The figure image and full text were not available; nothing here has been compared with Figure 3, and no clinician has reviewed it.',
  citation:
    'Source algorithm: Figure 3 of Cavalcoli et al., World J Gastroenterol 2017;23(15):2640-2650, doi 10.3748/wjg.v23.i15.2640 (PMCID PMC5403743).',
  article: {
    authors: 'Cavalcoli et al.',
    title:
      'Is there still a role for the hepatic locoregional treatment of metastatic neuroendocrine tumors in the era of systemic targeted therapies?',
    journal: 'World J Gastroenterol',
    year: 2017,
    volume: 23,
    issue: 15,
    pages: '2640-2650',
    doi: '10.3748/wjg.v23.i15.2640',
    pmcid: 'PMC5403743',
    licence: 'CC BY-NC 4.0',
  },
  counts: {
    questions: 16,
    outcomes: 30,
    cautions: 29,
    options: 154,
    optionConditions: 80,
    prohibitions: 20,
    sources: 163,
    updates: 37,
    modalities: 12,
    uncertainties: 11,
  },
  questions,
  outcomes,
  outcomeSets,
  closures,
  optionConditions,
  againstConditions,
  prohibitions,
  prohibitionScopes,
  cautions,
  stopOrder,
  cutoffs,
  changedAnswers,
  restingAnswers,
  unknownValues,
  deniedAnswers,
  contraindicatedKinds,
  valuesAbout,
  guards,
  sources,
  updates,
  modalities,
  drugsWithin,
  tiedToDrugs,
  treatmentNames,
  uncertainties,
  verificationChecklist,
  safety,
  specialSituations,
  situationsOnOptions,
  simplifications,
  glossary,
} as const satisfies GuidelineData;
