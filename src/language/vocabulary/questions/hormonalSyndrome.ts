import type { QuestionTable } from './row.ts';

const ssa = '{ssa} [{dose}]';
const drug = `${ssa}|ssas|diazoxide|ppi/ppis|telotristat/xermelo|omeprazole|[medical] treatment/therapy|everolimus`;
const on = `(on|with|by|under|since|since starting) (${drug})`;
const controlled = 'controlled/settled';
const symptoms =
  '({syndrome}|{flush}|{flush} and diarrhoea|symptoms|sx|hormonal symptoms|diarrhoea/diarrhea|hypoglycaemia/hypoglycemia/hypos|[insulinoma] hypoglycaemia)';
const stools =
  '# [to #] [x/times] (stools|bms|bowel movements/motions|loose stools|bowel actions|motions) [a/per] [day/daily/d]';

/** Hormones: whether the tumour is functioning, and whether that is controlled. */
export const hormonalSyndrome: QuestionTable<'hormonalSyndrome'> = {
  question: 'hormonalSyndrome',
  names: {
    none: {
      anywhere: ['asymptomatic hormonally'],
      whenAsked: [
        'non-functional',
        'no hormonal syndrome',
        'non-functioning',
        'nonfunctioning',
        'not functioning',
      ],
    },
    controlled: {
      anywhere: ['carcinoid syndrome controlled on lanreotide', 'flushing settled'],
      whenAsked: ['controlled', 'well controlled', 'controlled on treatment'],
    },
    untreated: {
      anywhere: ['new carcinoid syndrome', 'flushing and diarrhoea, SSA naive'],
      whenAsked: ['untreated', 'not yet treated', 'not treated yet', 'treatment not started'],
    },
    refractory: {
      anywhere: [
        'refractory carcinoid',
        'breakthrough flushing',
        '8 stools a day despite Sandostatin',
        'uncontrolled hypoglycaemia',
        'VIPoma not settling',
      ],
      whenAsked: ['refractory'],
    },
    unknown: { anywhere: ['no 5-HIAA'], whenAsked: ['not tested', 'not assessed'] },
  },
  rows: [
    {
      answer: 'none',
      phrases: [
        'non functioning/functional [{siteAs}] [{growth}|pnet|pannet]',
        'nonfunctioning/nonfunctional [{siteAs}] [{growth}|pnet|pannet]',
        'not functioning/functional',
        'no (hormonal|functional|functioning|secretory) syndrome',
        'no [clinical] (hormonal|functioning) syndrome',
        'hormonally (silent|inactive|non functioning)',
        'non secretory',
        'non func',
        '(hormone|hormonal|functional) (symptoms|sx|syndrome) [:|=|are|is]* (none|nil|absent)',
        '(syndrome|hormones) [:|=] (none|nil|no|non functioning/functional|nonfunctioning/nonfunctional)',
        'no (hormone|hormonal) (symptoms|sx|symptomatology|excess)',
        '(never|not) [had|has]* [a|any]* (hormonal|functional) syndrome',
      ],
      from: 'dossier',
      example: 'non-functioning pancreatic NET',
      not: 'no carcinoid syndrome',
    },
    {
      answer: 'controlled',
      phrases: [
        `({syndrome}|{flush}) [{is}|has|have]* [well/now/fully/completely/adequately]* ${controlled} [${on}]`,
        `[well] controlled {syndrome} [${on}]`,
        `${symptoms} [{is}|has|have]* [well/fully/now]* ${controlled} ${on}`,
        `({syndrome}|{flush}) (settled|resolved|under control) ${on}`,
        `({syndrome}) [{is}]* under [good] control`,
        `controlled (${on})`,
      ],
      crossesClauses: true,
      from: 'dossier',
      example: 'carcinoid syndrome controlled on lanreotide',
      not: 'blood pressure controlled',
    },
    {
      answer: 'controlled',
      phrases: [
        '[the] (syndrome|symptoms) [{is}]* [well]* (controlled|settled)',
        'controlled with/on/by (diazoxide|ppi|ppis|omeprazole|{ssa}) [{dose}]',
      ],
      asked: true,
      from: 'dossier',
      example: 'controlled with diazoxide',
    },
    {
      answer: 'untreated',
      phrases: [
        'new [onset] {syndrome}',
        'untreated {syndrome}',
        '{syndrome} [{is}]* (not [yet] treated|untreated)',
        '({syndrome}|{flush}) [and] ({ssa}) naive',
        '({syndrome}|{flush}) [{is}]* (not [yet] (on|started) (treatment|{ssa})|ssa not [yet] started)',
        '({syndrome}|{flush}) no {ssa} yet',
        '({syndrome}|{flush}) [and|but] [has|have|had|is|she|he]* not [yet]* (started|begun|had|received|on) [on|a|an|any|the]* {ssa} [yet]',
        '({syndrome}|{flush}) {ssa} not [yet] (started|begun|given)',
      ],
      crossesClauses: true,
      from: 'dossier',
      example: 'new carcinoid syndrome',
      not: 'new diagnosis of carcinoid',
    },
    {
      answer: 'refractory',
      phrases: [
        'refractory {syndrome}',
        'refractory flushing',
        `({syndrome}|{flush}) [{is}|has|have|become]* refractory [to ${ssa}]`,
        'breakthrough {flush} [and diarrhoea/diarrhea] [on|despite] [{ssa}] [{dose}]*',
        `[uncontrolled/persistent/persisting/ongoing/still/troublesome/severe]* ({syndrome}|{flush}|${stools}) [${stools}] [persisting/persists/persistent/uncontrolled/continues/{is}|not controlled]* (despite|in spite of|notwithstanding) [{dose}]* ({ssa}) [{dose}]*`,
        `${stools} (despite|on) [{dose}]* ({ssa}) [{dose}]*`,
        'uncontrolled hypoglycaemia/hypoglycemia',
        'refractory (hypoglycaemia|hypoglycemia|hypos)',
        '(hypoglycaemia|hypoglycemia|hypos|watery diarrhoea|watery diarrhea) [{is}]* uncontrolled [under|on|despite|in spite of]* [diazoxide|everolimus|{ssa}] [{dose}]*',
        'still (hypo|hypos|hypoglycaemic|hypoglycemic) (on|despite|in spite of) (diazoxide|everolimus|{ssa}) [and|+|÷]* [diazoxide|everolimus|{ssa}] [{dose}]*',
        `{flush} [and diarrhoea/diarrhea]* [x]* # [x|times|episodes]* [÷|per|a|by]* [d|day|daily] (despite|in spite of|notwithstanding|on) [the|max|maximal|maximum|high|highest|dose|monthly]* ({ssa}) [{dose}]*`,
        `({syndrome}|{flush}) [{is}|therapy|treatment]* refractory`,
        `({syndrome}) [as]* refractory`,
        `very troublesome {flush}* [${stools}] (despite|in spite of) [monthly|{dose}]* ({ssa}) [{dose}]*`,
        '{functioningTumour} not settling/controlled',
        'refractory {functioningTumour} [syndrome]',
        '[all day]* (hypos|hypoglycaemia|hypoglycemia) [all day|persisting|persist|continues|ongoing]* despite (diazoxide|everolimus|{ssa}) [{dose}]*',
        `({syndrome}|{flush}) not controlled (on|despite|by|with) [{dose}]* ({ssa}) [{dose}]*`,
        `({syndrome}|{flush}) (persists/persisting/continues|uncontrolled) (on|despite) [{dose}]* ({ssa}) [{dose}]*`,
      ],
      from: 'dossier',
      example: 'refractory carcinoid syndrome',
      not: 'refractory ascites',
    },
    {
      answer: 'refractory',
      nearly: true,
      phrases: [
        '[uncontrolled/persistent/persisting/ongoing/still/troublesome/severe]* (diarrhoea/diarrhea) [persists/persisting/continues]* (despite|in spite of) [{dose}]* ({ssa}) [{dose}]*',
      ],
      from: 'field',
      example: 'persistent diarrhoea despite octreotide',
    },
    {
      answer: 'unknown',
      phrases: [
        '(hormones|hormonal status/syndrome|hormone status|functional status|syndrome|functionality) [{is}]* not [yet] assessed/tested/known/checked',
        '5 hiaa not [yet] tested/done/checked/measured/available',
        'no 5 hiaa [yet/done/available]',
        '(5 hiaa|hormone screen|gut hormones) (pending|awaited)',
      ],
      from: 'dossier',
      example: 'hormones not tested',
      not: 'hormones tested',
    },
    {
      unclear: 'howControlled',
      fits: ['controlled', 'untreated', 'refractory'],
      phrases: [
        '{syndrome}',
        'carcinoid crisis',
        '{flush}',
        '{functioningTumour}',
        'functioning/functional',
        'functioning/functional [{siteAs}] ({growth}|pnet)',
        stools,
        'CS',
        'hormonally active',
      ],
      from: 'field',
      example: 'carcinoid syndrome',
    },
    {
      unclear: 'notControlled',
      fits: ['untreated', 'refractory'],
      phrases: [
        '(poorly|partially|partly|inadequately|not [well/adequately]|un|incompletely|sub optimally|suboptimally) controlled [{syndrome}|{flush}|symptoms]',
        'uncontrolled ({syndrome}|{flush})',
        '({syndrome}|{flush}) [{is}]* (poorly|partially|partly|inadequately|not [well]|un|incompletely) controlled',
        '({syndrome}|{flush}) [{is}]* uncontrolled',
        '(still|persistent/persisting/ongoing/continuing/residual/refractory/troublesome|still has/having) ({syndrome}|{flush}|diarrhoea/diarrhea|hypoglycaemia/hypoglycemia|symptoms)',
        '(diarrhoea/diarrhea|{flush}|symptoms|hypoglycaemia/hypoglycemia) (persists/persisting/persistent/continues/uncontrolled/troublesome|not controlled)',
      ],
      from: 'field',
      example: 'poorly controlled carcinoid syndrome',
    },
    {
      unclear: 'otherHormone',
      phrases: [
        '(no|without|denies|never|nil) [evidence of|any|features of|signs of]* {syndrome}',
        '(no|denies|without) ({flush}|diarrhoea/diarrhea|hormonal symptoms) [(or|and|nor|÷) (diarrhoea/diarrhea|{flush}|wheeze)]',
      ],
      from: 'dossier',
      example: 'no carcinoid syndrome',
    },
    { unclear: 'neurofibromatosis', phrases: ['NF'], asked: true, from: 'dossier', example: 'NF' },
    { unclear: 'cushing', phrases: ['CS'], asked: true, from: 'dossier', example: 'CS' },
    {
      unclear: 'whatIsControlled',
      fits: ['controlled'],
      phrases: [
        '[well/now]* controlled [(on|with|by) ({anyLine}|ppi|ppis|omeprazole|diazoxide)]',
        'settled',
        '(ppi|ppis|diazoxide|octreotide|lanreotide|omeprazole) (controls|controlled|settled) [the] [symptoms/flushing/syndrome]',
      ],
      inLine: true,
      from: 'field',
      example: 'now controlled on PRRT',
    },
    {
      unclear: 'whatIsControlled',
      fits: ['refractory'],
      phrases: ['refractory [rash/diarrhoea/diarrhea/hypoglycaemia/ulcers/symptoms] [on ({ssa})]'],
      inLine: true,
      from: 'field',
      example: 'refractory',
    },
    {
      unclear: 'unspecific',
      phrases: [
        'diarrhoea/diarrhea/hypoglycaemia/hypoglycemia/wheeze/wheezing/hypos',
        '5 hiaa',
        'refractory [diarrhoea/diarrhea/symptoms/hypoglycaemia/hypoglycemia]',
        'hormone/hormones/hormonal',
      ],
      from: 'field',
      example: 'diarrhoea',
    },
    {
      unclear: 'whatIsStable',
      phrases: ['stable on ({ssa}) [{dose}]'],
      asked: true,
      from: 'dossier',
      example: 'stable on SSA',
    },
    {
      phrases: [
        'refractory ascites',
        '{platinum} refractory',
        'refractory to _',
        'tumour/disease refractory',
        '5 hiaa normal/raised/elevated/high/negative [#]',
        '5 hiaa #',
        '(blood pressure|bp|pain|diabetes|hypertension|asthma) [well/poorly/not]* controlled',
        'well controlled (diabetes|hypertension|pain|asthma|hypertensive)',
      ],
      from: 'field',
      example: 'refractory ascites',
    },
  ],
};
