import type { QuestionTable } from './row.ts';

const transplant = '(transplant|transplantation|[liver] transplant|[liver] transplantation|olt|lt)';

/** Whether the criteria for a liver transplantation are met. */
export const transplantScreen: QuestionTable<'transplantScreen'> = {
  question: 'transplantScreen',
  names: {
    meetsAll: {
      anywhere: ['Milan-NET yes', 'transplant candidate'],
      whenAsked: [
        'fulfils criteria',
        'meets all',
        'meets all criteria',
        'all met',
        'yes, meets all',
        'all criteria met',
      ],
    },
    doesNotMeet: {
      anywhere: [
        'outside Milan',
        'not a transplant candidate',
        'not transplant candidate',
        'not for transplant',
        'not for transplantation',
      ],
      whenAsked: [
        'primary in situ',
        'too old',
        'growing',
        'no',
        'does not meet',
        'not met',
        'not a candidate',
        'criteria not met',
      ],
    },
    unknown: { whenAsked: ['never considered', 'not discussed', 'not assessed', 'not considered'] },
  },
  rows: [
    {
      answer: 'unknown',
      asked: true,
      phrases: [
        '(never|not) [yet|been]* (discussed|considered|raised|assessed|looked at) (yet|here|in|at|by|with) [our|the|us]* [centre/center/mdt/clinic/hospital/unit|transplant (team|centre)]',
      ],
      from: 'field',
      example: 'not discussed in our centre',
      not: 'discussed in our centre',
    },
    {
      answer: 'doesNotMeet',
      asked: true,
      crossesClauses: true,
      phrases: [
        '[no] primary [tumour] [is/still/remains]* in situ/place [so|therefore] [no]',
        "no (he|she|they|patient) (does not|doesn't|do not)",
        'too old [at] #',
        '[# [y/yo/yrs/years]] [and|with|+]* (bone|extrahepatic|nodal|peritoneal) (disease|mets|metastases) so (outside milan|no|not)',
      ],
      from: 'field',
      example: 'no, primary still in situ',
      not: 'no primary in situ, resected',
    },
    {
      answer: 'unknown',
      asked: true,
      phrases: ['(never|not) [yet|been]* (discussed|considered|raised|assessed|looked at)', '{notTold}'],
      from: 'field',
      example: 'never discussed',
      not: 'discussed',
    },
    {
      answer: 'meetsAll',
      phrases: [
        `(meets|fulfils|fulfills|meeting) [all] [the] (milan [net]|${transplant}) [criteria]`,
        '(meets|fulfils|fulfills) all [of the] [transplant] criteria',
        'milan [net] criteria [all] (met|fulfilled)',
        '(meets|fulfils|fulfills) all [the] milan [net] (items|points|criteria)',
        'within [the] milan [net] [criteria]',
        `(good|suitable) candidate for ${transplant}`,
      ],
      from: 'dossier',
      example: 'meets Milan criteria',
      not: 'meets criteria for PRRT',
    },
    {
      answer: 'doesNotMeet',
      phrases: [
        `criteria for (${transplant}) [are|is]* not (met|fulfilled)`,
        `(milan [net]) [:|=] no`,
        `(declined|turned down) for (${transplant})`,
        `outside [the] (milan [net]|${transplant}) [criteria]`,
        `(does not|doesn't|did not) (meet|fulfil|fulfill) [all] [the] (milan [net]|${transplant}) [criteria]`,
        `too old for ${transplant}`,
        `(${transplant}) no`,
        `not [a|suitable|eligible]* (${transplant}) candidate`,
        `not [a candidate|suitable|eligible|fit|considered suitable]* for (${transplant})`,
        `not [a] candidate for [a] (${transplant})`,
        `(milan [net]|${transplant}) criteria [are] not (met|fulfilled)`,
        `unsuitable for (${transplant})`,
        `(${transplant}) [is] not (an option|appropriate|indicated)`,
        `ineligible for (${transplant})`,
      ],
      from: 'dossier',
      example: 'not for transplant',
      not: 'transplant not discussed',
    },
    {
      answer: 'unknown',
      phrases: [
        `(${transplant}) [eligibility] [was|has]* (not [yet|been]* (discussed|assessed|considered)|never considered/discussed)`,
      ],
      from: 'dossier',
      example: 'transplant not discussed',
      not: 'transplant discussed',
    },
    {
      answer: 'unknown',
      nearly: true,
      phrases: ['tx [status|listing] (never considered|not [yet] discussed)'],
      inLine: true,
      from: 'field',
      example: 'tx status never considered',
    },
    {
      unclear: 'transplant',
      phrases: [`${transplant} [candidate]`, 'liver graft', 'milan [net] [criteria]'],
      from: 'dossier',
      example: 'liver transplant',
    },
    {
      unclear: 'transplant',
      asked: true,
      phrases: ['# years old', '# year old', 'aged #', 'age #', '# yo', '# y o'],
      from: 'field',
      example: 'meets all, 62 years old',
    },
    {
      phrases: ['(kidney|renal|heart|bone marrow|corneal) transplant/transplantation'],
      from: 'dossier',
      example: 'kidney transplant',
    },
  ],
};
