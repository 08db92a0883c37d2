import type { QuestionId } from '../../../guideline/answers.ts';

type Phrases = readonly (readonly [question: QuestionId, answer: string, phrase: RegExp])[];

/**
 * How each answer may be worded, written by hand from what the vignettes should say, apart from the
 * sentences that make them: an answer whose phrase is missing, or a phrase without its answer, is a fault.
 */
export const phrases: Phrases = [
  [
    'differentiation',
    'well',
    /well[- ]differentiated|NET, well differentiated|NET of the [a-z ]+, well differentiated/i,
  ],
  ['differentiation', 'poor', /poorly differentiated|neuroendocrine carcinoma/i],
  [
    'differentiation',
    'mixedOrOther',
    /MiNEN|goblet cell|(?:atypical|bronchial|thymic) carcinoid|paraganglioma|medullary thyroid/i,
  ],
  [
    'differentiation',
    'unknown',
    /histology is pending|result is still awaited|differentiation not stated|not state how well/i,
  ],

  ['ki67', 'unknown', /neither a Ki-67 nor a grade|neither Ki-67 nor grade/i],
  [
    'performanceStatus',
    'unknown',
    /performance status (?:has not been assessed|not recorded)|not mention a performance status/i,
  ],

  [
    'necLine',
    'none',
    /had no chemotherapy so far|no chemotherapy has been given yet|never had chemotherapy|shows no progression|has not progressed/i,
  ],
  [
    'necLine',
    'afterPlatinum',
    /etoposide CT shows clear progression|progressed [a-z]+ months after six cycles of cisplatin|progressed during carboplatin|etoposide held the disease for a few months; now it has progressed/i,
  ],
  ['necLine', 'unknown', /not known whether platinum|had chemotherapy is unknown/i],

  [
    'extrahepaticDisease',
    'none',
    /no disease outside the liver|confined to the liver|no extrahepatic (?:disease|metastases)|nothing (?:has been found )?outside the liver/i,
  ],
  [
    'extrahepaticDisease',
    'limited',
    /single bone metastasis|one small bone|one small peritoneal deposit|single peritoneal nodule|one ovarian deposit|single deposit in the left ovary|two (?:small |unresectable )?retroperitoneal nodes|mesenteric node|single lung metastasis/i,
  ],
  [
    'extrahepaticDisease',
    'extensive',
    /multiple bone metastases|widespread bone metastases|carcinomatosis|(?:multiple|many) lung and bone metastases|widespread outside the liver|outside the liver the disease is extensive/i,
  ],
  ['extrahepaticDisease', 'unknown', /staging is (?:incomplete|not complete)/i],

  [
    'liverDistribution',
    'limited',
    /small lesions, (?:the largest [\d. cm]+, )?(?:spread over|in) both lobes, each well apart|on both sides of the liver, none of them near a large vessel|all (?:lie )?in segments|side by side in segments|limited to segments|metastases in segments|the (?:right|left) lobe only|lobe alone is involved|(?:lie in|confined to|metastases in) the (?:right|left) lobe|all in the (?:right|left) lobe|each (?:of them )?could be (?:ablated|reached by ablation)|small lesions, on both sides|solitary metastasis|single liver metastasis|one metastasis only|in segments \d and \d, the largest/i,
  ],
  [
    'liverDistribution',
    'complex',
    /dominant mass|carries the bulk of the disease|large mass dominates|countable|counts [a-z]+ metastases/i,
  ],
  ['liverDistribution', 'diffuse', /innumerable|countless|cannot be counted|too many metastases to count/i],
  ['liverDistribution', 'unknown', /has not been mapped|distribution of the metastases is not described/i],

  ['liverResectability', 'oneStage', /in one operation|in a single operation|one operation would clear/i],
  [
    'liverResectability',
    'staged',
    /but not at once: too little|once the future remnant has grown|done step by step/i,
  ],
  ['liverResectability', 'debulkable', /(?:cleared completely, but|remove everything, but)/i],
  [
    'liverResectability',
    'unresectable',
    /unresectable(?! (?:retroperitoneal|mesenteric))(?<!place and unresectable)/i,
  ],
  ['liverResectability', 'notAssessed', /looked at resectability yet|resectability has not been reviewed/i],

  [
    'primaryStatus',
    'resected',
    /primary (?:in the [a-z ]+ )?(?:was|had been) (?:resected|removed)|the primary is out|primary (?:in the [a-z ]+ )?resected\.|primary was removed/i,
  ],
  [
    'primaryStatus',
    'resectable',
    /considered resectable|judge it resectable|in place and resectable|it could be resected/i,
  ],
  ['primaryStatus', 'occult', /primary remains occult|no primary has been found/i],
  ['primaryStatus', 'unresectable', /encases the superior mesenteric artery|locally advanced/i],
  ['primaryStatus', 'notAssessed', /state of the primary has not been assessed|assessed the primary tumour/i],

  [
    'ablationNumbers',
    'unknown',
    /number and size of the lesions have not been measured|neither the number of lesions nor their size/i,
  ],
  [
    'liverInvolvement',
    'unknown',
    /replaced by tumour has not been estimated|estimated the share of the liver/i,
  ],

  [
    'transplantScreen',
    'meetsAll',
    /(?:criteri(?:on is|a are(?: all)?) (?:met|fulfilled)|no other illness|no comorbidity|otherwise well)/i,
  ],
  [
    'transplantScreen',
    'doesNotMeet',
    /outside the transplant criteria|too old|criteria are not met|not meet the(?:m| transplant criteria)|cannot meet the transplant criteria|criteria are not all met|so (?:he|she) does not meet them/i,
  ],
  [
    'transplantScreen',
    'unknown',
    /transplantation has never been considered|meets the transplant criteria has not been assessed/i,
  ],

  ['hormonalSyndrome', 'none', /non-functioning/i],
  ['hormonalSyndrome', 'controlled', /is(?: well)? controlled(?: on|:)|are controlled on/i],
  [
    'hormonalSyndrome',
    'untreated',
    /treatment of the (?:carcinoid )?syndrome has not been started|for which treatment has not been started/i,
  ],
  ['hormonalSyndrome', 'refractory', /refractory/i],
  [
    'hormonalSyndrome',
    'unknown',
    /hormonal symptoms and markers have not been assessed|tested for a hormonal syndrome|functioning has not been tested/i,
  ],

  [
    'treatmentCourse',
    'naive',
    /no systemic treatment has been given|had no systemic treatment so far\.|treatment naive, and no growth/i,
  ],
  [
    'treatmentCourse',
    'naiveGrowing',
    /between the last two scans the lesions have grown|so far; the lesions are growing|never had systemic treatment|without any systemic treatment, and the lesions|without systemic treatment, and has grown/i,
  ],
  [
    'treatmentCourse',
    'stable',
    /disease (?:has been|is) stable(?! on DOTATATE)|stable disease|lesions have been stable|is responding|for [a-z]+ months the disease has been stable/i,
  ],
  [
    'treatmentCourse',
    'progressedOnSsa',
    /progressed on (?:lanreotide|octreotide LAR) after|only drug so far, CT now shows progression|no other systemic treatment|no other drug has been tried/i,
  ],
  [
    'treatmentCourse',
    'progressedAfterPrrt',
    /progressed after PRRT \(|PRRT held the disease for [a-z]+ months|cycles of PRRT there are new lesions/i,
  ],
  ['treatmentCourse', 'progressedAfterTargeted', /PRRT has not been (?:given|tried)|never had PRRT/i],
  [
    'treatmentCourse',
    'exhausted',
    /after PRRT and then on|progressed after PRRT, and has now|both PRRT and/i,
  ],
  ['treatmentCourse', 'unknown', /course is unknown|no comparable imaging/i],

  [
    'transarterialContraindications',
    'none',
    /no contraindication(?! \()(?:[:.]| to transarterial treatment[:.])|(?:is|sees|finds) no contraindication/i,
  ],
  [
    'transarterialContraindications',
    'notAssessed',
    /contraindications to transarterial treatment have not been assessed/i,
  ],
  ['transarterialContraindications', 'hepaticDecompensation', /bilirubin of (?:62 µmol\/L|4\.1 mg\/dL)/i],
  ['transarterialContraindications', 'coagulopathyOrInfection', /bacteraemia|systemic infection/i],
  ['transarterialContraindications', 'renalImpairment', /eGFR of/i],
  ['transarterialContraindications', 'contrastAllergy', /anaphylaxis/i],
  ['transarterialContraindications', 'arterialAccess', /hepatic artery/i],
  [
    'transarterialContraindications',
    'portalVein',
    /thrombosis of the main portal vein|thrombosed main portal vein/i,
  ],
  ['transarterialContraindications', 'biliary', /hepaticojejunostomy|biliary stent|sphincterotomy/i],
  ['transarterialContraindications', 'lungOrGiShunt', /lung shunt|reflux of the tracer/i],
  ['transarterialContraindications', 'priorLiverRadiation', /earlier radioembolization|previous SIRT/i],

  [
    'sstrImaging',
    'positive',
    /PET shows uptake above|avid on DOTATATE PET \(Krenning [34]\)|take up the tracer strongly|positive in all lesions|intense uptake in every|in liver and bone, are strongly avid/i,
  ],
  ['sstrImaging', 'heterogeneous', /patchy|PET is mixed|others take up nothing/i],
  ['sstrImaging', 'negative', /PET is negative|none of the lesions is avid|no lesion shows any uptake/i],
  [
    'sstrImaging',
    'notDone',
    /imaging has not been done|nobody has looked for somatostatin receptors|PET has not been done/i,
  ],

  [
    'primarySite',
    'smallIntestine',
    /ileal (?!resection)|ileum|jejunal (?!resection)|jejunum|caecal|caecum|appendiceal|(?<!adenocarcinoma of the )appendix(?! had)/i,
  ],
  ['primarySite', 'pancreas', /pancreatic|pancreas/i],
  [
    'primarySite',
    'otherGi',
    /duodenal (?!excision)|duodenum|(?<!epi)gastric|stomach(?! that)|colonic|colon(?!oscopy)|rectal|rectum/i,
  ],
  [
    'primarySite',
    'occult',
    /primary has not been found|primary tumour remains unknown|primary remains occult|no primary has been found/i,
  ],
  ['primarySite', 'notRecorded', /primary lies is not recorded|primary is not stated/i],
  ['primarySite', 'nonGep', /turned out to be in the (?:lung|thymus)/i],
];
