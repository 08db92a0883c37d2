import type { Row } from './row.ts';

const on = 'on/with/by/under {ssa} [lar]';
const to = '[to/for/against {contraindicationTo}]';

/** Hormones, course, imaging of receptors and what stands against transarterial treatment. */
export const courseRows: readonly Row[] = [
  { question: 'performanceStatus', answer: 0, phrases: ['fully active'] },
  { question: 'performanceStatus', answer: 4, phrases: ['bedbound', 'bed bound'] },
  {
    question: 'performanceStatus',
    answer: 'unknown',
    phrases: ['(ecog|ps|performance status|ecog ps) (not recorded/known/assessed/documented|unknown)'],
    care: 'none',
  },

  { question: 'performanceStatus', answer: 'unknown', phrases: ['? ps'], care: 'none', ends: true },

  {
    question: 'necLine',
    answer: 'afterPlatinum',
    phrases: [
      '{progress} [again] (on|after|during|through|despite|post|under) [first line] {platinum}',
      '{platinum} refractory/failed',
      'refractory to {platinum}',
    ],
  },
  {
    question: 'necLine',
    answer: 'none',
    phrases: ['chemo/chemotherapy naive', 'no chemo/chemotherapy yet/given'],
  },
  { question: 'necLine', touch: 'onPlatinum', phrases: ['{platinum}', 'second line', 'records awaited'] },

  {
    question: 'hormonalSyndrome',
    answer: 'none',
    phrases: [
      'non functioning/functional [{siteAs}] [{growth}]',
      'nonfunctioning/nonfunctional [{siteAs}] [{growth}]',
    ],
    care: 'near',
  },
  {
    question: 'hormonalSyndrome',
    answer: 'controlled',
    phrases: [
      `({syndrome}|{flush}) [is/are/now] [well] controlled/settled [${on}]`,
      `[well] controlled {syndrome} [${on}]`,
      `(syndrome|symptoms) [well] controlled ${on}`,
    ],
    across: true,
  },
  {
    question: 'hormonalSyndrome',
    answer: 'untreated',
    phrases: [
      'new {syndrome}',
      'untreated {syndrome}',
      '{syndrome} [is] (not yet treated|untreated)',
      '({syndrome}|{flush}) [and] ssa naive',
    ],
    across: true,
  },
  {
    question: 'hormonalSyndrome',
    answer: 'refractory',
    phrases: [
      'refractory {syndrome}',
      'refractory flushing',
      '({syndrome}|{flush}) [is/remains/now] refractory [to {ssa} [lar]]',
      'breakthrough {flush}',
      '[uncontrolled/persistent/persisting/ongoing] ({syndrome}|{flush}) [persisting/persists/uncontrolled] despite {ssa} [lar]',
      '# [x/times] (stools|bms|bowel movements/motions|loose stools) [a/per] [day/daily/d] despite {ssa} [lar]',
      'uncontrolled hypoglycaemia/hypoglycemia',
      '{functioningTumour} not settling',
    ],
    care: 'clause',
  },
  {
    question: 'hormonalSyndrome',
    answer: 'unknown',
    phrases: [
      '(hormones|hormonal status/syndrome|hormone status|functional status|syndrome) not [yet] assessed/tested/known',
      '5 hiaa not [yet] tested/done/checked/measured',
    ],
  },
  {
    question: 'hormonalSyndrome',
    touch: 'howControlled',
    fits: ['controlled', 'untreated', 'refractory'],
    phrases: [
      '{syndrome}',
      'carcinoid crisis',
      '{flush}',
      '{functioningTumour}',
      'functioning/functional',
      'functioning/functional [{siteAs}] ({growth}|pnet)',
      '# [x/times] (stools|bms|bowel movements/motions|loose stools) [a/per] [day/daily/d]',
    ],
    listed: true,
  },
  {
    question: 'hormonalSyndrome',
    touch: 'notControlled',
    fits: ['untreated', 'refractory'],
    phrases: [
      '(poorly|partially|partly|inadequately|not|un) controlled {syndrome}',
      'uncontrolled ({syndrome}|{flush})',
      '({syndrome}|{flush}) (poorly|partially|partly|inadequately|not|un) controlled',
      '({syndrome}|{flush}) uncontrolled',
    ],
  },
  {
    question: 'hormonalSyndrome',
    touch: 'unspecific',
    phrases: [
      'diarrhoea/diarrhea/hypoglycaemia/hypoglycemia/wheeze/wheezing',
      '5 hiaa',
      'asymptomatic',
      'refractory [diarrhoea/diarrhea/symptoms/hypoglycaemia/hypoglycemia]',
      'symptoms',
    ],
    listed: true,
  },
  {
    question: 'hormonalSyndrome',
    phrases: ['refractory ascites', '{platinum} refractory', 'refractory to _', 'tumour/disease refractory'],
  },

  {
    question: 'treatmentCourse',
    answer: 'naive',
    phrases: [
      'treatment/therapy naive',
      'newly diagnosed',
      'new diagnosis',
      '(never had|no prior|no previous|no|without) (systemic|systemic anti tumour|anti tumour) (treatment|therapy) [yet/so far/to date]',
      'no [prior/previous] treatment/therapy (yet|so far|to date|given)',
      '{progress} [slowly] on/under/during surveillance/observation',
    ],
  },
  {
    question: 'treatmentCourse',
    phrases: ['newly diagnosed [_] {illness}', 'new diagnosis of [_] {illness}'],
  },
  {
    question: 'treatmentCourse',
    answer: 'stable',
    phrases: [
      'stable disease [on/after/since/post ({anyLine})]',
      'SD [on/after/since/post ({anyLine})]',
      'disease/tumour [is/remains] stable',
      'radiologically stable',
      'no growth [on {imaging}|on {ssa} [lar]]',
      'stable (on|at) {imaging}',
      'stable since/after/post ({prrt}|{targeted})',
      'responding to ({anyLine})',
    ],
  },
  { question: 'treatmentCourse', answer: 'stable', phrases: ['responding'], alone: true },
  {
    question: 'treatmentCourse',
    answer: 'unknown',
    phrases: ['no comparable imaging/scans/scan', 'records missing'],
  },
  {
    question: 'treatmentCourse',
    touch: 'didItProgress',
    phrases: [
      'no treatment/therapy',
      'previously/already treated',
      'surveillance/observation',
      'partial/complete/minor/mixed response [to ({anyLine})]',
    ],
  },
  {
    question: 'treatmentCourse',
    touch: 'whatIsStable',
    phrases: ['stable', 'stable on {ssa} [lar]', 'stable for # months/years'],
  },
  { question: 'hormonalSyndrome', touch: 'whatIsStable', phrases: ['stable on {ssa} [lar]'] },

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
      'hepatic artery occlusion/occluded/thrombosed/thrombosis',
    ],
    listed: true,
  },
  {
    question: 'transarterialContraindications',
    answer: ['portalVein'],
    phrases: ['[main] portal vein thrombosis/thrombus', 'main pvt', 'hepatofugal [portal] flow'],
    listed: true,
  },
  {
    question: 'transarterialContraindications',
    answer: ['biliary'],
    phrases: [
      '(post|after|following|previous|prior) whipple [procedure/operation/resection]',
      'whipple (done|performed|[in] @|# weeks/months/years/y ago)',
      '(biliary|bilio) enteric anastomosis',
      'bilioenteric anastomosis',
      '[ercp] biliary stent',
      'sphincterotomy',
      '(dilated [bile] ducts|biliary dilatation)',
    ],
    listed: true,
    done: true,
  },
  {
    question: 'transarterialContraindications',
    answer: ['priorLiverRadiation'],
    phrases: [
      '(had|previous|prior) (sirt|tare|y90|y 90|radioembolization|radioembolisation) (before|both lobes|whole liver|to whole liver|to both lobes)',
      '(previous|prior) (whole liver) (sirt|tare|y90|y 90|radiotherapy|rt)',
    ],
    listed: true,
    done: true,
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
    touch: 'mainOrBranch',
    phrases: ['(branch|segmental|right|left|partial) (pvt|portal vein thrombosis/thrombus)'],
    listed: true,
  },
  {
    question: 'transarterialContraindications',
    touch: 'contraindicationTo',
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
      'inr #',
      'egfr #',
      'lung shunt [fraction] [#] [%]',
      'lsf',
      'coagulopathy',
      'cholangitis',
      'previous/prior (sirt|tare|y90|y 90|radioembolization|radioembolisation)',
    ],
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

  {
    question: 'sstrImaging',
    answer: 'positive',
    phrases: [
      '{tracer} [is/was/scan/shows] [intensely/strongly/highly/uniformly] avid/positive',
      '[intensely/strongly/highly/uniformly] avid/positive (on|by|with) {tracer}',
      'krenning [score/grade] [of/is] 3/4',
    ],
  },
  {
    question: 'sstrImaging',
    answer: 'heterogeneous',
    phrases: [
      'mixed/heterogeneous [{tracer}] uptake/avidity',
      '{tracer} [uptake] [is/shows] heterogeneous/mixed/patchy [uptake/avidity]',
      'patchy [{tracer}] uptake',
      '[{tracer}] fdg [{tracer}] discordant/mismatch/discordance',
    ],
  },
  {
    question: 'sstrImaging',
    answer: 'negative',
    phrases: [
      '{tracer} [is/was] (non avid|negative|cold)',
      'non avid (on|by|with) {tracer}',
      'krenning [score/grade] [of/is] 0/1',
    ],
  },
  { question: 'sstrImaging', answer: 'negative', phrases: ['non avid'], alone: true },
  {
    question: 'sstrImaging',
    answer: 'notDone',
    phrases: [
      '{tracer} not [yet] done/performed/available',
      'awaiting {tracer}',
      '{tracer} [is] pending/awaited',
    ],
  },
  {
    question: 'sstrImaging',
    answer: 'notDone',
    phrases: ['no {tracer} [yet/done/available/so far]', 'no pet [yet/done]'],
    ends: true,
  },
  {
    question: 'sstrImaging',
    touch: 'fdg',
    phrases: [
      'fdg [pet] [avid/positive/negative/non] [avid]',
      'non avid on fdg',
      'avid/positive on fdg [pet]',
    ],
  },
  {
    question: 'sstrImaging',
    touch: 'histology',
    phrases: ['sstr 2/5 [a] [positive/negative/+]', 'somatostatin receptor 2 [positive/negative]'],
  },
  { question: 'sstrImaging', touch: 'krenning2', phrases: ['krenning [score/grade] [of/is] 2'] },
  {
    question: 'sstrImaging',
    touch: 'whatTheImagingShows',
    phrases: [
      '{tracer}',
      '[pet] avid',
      'not avid',
      'krenning',
      'patchy',
      'no pet',
      'heterogeneous',
      'pet awaited/pending',
    ],
  },
  { question: 'sstrImaging', phrases: ['heterogeneous enhancement'] },
];
