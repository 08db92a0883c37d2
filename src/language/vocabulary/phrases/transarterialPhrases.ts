import type { PhraseRow } from './phraseRow.ts';

const to = '[to/for/against {contraindicationTo}]';

/** What stands against transarterial treatment. */
export const transarterialPhrases: readonly PhraseRow[] = [
  {
    question: 'transarterialContraindications',
    answer: ['none'],
    phrases: [
      `ir [says/review/opinion] no contraindication/contraindications ${to}`,
      'no contraindication/contraindications to/for/against [any] {contraindicationTo}',
    ],
  },
  {
    question: 'transarterialContraindications',
    answer: ['hepaticDecompensation'],
    phrases: [
      'hepatic encephalopathy',
      'encephalopathy',
      'decompensated (liver [disease]|cirrhosis)',
      'child [pugh] (b 8|b 9|c)',
      'refractory ascites',
    ],
    listed: true,
  },
  {
    question: 'transarterialContraindications',
    answer: ['arterialAccess'],
    phrases: [
      'no arterial access',
      '(coeliac|celiac) [axis/artery] occlusion',
      'hepatic artery [is] occlusion/occluded/thrombosed/thrombosis',
      'occluded/thrombosed hepatic artery',
    ],
    listed: true,
  },
  {
    question: 'transarterialContraindications',
    answer: ['portalVein'],
    phrases: [
      '[main] portal vein thrombosis/thrombus',
      '(thrombosis|occlusion) of [the] main portal vein',
      'main (pv|portal vein) thrombosed/occluded',
      'main pvt',
      'pvt [of] [the] main [trunk]',
      'hepatofugal [portal] flow',
    ],
    listed: true,
  },
  {
    question: 'transarterialContraindications',
    answer: ['biliary'],
    phrases: [
      '(post|after|following|previous|prior) {whipple} [procedure/operation/resection]',
      '{whipple} (done|performed|[in] @|# weeks/months/years/y ago)',
      '(biliary|bilio) enteric anastomosis',
      'bilioenteric anastomosis',
      'hepaticojejunostomy [patent/intact]',
      '[ercp] biliary stent',
      'sphincterotomy',
      '(dilated [bile] ducts|biliary dilatation)',
    ],
    listed: true,
    completed: true,
  },
  {
    question: 'transarterialContraindications',
    answer: ['priorLiverRadiation'],
    phrases: [
      '(had|previous|prior) {radioembolisation} before',
      '(had|previous|prior|earlier) {radioembolisation} [of/to] [the] (both lobes|whole liver|same lobe)',
      '(previous|prior) (whole liver) (sirt|tare|y90|y 90|radiotherapy|rt)',
    ],
    listed: true,
    completed: true,
  },
  {
    question: 'transarterialContraindications',
    answer: ['notAssessed'],
    phrases: [
      'ir [review/opinion/assessment] pending',
      'not [yet] (assessed|seen|reviewed) by (ir|interventional radiology)',
    ],
  },
  {
    question: 'transarterialContraindications',
    unclear: 'mainOrBranch',
    phrases: [
      '(branch|segmental|right|left|partial) (pvt|portal vein thrombosis/thrombus)',
      '[branch/segmental/right/left] (pv|portal vein) thrombosed/occluded',
      '(pvt|portal vein thrombosis/thrombus) (branch|segmental|right|left)',
    ],
    listed: true,
  },
  {
    question: 'transarterialContraindications',
    unclear: 'contraindicationTo',
    phrases: [
      'no contraindication/contraindications',
      'contraindication/contraindications',
      'no access',
      'decompensated',
      'not worked up',
      'awaiting ir [review/opinion]',
      'jaundice/icteric/icterus',
      'child [pugh] b',
      'child [pugh] b 7',
      'systemic infection/sepsis',
      'reflux of [the] tracer',
      'lung shunt [fraction] [#] [%]',
      'lsf',
      'coagulopathy',
      'cholangitis',
      'previous/prior/post/earlier [right/left/lobar] [lobe] {radioembolisation}',
      '{radioembolisation} [to/of] [the] right/left [lobe/liver]',
      '{radioembolisation} [in] @',
    ],
    listed: true,
  },
  {
    question: 'transarterialContraindications',
    unclear: 'whatTheValueMeans',
    phrases: ['inr [of/is/at/was] #', 'egfr [of/is/at/was] #'],
    listed: true,
  },
  {
    question: 'transarterialContraindications',
    phrases: [
      'liver rt lobe/liver/side',
      'decompensated heart failure',
      'no access to',
      'no contraindication/contraindications to/for (prrt|surgery|ssa|transplant|resection|anaesthesia)',
    ],
  },
];
