import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';

/**
 * What people say with a typed answer that changes nothing of it: who found it, how they would put it, why it is so, what
 * goes on with it. Read only where a question is open; in a line the same words may be of anything.
 */
export interface CompanionRow {
  /** The questions at which they are read; all if absent. */
  readonly at?: readonly QuestionId[];
  /** The answers that they agree with, by option; all if absent. */
  readonly fits?: readonly string[];
  /** In pattern language (tokens/phraseGrammar.ts). */
  readonly phrases: readonly string[];
  readonly from: 'field';
  /** A question, a reply that is taken there, and for what. */
  readonly example: readonly [QuestionId, string, AnswerValue];
  /** A question and a similar reply that is asked back. */
  readonly not: readonly [QuestionId, string];
}

const surgeons =
  '(hpb|liver|local|transplant|tx)* (surgeon|surgeons|people|team|mdt|board|unit|colleagues|radiologist|radiologists|radiology|pathologist|pathologists|pathology)';
const documents =
  '(last|latest|newest|outside|local|written|final|recent|mri|ct|pet|pathology|histology|radiology|surgical)* (report|rpt|biopsy|histology|letter|notes|records|chart)';

export const companionRows: readonly CompanionRow[] = [
  {
    // Who or what says so.
    phrases: [
      `(as per|per|by|acc to|according to) [the|our|your]* ${surgeons}`,
      `(as per|per|according to|acc to) [the|our|your|her|his]* ${documents}`,
      '(path|pathology|histology|report|rpt|radiology) (says|states|reads|has it as|calls it|reports)',
    ],
    from: 'field',
    example: ['primaryStatus', 'still in place, resectable according to surgeon', 'resectable'],
    not: ['primaryStatus', 'still in place, resectable according to patient'],
  },
  {
    // What a sample or a report says. "Nothing in the notes" answers no question, so these are not read where "nothing" does.
    at: [
      'ki67',
      'differentiation',
      'performanceStatus',
      'liverInvolvement',
      'ablationNumbers',
      'primarySite',
    ],
    phrases: [`(in|from) [the|our|your|her|his]* ${documents}`],
    from: 'field',
    example: ['ki67', '3,0 % in the newest biopsy', { ki67: 3 }],
    not: ['ki67', '3,0 % in the old biopsy'],
  },
  {
    // On which scan the whole body was seen.
    at: ['extrahepaticDisease'],
    fits: ['none', 'limited', 'extensive'],
    phrases: [
      '(as per|per|on|by|in|according to|acc to) [the|our|his|her|last|latest|newest|recent]* ({tracer}|dotanoc|dotatoc|dotatate) [pet] [ct]',
    ],
    from: 'field',
    example: ['extrahepaticDisease', 'liver only as per DOTANOC PET', 'none'],
    not: ['extrahepaticDisease', 'liver only, no DOTANOC PET'],
  },
  {
    // A frame of one's own, which hedges nothing.
    phrases: [
      "(i'd|i would|we'd|we would) (put|call|score|rate|grade|place) [him|her|them|it|this|that]* [at|as]*",
      "(i'd|i would|we'd|we would) say [it is|it's|he is|she is]*",
    ],
    from: 'field',
    example: ['performanceStatus', "I'd put him at ECOG 2", 2],
    not: ['performanceStatus', "I'd guess ECOG 2"],
  },
  {
    phrases: ['unfortunately/sadly/regrettably/altogether', 'in total', 'it is (a|an)', "it's (a|an)"],
    from: 'field',
    example: ['extrahepaticDisease', 'peritoneal carcinomatosis unfortunately', 'extensive'],
    not: ['extrahepaticDisease', 'peritoneal carcinomatosis allegedly'],
  },
  {
    // No other treatment.
    at: ['treatmentCourse'],
    fits: [
      'naive',
      'naiveGrowing',
      'stable',
      'progressedOnSsa',
      'progressedAfterPrrt',
      'progressedAfterTargeted',
      'exhausted',
    ],
    phrases: [
      '(nothing else|no (other|further) (drug|drugs|treatment|treatments|therapy|therapies|line|lines|agents)) [so far|given|yet|to date|tried|had|used|since]*',
      'nothing given [so far|yet|to date]*',
    ],
    from: 'field',
    example: ['treatmentCourse', 'grew on octreotide, nothing else so far', 'progressedOnSsa'],
    not: ['treatmentCourse', 'grew on octreotide, something else so far'],
  },
  {
    // What somebody does who is fully active.
    at: ['performanceStatus'],
    fits: ['0'],
    phrases: [
      '(runs|running|rides|riding|cycles|cycling|hikes|hiking|swims|swimming|skis|skiing|jogs|jogging) [the|a|his|her|bike|bikes|marathon|marathons|miles|daily|regularly|every|day|week|twice|weekly]* [to (clinic|work|the clinic)]',
    ],
    from: 'field',
    example: ['performanceStatus', 'ECOG=0, rides the bike to clinic', 0],
    not: ['performanceStatus', 'ECOG 3, rides the bike to clinic'],
  },
  {
    // Why it cannot be taken out.
    at: ['liverResectability'],
    fits: ['unresectable'],
    phrases: [
      '[because of|due to|with|poor|low]* (ef|lvef|ejection fraction|fev 1|fev1) [of|is|only]* # [%]',
      '[because of|due to|with]* [all|both|three|the|main|left|right]* (hepatic veins|veins|ivc|inflow|outflow|hilum|portal vein|hepatic artery) [(and|+|÷|plus) [the]* (ivc|inflow|outflow|hilum|portal vein|hepatic artery|hepatic veins)]* (involved|encased|infiltrated|invaded)',
    ],
    from: 'field',
    example: ['liverResectability', 'not a surgical candidate, EF 20%', 'unresectable'],
    not: ['liverResectability', 'resectable in one go, both hepatic veins involved'],
  },
  {
    at: ['transplantScreen'],
    fits: ['doesNotMeet'],
    phrases: [
      '[for|because of|due to]* (cardiac|heart|frailty|comorbidity|comorbidities|age) [reasons|disease|failure]*',
    ],
    from: 'field',
    example: ['transplantScreen', 'not for transplant (cardiac)', 'doesNotMeet'],
    not: ['transplantScreen', 'meets all (cardiac)'],
  },
  {
    // Why it was not done.
    fits: ['unknown', 'notDone', 'notAssessed', 'notRecorded'],
    phrases: [
      'too little (tissue|material)',
      '(not enough|insufficient) (tissue|material)',
      '(we|they)* [only] [have|had]* [a]* cytology only',
      'we only have [a]* cytology',
    ],
    from: 'field',
    example: ['ki67', 'not done, too little tissue', 'unknown'],
    not: ['ki67', '5%, too little tissue'],
  },
  {
    at: ['differentiation'],
    fits: ['well', 'poor'],
    phrases: [
      '[classic|classical|typical] morphology',
      'sent [#|once|twice]* [to|for]* (reference|review|second opinion) [centre|center|lab|pathology]*',
      '(synapto|synaptophysin|chromo|chromogranin|cga|insm 1|cd 56) [[÷|and|+] (synapto|synaptophysin|chromo|chromogranin|cga|insm 1|cd 56)]* (positive|pos|+)',
    ],
    from: 'field',
    example: ['differentiation', 'carcinoid, classic morphology', 'well'],
    not: ['differentiation', 'carcinoid, goblet morphology'],
  },
  {
    at: ['hormonalSyndrome'],
    fits: ['none'],
    phrases: [
      '[all|gut|fasting|the]* (hormones|hormone levels|hormone profile|hormone panel|peptides) [were|are|is|was|all]* (normal|negative|unremarkable|fine)',
    ],
    from: 'field',
    example: ['hormonalSyndrome', 'nonfunctional, gut hormones all normal', 'none'],
    not: ['hormonalSyndrome', 'nonfunctional, gut hormones raised'],
  },
  {
    at: ['hormonalSyndrome'],
    fits: ['refractory'],
    phrases: ['[on|needs|needing|with]* [a]* glucose (drip|infusion) [overnight|at night|continuously]*'],
    from: 'field',
    example: ['hormonalSyndrome', 'uncontrolled hypoglycaemia, glucose drip overnight', 'refractory'],
    not: ['hormonalSyndrome', 'controlled, glucose drip overnight'],
  },
  {
    at: ['extrahepaticDisease'],
    fits: ['extensive'],
    phrases: ['[both|on both sides]* (above and below|both sides of) the diaphragm'],
    from: 'field',
    example: ['extrahepaticDisease', 'widespread, nodes above and below the diaphragm', 'extensive'],
    not: ['extrahepaticDisease', 'nodes above and below the diaphragm'],
  },
  {
    at: ['transarterialContraindications'],
    fits: ['portalVein', 'priorLiverRadiation'],
    phrases: ['[in|of|the]* main (trunk|stem|portal vein)', '[to]* both lobes'],
    from: 'field',
    example: ['transarterialContraindications', 'portal vein thrombosis, main trunk', ['portalVein']],
    not: ['transarterialContraindications', 'portal vein thrombosis, a side branch'],
  },
  {
    at: ['primarySite'],
    phrases: ['(rul|rml|rll|lul|lll)', '(right|left) (upper|middle|lower) lobe'],
    fits: ['nonGep'],
    from: 'field',
    example: ['primarySite', 'lung (RUL)', 'nonGep'],
    not: ['primarySite', 'ileum (RUL)'],
  },
  {
    at: ['liverDistribution'],
    fits: ['diffuse'],
    phrases: ['[both|all]* (lobes|segments) [are|is]* (full|packed|riddled|studded)'],
    from: 'field',
    example: ['liverDistribution', 'innumerable, both lobes are full', 'diffuse'],
    not: ['liverDistribution', 'one lobe only, the lobes are full'],
  },
  {
    at: ['treatmentCourse'],
    phrases: ['{liver} {lesion}'],
    from: 'field',
    example: ['treatmentCourse', 'liver mets grew on octreotide LAR, no other drugs', 'progressedOnSsa'],
    not: ['treatmentCourse', 'nodes grew on octreotide LAR, no other drugs'],
  },
];
