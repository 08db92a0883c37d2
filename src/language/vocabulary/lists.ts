import { patternsWith } from '../tokens/phrasePattern.ts';

/** The months, in full and short. */
export const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
] as const;

const months: ReadonlySet<string> = new Set(monthNames);

/** Whether a word, in lower case, names a month. */
export function isMonth(word: string): boolean {
  return months.has(word);
}

/** Lists of words that the tables share, in pattern language (tokens/phraseGrammar.ts). */
const lists = {
  // numbers
  about: 'about/approximately/approx/around/circa/ca/roughly/~/est/estimated',
  less: '</≤|less than|below|under|fewer than|at most|no more than|up to|maximum of',
  more: '>/≥|more than|greater than|above|over|exceeding|at least',
  bound: '{less}|{more}|{about}',
  range: 'to/-|- to',
  num: '{bound}* # [(to|or) #]',
  percent: '{bound}* # [%] [to #] %',
  ordinal: 'first/second/third/fourth/1st/2nd/3rd/4th|1 st|2 nd|3 rd|4 th|1 l|2 l|3 l',
  time: 'decade/decades/d/day/days/week/weeks/wk/wks/month/months/mo/mos/mth/mths/year/years/yr/yrs/y',
  months: monthNames.join('/'),
  when: '[in/since/from/of] ([early/mid/late] [{months}] @|{months}|# {time} ago|the {time}|[in] [the] last/past [#] {time}|within # {time}|after # {time}|# {time} later)',
  dose: '# mg/mcg/g/gbq/mbq/units/ug [im/sc|s c] [monthly|q # w/wk/wks/weeks/d|every # weeks/days|{ordinal}|every {ordinal} weeks|# weekly|4/3/2 weekly]|lar/autogel/depot|[x] # cycles/doses/injections/courses|x #|max/maximum/full/high/standard/label dose|monthly|q # w/wk/wks/weeks/d/days|every # weeks/days|# weekly|q 28/14/21|10/20/30/40/60/90/120/180',

  // the liver
  liver: 'liver|hepatic',
  lesion:
    'sol/sols/implant/implants/met/mets/metastasis/metastases/lesion/lesions/deposit/deposits/nodule/nodules/secondaries/tumour/tumours|metastatic lesion/lesions/deposit/deposits/disease',
  liverMets:
    '{liver} {lesion}|{liver} metastatic disease|{liver} disease|{lesion} (in|of|within|to|throughout) [the] liver',
  is: 'is/are/was/were/be/being/been/remains/remain/deemed/considered/judged/felt/thought/appears/assessed/declared/as/now/currently/still',
  mdt: '(at|by|per|in|following|after|from|via) [the/our] [local/regional/specialist] [hpb/net/nen/liver/hepatobiliary/multidisciplinary] (mdt/mdm/surgeons/surgeon/team/board/meeting/hpb|tumour board)|mdt',
  unresectable:
    'unresect/inop/unresectable/inoperable/irresectable/nonresectable/unresectabl/nonoperable/unoperable/unresecable|non (resectable|resecable)',
  size: 'small/large/big/tiny/bulky/sizeable/subcentimetre',

  // tumours
  net: 'net/nets/wdnet/wdnets/gepnet/gepnets|gep net/nets|neuroendocrine tumour/tumours|tumour/tumours neuroendocrine|carcinoid/carcinoids [tumour/tumours]|n e t',
  nec: 'nec/necs/lcnec/scnec|neuroendocrine carcinoma/carcinomas/ca|carcinoma neuroendocrine',
  nen: 'nen/nens/pannen/pannens|neuroendocrine neoplasm/neoplasms/neoplasia|neuroendocrine malignancy/cancer/disease',
  minen: 'minen/manec [# ÷ #]|goblet cell carcinoid/adenocarcinoma',
  functioningTumour: 'vipoma/glucagonoma/somatostatinoma/gastrinoma/insulinoma',
  growth: '{net}|{nec}|{nen}|{minen}|{functioningTumour}',
  grade: '[who] (g|grade|gr) (1/2/3/i/ii/iii/one/two/three)|low/intermediate/high grade',
  between:
    'metastatic/metastasised/metastasized/advanced/known/functioning/functional/nonfunctioning/nonfunctional/primary/malignant/giant/large/small/localised/progressive/sporadic/unresectable/disseminated/hepatic/liver|non functioning/functional|well/poorly differentiated/diff|large/small cell|stage iv/4|wd|w d|{grade}|locally advanced|biopsy proven|histologically proven/confirmed|# cm/mm',

  // sites
  part: 'head/body/tail/neck/uncinate|uncinate process|body/head/neck and/÷ tail/neck/body',
  smallIntestineAs:
    'midgut/ileal/ileum/ileocaecal/ileocecal/jejunal/jejunum/caecum/cecum/appendix/ileojejunal/jejunoileal/caecal/cecal/appendiceal/appendicular|small bowel/intestinal/intestine|si|sb|sbnet|distal/terminal/proximal ileal/ileum/jejunal|mid gut',
  smallIntestineOf:
    '[distal/terminal/proximal/term] ileum/jejunum|midgut/caecum/cecum/appendix/ti|small bowel/intestine|ileocaecal/ileocecal valve/junction',
  pancreasAs: 'pancreatic/pancreas/panc/pancr',
  pancreasOf:
    'pancreas|panc [{part}]|pancreatic {part}|[pancreatic] {part} of [the] pancreas|pancreas {part}|panc {part}',
  otherGiAs:
    'ampullary ÷ duodenal|ampullary duodenal|hindgut/rectal/duodenal/gastric/colonic/colorectal/colon/rectum/stomach/duodenum/sigmoid/rectosigmoid/duod',
  otherGiOf:
    'rectum/duodenum/stomach/colon/hindgut/sigmoid/duod|sigmoid/ascending/descending/transverse colon|low/mid/upper rectum',
  siteAs: '{smallIntestineAs}|{pancreasAs} [{part}]|{part} of [the] pancreas|{otherGiAs}',
  siteOf: '{smallIntestineOf}|{pancreasOf}|{otherGiOf}',
  nonGepAs: 'lung/bronchial/bronchus/thymus/thymic/pulmonary/bronchopulmonary',
  nonGepOf: 'lung/bronchus/thymus',
  elsewhere:
    'ovarian/ovary/breast/prostate/prostatic/thyroid/adrenal/renal/kidney/bladder/cervical/cervix/uterine/endometrial/laryngeal/skin/cutaneous/mediastinal/oesophageal/esophageal/oesophagus/esophagus/biliary/gallbladder/ampullary/ampulla/presacral/testicular/foregut/oesophagogastric/esophagogastric/goj/gej/ogj|head and neck',

  // what is not told: the open question's own "unknown", never an answer elsewhere
  notTold:
    "not [yet|been|at all]* (recorded|reported|documented|stated|given|noted|mentioned|specified) [anywhere|at all|in the (report|notes|letter|chart|file|records)|by the [outside|referring|other|first]* (team|hospital|clinic|gp|unit)]*|not (in|on) [the|any|our|their] (notes|report|letter|file|records|referral|form|sheet|request)|(is not|was not|isn't|isnt|wasn't|has not been|hasn't been) [yet] (recorded|reported|documented|stated|given|noted|mentioned|specified) [in the (report|letter|notes|records|referral)]|[i|we]* (do not|don't|dont) know|(nobody|no one|noone) (wrote|noted) it [down]|(could not|cannot|can not) be (estimated|measured|assessed|determined)|(nobody|no one|noone) [has|have]* (checked|looked|asked|recorded|documented|measured|reported|assessed) [it|that]|(lab|pathology|report|letter|they) (did not|does not) (report|give|say|state|mention|record) [it|that]",

  // outside the liver
  many: 'multiple/many/extensive/widespread',
  countless: 'numerous/innumerable/disseminated/diffuse/countless',
  bone: 'bone/bony/osseous/skeletal/rib/vertebral/sacral/iliac/spinal/femoral',
  day: 'monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/sun/today/tomorrow/yesterday/yest',
  outside:
    'bone/bony/osseous/skeletal/lung/pulmonary/brain/cerebral/peritoneal/omental/nodal/nodes/node/lymph/mesenteric/retroperitoneal/mediastinal/ovarian/ovary/adrenal/splenic/cardiac/pericardial/orbital/breast/cutaneous/subcutaneous/pleural/extrahepatic/spinal/vertebral/supraclavicular/axillary/inguinal/rib/sacral/iliac/pelvic/femoral|extra hepatic|para aortic|lymph node',
  organ:
    'bone/bones/bony/osseous/skeletal/lung/lungs/pulmonary/brain/cerebral/peritoneal/peritoneum/peritoneums/omental/omentum/ovarian/ovary/adrenal/splenic/cardiac/orbital/breast/cutaneous/pleural/spine/spinal/vertebral/rib/sacrum/vertebra/femur',
  extrahepatic:
    'ehd|extrahep [disease/mets/metastases/spread]|extrahepatic [disease/mets/metastases/metastasis/spread/deposits/involvement/lesions/tumour]|extra hepatic [disease/mets/metastases/metastasis/spread/deposits/involvement/lesions]|disease outside [of] [the] liver',

  person:
    'colleague/colleagues/friend/friends/team/teams/doctor/doctors/dr/prof/professor/sir/sirs/madam/registrar/fellow/partner/partners/oncologist/oncologists/surgeon/surgeons/nurse/nurses/gp/consultant',

  illness:
    'diabetes/hypertension/copd/asthma/af/ckd/ihd/hypothyroidism/gout/osteoporosis/depression/cancer/carcinoma/lymphoma/melanoma/leukaemia/leukemia/cirrhosis/hepatitis/cholecystitis/htn/t2dm/dm/hyperlipidaemia/hypercholesterolaemia/osteoarthritis/epilepsy/stroke/tia/psoriasis/eczema/migraine/anaemia|[heart/renal/respiratory/kidney] failure|heart/kidney/lung/thyroid disease|atrial fibrillation|t 2 dm|type 2 diabetes|myocardial infarction|rheumatoid arthritis|coronary artery disease',

  // course
  ssa: 'ssa/ssas/octreotide/lanreotide/sandostatin/somatuline/srl/octreo/lan|somatostatin analogue/analogues/analog/analogs|long acting octreotide|sandostatin/octreotide lar|lanreotide autogel',
  prrt: 'prrt/lutathera/lutate/rlt|lu 177 [dotatate/dotatoc|psma]|177 lu [dotatate/dotatoc]|lu dotatate|lutetium [dotatate|177]|edotreotide|dotatoc/dotatate therapy/treatment|radionuclide therapy|peptide receptor radionuclide therapy|radioligand therapy|y 90 dotatoc/dotatate',
  targeted:
    'everolimus/evero/afinitor/sunitinib/sutent/cabozantinib/cabometyx/cabo/captem/temozolomide/temodal/capecitabine/xeloda/streptozotocin/streptozocin/stz/folfox/folfiri/chemo/chemotherapy/tki/mtor/surufatinib/dacarbazine/bevacizumab/tem/pazopanib|cape tem|cap tem|xeloda temodal|stz 5 fu|5 fu|mtor inhibitor|targeted therapy|capecitabine/cape and/+ temozolomide|capecitabine/cape temozolomide|stz 5 fu|sunitib',
  ifn: 'interferon/ifn/intron/pegifn|interferon alpha/alfa',
  platinum:
    'platinum [etoposide]|platinum based [chemotherapy/chemo/therapy/doublet]|carbo [÷/and/+] etoposide/etop/etop|cis [÷/and/+] etoposide/etop/etop|cisplatin [and/+/÷] etoposide|carboplatin [and/+/÷] etoposide|carboplatin|cisplatin|ep chemotherapy|carbo|platin etoposide|EP|carboplatin etop',
  local:
    '[bland] tace/tae/tare/sirt/rfa/mwa/debtace|y 90|deb tace|embolisation/embolization/embolisations/chemoembolisation/chemoembolization/radioembolisation/radioembolization/ablation/ablations/hepatectomy/metastasectomy/embo|bland embolisation/embolization|radiofrequency/microwave [ablation]|selective internal radiation therapy',
  anyLine: '{ssa}|{prrt}|{targeted}|{ifn}|{platinum}',
  progress:
    'POD|progressed/progressing/progression/progressive/progresses/progress/grew/growing/relapsed|PD|new [{liver}|bone|lung] lesions/metastases/mets/lesion/metastasis|disease/tumour/radiological/radiologic progression|progressive disease|growth',
  imaging:
    'ct/mri/pet/us/cect/imaging/scan/scans/rescan/restaging/mr|ct/mri/pet/mr scan/scans/imaging|pet ct|recist [criteria]|surveillance imaging/scan/scans|[follow up] imaging|ultrasound',

  tracer:
    '[68] [ga/gallium] [68] (dotatate/dotatoc/dotanoc/dota) [pet] [ct/mri] [scan/imaging]|ga/gallium 68 [pet] [ct] [scan]|68 ga [pet] [ct] [scan]|gallium [pet] [ct] [scan]|ga pet [ct]|tate/toc pet [ct]|octreoscan/octreoscans|octreotide scan/scintigraphy|sstr [pet] [ct/mri] [scan/imaging]|ssrs|ssr [pet] [imaging]|somatostatin receptor [pet/imaging/scintigraphy] [ct] [scan]|dota peptide pet [ct]|[64] cu [64] dotatate [pet] [ct]|srs|sri|dotatate/dotatoc/dotanoc scan|dota pet|gatate/gadotatate/gapet/dotapet|pet ga|pentetreotide|in 111 pentetreotide|netspot/detectnet/illuccix [pet] [ct] [scan]|receptor (imaging|pet|scan)',
  radioembolisation: '(sirt|tare|y 90|radioembolization|radioembolisation)',
  whipple: "(whipple|whipple's|whipples|pancreaticoduodenectomy|pancreatoduodenectomy|ppp d|pppd)",

  // hormones
  syndrome:
    'vip/insulin/gastrin/glucagon syndrome/hypersecretion/excess|carcinoid/hormonal/hormone/functional/functioning/vipoma/glucagonoma/insulinoma/gastrinoma/secretory syndrome|carcinoid symptoms|hormonal symptoms/symptomatology|hormone excess|cs syndrome',
  flush: 'flushing/flushes/flush|flushing and/÷/+ diarrhoea/diarrhea|diarrhoea/diarrhea and/÷/+ flushing',
  contraindicationTo:
    'tae/tace/tare/sirt/embolisation/embolization/radioembolisation/radioembolization/embo|transarterial [treatment/therapy/procedures/options]|ir|intra arterial therapy/treatment|intraarterial therapy|lrt|locoregional therapy|liver directed therapy/treatment|angiography|transarterials',
} as const;

/** Reads a pattern with the shared lists. */
export const pattern = patternsWith(lists);
