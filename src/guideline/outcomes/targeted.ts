import type { OutcomeOption } from '../outcome.ts';
import { expert, guideline, literature, source } from '../provenance.ts';
import { byExpert, claim, option, outcome } from './define.ts';

/** The outcomes of the systemic arm that depend on the primary site (dossier 2.6). */

const observation: OutcomeOption = option(
  claim(
    'SSTR-negative, naive, low-volume, asymptomatic, not growing: observation with 3-6 monthly imaging',
    guideline('R5'),
    expert({ note: "'not growing'" }),
  ),
);

export const targetedOrChemoPancreas = outcome({
  id: 'targetedOrChemoPancreas',
  title: 'Pancreatic NET: targeted therapy or chemotherapy',
  category: 'systemic',
  options: [
    option(
      claim(
        'need shrinkage/symptoms/Ki-67 high: CAPTEM (PFS 22.7 vs 14.4 months vs temozolomide, HR 0.58) or STZ/5-FU (ORR 30 vs 12% with everolimus)',
        literature(['R46', 'R47']),
      ),
    ),
    option(
      claim('everolimus (PFS 11.0 vs 4.6) or sunitinib (11.4 vs 5.5)', literature('R40'), guideline('R5')),
    ),
    option(claim('cabozantinib after prior therapy (PFS 13.8 vs 3.3-4.4 months)', literature('R45'))),
    option(claim('belzutifan only if VHL disease', literature('R49'))),
    option(claim('surufatinib where licensed', literature('R40'))),
    observation,
    option(claim('liver-directed therapy if liver-dominant', expert({ basis: [source('S4')] }))),
  ],
  conditions: [
    claim('for SSTR-negative first-line: chemotherapy, everolimus or sunitinib', guideline('R5')),
    claim('no fixed sequence is established', guideline('R5')),
  ],
  cautions: [
    byExpert('everolimus pneumonitis/hyperglycaemia (useful in insulinoma)'),
    byExpert('sunitinib hypertension'),
    claim('cabozantinib G3+ toxicity 62-65%', literature('R45')),
    claim('EU cabozantinib label = after a systemic therapy other than SSA', literature('R45')),
  ],
  next: [byExpert('re-enter'), byExpert('exhausted -> `laterLineTrial`')],
  uncertainties: ['U4', 'U10'],
});

export const targetedGastrointestinal = outcome({
  id: 'targetedGastrointestinal',
  title: 'Non-pancreatic GEP NET: everolimus or later agents',
  category: 'systemic',
  options: [
    option(claim('everolimus (RADIANT-4 PFS 11 vs 3.9 months)', literature('R40'), guideline('R5'))),
    option(claim('cabozantinib after prior therapy (PFS 8.4-8.5 vs 3.9-4.2 months)', literature('R45'))),
    option(claim('interferon-alpha +/- SSA', source('S10', { note: 'presence' }), literature('R50'))),
    option(
      claim('surufatinib where licensed', literature('R40')),
      claim('axitinib not established (primary endpoint missed by investigator review)', literature('R48')),
    ),
    option(claim('locoregional therapy if liver-dominant', source('S4'))),
    observation,
  ],
  cautions: [
    claim(
      "everolimus US label: non-functional GI NET only, 'not indicated for functional carcinoid tumors'; if used, keep the SSA",
      literature('R75'),
      expert({ note: 'keeping the SSA' }),
    ),
    claim('chemotherapy has little benefit in G1 intestinal NET', guideline('R3')),
  ],
  next: [byExpert('exhausted -> `laterLineTrial`')],
  uncertainties: ['U4', 'U10'],
});
