// Written down by hand, as `ownWords.ts`.

/** Names of questions in a word or two, on the rows of what was answered. */
export const shortTitles: Readonly<Record<string, string>> = {
  differentiation: 'Differentiation',
  ki67: 'Grade',
  performanceStatus: 'Performance',
  necLine: 'Prior chemotherapy',
  extrahepaticDisease: 'Extrahepatic disease',
  liverDistribution: 'Distribution',
  liverResectability: 'Liver resectability',
  primaryStatus: 'Primary tumour',
  ablationNumbers: 'Lesions',
  transplantScreen: 'Transplant screen',
  hormonalSyndrome: 'Syndrome',
  treatmentCourse: 'Course',
  liverInvolvement: 'Liver involvement',
  transarterialContraindications: 'Contraindications',
  sstrImaging: 'SSTR imaging',
  primarySite: 'Primary site',
};

/** Answers in few words, on the rows of what was answered, where their label is longer. */
export const shortLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  differentiation: {
    well: 'Well differentiated NET, gastro-entero-pancreatic or of unknown origin',
    poor: 'Poorly differentiated NEC, small or large cell',
  },
  liverDistribution: {
    limited: 'Limited / simple',
    complex: 'Complex',
    diffuse: 'Diffuse',
  },
  liverResectability: {
    oneStage: 'Resectable in one operation, with or without ablation',
    staged: 'Two stages, or after portal vein embolization or ALPPS',
    debulkable: 'Debulking of at least 70% is feasible',
  },
  primaryStatus: {
    occult: 'Occult',
  },
  hormonalSyndrome: {
    controlled: 'Functioning, controlled',
    untreated: 'Functioning, not yet treated',
  },
  treatmentCourse: {
    naive: 'No drug treatment yet, growth not shown',
    naiveGrowing: 'No drug treatment yet, and growing',
    stable: 'Stable or responding, or on surveillance',
    progressedOnSsa:
      'Progressing on an SSA, with or without interferon; no PRRT, targeted drug or chemotherapy yet',
  },
  transarterialContraindications: {
    hepaticDecompensation: 'Decompensated liver',
    coagulopathyOrInfection: 'Uncorrectable coagulopathy or active infection',
    arterialAccess: 'Hepatic artery occluded or unsuitable',
    portalVein: 'Portal vein thrombosis or hepatofugal flow',
    biliary: 'Biliary anastomosis, stent, sphincterotomy or dilated ducts',
    lungOrGiShunt: 'Lung shunt above 30 Gy, or uncorrectable GI reflux',
    priorLiverRadiation: 'Earlier liver radiation, or liver dysfunction after PRRT',
    notAssessed: 'Not assessed by IR',
  },
  sstrImaging: {
    positive: 'SSTR-positive',
    heterogeneous: 'Heterogeneous SSTR uptake or FDG mismatch',
    negative: 'SSTR-negative',
    notDone: 'SSTR imaging not done',
  },
  primarySite: {
    smallIntestine: 'Small intestine',
    otherGi: 'Elsewhere in the digestive tract',
  },
};
