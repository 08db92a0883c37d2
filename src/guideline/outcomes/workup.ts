import { expert, guideline, literature, source } from '../provenance.ts';
import { byExpert, claim, option, outcome } from './define.ts';

/** Information-needed and referral outcomes (dossier 2.6). */

export const workupPathology = outcome({
  id: 'workupPathology',
  title: 'Expert pathology needed before an algorithm recommendation',
  category: 'mdt-referral',
  options: [
    option(
      claim(
        'NET-expert pathology review with WHO 2019 class, Ki-67 number and mitotic count',
        guideline('R11'),
      ),
    ),
    option(
      byExpert('re-biopsy (consider the most FDG-avid or fastest-growing site) when missing or discordant'),
    ),
  ],
  rationale: [
    byExpert('differentiation and grade split the whole tree'),
    byExpert('Ki-67 10% and 20% decide arms'),
    claim(
      '"well differentiated" with Ki-67 >55% is atypical, NET G3 being typically <55%',
      literature('R59'),
    ),
  ],
  cautions: [byExpert('do not delay urgent care of hormonal crisis, bowel or biliary obstruction')],
  next: [byExpert('re-enter the chart with the result')],
});

export const workupBaseline = outcome({
  id: 'workupBaseline',
  title: 'Complete staging and baseline first',
  category: 'mdt-referral',
  options: [
    option(byExpert('multiphase CT or MRI with comparison to prior')),
    option(claim('SSTR PET', guideline('R5'))),
    option(byExpert('ECOG, liver/renal function, status of the primary, treatment history')),
  ],
  rationale: [
    claim('extrahepatic disease and the primary are conditions in footnote 1', source('S9')),
    byExpert('progression cannot be judged without comparable imaging'),
  ],
  next: [byExpert('NET MDT, re-enter')],
});

export const workupLiverMdt = outcome({
  id: 'workupLiverMdt',
  title: 'Hepatobiliary and interventional-radiology review first',
  category: 'mdt-referral',
  options: [
    option(
      claim(
        'liver MRI (hepatobiliary contrast and DWI) to map number, size, distribution, % involvement',
        expert(),
        literature('R13', { note: 'supports gadoxetate MRI + DOTATATE' }),
      ),
    ),
    option(byExpert('HPB surgeon: resectability and future liver remnant')),
    option(byExpert('IR: arterial anatomy, portal vein, biliary status, lung shunt if TARE is considered')),
  ],
  next: [byExpert('re-enter at the node that was unknown')],
});

export const workupSstr = outcome({
  id: 'workupSstr',
  title: 'SSTR PET needed first',
  category: 'mdt-referral',
  options: [
    option(claim('68Ga-DOTA-peptide or 64Cu-DOTATATE PET', guideline('R5', { note: 'rec 1.3' }))),
    option(byExpert('SSTR scintigraphy only if PET unavailable')),
    option(byExpert('FDG PET as well if Ki-67 is high or uptake mixed')),
  ],
  rationale: [claim('SSA anti-tumour use and PRRT depend on it', guideline('R5'))],
  next: [
    claim(
      'Interim: a symptomatic functioning patient may start SSA while waiting (insulinoma: only with glucose monitoring, see C19)',
      expert(),
      literature(['R65', 'R66']),
    ),
  ],
});

/** Outside the figure: no treatment suggestion and no caution, only the banner. */
export const mdtOutOfScope = outcome({
  id: 'mdtOutOfScope',
  title: 'Outside this algorithm: refer to a NET centre',
  category: 'mdt-referral',
  rationale: [
    claim(
      'MiNEN, goblet cell, non-GEP NEN, paraganglioma, MTC, etc. The figure is titled for advanced GEP NETs.',
      source('S8', { note: 'title of the figure' }),
      expert({ note: 'the list' }),
    ),
  ],
});
