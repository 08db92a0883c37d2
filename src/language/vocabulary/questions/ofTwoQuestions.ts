/** One mass whose size is given and which is no liver metastasis, in pattern language: "solitary 4 cm adrenal mass". */
export const massElsewhere: readonly string[] = [
  '(solitary|single|one) # cm/mm [{siteAs}|{part}|{outside}|{organ}]* ({siteAs}|{part}|{outside}|{organ}) [tail/head/body]* ({lesion}|mass|tumour|primary|cyst)',
  '(solitary|single|one) # cm/mm (cyst|haemangioma|hemangioma|adenoma)',
  // A field of an organ: "peritoneum: single 8 mm nodule".
  '({organ}) [:|=] (#|one|single|solitary) [# mm/cm] ({lesion}|nodule|deposit) [# mm/cm]',
];

/** By which a primary was searched for, in pattern language: what was not found so is occult (dossier 2.3). */
const searched =
  '(on|after|with|by|despite|at|in) [dedicated|both|upper|lower|and|or|÷|+|a|the|further|double ended]* (pet|scopes|capsule|endoscopy|endoscopies|egd|ogd|gastroscopy|colonoscopy|coloscopy|enterography|{tracer}) [and|capsule|or|÷|+|both|dedicated|too|{tracer}|pet|scopes|endoscopy|endoscopies|egd|ogd|gastroscopy|colonoscopy|coloscopy|enterography]*';

/** An occult primary, in pattern language: the answer to where it lies and to what became of it (dossier 2.3). */
export const occultPrimary: readonly string[] = [
  '(unknown|occult|unidentified) primary [site|tumour|net]',
  'primary [site|tumour] [{is}]* occult',
  `primary [tumour|lesion|site]* [was|has|been|is]* (not|never) (found|identified|seen|detected|located) [anywhere] ${searched}`,
  `no primary [tumour|lesion|site]* [was|has|been|is]* (found|identified|seen|detected|located) ${searched}`,
  `(unknown) primary not (found|identified|seen|detected|located) [anywhere] ${searched}`,
  'of unknown [primary] origin',
  '(net|neuroendocrine tumour|carcinoid|nen) of unknown primary [site/origin]',
  'cancer of unknown primary',
];
