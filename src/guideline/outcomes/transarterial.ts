import type { Condition } from '../condition.ts';
import type { OutcomeOption } from '../outcome.ts';
import { expert, guideline, literature, source } from '../provenance.ts';
import { byExpert, claim, option, outcome } from './define.ts';
import { crisisPlan } from './shared.ts';

/** The transarterial outcomes of the locoregional arm (dossier 2.6). */

const tareExcluded: Condition = { fact: 'contraindicationClass', is: 'radiation' };

const closedByRadiation: OutcomeOption['struckOut'] = {
  when: tareExcluded,
  reason: 'radiation contraindication: TARE is excluded for this patient (C03)',
  provenance: [expert(), literature('R37')],
};

const prrtInstead = option(
  claim(
    'PRRT instead if SSTR-positive, progressed on SSA and not given before, above all with extrahepatic disease',
    guideline('R5'),
  ),
  byExpert('SSTR PET before choosing, because TARE and PRRT doses add up'),
  byExpert('continue SSA'),
);

const embolizationCautions = [
  byExpert('post-embolization syndrome, abscess, hepatorenal failure'),
  claim(
    '>50% liver replacement, urgent procedure and extrahepatic disease each worsen outcome (8.5 vs 86 months with all vs none)',
    literature('R28'),
  ),
  crisisPlan,
  byExpert('avoid doxorubicin DEB-TACE (see below)'),
  claim(
    'Do not use doxorubicin drug-eluting beads (DEB-TACE) in the non-cirrhotic NET liver: RETNET closed its DEB arm for serious events; bilomas in 7/13; OR 6.6 for liver/biliary injury',
    literature('R31', { note: 'RETNET' }),
    literature('R30', { note: 'bilomas' }),
    literature('R29', { note: 'OR 6.6' }),
  ),
];

const tareCautions = [
  claim(
    'TARE specifics: ECOG 0-2, life expectancy >=3 months, bilirubin <2 mg/dL, no ascites',
    literature('R35'),
  ),
  claim(
    'TARE specifics: cirrhosis-like change 56% after whole-liver vs 27% after unilobar treatment at about 4 years',
    literature('R33'),
  ),
  claim('TARE specifics: possible treatment-related hepatic failure deaths 3/59', literature('R32')),
  claim('TARE specifics: after PRRT: fatal REILD 1/44', literature('R34')),
  claim(
    '2017-era ENETS regarded SIRT as investigational; NICE 2024 supports it with standard arrangements, NHS England does not routinely commission it',
    guideline('R2', { note: '2017-era ENETS' }),
    guideline('R10', { note: 'NICE 2024, NHS England' }),
  ),
];

export const taePreferred = outcome({
  id: 'taePreferred',
  title: 'Transarterial bland embolization (TAE) preferred',
  category: 'locoregional',
  showsGoal: true,
  options: [
    option(
      claim(
        'bland TAE, lobar/staged sessions',
        guideline('R3', {
          note: 'bland embolization preferred in carcinoid syndrome with G1 intestinal NET',
        }),
        expert({ note: 'applying it to non-refractory disease control' }),
      ),
    ),
    option(byExpert('conventional TACE')),
    {
      claims: [claim('TARE (if no radiation contraindication)', guideline(['R3', 'R4']))],
      struckOut: closedByRadiation,
    },
    prrtInstead,
  ],
  rationale: [
    claim(
      'locoregional therapy feasible and safe for disease control in limited, effective for symptoms in diffuse disease',
      source(['S4', 'S5']),
    ),
    claim('no RCT comparing modalities', source('S6')),
    claim('TAE/TACE/RE - none superior', guideline('R4')),
    claim('TACE vs TAE meta-analysis of 8 studies/504 patients: no OS or PFS difference', literature('R26')),
  ],
  figures: [
    claim(
      'symptomatic / biochemical / radiological response about 75 / 56 / 50%, PFS 12-18 months',
      literature('R27'),
    ),
    claim(
      'carcinoid symptoms controlled in up to 75%, repeatable if liver function preserved',
      guideline('R3'),
    ),
  ],
  cautions: embolizationCautions,
  next: [byExpert('repeat; if progressive -> `prrt` (SSTR+) or `targetedGastrointestinal`')],
  uncertainties: ['U1', 'U2', 'U8'],
});

export const taceOrTarePreferred = outcome({
  id: 'taceOrTarePreferred',
  title: 'Transarterial chemoembolization (cTACE) or radioembolization (TARE)',
  titleWhen: {
    when: tareExcluded,
    title: 'Transarterial chemoembolization (cTACE) or bland embolization (TARE excluded)',
    provenance: [expert(), literature('R37')],
  },
  category: 'locoregional',
  showsGoal: true,
  options: [
    option(
      claim(
        'conventional (lipiodol) TACE',
        guideline('R3', { note: 'TACE or SIRT for G2 intestinal or non-intestinal NET' }),
        literature('R27', { note: 'TACE may beat TAE in pancreatic NET, not in small intestine' }),
      ),
    ),
    {
      claims: [
        claim(
          'TARE (if no radiation contraindication) - fewer sessions/side effects, choose when liver-dominant with good reserve, personalised dosimetry',
          guideline(['R4', 'R10']),
        ),
      ],
      struckOut: closedByRadiation,
    },
    option(claim('bland TAE', guideline('R4'))),
    prrtInstead,
  ],
  cautions: [...embolizationCautions, ...tareCautions],
  next: [
    byExpert('repeat or switch modality'),
    byExpert('extrahepatic or SSTR+ progression -> `prrt`'),
    byExpert('pancreas -> `targetedOrChemoPancreas`'),
  ],
  uncertainties: ['U1', 'U2', 'U8'],
});

export const tareWhenEmbolizationContraindicated = outcome({
  id: 'tareWhenEmbolizationContraindicated',
  title: 'Embolization (TAE/TACE) contraindicated: PRRT, TARE or systemic therapy',
  category: 'locoregional',
  options: [
    option(claim('PRRT if SSTR-positive and not given before', guideline('R5'))),
    option(
      claim(
        '(selective/unilobar) TARE with antibiotic prophylaxis if biliary-enteric anastomosis/stent, or minimally embolic TARE if portal vein thrombosis and liver function is good',
        literature('R39', {
          note: '15 patients with biliary intervention, hepatobiliary infection 13.3%, abscess 6.6%',
        }),
        expert({ note: 'portal-vein use' }),
      ),
    ),
    option(claim('ablation of dominant lesions - beware same abscess risk', literature('R74'), expert())),
    option(byExpert('medical symptom control (`refractorySyndromeMedical`)')),
    option(
      claim(
        'site-specific systemic therapy (`targetedOrChemoPancreas`, `targetedGastrointestinal`)',
        guideline('R5'),
      ),
    ),
  ],
  rationale: [
    byExpert('the order of the options'),
    claim('57% of post-TACE abscess patients had a biliary-enteric anastomosis or stent', literature('R38')),
  ],
  cautions: [...tareCautions, byExpert('if already irradiated, class becomes absolute')],
  next: [byExpert('systemic arm')],
  uncertainties: ['U1', 'U2', 'U8'],
});
