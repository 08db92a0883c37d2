/** One mass whose size is given and which is no liver metastasis, in pattern language: "solitary 4 cm adrenal mass". */
export const massElsewhere: readonly string[] = [
  '(solitary|single|one) # cm/mm [{siteAs}|{part}|{outside}|{organ}]* ({siteAs}|{part}|{outside}|{organ}) [tail/head/body]* ({lesion}|mass|tumour|primary|cyst)',
  '(solitary|single|one) # cm/mm (cyst|haemangioma|hemangioma|adenoma)',
  // A field of an organ: "peritoneum: single 8 mm nodule".
  '({organ}) [:|=] (#|one|single|solitary) [# mm/cm] ({lesion}|nodule|deposit) [# mm/cm]',
];
