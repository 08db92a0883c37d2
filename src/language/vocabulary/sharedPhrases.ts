import { patternsWith } from '../tokens/phrasePattern.ts';
import { systemicLines } from './systemicTreatments.ts';

/** Lists of words that patterns share; in pattern language (pattern.ts). */
const lists = {
  liver: 'liver|hepatic',
  mets: 'met/mets/metastasis/metastases/metastatic/lesion/lesions/deposit/deposits/nodule/nodules/secondaries|tumour/tumours/disease|metastatic disease/lesions/deposits',
  is: '(is/are/was/were/remains/remain/now/currently/deemed/considered/judged/felt/thought|by [the] [hpb/net/liver] mdt)',
  be: '[{is}] [{is}] [to be] [{is}]',
  unresectable: 'unresectable/inoperable/irresectable/nonresectable',
  extent:
    'bilobar/unilobar/multifocal/diffuse/extensive/multiple/both/numerous/symptomatic/bulky/remaining/residual|# lesion',

  // tumours
  net: 'net/nets|neuroendocrine tumour/tumours|carcinoid [tumour/tumours]',
  nec: 'nec/necs/lcnec/scnec|neuroendocrine carcinoma/carcinomas',
  nen: 'nen/nens|neuroendocrine neoplasm/neoplasms/neoplasia',
  minen: 'minen/manec|goblet cell carcinoid/adenocarcinoma',
  functioningTumour: 'vipoma/glucagonoma/somatostatinoma/gastrinoma/insulinoma',
  growth: '{net}|{nec}|{nen}|{minen}|{functioningTumour}',
  grade: '[who] (g|grade) (1/2/3/i/ii/iii)|low/intermediate/high grade',
  between:
    'metastatic/metastasised/metastasized/advanced/known/functioning/functional|non functioning/functional|well/poorly differentiated|well/poorly diff|large/small cell|primary|stage iv|{grade}',

  // sites
  part: 'head/body/tail/neck/uncinate',
  smallIntestineAs:
    'midgut/ileal/ileum/ileocaecal/ileocecal/jejunal/jejunum/caecum/appendix/ileojejunal/jejunoileal|small bowel/intestinal/intestine|si|distal/terminal ileal|terminal ileum|caecal/cecal/appendiceal/appendicular',
  smallIntestineOf: 'ileum/jejunum/midgut/caecum/cecum/appendix|small bowel/intestine|terminal/distal ileum',
  pancreasAs: 'pancreatic|pancreas',
  pancreasOf: 'pancreas|{part} of [the] pancreas|pancreatic {part}|pancreas {part}',
  otherGiAs: 'hindgut/rectal/duodenal/gastric/colonic/colorectal/colon/rectum/stomach/duodenum',
  otherGiOf: 'rectum/duodenum/stomach/colon/hindgut',
  siteAs: '{smallIntestineAs}|{pancreasAs} [{part}]|{otherGiAs}',
  nonGepAs: 'lung/bronchial/thymic/pulmonary/bronchopulmonary',
  nonGepOf: 'lung/bronchus/thymus',
  elsewhere:
    'ovarian/ovary/breast/prostate/prostatic/thyroid/adrenal/renal/kidney/bladder/cervical/cervix/uterine/endometrial/laryngeal/skin/cutaneous/mediastinal/oesophageal/esophageal/oesophagus/esophagus/biliary/gallbladder/ampullary/ampulla/presacral/testicular/foregut|head and neck',

  // outside the liver
  bone: 'bone/bony/osseous/skeletal',
  outside:
    'bone/bony/osseous/skeletal/lung/pulmonary/brain/cerebral/peritoneal/omental/nodal/nodes/node/lymph/mesenteric/retroperitoneal/mediastinal/ovarian/ovary/adrenal/splenic/cardiac/pericardial/orbital/breast/cutaneous/subcutaneous/pleural/extrahepatic/spinal/vertebral/supraclavicular/axillary/inguinal',

  organ:
    'bone/bones/bony/osseous/skeletal/lung/lungs/pulmonary/brain/cerebral/peritoneal/peritoneum/omental/ovarian/ovary/adrenal/splenic/cardiac/orbital/breast/cutaneous/pleural/spine/spinal/vertebral',

  illness:
    'diabetes/hypertension/copd/asthma/af/ckd/ihd/hypothyroidism/gout/osteoporosis/depression/cancer/carcinoma/lymphoma/melanoma/leukaemia/cirrhosis/hepatitis/cholecystitis|[heart/renal/respiratory/kidney] failure|heart/kidney/lung/thyroid disease',

  // course
  ssa: systemicLines.ssa.join('|'),
  prrt: `${systemicLines.prrt.join('|')}|dotatoc therapy|lu dotatate|lutetium [dotatate]`,
  targeted: `${systemicLines.targeted.join('|')}|tki|mtor|xeloda temodal|tem cap`,
  ifn: 'interferon/ifn/intron/pegifn',
  platinum:
    'platinum [etoposide]|platinum based chemotherapy/chemo/therapy|carbo etoposide/etop|cis etoposide/etop|cisplatin [and] etoposide|carboplatin [and] etoposide|carboplatin|cisplatin|ep chemotherapy',
  local:
    'tace/tae/tare/sirt/rfa/mwa/y90|y 90|deb tace|embolisation/embolization/chemoembolisation/chemoembolization/radioembolisation/radioembolization/ablation/hepatectomy/metastasectomy',
  anyLine: '{ssa}|{prrt}|{targeted}|{ifn}',
  progress:
    'progressed/progressing/progression/progressive/progresses/grew/growing/relapsed|PD|new [{liver}|bone|lung] lesions/metastases/mets|disease/tumour/radiological/radiologic progression',
  imaging:
    'ct/mri/pet/us/cect/imaging/scan/scans/rescan/restaging|ct scan/scans|mri scan/scans|pet ct|recist [criteria]|surveillance imaging/scan/scans',

  // somatostatin receptor imaging
  tracer:
    '[68] [ga] [68] (dotatate/dotatoc/dotanoc/dota) [pet] [ct/mri] [scan/imaging]|ga 68 [pet] [ct] [scan]|68 ga [pet] [ct] [scan]|octreoscan|octreotide scan/scintigraphy|sstr [pet] [ct/mri] [scan/imaging]|somatostatin receptor [pet/imaging/scintigraphy] [scan]|dota peptide pet [ct]|[64] cu [64] dotatate [pet] [ct]|srs|sri',

  radioembolisation: '(sirt|tare|y90|y 90|radioembolization|radioembolisation)',
  whipple: "(whipple|whipple's|whipples)",

  // hormones
  syndrome:
    'carcinoid/hormonal/hormone/functional/functioning/vipoma/glucagonoma/insulinoma/gastrinoma syndrome|carcinoid symptoms|hormonal symptoms|hormone excess',
  flush: 'flushing/flushes|flushing and diarrhoea/diarrhea|diarrhoea/diarrhea and flushing',
  contraindicationTo:
    'tae/tace/tare/sirt/embolisation/embolization/radioembolisation/radioembolization|transarterial [treatment/therapy]|ir|intra arterial therapy|lrt',
} as const;

/** Reads a pattern with the shared lists. */
export const pattern = patternsWith(lists);
