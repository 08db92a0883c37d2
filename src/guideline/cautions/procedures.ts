import type { CautionData } from '../caution.ts';
import { outcomeSets } from '../outcomeSets.ts';
import { all, any, is, isNot, not, oneOf, stopIf } from '../when.ts';

/** Cautions before a procedure (dossier 2.5). */
export const procedures = [
  {
    id: 'C01',
    when: all(oneOf('outcome', outcomeSets.PROCEDURE), isNot('hormonalSyndrome', 'none')),
    headline: [
      'Before any procedure: a plan for hormonal crisis. Carcinoid: echocardiography first.',
      {
        when: not(oneOf('hormonalSyndrome', ['untreated', 'refractory'])),
        text: 'Insulinoma: glucose, not octreotide.',
      },
    ],
    text: [
      'Functioning or not excluded: make a crisis plan before any procedure. Continue the syndrome drug, alert the anaesthetist, and have fluids, vasopressors and octreotide at hand (octreotide does not reliably prevent or treat a crisis). Insulinoma: glucose infusion and monitoring, not octreotide. Carcinoid syndrome: echocardiography and NT-proBNP first.',
    ],
    severity: stopIf(
      any(
        oneOf('outcome', outcomeSets.SURGERY),
        is('outcome', 'ablation'),
        oneOf('hormonalSyndrome', ['controlled', 'untreated', 'refractory']),
      ),
    ),
    provenance:
      'LITERATURE R52 (crisis or instability in 32% of 75 patients having liver procedures, a crisis proper in 3; octreotide not proven but continued use advised), R125 (meta-analysis of 943 operations: crisis in 19%, no effect of octreotide shown), R68 (crisis in 30% with octreotide first, 25% with vasopressors first, crises shorter with vasopressors; single centre), R65 (insulinoma); octreotide kept because guidelines still advise it, and the rest, EXPERT',
  },
  {
    id: 'C02',
    when: all(oneOf('outcome', outcomeSets.PROCEDURE), is('performanceStatus', 2)),
    headline: [
      'ECOG 2: prefer the least invasive listed option, after anaesthetic review.',
      {
        when: all(is('liverResectability', 'staged'), oneOf('outcome', outcomeSets.STAGED_POSSIBLE)),
        text: 'Two-stage hepatectomy is not usual.',
      },
    ],
    text: [
      'ECOG 2: prefer the least invasive listed option, after anaesthetic review.',
      {
        when: all(is('liverResectability', 'staged'), oneOf('outcome', outcomeSets.STAGED_POSSIBLE)),
        text: 'Two-stage hepatectomy or ALPPS is not usual at ECOG 2; reassess after prehabilitation, or consider downsizing first.',
      },
    ],
    severity: stopIf(all(is('liverResectability', 'staged'), oneOf('outcome', outcomeSets.STAGED_POSSIBLE))),
    provenance: 'EXPERT',
  },
  {
    id: 'C07',
    when: all(oneOf('outcome', outcomeSets.PROCEDURE), is('extrahepaticDisease', 'limited')),
    headline: [
      'Disease outside the liver: confirm at the MDT that the liver drives prognosis before liver-directed treatment.',
    ],
    text: [
      'Disease outside the liver: the benefit of liver-directed treatment is smaller; confirm at the MDT that the liver drives prognosis. If progression is mainly outside the liver, prefer PRRT or another systemic therapy.',
    ],
    severity: 'other',
    provenance: 'SOURCE (footnote 1); LITERATURE R16 (non-functional tumours), R28; last sentence EXPERT',
  },
  {
    id: 'C13',
    when: is('primaryStatus', 'unresectable'),
    headline: ['Unresectable primary: watch for bowel or biliary obstruction, ischaemia and bleeding.'],
    text: [
      'Unresectable primary: footnote 1 is not met; watch for bowel or biliary obstruction, ischaemia and bleeding.',
    ],
    severity: 'other',
    provenance: 'SOURCE; EXPERT',
  },
  {
    id: 'C15',
    when: is('primaryStatus', 'occult'),
    headline: ['Occult primary: search for it at surgery.'],
    text: ['Occult primary: search for it at surgery.'],
    severity: 'other',
    provenance: 'EXPERT',
  },
  {
    id: 'C24',
    when: all(oneOf('outcome', outcomeSets.SURGERY), is('primaryStatus', 'resectable')),
    headline: [
      'Primary in place: if a biliary-enteric anastomosis is planned, settle liver-directed treatment first (abscess risk).',
    ],
    text: [
      'Primary still in place. If a biliary-enteric anastomosis is planned, settle liver-directed treatment first: later TAE, TACE, TARE or ablation carries a high abscess risk. Avoid major hepatectomy with pancreatoduodenectomy in one session.',
    ],
    severity: 'other',
    provenance:
      "LITERATURE R38 (57% of patients with an abscess after TACE had an anastomosis or stent: a share, not a risk; mostly HCC); ablation R74 (an anastomosis usually counts as a contraindication; its own 6 patients had no abscess); 'high' and the rest EXPERT",
  },
] as const satisfies readonly CautionData[];
