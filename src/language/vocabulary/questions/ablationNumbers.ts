import { massElsewhere } from './ofTwoQuestions.ts';
import type { QuestionTable } from './row.ts';

/** How a lesion size is read (dossier 8): cm or mm as written, otherwise it is asked again. */
export const sizeUnits = {
  mmPerCm: 10,
  /** A bare number above this is in mm. */
  bareNumberIsMmAbove: 30,
  /** A number up to this with 'cm' is in cm. */
  centimetresTo: 15,
} as const;

const kind =
  '[target/small/large/tiny/discrete/arterially/arterial/hyperenhancing/separate/avid/visible/measurable/metastatic/lateral/enhancing/hypervascular/bilobar/unilobar/countable/individual/bulky/stable/definite/residual]*';
const where = '[in [the] (liver|right lobe|left lobe|both lobes)]';
const biggest =
  '(larger|largest|size of largest|size of [the] largest [lesion]|biggest|max|maximum|max size|maximum size|maximum diameter|max diameter|max dia|largest one|biggest one|dominant|dominant lesion|largest lesion|biggest lesion|up to|none over|none larger than|largest diameter|the largest|the biggest|all under|all below|all less than)';

/** How many liver metastases there are, and how large the largest is. */
export const ablationNumbers: QuestionTable<'ablationNumbers'> = {
  question: 'ablationNumbers',
  names: {
    unknown: { anywhere: ['size not given', 'not counted'], whenAsked: ['not measured', 'unknown'] },
  },
  rows: [
    {
      value: 'countedSizes',
      asked: true,
      crossesClauses: true,
      phrases: ['[there are|there were] (two|2) [on [the] {imaging}] # [mm/cm] (and|÷)* # mm/cm'],
      from: 'field',
      example: 'there are two on the MRI, 14 and 9 mm',
    },
    {
      answer: 'unknown',
      asked: true,
      phrases: [
        "[the] (report|rpt|letter|radiology|mri|ct) (doesn't|does not|did not|didn't) (give|state|mention|report) [the|any]* (size|sizes|number|numbers|count)",
      ],
      from: 'field',
      example: "report doesn't give sizes",
      not: 'report gives sizes',
    },
    {
      value: 'lesionSize',
      inLine: true,
      phrases: [
        '(the largest|largest|the biggest|biggest) [one|lesion|met]* [in|at]* [the]* (segment|seg|s) (1/2/3/4/5/6/7/8) [a/b] [of|measuring|measures|is|at|with]* # mm/cm',
      ],
      from: 'field',
      example: 'the largest in segment 4a measuring 38 mm',
    },
    {
      value: 'lesionCount',
      inLine: true,
      phrases: ['total [of] # [{liver}] ({lesion})'],
      from: 'field',
      example: 'total 22 liver lesions',
    },
    {
      value: 'lesionSize',
      inLine: true,
      phrases: ['dominant (right|left|r|l) [lobe] [lesion|mass|met|metastasis]* # mm/cm'],
      from: 'field',
      example: 'dominant right lobe lesion 7 cm',
    },
    {
      // As many sizes as lesions.
      value: 'countedSizes',
      crossesClauses: true,
      phrases: [
        `# ${kind} [{liver}] ({lesion}) [x] [of|measuring|sized]* # [mm/cm] [(and|÷|+|&)* # [mm/cm]]* (and|÷|+|&)* # mm/cm`,
        '({liver} {lesion}) x # # [mm/cm] [(and|÷|+|&)* # [mm/cm]]* (and|÷|+|&)* # mm/cm',
      ],
      from: 'field',
      example: '2 liver lesions, 31 and 14 mm',
      not: '3 liver lesions, 31 and 14 mm',
    },
    {
      value: 'solitary',
      crossesClauses: true,
      inLine: true,
      phrases: ['(solitary|single) {liver} ({lesion}) [of|measuring]* # cm/mm'],
      from: 'field',
      example: 'single liver met, 4 cm',
    },
    {
      value: 'lesionCount',
      inLine: true,
      ends: true,
      notAfter: ['67', 'ki67', 'mitotic', 'platelet', 'cell', 'blood', 'white', 'neutrophil', 'the'],
      phrases: [
        '(count|lesion count|number of lesions|lesions counted) [:|=|of|is]* #',
        '(#) (countable|in total|in number)',
        '(in total|total of|altogether) #',
        '(radiology|radiologist) counts #',
      ],
      from: 'field',
      example: 'bilobar, 9 countable, largest 37 mm',
      not: 'platelet count 14',
    },
    {
      value: 'countedSizes',
      asked: true,
      crossesClauses: true,
      phrases: ['(two|2) # [mm/cm] (and|÷)* # mm/cm'],
      from: 'field',
      example: 'two, 3.0 cm and 14 mm',
    },
    {
      value: 'solitary',
      asked: true,
      phrases: ['(one|1) (of|at|measuring) # cm/mm'],
      from: 'field',
      example: 'one of 1,8 cm',
    },
    {
      value: 'lesionCount',
      crossesClauses: true,
      ends: true,
      phrases: ['(bilobar|both lobes|both sides) {more} # [lesions/mets/countable]'],
      from: 'dossier',
      example: 'bilobar, more than 5',
      not: 'bilobar, more than 5 mm',
    },
    {
      value: 'lesionCount',
      asked: true,
      phrases: ['# (pcs|pieces|spots|ones|foci)'],
      from: 'field',
      example: '4 pcs, max 1.5 cm',
    },
    {
      answer: 'unknown',
      asked: true,
      phrases: ['not (counted|measured) [(or|nor) (counted|measured)]', '{notTold}'],
      from: 'field',
      example: 'not counted or measured',
      not: 'counted or measured',
    },
    {
      value: 'solitary',
      phrases: [
        `${kind} (solitary|single|lone|one) [${kind}] # cm/mm [${kind}] [{liver}] ({lesion}) ${where}`,
        `(solitary|single|lone) ${kind} [{liver}] ({lesion}) [of|measuring]* # cm/mm`,
        '(solitary|single) # cm/mm',
        `(solitary|single|lone) [{liver}]* [seg/segment/sg (1/2/3/4/5/6/7/8) [a/b]]* ({lesion}) [in|of|at|measuring]* [seg/segment/sg (1/2/3/4/5/6/7/8/one/two/three/four/five/six/seven/eight)]* # cm/mm`,
        '{liver} x (1|one) # cm/mm',
      ],
      from: 'dossier',
      example: 'solitary 4 cm liver metastasis',
      not: 'solitary 4 cm bone metastasis',
    },
    {
      value: 'solitary',
      ends: true,
      phrases: [
        '[{liver}] (solitary|single) [seg/segment/sg (1/2/3/4/5/6/7/8/one/two/three/four/five/six/seven/eight)]* # cm/mm',
        '[seg/segment/sg (1/2/3/4/5/6/7/8)]* solitary # cm/mm',
        '(1|one) [{liver}] ({lesion}) # cm/mm',
      ],
      inLine: true,
      from: 'field',
      example: 'liver solitary seg 8 35 mm',
      not: 'solitary seg 8 35 mm haemangioma',
    },
    {
      value: 'lesionCount',
      phrases: [
        `[{bound}] # [+] [(to|or) #] ${kind} [liver/hepatic] ${kind} [segment # [÷ #]] [right/left] [lobe] [liver/hepatic] ({lesion}) ${where}`,
        `({liver} {lesion}|lm) (x #|numbering #|[of] # in number|number #|# in total|total #|n #)`,
        '({lesion}) (x #|numbering #|# in number|# in total)',
        `${kind} (solitary|single|lone) ${kind} [# cm/mm] [{liver}] ({lesion}) ${where}`,
        '[{liver}] solitary [# cm/mm] [{liver}] {lesion}',
        '(innumerable|countless|uncountable|too numerous to count|too many to count|tntc) [small/tiny]* [{liver}] [{lesion}] [in both lobes|in [the] liver|throughout [the] liver]',
        '# of them',
        `{lesion} {more} #`,
        '(bilobar|both lobes|both sides) {more} # [lesions/mets/countable]',
        '(bilobar|both lobes) [x]* # ({lesion})',
        `[{about}] {more} # ${kind} ({liver})* ({lesion})`,
        'n = #',
      ],
      from: 'dossier',
      example: '3 liver lesions',
      not: '3 bone lesions',
    },
    {
      value: 'lesionCount',
      ends: true,
      phrases: [
        '(bilobar|both lobes) [x]* #',
        '{liver} x #',
        '{liver} x # [in|the]* (r|l|right|left) lobe',
        '{lesion} #',
      ],
      inLine: true,
      from: 'field',
      example: 'liver bilobar 7, largest 22 mm',
      not: 'bilobar 40%',
    },
    {
      value: 'lesionCount',
      phrases: ['({lesion}) ({more}) #', '(bilobar|both [liver/hepatic] lobes) ({more}) #'],
      intoBrackets: true,
      crossesClauses: true,
      inLine: true,
      from: 'field',
      example: 'bilobar liver metastases (more than ten)',
    },
    {
      value: 'lesionCount',
      phrases: ['[{about}] # [(to|or) #]', 'solitary', 'single', 'innumerable', 'countless'],
      asked: true,
      from: 'dossier',
      example: '3, biggest 2.5 cm',
    },
    {
      value: 'lesionSize',
      phrases: [
        `(${biggest}) [of/is/was/were/=/measures/measuring/measured/being/at/one/lesion/met/metastasis/nodule/deposit/diameter/about/approximately/around/size/the/in/seg/segment]* {bound}* # [(to|-) #] (mm|cm|millimetres|millimeters|centimetres|centimeters|millimetre|centimetre)`,
        `# [(to|-) #] (mm|cm|millimetres|millimeters|centimetres|centimeters) [in] (max|maximum|largest|biggest|diameter|maximal|in size|max diameter|maximum diameter|in diameter|in maximum diameter|in max)`,
      ],
      from: 'dossier',
      example: 'largest 22 mm',
      not: 'primary 22 mm',
    },
    {
      value: 'lesionSize',
      phrases: [`(${biggest}) [of/is/was/=/about]* {bound}* #`, '# (to) # mm/cm', '{bound}* # mm/cm'],
      asked: true,
      from: 'dossier',
      example: 'max 35',
      not: 'max 3',
    },
    {
      value: 'lesionSizes',
      nearly: true,
      phrases: ['# [mm/cm] (and|÷)* # [(and) #] mm/cm'],
      from: 'field',
      example: '2 liver mets (12 and 19 mm)',
      not: '2 x 3 cm',
    },
    { unclear: 'otherNumber', phrases: ['# x # [x #] mm/cm'], from: 'field', example: '2 x 3 cm' },
    {
      unclear: 'howManyAndHowLarge',
      phrases: ['multiple/several/many/numerous'],
      asked: true,
      from: 'dossier',
      example: 'multiple',
    },
    {
      answer: 'unknown',
      phrases: [
        '(size/sizes|lesions|number|count) not (given|counted|stated|measured|reported) [or measured|or counted]',
        'not measured',
      ],
      from: 'dossier',
      example: 'lesions not counted',
    },
    {
      phrases: [
        ...massElsewhere,
        '# {outside} [{outside}] ({lesion})',
        '# [lymph] nodes/node',
        '# (mm|cm) [{siteAs}] [{between}]* ({growth}|primary|tumour|mass|lesion in the {siteOf})',
        '({siteAs}) [{between}]* ({growth}|primary|tumour|mass) [of/measuring/measures/is/was]* # cm/mm',
        'primary [tumour] [of/measuring/measures/is/was]* # cm/mm',
        '# cm/mm (in|of) [the] {siteOf}',
        '# cm/mm mesenteric [nodal] mass/node',
        '# liver biopsies/scans/resections',
      ],
      from: 'field',
      example: '3 bone lesions',
    },
  ],
};
