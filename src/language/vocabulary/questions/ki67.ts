import type { QuestionTable } from './row.ts';

const marker =
  '(ki 67|ki67|mib 1|mib1|proliferation index/rate|proliferative index/rate|proliferation|ki 67 mib 1|mib 1 ki 67|ki) [index/li/level/score|labelling index|proliferation/proliferative index|labeling index|rate|÷ mib 1|(mib 1)]';
const mitoses = 'mitosis/mitoses/mitotic [count/rate/figures/activity/index]';
const area = '[÷] [per/÷] [2/10] [mm 2|mm2|mm|hpf/hpfs|high power field/fields|sq mm]';
const joins =
  '(=|:|is|was|of|at|about|reported|reported as|came back at|[came] back|at|measured at|approx|estimated at|estimated|reads|-)*';

/** The Ki-67 index in percent and the reported grade. */
export const ki67: QuestionTable<'ki67'> = {
  question: 'ki67',
  names: {
    G1: { anywhere: ['NET G1'], whenAsked: ['grade 1', 'low grade'] },
    G2: { anywhere: ['NET G2'], whenAsked: ['grade 2', 'intermediate grade'] },
    G3: {
      anywhere: [
        'well differentiated NET G3',
        'NET G3, well differentiated',
        'G3 well-differentiated',
        'grade 3 NET',
        'NET G3',
        'high grade well diff',
      ],
    },
    unknown: { anywhere: ['no Ki-67'], whenAsked: ['not done', 'insufficient tissue', 'not reported'] },
  },
  rows: [
    {
      value: 'ki67',
      asked: true,
      phrases: ['between # [%] to # %'],
      from: 'field',
      example: 'between 5-8%',
      not: 'between 5 and 8 biopsies',
    },
    {
      value: 'grade',
      asked: true,
      crossesClauses: true,
      phrases: [
        '(grade|g) (1|2|i|ii) (no number|no percentage|no percent|no ki 67|no index) [given|stated|reported|mentioned]',
      ],
      from: 'field',
      example: 'Grade 1, no number given',
      not: 'no number given',
    },
    {
      answer: 'unknown',
      inLine: true,
      phrases: [
        `(do not|don't) have [a|the] ${marker} [yet]`,
        'grade not (in|on) the (report|form)',
        `no ${marker} possible`,
      ],
      from: 'field',
      example: 'grade not in the report',
      not: 'grade in the report',
    },
    {
      value: 'ki67',
      inLine: true,
      phrases: [
        `${marker} (on|of|from|in) [the|her|his|their|a|this|liver|hepatic|core|same]* (biopsy|bx|core|block|sample|specimen|metastasis|met) ${joins} {bound}* # [to #] %`,
      ],
      from: 'field',
      example: 'The Ki-67 on her liver biopsy was 4%',
      not: 'The Ki-67 on her breast biopsy was 4%',
    },
    {
      answer: 'unknown',
      asked: true,
      phrases: ['{notTold}'],
      from: 'field',
      example: 'lab did not report it',
      not: 'lab did report it',
    },
    {
      value: 'ki67',
      phrases: [
        `${marker} ${joins} {bound}* # [(to|or) {bound}* #] [%]`,
        `{percent} ${marker}`,
        `{percent} positive for ${marker}`,
      ],
      from: 'dossier',
      example: 'Ki-67 of 12%',
      not: 'Ki-67 12% or 30%',
    },
    {
      value: 'ki67',
      phrases: [
        `${marker} {bound}* # [to #] %`,
        `proliferation/proliferative [index/rate/fraction] (mib 1|mib1|ki 67|ki67) ${joins} {bound}* # [to #] %`,
        `(mib 1|mib1) (ki 67|ki67) ${joins} {bound}* # [to #] %`,
      ],
      intoBrackets: true,
      crossesClauses: true,
      from: 'field',
      example: 'Ki-67 (28%)',
      not: 'Ki-67, 28% of the liver',
    },
    {
      value: 'ki67',
      phrases: ['{bound}* # [to #] [%]'],
      asked: true,
      from: 'dossier',
      example: '12',
      not: '12 mm',
    },
    {
      value: 'grade',
      phrases: [
        '[who] [net] g/grade/gr [:] 1/2/3/i/ii/iii/one/two/three [(to|or|÷|and) [g/grade] (1/2/3/i/ii/iii)]',
        'low/intermediate grade {net}',
        '{net} low/intermediate grade',
      ],
      from: 'dossier',
      example: 'grade 2',
      not: 'grade 2 diarrhoea',
    },
    {
      value: 'shareOfTumour',
      nearly: true,
      ends: true,
      inLine: true,
      phrases: [
        `({net}|{nec}|pnet/pannet/sinet/sbnet) [g/grade/gr 1/2/3/i/ii/iii] # %`,
        'g/grade/gr 1/2/3/i/ii/iii [well differentiated] [({net})] # %',
      ],
      from: 'field',
      example: 'ileal NET G2 9%',
      not: 'NET, 40% of the liver',
    },
    {
      value: 'shareOfTumour',
      nearly: true,
      atEndOnly: true,
      crossesClauses: true,
      inLine: true,
      phrases: ['g/grade/gr 1/2/3/i/ii/iii [({net})] [÷] # %'],
      from: 'field',
      example: 'ileal NET, G2 (9%)',
      not: 'NET G2, 40% of the liver',
    },
    {
      value: 'mitoses',
      phrases: [
        `{bound}* # [to #] ${mitoses} ${area}`,
        `${mitoses} ${joins} {bound}* # [to #] ${area}`,
        `{bound}* # [to #] [÷] (per) 10 hpf/hpfs`,
        `${mitoses} ${joins} {bound}* # [to #] mitoses ${area}`,
      ],
      from: 'dossier',
      example: '5 mitoses/2 mm2',
      not: '5 mitoses per 50 HPF',
    },
    {
      answer: 'unknown',
      phrases: [
        `${marker} (not [yet] (reported/done/available/known/given/stated/performed)|unknown|not on report)`,
        `no ${marker} [(reported/available/done/given)]`,
        `${marker} [is|was|could|can|has|been|be]* (not [yet|been|be]* (reported|done|available|given|determined|assessed|measured)|cannot be (given|determined|assessed))`,
        `(not reported|not done|not available) : ${marker}`,
        `(insufficient|inadequate|too little|not enough) (tissue|material) for ${marker}`,
        'grade not reported/stated/known',
      ],
      from: 'dossier',
      example: 'Ki-67 not reported',
      not: 'no Ki-67 above 2%',
    },
    {
      answer: 'unknown',
      nearly: true,
      phrases: [`${marker} (pending/awaited/outstanding)`, `awaiting ${marker}`],
      from: 'field',
      example: 'Ki-67 pending',
    },
    {
      unclear: 'otherNumber',
      fits: [],
      phrases: [`${marker} ${joins} # (lesion/lesions/mets/metastases/mm/cm/nodes)`],
      from: 'field',
      example: 'Ki-67 4,3 lesions',
    },
    {
      phrases: [
        'g/grade/gr 1/2/3/4/i/ii/iii/iv (toxicity/diarrhoea/diarrhea/fatigue/neutropenia/mucositis/rash/encephalopathy/ascites/varices/hypertension/neuropathy/nausea/stomatitis/pneumonitis/thrombocytopenia/hepatotoxicity/adenocarcinoma/obesity/murmur/anaemia/steatosis/fibrosis/oedema|hand foot|ductal|breast|prostate)',
        '(toxicity|diarrhoea|diarrhea|fatigue|neutropenia|rash|encephalopathy|ascites|varices|hypertension|neuropathy|nausea|obesity|murmur|steatosis|fibrosis|mucositis) (g|grade|gr) (1|2|3|4|i|ii|iii|iv)',
        '(ecog|ecog ps|ps|performance|performance status|krenning|deauville|nyha|asa|ctcae|clavien|clavien dindo) [=|:|is|was|of|status|score|class]* (g|grade|gr) 0/1/2/3/4/i/ii/iii/iv',
        '(g|grade|gr) 0/1/2/3/4 (krenning|uptake)',
        'who classification',
        'low grade fever/pyrexia/dysplasia',
        'ki 67 stain/staining/immunostain',
      ],
      from: 'field',
      example: 'grade 2 diarrhoea',
    },
    { unclear: 'noValue', phrases: [marker, 'mib'], from: 'field', example: 'Ki-67' },
    { unclear: 'noValue', phrases: [mitoses], from: 'field', example: 'mitotic count' },
    {
      unclear: 'whichGrade',
      phrases: ['low grade', 'intermediate grade', 'high grade'],
      inLine: true,
      from: 'field',
      example: 'low grade',
    },
  ],
};
