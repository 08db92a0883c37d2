import type { OutcomeData } from '../outcome.ts';
import { all, any, is, isNot, notKnown, oneOf } from '../when.ts';

/** Somatostatin analogue first, or the present treatment goes on (dossier 2.6). */

export const ssaFirstLine: OutcomeData = {
  id: 'ssaFirstLine',
  title: 'Somatostatin analogue first line',
  titleVariants: [
    {
      when: is('hormonalSyndrome', 'untreated'),
      title: 'Somatostatin analogue now for the hormonal syndrome (not in insulinoma)',
    },
  ],
  category: 'systemic',
  options: [
    {
      id: 'ssaSyndrome',
      text: 'Start an SSA now for the hormonal syndrome, whatever the SSTR result: lanreotide 120 mg or octreotide LAR 30 mg every 4 weeks. Insulinoma: only with glucose monitoring, see C19.',
      onlyWhen: is('hormonalSyndrome', 'untreated'),
      kinds: ['ssa'],
      provenance: 'EXPERT (basis GUIDELINE R5); doses LITERATURE R40, R41; LITERATURE R65, R66',
    },
    {
      id: 'ssa',
      text: 'Lanreotide 120 mg or octreotide LAR 30 mg every 4 weeks. Insulinoma: only with glucose monitoring, see C19.',
      onlyWhen: isNot('hormonalSyndrome', 'untreated'),
      kinds: ['ssa'],
      conditions: ['glucoseChecked'],
      provenance: 'GUIDELINE R5; doses LITERATURE R40, R41; LITERATURE R65, R66',
    },
    {
      id: 'observation',
      text: 'Observation with imaging every 3-6 months, if low-volume and without symptoms.',
      onlyWhen: all(is('treatmentCourse', 'naive'), is('hormonalSyndrome', 'none')),
      kinds: ['observation'],
      conditions: ['lowVolume', 'noSymptoms'],
      provenance: "GUIDELINE R5; 'not if growing' EXPERT",
    },
    {
      id: 'prrtEarly',
      text: 'Growing fast or bulky with symptoms: early PRRT, if SSTR-positive in all relevant lesions.',
      onlyWhen: oneOf('treatmentCourse', ['naive', 'naiveGrowing']),
      closedBy: ['sstrNegative', 'sstrMixed'],
      kinds: ['prrt'],
      conditions: ['sstrPositive', 'fastOrBulky', 'organReserve', 'notPregnant'],
      provenance: 'GUIDELINE R5',
    },
    {
      id: 'chemoPancreas',
      text: 'Pancreatic primary, bulky with symptoms or growing fast: early chemotherapy (CAPTEM or STZ/5-FU).',
      onlyWhen: oneOf('treatmentCourse', ['naive', 'naiveGrowing']),
      kinds: ['chemotherapy'],
      conditions: ['pancreas', 'fastOrBulky', 'dpdTested'],
      provenance: 'GUIDELINE R5; LITERATURE R46, R47',
    },
    {
      id: 'locoregional',
      text: 'Locoregional therapy for symptoms in diffuse disease.',
      kinds: ['embolization'],
      conditions: ['diffuse', 'symptoms'],
      provenance: 'SOURCE S5',
    },
    {
      id: 'trial',
      text: 'Trial of first-line PRRT with high disease burden (NETTER-3: SSTR-positive, G1-2, Ki-67 below 10%), if one is open.',
      onlyWhen: all(is('sstrImaging', 'positive'), oneOf('treatmentCourse', ['naive', 'naiveGrowing'])),
      kinds: ['trial'],
      conditions: ['trialOpen', 'highBurden', 'sstrPositive', 'g1g2', 'ki67Below10'],
      provenance: 'LITERATURE R86',
    },
  ],
  firstScreen: [
    {
      when: is('treatmentCourse', 'stable'),
      text: 'The scans are stable: the reason for treatment is the syndrome [EXPERT].',
    },
    {
      when: isNot('hormonalSyndrome', 'untreated'),
      text: 'Pancreatic primary or site unknown: check glucose before an SSA and in the first weeks; it can unmask an insulinoma, also in a tumour thought to be non-functioning [LITERATURE R66: two cases].',
    },
  ],
  statements: [
    {
      heading: 'Outcomes verified',
      text: 'PROMID time to progression 14.3 vs 6.0 months; CLARINET (Ki-67 below 10%) PFS HR 0.47 [LITERATURE R40]; CLARINET open-label extension: PFS 38.5 months in the selected patients who stayed on lanreotide [LITERATURE R41], 32.8 months in the first report [LITERATURE R106].',
    },
    {
      heading: 'Cautions',
      text: 'Gallstones, steatorrhoea, hyperglycaemia; an SSA may worsen hypoglycaemia in insulinoma [LITERATURE R65, R66].',
    },
    { heading: 'Next', text: 'At progression `prrt`.' },
  ],
  uncertainties: ['U2', 'U10'],
};

export const continueOrSurveillance: OutcomeData = {
  id: 'continueOrSurveillance',
  title: 'Continue the present treatment, or surveillance',
  category: 'systemic',
  options: [
    {
      id: 'continuePresent',
      text: 'Continue the present treatment: the SSA, targeted drug or chemotherapy being given, or the planned course of PRRT or chemotherapy until it is complete.',
      kinds: ['continue'],
      provenance: 'EXPERT (basis GUIDELINE R5)',
    },
    {
      id: 'surveillance',
      text: 'On no drug: surveillance goes on without one.',
      onlyWhen: isNot('grade', 'G3'),
      kinds: ['observation'],
      conditions: ['noDrug'],
      provenance: 'EXPERT (basis GUIDELINE R5)',
    },
    {
      id: 'imaging',
      text: 'CT or MRI every 3-6 months, every 6-12 if consistently stable.',
      onlyWhen: isNot('grade', 'G3'),
      kinds: ['workup'],
      provenance: 'GUIDELINE R5',
    },
    {
      id: 'imagingG3',
      text: 'CT or MRI every 2-3 months; do not leave NET G3 untreated.',
      onlyWhen: is('grade', 'G3'),
      kinds: ['workup'],
      provenance: 'EXPERT',
    },
    {
      id: 'rediscuss',
      text: 'Discuss resection and transplantation again at each MDT.',
      kinds: ['workup'],
      provenance: 'EXPERT',
    },
  ],
  firstScreen: [
    {
      when: any(is('hormonalSyndrome', 'unknown'), notKnown('hormonalSyndrome')),
      text: 'Stable scans do not exclude an uncontrolled syndrome: ask about symptoms [EXPERT].',
    },
  ],
  statements: [{ heading: 'Next', text: 'At progression or new symptoms enter the case again.' }],
  uncertainties: ['U10'],
};
