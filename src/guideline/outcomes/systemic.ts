import { expert, guideline, literature, source } from '../provenance.ts';
import { byExpert, claim, option, outcome } from './define.ts';
import { insulinomaMonitoring, primaryInPlace } from './shared.ts';

/** The systemic arm (dossier 2.6); its outcomes by primary site are in targeted.ts. */

export const ssaFirstLine = outcome({
  id: 'ssaFirstLine',
  title: 'Somatostatin analogue first line',
  category: 'systemic',
  options: [
    option(
      claim(
        'lanreotide 120 mg or octreotide LAR 30 mg q4w',
        guideline('R5'),
        literature(['R40', 'R41'], { note: 'doses' }),
      ),
      byExpert('for a hormonal syndrome whatever the SSTR result, except insulinoma (C19)'),
    ),
    option(
      claim(
        'observation if low volume and asymptomatic, not if growing',
        guideline('R5'),
        expert({ note: "'not if growing'" }),
      ),
    ),
    option(
      claim(
        'early PRRT/chemotherapy if rapid growth or bulky symptomatic pancreatic disease',
        guideline('R5'),
      ),
    ),
    option(claim('locoregional therapy for symptoms in diffuse disease', source('S5'))),
  ],
  figures: [
    claim('PROMID TTP 14.3 vs 6.0 months; CLARINET (Ki-67 <10%) PFS HR 0.47', literature('R40')),
    claim('CLARINET OLE PFS 38.5 months', literature('R41')),
  ],
  cautions: [
    byExpert('gallstones, steatorrhoea, hyperglycaemia'),
    claim('SSA may worsen hypoglycaemia in insulinoma', literature(['R65', 'R66'])),
    primaryInPlace,
  ],
  next: [byExpert('progression -> `prrt`')],
  uncertainties: ['U2', 'U10'],
});

export const continueOrSurveillance = outcome({
  id: 'continueOrSurveillance',
  title: 'Continue current treatment / active surveillance',
  category: 'systemic',
  options: [
    option(byExpert('continue SSA')),
    option(claim('surveillance CT/MRI every 3-6 months, 6-12 if consistently stable', guideline('R5'))),
    option(byExpert('re-discuss resectability/transplant at each MDT')),
  ],
  cautions: [byExpert('G3: restage 2-3 monthly and do not leave untreated'), primaryInPlace],
  next: [byExpert('progression or new symptoms -> re-enter')],
  uncertainties: ['U10'],
});

export const prrt = outcome({
  id: 'prrt',
  title: 'Peptide receptor radionuclide therapy',
  category: 'systemic',
  options: [
    option(
      claim(
        '177Lu-DOTATATE 7.4 GBq x4 q8w',
        guideline('R5', { note: 'PRRT after SSA progression in SSTR+' }),
        literature(['R53', 'R79'], { note: 'dose' }),
      ),
      claim(
        '177Lu-edotreotide (another schedule: 7.5 GBq every 3 months, up to 4) beat everolimus in COMPETE (PFS 23.9 vs 14.1 months, HR 0.67; ORR 21.9 vs 4.2%) - check local approval',
        literature('R44'),
        literature('R82', { note: 'another schedule' }),
      ),
      byExpert('SSA wash-out before cycles'),
    ),
    option(claim('everolimus', guideline('R5'))),
    option(claim('pancreas: CAPTEM / STZ-5FU / sunitinib', guideline('R5'), literature(['R46', 'R47']))),
    option(
      claim(
        'locoregional therapy if liver-dominant or hormone-refractory',
        source(['S4', 'S5']),
        guideline('R2'),
      ),
    ),
  ],
  conditions: [
    byExpert('SSTR+ in all relevant lesions'),
    claim('ECOG 0-2 (NETTER-1 KPS >=60)', expert(), literature('R42', { note: 'NETTER-1 KPS >=60' })),
    byExpert('marrow/renal/hepatic reserve per label'),
    claim('pregnancy excluded', literature('R53')),
    claim(
      'eligibility per SNMMI 2024 / NANETS-SNMMI documents, scope only seen',
      guideline('R9', { note: 'scope only seen' }),
    ),
  ],
  figures: [
    claim('NETTER-1 PFS not reached vs 8.4-8.5 months, HR 0.21', literature('R42')),
    claim('final OS 48.0 vs 36.3 months, p=0.30, not significant', literature(['R42', 'R84'])),
    claim('MDS 2.3% at 76 months', literature('R42')),
  ],
  cautions: [
    claim(
      'hormonal crisis in functioning tumours (about 1%, mostly first cycle)',
      literature('R67', { note: 'about 1%, mostly first cycle' }),
      expert(),
    ),
    byExpert('bulky liver disease'),
    byExpert('mesenteric mass (obstruction)'),
    claim(
      'earlier TARE or liver external beam (as C04): liver radiation adds up; only with good liver reserve and personalised dosimetry, else systemic therapy',
      literature('R34', { note: 'for TARE after PRRT' }),
      expert(),
    ),
    primaryInPlace,
  ],
  next: [byExpert('progression -> re-enter `progressedAfterPrrt`')],
  uncertainties: ['U2'],
});

export const refractorySyndromeMedical = outcome({
  id: 'refractorySyndromeMedical',
  title: 'Refractory hormonal syndrome: intensified medical control',
  category: 'systemic',
  options: [
    option(byExpert('escalate SSA dose/frequency, rescue s.c. octreotide'), insulinomaMonitoring),
    option(
      claim(
        'telotristat 250 mg tds for carcinoid diarrhoea (-0.81 stools/day vs placebo; >=30% durable reduction 44 vs 20%)',
        literature('R51'),
        literature('R71', { note: 'dose' }),
      ),
    ),
    option(claim('PRRT if SSTR-positive', guideline('R5'), expert({ note: 'for symptom indication' }))),
    option(
      claim(
        'interferon-alpha add-on, not in decompensated liver disease (C17)',
        source('S10', { note: 'presence' }),
        expert(),
      ),
    ),
    option(
      byExpert(
        'everolimus/diazoxide (insulinoma), PPI (gastrinoma), chemotherapy (pancreas), Cushing: steroidogenesis inhibitor or adrenalectomy',
      ),
    ),
    option(
      claim(
        'ask IR again: if extrahepatic disease was the only reason, palliative liver embolization may still control hormones; otherwise when the contraindication is corrected; or debulking',
        expert({ basis: [source('S5')] }),
      ),
    ),
  ],
  cautions: [byExpert('look for carcinoid heart disease'), byExpert('nutritional/niacin deficiency')],
  uncertainties: ['U7'],
});

export const laterLineTrial = outcome({
  id: 'laterLineTrial',
  title: 'Later line: trial, remaining agents or supportive care',
  category: 'systemic',
  options: [
    option(byExpert('clinical trial')),
    option(claim('cabozantinib if unused', literature('R45'))),
    option(
      claim(
        'PRRT re-treatment only after durable benefit, usually two cycles',
        literature('R69', { note: "at least 18 months' benefit required" }),
      ),
    ),
    option(claim('chemotherapy/other targeted agent not yet used', guideline('R5'))),
    option(claim('palliative care', literature('R56'))),
  ],
  uncertainties: ['U4'],
});
