import type { NamesOf } from './optionNames.ts';

/** How far the disease reaches, and what can be done in the liver. */
export const liverNames = {
  extrahepaticDisease: {
    none: {
      anywhere: ['liver-limited', 'no EHD', 'confined to liver'],
      whenAsked: [
        'liver only',
        'M1a',
        'no',
        'nothing outside the liver',
        'nothing outside liver',
        'confined to the liver',
        'liver only disease',
      ],
    },
    limited: {
      anywhere: ['single bone met', 'small peritoneal deposit', 'low volume extrahepatic'],
      whenAsked: ['oligo'],
    },
    extensive: {
      anywhere: ['multiple bone mets', 'carcinomatosis', 'extrahepatic dominant'],
      whenAsked: ['widespread', 'disseminated'],
    },
    unknown: { anywhere: ['no PET yet', 'staging incomplete', 'CT only'] },
  },
  liverDistribution: {
    limited: {
      anywhere: ['unilobar', 'right lobe only', 'oligometastatic liver'],
      whenAsked: [
        'segment 6/7',
        'solitary',
        'type I',
        'simple',
        'one lobe',
        'left lobe only',
        'confined to the right lobe',
        'confined to the left lobe',
        'confined to right lobe',
        'confined to left lobe',
        'confined to one lobe',
      ],
    },
    complex: {
      anywhere: ['bilobar, more than five countable lesions', 'dominant lobe plus contralateral lesions'],
      whenAsked: ['type II', 'complex'],
    },
    diffuse: {
      anywhere: ['miliary', 'replaced liver'],
      whenAsked: ['innumerable', 'type III', 'diffuse', 'countless'],
    },
    unknown: { anywhere: ["reported only as 'multiple"], whenAsked: ['no MRI'] },
  },
  liverResectability: {
    oneStage: { anywhere: ['R0 feasible'], whenAsked: ['resectable', 'one operation', 'one stage'] },
    staged: {
      anywhere: ['PVE', 'needs hypertrophy'],
      whenAsked: [
        'two-stage',
        'two stages',
        'two-stage hepatectomy',
        'two-stage resection',
        'PVE then hepatectomy',
        'resectable only with two stages',
        'resectable only in two stages',
        'resectable with two stages',
        'resectable in two stages',
      ],
      terms: ['portal vein embolization', 'portal vein embolisation', 'ALPPS'],
    },
    debulkable: {
      whenAsked: ['debulking', 'cytoreduction', '80% clearance', 'palliative resection', 'debulkable'],
    },
    unresectable: { anywhere: ['not a surgical candidate'], whenAsked: ['inoperable', 'unresectable'] },
    notAssessed: { anywhere: ['MDT pending'], whenAsked: ['not discussed'] },
  },
  ablationNumbers: {
    unknown: { anywhere: ['size not given', 'not counted'] },
  },
  transplantScreen: {
    meetsAll: { anywhere: ['Milan-NET yes', 'transplant candidate'], whenAsked: ['fulfils criteria'] },
    doesNotMeet: {
      anywhere: ['outside Milan'],
      whenAsked: ['primary in situ', 'too old', 'growing', 'no', 'does not meet'],
    },
    unknown: { whenAsked: ['never considered', 'not discussed'] },
  },
  liverInvolvement: {
    unknown: { anywhere: ['not volumetried'], whenAsked: ['unsure'] },
  },
  transarterialContraindications: {
    none: { anywhere: ['IR happy'], whenAsked: ['no contraindication', 'clear', 'no contraindications'] },
    hepaticDecompensation: {
      anywhere: ['jaundiced', 'liver failure', 'ascites'],
      whenAsked: ['bilirubin 3.1 mg/dL', 'bilirubin 60 umol/L', 'decompensated'],
    },
    coagulopathyOrInfection: { anywhere: ['INR 2.5', 'septic', 'cholangitis now'] },
    renalImpairment: { anywhere: ['eGFR 18', 'on dialysis', 'renal failure', 'kidney failure'] },
    contrastAllergy: {
      anywhere: ['anaphylaxis to contrast', 'severe contrast allergy', 'contrast anaphylaxis'],
      whenAsked: ['severe contrast reaction'],
    },
    arterialAccess: { anywhere: ['coeliac occlusion', 'HA thrombosed'], whenAsked: ['no access'] },
    portalVein: { anywhere: ['PVT', 'portal thrombosis', 'cavernoma', 'no portal flow'] },
    biliary: { anywhere: ['post Whipple', 'hepaticojejunostomy', 'ERCP stent', 'bilioenteric'] },
    lungOrGiShunt: { anywhere: ['lung shunt 25%', 'LSF high', 'MAA to stomach'] },
    priorLiverRadiation: { anywhere: ['had SIRT before', 'prior Y90 both lobes', 'liver RT'] },
    notAssessed: { anywhere: ['no angiogram', 'IR pending'], whenAsked: ['not worked up'] },
  },
} as const satisfies Pick<
  NamesOf,
  | 'extrahepaticDisease'
  | 'liverDistribution'
  | 'liverResectability'
  | 'ablationNumbers'
  | 'transplantScreen'
  | 'liverInvolvement'
  | 'transarterialContraindications'
>;
