import type { QuestionTable } from './row.ts';

const burden =
  '([liver/hepatic] (tumour|metastatic|disease)* (burden/involvement/replacement/infiltration/volume/load|bulk) [of disease]|[tumour] burden|liver [volume] (involved|replaced)|liver involvement|replacement of [the] liver)';
const ofLiver =
  '(of [the/total] [liver/hepatic] (liver|volume|parenchyma|liver volume) [{is}]* [replaced/involved/occupied/affected]* [by tumour|with tumour]|(liver|hepatic) (involvement/replacement/burden/infiltration|tumour burden|volume) [replaced/involved]*|replaced|[{is}]* (replaced|involved))';
const fraction =
  '([a|one|1] third/quarter/half|(two|2) thirds|(three|3) quarters|a 3 rd|half|1 ÷ 3|2 ÷ 3|1 ÷ 4|3 ÷ 4|1 ÷ 2)';

/** What share of the liver is replaced by tumour. */
export const liverInvolvement: QuestionTable<'liverInvolvement'> = {
  question: 'liverInvolvement',
  names: {
    unknown: { anywhere: ['not volumetried'], whenAsked: ['unsure', 'not estimated', 'unknown'] },
  },
  rows: [
    {
      value: 'share',
      asked: true,
      crossesClauses: true,
      phrases: [
        '(low|small|minimal|moderate|high|heavy) {bound}* {percent}',
        '{bound}* # [to #] [%] (band|range|bracket)',
        '{bound}* # [%] (or so|or thereabouts|give or take)',
        '[the] (radiology|radiologist|radiologists) (reckons|reckon|puts it at|put it at|says|gives) {bound}* # [to #] [%]',
      ],
      from: 'field',
      example: '20% or so',
      not: '20% or more',
    },
    {
      value: 'shareInWords',
      asked: true,
      phrases: [`{bound}* (${fraction}) [of] [the] (liver|parenchyma)`],
      from: 'field',
      example: 'half the liver',
      not: 'half the spleen',
    },
    {
      answer: 'unknown',
      asked: true,
      phrases: ['(never|not) [yet|been]* (estimated|quantified|volumetried)'],
      from: 'field',
      example: 'never estimated',
      not: 'estimated',
    },
    {
      value: 'shareInWords',
      inLine: true,
      phrases: [
        `(tumour|disease|metastases) (replaces|occupies|involves|replacing|occupying) {about}* (${fraction}) of [the] (liver|parenchyma)`,
        `(${fraction}) or so of [the] liver`,
      ],
      from: 'field',
      example: 'tumour occupies about a third of the liver',
    },
    {
      answer: 'unknown',
      inLine: true,
      phrases: [
        '[liver|hepatic|tumour]* (burden|involvement|replacement) [:|=|is]* (unsure|unknown|not known|not estimated)',
        '(burden|involvement) not volumetried [so far|yet]',
      ],
      from: 'field',
      example: 'liver burden: unsure',
      not: 'liver burden: sure',
    },
    {
      value: 'share',
      inLine: true,
      phrases: [
        `[liver|hepatic|tumour|estimated|metastatic]* (burden|load|involvement|replacement) [liver] [:|=|is|was|of|at|estimated|about|ca|put]* {bound}* {percent}`,
        'volumetry [:|=] {bound}* {percent} [replaced/involved]',
        '(liver|hepatic) diffuse {bound}* {percent}',
        'tumour (occupies|replaces|fills) {bound}* {percent} of [the] (liver|parenchyma)',
      ],
      from: 'field',
      example: 'liver burden ~65%',
      not: 'nodal burden 65%',
    },
    {
      answer: 'unknown',
      asked: true,
      phrases: [
        '(nobody|no one|noone) [has|have]* (did|done|made|measured|estimated|calculated) [a|the|any|it]* [volumetry/volumes]',
        'no volumetry [yet|so far|done]',
        '{notTold}',
      ],
      from: 'field',
      example: 'nobody did a volumetry',
      not: 'volumetry done',
    },
    {
      value: 'share',
      asked: true,
      phrases: [
        '(radiology|radiologist|mri|ct|my|visual|eyeball|rough)* (estimate|estimates|estimated|reckoned|reported) [is|of|at|:]* {bound}* # [to #] [%]',
        '{bound}* # [to #] [%] [i think|estimated]* by (eye|eyeballing|radiology)',
      ],
      from: 'field',
      example: 'radiology estimate 55 %',
    },
    {
      value: 'share',
      inLine: true,
      nearly: true,
      atEndOnly: true,
      phrases: [
        'diffuse {liver} {lesion} {bound}* {percent}',
        '{bound}* {percent} parenchymal (replacement|involvement)',
        'liver [is|was]* (largely|mostly|nearly|partly|basically) replaced {bound}* {percent}',
      ],
      from: 'field',
      example: 'approximately 70% parenchymal replacement',
      not: 'approximately 70% parenchymal uptake',
    },
    {
      value: 'share',
      phrases: [
        `{bound}* {percent} ${ofLiver}`,
        `(${burden}) [=|is|was|of|at|estimated|estimated at|put at|about]* {bound}* {percent} [of [the/total]* liver [volume]]`,
        `{percent} ${burden}`,
        'liver [is|being]* replaced [(by|with) (tumour|disease|metastases)]* {bound}* {percent}',
        'liver [is] {percent} (replaced|involved|tumour)',
        '{bound}* {percent} of [the] liver',
        '(tumour|disease|metastases) (replaces|occupies|involves|replacing|occupying) {bound}* {percent} of [the] (liver|parenchyma|hepatic parenchyma|liver volume)',
        'liver [is] (filled|replaced|occupied) [with|by]* [tumour|disease]* [to|by]* {bound}* {percent}',
        '(replacement|involvement) of [the]* liver [:|=|of|is]* {bound}* {percent}',
        'liver volume (replaced|involved) [:|=]* {bound}* {percent}',
        '(replacing) [some|about]* {percent} of [the] liver',
        '(involving|replacing|occupying) {percent} of [the] (liver|parenchyma|hepatic parenchyma|liver volume)',
      ],
      from: 'dossier',
      example: '40% of the liver',
      not: '40% of the spleen',
    },
    {
      value: 'share',
      phrases: ['{bound}* {percent} (liver|hepatic)', '(liver|hepatic) {bound}* {percent}'],
      ends: true,
      from: 'field',
      example: '45% liver',
      not: '45% liver function',
    },
    {
      value: 'shareInWords',
      phrases: ['liver {bound}* (1 ÷ 3|2 ÷ 3|1 ÷ 4|3 ÷ 4|1 ÷ 2) (infiltrated|replaced|involved)'],
      from: 'field',
      example: 'liver about 1/3 infiltrated',
    },
    {
      value: 'share',
      phrases: ['{percent}', '{bound}* # [to #] [%]'],
      asked: true,
      from: 'dossier',
      example: '40',
      not: '0.4',
    },
    {
      value: 'shareInWords',
      phrases: [
        `{bound}* (${fraction}) ${ofLiver}`,
        `(${burden}) [=|is|was|of|at|estimated|about]* {bound}* (${fraction}) [of [the] liver]`,
        'liver [is]* [almost] nearly [completely/entirely/totally] replaced [by tumour]',
        'nearly replaced [liver]',
        `liver [is] {bound}* (${fraction}) replaced`,
        'almost (completely|entirely|totally) replaced liver',
      ],
      from: 'dossier',
      example: 'a third of the liver',
      not: 'a third of the spleen',
    },
    {
      value: 'shareInWords',
      phrases: [`{bound}* (${fraction})`, 'nearly replaced'],
      asked: true,
      from: 'dossier',
      example: 'about a third',
    },
    {
      answer: 'unknown',
      phrases: [
        '(liver|hepatic) (involvement|burden|volume) [{is}]* (not (estimated|known|measured|quantified)|unknown)',
        'not volumetried',
      ],
      from: 'dossier',
      example: 'liver involvement not estimated',
    },
    {
      unclear: 'ofTheWholeLiver',
      fits: [],
      phrases: [
        '[liver] [involvement] [=|of|is]* {percent} of [the] right/left [liver] lobe',
        '{percent} of [the] liver (resected|removed|remnant|biopsy|biopsies)',
      ],
      from: 'field',
      example: '40% of the right lobe',
    },
    {
      unclear: 'noValue',
      phrases: ['liver/hepatic involvement/burden/replacement', 'tumour burden'],
      from: 'field',
      example: 'liver burden',
    },
  ],
};
