import type { Source } from './source.ts';

const seed = {
  citation:
    'Cavalcoli F, Rausa E, Conte D, et al. Is there still a role for the hepatic locoregional treatment of metastatic neuroendocrine tumors in the era of systemic targeted therapies?. World J Gastroenterol 2017;23(15):2640-2650',
  doi: '10.3748/wjg.v23.i15.2640',
  pmid: '28487601 / PMC5403743',
  kind: 'review',
  link: 'https://doi.org/10.3748/wjg.v23.i15.2640',
} as const;

const fact = <Id extends `S${number}`>(id: Id, location: string, evidence: string) =>
  ({ ...seed, id, citation: `${seed.citation}; ${location}`, evidence }) as const satisfies Source;

/** The seed document, and what is certain from its abstract, captions and header (dossier 1). */
export const sourceFacts = {
  S0: { ...seed, id: 'S0', evidence: 'Editorial with algorithm; abstract and captions only read' },
  S1: fact(
    'S1',
    'abstract s1',
    'GEP-NEN often present with distant metastases, the liver being the commonest site',
  ),
  S2: fact(
    'S2',
    'abstract s3',
    'Radical resection is feasible in a minority and "is considered the only curative option"; management of unresectable liver metastases is debated',
  ),
  S3: fact(
    'S3',
    'abstract s4-5',
    'Several locoregional and systemic treatments exist; few prospective comparisons; choice rests on clinical judgement',
  ),
  S4: fact(
    'S4',
    'abstract s6',
    'Locoregional treatments "appear feasible and safe for disease control for patients with limited liver involvement"',
  ),
  S5: fact(
    'S5',
    'abstract s6',
    '... "and effective in symptoms control for patients with diffuse liver metastases"',
  ),
  S6: fact(
    'S6',
    'abstract s7',
    'No randomized trials compare the locoregional treatments; clinical judgement remains key',
  ),
  S7: fact(
    'S7',
    'abstract s9',
    'The review covers surgery, ablative treatments and the transarterial approach, and offers an algorithm',
  ),
  S8: fact(
    'S8',
    'Figure 3 caption',
    'Figure 3 is a "Treatment algorithm for advanced gastroenteropancreatic neuroendocrine tumors"',
  ),
  S9: fact(
    'S9',
    'Figure 3 caption',
    'Footnote 1: "Resection of primary, no (or limited) extrahepatic disease"',
  ),
  S10: fact(
    'S10',
    'Figure 3 caption',
    'Seven abbreviated therapies appear: SSA, IFN (interferon), PRRT, TAE, TACE, TARE, RFA',
  ),
  S11: fact(
    'S11',
    'captions F1-F2',
    'Figure 1: arteriography of voluminous liver metastases from an ileal NEN; Figure 2: CT before/after TACE, ileal primary with massive liver metastases',
  ),
  S12: fact(
    'S12',
    'header, references',
    'Article type editorial; published 21 Apr 2017; reference 4 is the WHO 2010 classification',
  ),
} as const;
