import { expert, guideline, literature, source } from '../provenance.ts';
import { byExpert, claim, option, outcome } from './define.ts';
import { insulinomaMonitoring, primaryInPlace } from './shared.ts';

/**
 * The locoregional arm: unresectable, liver-limited or liver-dominant, G1-G2, ECOG 0-2 (dossier 2.6).
 * Its three transarterial outcomes are in transarterial.ts.
 */

export const ablation = outcome({
  id: 'ablation',
  title: 'Thermal ablation (RFA or microwave)',
  category: 'locoregional',
  contraindications: [
    claim(
      'biliary-enteric anastomosis (abscess)',
      literature('R74'),
      literature('R38', { note: 'by analogy' }),
    ),
    byExpert('ascites or hepatic decompensation, perihilar lesions, coagulopathy'),
  ],
  options: [
    option(
      claim(
        'percutaneous RFA/MWA of all lesions',
        source(['S10', 'S7', 'S4'], {
          note: 'RFA in Figure 3, ablation reviewed; disease control in limited involvement',
        }),
      ),
    ),
    option(claim('laparoscopic/open ablation or ablation + limited resection', literature(['R22', 'R23']))),
    option(claim('SSA if functioning or SSTR-positive', guideline('R5'))),
    option(byExpert('transarterial therapy if not technically safe (near hilum, bowel, large vessels)')),
  ],
  conditions: [
    byExpert('all lesions treatable with margin'),
    claim('best <=30 mm, up to 50 mm with MWA or combined embolization', literature('R25'), expert()),
  ],
  figures: [
    claim('301 patients: 92% of symptomatic improved, 14-27 months; recurrence 63-87%', literature('R22')),
    claim('survival worse when largest >3 cm (63 patients; median OS 47 months, 5-y 48%)', literature('R24')),
  ],
  next: [
    byExpert('local recurrence -> re-ablate'),
    byExpert('new multifocal -> `taceOrTarePreferred` arm or systemic'),
  ],
  uncertainties: ['U8'],
});

export const highBurdenRefractory = outcome({
  id: 'highBurdenRefractory',
  title: 'Refractory syndrome with >75% liver replacement: no routine embolization',
  category: 'combined',
  options: [
    option(
      claim(
        'intensify medical control: SSA dose/interval (insulinoma: only with glucose monitoring, see C19), telotristat, syndrome-specific drugs',
        literature(['R51', 'R65', 'R66']),
        expert(),
      ),
    ),
    option(
      byExpert(
        'PRRT if SSTR-positive, only with preserved liver function, inpatient first cycle, crisis cover',
      ),
    ),
    option(byExpert('superselective, small-volume, staged bland TAE only in an expert centre')),
    option(
      claim('cytotoxic chemotherapy if pancreatic', guideline('R5', { note: 'high volume may benefit' })),
    ),
    option(claim('early palliative care', literature('R56'))),
    option(
      claim(
        'interferon-alpha last, not in decompensated liver disease',
        literature('R50'),
        literature('R70', { note: 'hepatitis setting' }),
        expert(),
      ),
    ),
  ],
  rationale: [
    claim('transarterial therapy works best with <75% involvement', literature('R27')),
    claim('>50% predicts shorter survival', literature('R28')),
  ],
  cautions: [byExpert('liver failure, tumour lysis, hormonal crisis, hepatorenal syndrome')],
  uncertainties: ['U7'],
});

export const ssaPlusLocoregional = outcome({
  id: 'ssaPlusLocoregional',
  title: 'First line for liver-limited disease: SSA if SSTR-positive, liver-directed therapy as MDT option',
  category: 'combined',
  options: [
    option(
      claim(
        'octreotide LAR 30 mg or lanreotide 120 mg q4w if SSTR-positive',
        guideline('R5'),
        literature(['R40', 'R41'], { note: 'doses' }),
        literature('R40', { note: 'PROMID TTP 14.3 vs 6.0 months, CLARINET HR 0.47' }),
      ),
      insulinomaMonitoring,
      claim(
        'SSTR-negative and non-functioning: no SSA for growth control; observation, liver-directed therapy or site-specific drugs',
        expert({ basis: [guideline('R5')] }),
      ),
    ),
    option(
      claim(
        'observation with 3-6 monthly imaging if low-volume, asymptomatic, non-functioning, not if growing',
        guideline('R5'),
        expert({ note: "'not if growing'" }),
      ),
    ),
    option(
      claim(
        'SSA + transarterial therapy/ablation upfront when liver-dominant bulky or symptomatic',
        source('S4', { note: 'locoregional for limited involvement' }),
        guideline('R2', { note: 'consider for symptom and growth control in unresectable disease' }),
      ),
    ),
    option(
      claim(
        'interferon-alpha with or instead of SSA - in the 2017 figure; rarely used now',
        source('S10', { note: 'for presence' }),
        literature('R50', {
          note: 'S0518 PFS 15.4 months with IFN vs 16.6 with bevacizumab, each + octreotide',
        }),
      ),
    ),
  ],
  conditions: [
    byExpert('check SSTR imaging if not done'),
    byExpert('check contraindications before any procedure'),
    primaryInPlace,
  ],
  next: [byExpert('progression -> re-enter as `progressedOnSsa` (contraindication check -> transarterial)')],
  uncertainties: ['U2', 'U10'],
});
