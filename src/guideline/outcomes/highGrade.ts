import { expert, guideline, literature } from '../provenance.ts';
import { byExpert, claim, option, outcome } from './define.ts';

/** NEC and high-grade outcomes (dossier 2.6). */

export const necFirstLine = outcome({
  id: 'necFirstLine',
  title: 'Platinum-etoposide',
  category: 'systemic',
  options: [
    option(
      claim('carboplatin + etoposide', guideline('R6')),
      byExpert('already on it without progression: complete and restage'),
    ),
    option(byExpert('cisplatin + etoposide, fit and renal function adequate')),
    option(byExpert('trial'), claim('molecular profiling encouraged', guideline('R6'))),
  ],
  rationale: [
    claim(
      'median survival in metastatic digestive NEC about 11-12 months; surgery only for localized disease',
      guideline('R6'),
    ),
    claim('Population-based cohort: OS 7.4 months, immediate progression 41%', literature('R81')),
  ],
  cautions: [
    claim(
      'Ki-67 <55%: lower platinum response, review pathology, consider CAPTEM/FOLFOX',
      literature('R80', { note: 'lower platinum response' }),
      expert({ note: 'review pathology, consider CAPTEM/FOLFOX' }),
    ),
    byExpert('no SSA/PRRT/locoregional arm in NEC'),
    byExpert('cytopenia, neutropenic sepsis'),
  ],
  next: [byExpert('restage 2-3 monthly'), byExpert('progression -> `necLaterLine`')],
  uncertainties: ['U3', 'U4'],
});

export const necLaterLine = outcome({
  id: 'necLaterLine',
  title: 'Second-line chemotherapy or trial',
  category: 'systemic',
  options: [
    option(claim('irinotecan + fluoropyrimidine (FOLFIRI)', guideline('R6'))),
    option(claim('trial / profiling-directed therapy', guideline('R6'))),
    option(byExpert('re-challenge with platinum-etoposide if late relapse')),
    option(byExpert('best supportive care')),
  ],
  cautions: [claim('immunotherapy has a minor role in unselected NEC', guideline('R6'))],
  uncertainties: ['U3', 'U4'],
});

export const g3SelectedSurgeryMdt = outcome({
  id: 'g3SelectedSurgeryMdt',
  title: 'NET G3 with resectable liver disease: selected surgery at a NET centre',
  category: 'mdt-referral',
  options: [
    option(
      byExpert(
        'MDT discussion of complete resection when Ki-67 is at the lower end, disease stable, no rapid progression, primary resected or resectable, and extrahepatic disease none/limited',
      ),
    ),
    option(byExpert('systemic therapy first with re-evaluation (see `prrtOrChemoHighKi67`)')),
    option(
      claim(
        'locoregional therapy in selected cases - a 36-patient retrospective series reported better survival and symptom relief with locoregional treatment, heavily selected',
        literature('R61'),
      ),
    ),
  ],
  cautions: [
    claim('general resection criteria name G1/G2', literature('R12')),
    claim(
      'NET G3 was defined for the pancreas in WHO 2017 and for the digestive tract in 2019, so Figure 3 is not expected to address it',
      literature('R80', { note: 'the definition of NET G3' }),
      expert({ note: 'Figure 3 is not expected to address it' }),
    ),
  ],
  next: [byExpert('recurrence -> systemic')],
  uncertainties: ['U3'],
});

export const prrtOrChemoHighKi67 = outcome({
  id: 'prrtOrChemoHighKi67',
  title: 'SSTR-positive, Ki-67 10-55%: PRRT or chemotherapy',
  category: 'systemic',
  options: [
    option(
      claim(
        '[177Lu]Lu-DOTA-TATE + octreotide LAR: median PFS 22.8 vs 8.5 months vs high-dose octreotide, HR 0.28 (NETTER-2; newly diagnosed G2 with Ki-67 >=10 and G3; first-line evidence; NETTER-2 excluded prior progression)',
        literature('R43'),
      ),
    ),
    option(
      claim(
        'CAPTEM, especially pancreatic, symptomatic or bulky disease needing shrinkage',
        guideline('R5'),
        literature('R46', { note: 'for G1-2 panNET' }),
      ),
    ),
    option(claim('everolimus or sunitinib (pancreas)', guideline('R5'))),
    option(claim('SSA alone only if low volume/indolent - less effective in G3', guideline('R5'))),
    option(
      claim(
        'G2 10-20% with liver-only disease: liver-directed therapy (MDT; NETTER-2 excluded prior embolization)',
        expert(),
        literature('R43', { note: 'NETTER-2 excluded prior embolization' }),
      ),
    ),
  ],
  conditions: [
    claim(
      'all target lesions SSTR-positive; marrow and renal reserve; not pregnant',
      literature('R43'),
      literature('R53'),
      expert({ note: 'thresholds' }),
    ),
  ],
  rationale: [claim('Earlier G3 PRRT evidence is retrospective', literature('R60'))],
  cautions: [
    claim(
      'hormonal crisis in functioning tumours (about 1%, mostly first cycle), carcinoid heart disease, bulky liver disease',
      literature('R67', { note: 'about 1%, mostly first cycle' }),
      expert(),
    ),
    claim('NETTER-2 excluded prior TAE/TACE/TARE/RFA and prior progression', literature('R43')),
    claim('EU label (2024 text) covers G1-G2 only, US label is not grade-limited', literature('R53')),
    byExpert('Not in the 2017 figure.'),
  ],
  next: [
    claim(
      'progression -> CAPTEM/FOLFOX, everolimus, cabozantinib, trial (COMPOSE enrols Ki-67 15-55)',
      expert(),
      literature('R54', { note: 'COMPOSE enrols Ki-67 15-55' }),
    ),
  ],
  uncertainties: ['U3', 'U4'],
});

export const highGradeChemotherapy = outcome({
  id: 'highGradeChemotherapy',
  title: 'NET G3, SSTR-negative/heterogeneous or after PRRT: chemotherapy',
  category: 'systemic',
  options: [
    option(
      claim(
        'CAPTEM',
        literature('R80', {
          note: 'first line in NET G3 mostly temozolomide-based or FOLFOX, except aggressive cases',
        }),
        guideline('R5', { note: 'cytotoxics likely most effective when tumour-related symptoms' }),
      ),
    ),
    option(claim('FOLFOX', literature('R80'))),
    option(
      claim(
        'everolimus / sunitinib (pancreas) / cabozantinib after prior therapy',
        guideline('R5'),
        literature('R45'),
      ),
    ),
    option(byExpert('platinum-etoposide mainly if Ki-67 >55% or NEC-like course')),
    option(byExpert('trial')),
  ],
  cautions: [byExpert('re-biopsy if behaviour does not fit NET G3')],
  uncertainties: ['U3', 'U4'],
});
