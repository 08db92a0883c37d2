import type { Source } from './source.ts';

/** What is certain from the seed document: its abstract, captions and header (dossier 1). */
export const sourceFacts = {
  S0: {
    id: 'S0',
    read: 'Seed PubMed page of Cavalcoli 2017 (abstract, captions F1-F3)',
    urls: [],
    location: 'source-abstract.txt',
  },
  S1: {
    id: 'S1',
    read: 'GEP-NEN often present with distant metastases, the liver being the commonest site',
    urls: [],
    location: 'abstract s1',
  },
  S2: {
    id: 'S2',
    read: 'Radical resection is feasible in a minority and "is considered the only curative option"; management of unresectable liver metastases is debated',
    urls: [],
    location: 'abstract s3',
  },
  S3: {
    id: 'S3',
    read: 'Several locoregional and systemic treatments exist; few prospective comparisons; choice rests on clinical judgement',
    urls: [],
    location: 'abstract s4-5',
  },
  S4: {
    id: 'S4',
    read: 'Locoregional treatments "appear feasible and safe for disease control for patients with limited liver involvement"',
    urls: [],
    location: 'abstract s6',
  },
  S5: {
    id: 'S5',
    read: 'Locoregional treatments ... "and effective in symptoms control for patients with diffuse liver metastases"',
    urls: [],
    location: 'abstract s6',
  },
  S6: {
    id: 'S6',
    read: 'No randomized trials compare the locoregional treatments; clinical judgement remains key',
    urls: [],
    location: 'abstract s7',
  },
  S7: {
    id: 'S7',
    read: 'The review covers surgery, ablative treatments and the transarterial approach, and offers an algorithm',
    urls: [],
    location: 'abstract s9',
  },
  S8: {
    id: 'S8',
    read: 'Figure 3 is a "Treatment algorithm for advanced gastroenteropancreatic neuroendocrine tumors"',
    urls: [],
    location: 'Figure 3 caption',
  },
  S9: {
    id: 'S9',
    read: 'Footnote 1: "Resection of primary, no (or limited) extrahepatic disease"',
    urls: [],
    location: 'Figure 3 caption',
  },
  S10: {
    id: 'S10',
    read: 'Seven abbreviated therapies appear: SSA, IFN (interferon), PRRT, TAE, TACE, TARE, RFA',
    urls: [],
    location: 'Figure 3 caption',
  },
  S11: {
    id: 'S11',
    read: 'Figure 1: arteriography of voluminous liver metastases from an ileal NEN; Figure 2: CT before/after TACE, ileal primary with massive liver metastases',
    urls: [],
    location: 'captions F1-F2',
  },
  S12: {
    id: 'S12',
    read: 'Article type editorial; published 21 Apr 2017; reference 4 is the WHO 2010 classification',
    urls: [],
    location: 'header, references',
  },
} as const satisfies Record<string, Source>;
