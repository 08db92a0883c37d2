import type { CautionData } from '../caution.ts';
import { outcomeSets } from '../outcomeSets.ts';
import { all, any, notKnown, oneOf } from '../when.ts';

/** Cautions about what was not asked on the route (dossier 2.5). */
export const notAsked = [
  {
    id: 'C20',
    when: all(oneOf('outcome', outcomeSets.C20_LIST), notKnown('contraindicationClass')),
    headline: [
      'Organ function was not asked: check liver, kidneys, blood count, infection and pregnancy first.',
    ],
    text: [
      'Organ function was not asked on this route. Before any listed treatment: bilirubin, albumin, ascites, creatinine clearance, blood count, infection, pregnancy. Decompensated liver: supportive care or individual MDT decision.',
    ],
    severity: 'notAsked',
    provenance: 'EXPERT',
  },
  {
    id: 'C22',
    when: all(
      notKnown('treatmentCourse'),
      any(
        oneOf('outcome', outcomeSets.TARE_LISTING),
        oneOf('outcome', ['prrt', 'highBurdenRefractory', 'refractorySyndromeMedical']),
      ),
    ),
    headline: [
      'Earlier treatment was not asked: check earlier PRRT, TARE and drugs; PRRT again would be a retreatment decision.',
    ],
    text: [
      'Earlier treatment was not asked on this route. Check earlier PRRT (cycles, dose, response), TARE and drugs first. PRRT again is a retreatment decision: only after durable benefit, usually two cycles.',
    ],
    severity: 'notAsked',
    provenance:
      "LITERATURE R69 (salvage cohort required at least 18 months' benefit, two cycles); rest EXPERT",
  },
  {
    id: 'C23',
    when: all(oneOf('outcome', outcomeSets.TARE_LISTING), notKnown('liverInvolvementPct')),
    headline: [
      'Liver involvement was not asked: above {liverInvolvementHighAbove}% no routine embolization; {liverInvolvementRaisedAbove+1}-{liverInvolvementHighAbove}% staged sessions.',
    ],
    text: [
      'Liver involvement was not asked on this route. More than {liverInvolvementHighAbove}% replaced: no routine embolization. {liverInvolvementRaisedAbove+1}-{liverInvolvementHighAbove}%: staged sessions, one lobe at a time.',
    ],
    severity: 'notAsked',
    provenance: 'LITERATURE R28, R27; cut-offs as hard stops EXPERT',
  },
  {
    id: 'C27',
    when: oneOf('outcome', outcomeSets.TARE_LISTING),
    headline: [
      'Earlier embolization was not asked: check what was treated, when, the response and liver function since.',
    ],
    text: [
      'Earlier embolization was not asked. Before another session check what was treated and when, the response, the patency of the artery and the liver function since.',
    ],
    severity: 'notAsked',
    provenance: 'EXPERT',
  },
  {
    id: 'C28',
    when: all(oneOf('outcome', outcomeSets.PRIMARY_LIST), notKnown('primaryStatus')),
    headline: [
      'The primary was not asked. In place: surgical review if obstruction, ischaemia, bleeding or jaundice threatens.',
    ],
    text: [
      'The primary tumour was not asked on this route. If it is still in place: surgical review if obstruction, ischaemia, bleeding or jaundice threatens.',
    ],
    severity: 'notAsked',
    provenance: 'EXPERT',
  },
] as const satisfies readonly CautionData[];
