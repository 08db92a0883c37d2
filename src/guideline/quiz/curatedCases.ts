import type { GivenAnswer } from '../answers.ts';
import type { VignetteId } from '../vignettes.ts';

/** How a case of the dossier is told. */
export interface CuratedCase {
  /** Paragraphs. */
  readonly text: readonly string[];
  /** What the text states though the route does not ask for it. */
  readonly alsoStated: readonly GivenAnswer[];
}

/**
 * The dossier's cases (section 5) told in full sentences, with every fact that their answers need and
 * no other. No real patient stands behind any of them.
 */
export const curatedCases = {
  V01: {
    text: [
      'A 55-year-old patient had an ileal NET, well differentiated with a Ki-67 of 1%, resected two years ago. Follow-up MRI now shows two metastases in segments 6 and 7; DOTATATE PET finds disease in the liver only.',
      'The patient is fully active (ECOG 0). The hepatobiliary MDT considers the metastases resectable in one stage.',
    ],
    alsoStated: [{ question: 'primarySite', answer: 'smallIntestine' }],
  },
  V02: {
    text: [
      'A well-differentiated NET of the pancreatic tail, Ki-67 6%, is in place with three metastases in the left lateral segments of the liver and nothing outside it.',
      'ECOG 1. The surgeons judge both the primary and the liver metastases resectable, the liver in one operation.',
    ],
    alsoStated: [{ question: 'primarySite', answer: 'pancreas' }],
  },
  V03: {
    text: [
      'The ileal primary of a well-differentiated NET (Ki-67 4%) was resected earlier. Seven metastases now lie in both lobes; there is no extrahepatic disease.',
      'ECOG 0. The MDT proposes right portal vein embolization and then a two-stage resection.',
    ],
    alsoStated: [{ question: 'primarySite', answer: 'smallIntestine' }],
  },
  V04: {
    text: [
      'Four liver metastases of a well-differentiated NET (Ki-67 2%), small and in both lobes, could all be excised in one operation. The only disease elsewhere is one resectable ovarian deposit.',
      'The primary has been resected. ECOG 1.',
    ],
    alsoStated: [],
  },
  V05: {
    text: [
      'At 72, with COPD, this patient is not a candidate for hepatectomy, so the metastases count as unresectable. MRI shows three lesions in segments 5 and 6, the largest 2.2 cm, and there is no extrahepatic disease.',
      'Biopsy: well-differentiated NET, Ki-67 3%. ECOG 2.',
    ],
    alsoStated: [],
  },
  V06: {
    text: [
      'A 48-year-old patient without comorbidity had an ileal primary removed 14 months ago: well-differentiated NET, Ki-67 3%. The liver is diffusely involved, 35% of it replaced, and PET shows disease in the liver only.',
      'The disease has been stable for nine months. ECOG 0.',
    ],
    alsoStated: [
      { question: 'primaryStatus', answer: 'resected' },
      { question: 'treatmentCourse', answer: 'stable' },
      { question: 'liverInvolvement', answer: 35 },
      { question: 'primarySite', answer: 'smallIntestine' },
    ],
  },
  V07: {
    text: [
      'A 66-year-old patient with a well-differentiated small-bowel NET (Ki-67 1%) has a refractory carcinoid syndrome despite lanreotide every two weeks. Liver disease is diffuse, 40% of the liver is replaced, and there is no extrahepatic disease.',
      'ECOG 1. The age is outside the transplant criteria. Interventional radiology finds no contraindication.',
    ],
    alsoStated: [],
  },
  V08: {
    text: [
      'A pancreatic VIPoma, well differentiated with a Ki-67 of 12%, causes watery diarrhoea that is refractory to treatment. The liver is diffusely involved, about 60% of it replaced; outside the liver there is a single small bone metastasis.',
      'ECOG 2. Interventional radiology finds no contraindication.',
    ],
    alsoStated: [{ question: 'primarySite', answer: 'pancreas' }],
  },
  V09: {
    text: [
      'Glucagonoma after a Whipple operation with hepaticojejunostomy: well-differentiated NET, Ki-67 8%. Nine metastases in both lobes are unresectable; 30% of the liver is replaced. No extrahepatic disease.',
      'The syndrome is refractory. ECOG 1. Transplantation has not been discussed. Interventional radiology sees no contraindication apart from the biliary anastomosis.',
    ],
    alsoStated: [
      { question: 'primaryStatus', answer: 'resected' },
      { question: 'primarySite', answer: 'pancreas' },
    ],
  },
  V10: {
    text: [
      'A non-functioning, well-differentiated ileal NET (Ki-67 4%) has spread diffusely through the liver, with two unresectable retroperitoneal nodes besides. It is growing on octreotide LAR, the only treatment so far.',
      'DOTATATE PET is avid in all lesions. ECOG 1.',
    ],
    alsoStated: [{ question: 'primarySite', answer: 'smallIntestine' }],
  },
  V11: {
    text: [
      'Newly found, well-differentiated small-bowel NET, Ki-67 2%, with diffuse liver disease and multiple bone metastases. The carcinoid syndrome has not been treated yet, nor has the tumour.',
      'All lesions are avid on DOTATATE PET. ECOG 1.',
    ],
    alsoStated: [
      { question: 'liverDistribution', answer: 'diffuse' },
      { question: 'primarySite', answer: 'smallIntestine' },
    ],
  },
  V12: {
    text: [
      'Large-cell neuroendocrine carcinoma of the colon, poorly differentiated, with metastases in liver and nodes. ECOG 1. No treatment has been given yet.',
    ],
    alsoStated: [{ question: 'primarySite', answer: 'otherGi' }],
  },
  V13: {
    text: [
      'New diagnosis of a well-differentiated NET of the pancreas with a Ki-67 of 35%. Bilobar liver disease, which the MDT calls unresectable; no extrahepatic disease; no treatment so far.',
      'DOTATATE PET is avid in all lesions. ECOG 0.',
    ],
    alsoStated: [{ question: 'primarySite', answer: 'pancreas' }],
  },
  V14: {
    text: [
      'A non-functioning, well-differentiated rectal NET, Ki-67 5%, with diffuse liver disease and multiple lung metastases has progressed on surveillance. There has never been systemic treatment.',
      'Only CT is available; SSTR imaging has not been done. ECOG 1.',
    ],
    alsoStated: [
      { question: 'liverDistribution', answer: 'diffuse' },
      { question: 'primarySite', answer: 'otherGi' },
    ],
  },
  V15: {
    text: [
      'A non-functioning, well-differentiated ileal NET with a Ki-67 of 2% has spread to both lobes of the liver and nowhere else. The MDT calls the liver metastases unresectable, and the transplant criteria are not met.',
      'The disease has progressed on lanreotide, the only drug so far. DOTATATE PET is avid in all lesions; interventional radiology finds no contraindication. ECOG 0.',
    ],
    alsoStated: [],
  },
  V16: {
    text: [
      'A small-bowel NET, well differentiated with a Ki-67 of 6%, has unresectable metastases in both lobes of the liver and two unresectable retroperitoneal nodes. The carcinoid syndrome is controlled on lanreotide.',
      'On lanreotide, the only drug so far, the disease has now progressed. PET is avid in all lesions. ECOG 1; interventional radiology sees no contraindication.',
    ],
    alsoStated: [{ question: 'primarySite', answer: 'smallIntestine' }],
  },
  V17: {
    text: [
      'A well-differentiated, non-functioning NET of the pancreas (Ki-67 7%) has metastases in both lobes of the liver that are unresectable; there is no extrahepatic disease. The transplant criteria are not met.',
      'It has progressed on octreotide, the only drug so far, and PET is avid in all lesions. The eGFR is 20; interventional radiology notes no other contraindication. ECOG 1.',
    ],
    alsoStated: [{ question: 'primarySite', answer: 'pancreas' }],
  },
  V18: {
    text: [
      'New diagnosis of a well-differentiated ileal NET with a Ki-67 of 2%: small liver metastases throughout both lobes, too many to count, and nothing outside the liver. The transplant criteria are not met.',
      'The tumour is non-functioning and causes no symptoms; no treatment has been given. DOTATATE PET is negative. ECOG 0.',
    ],
    alsoStated: [],
  },
  V19: {
    text: [
      'Uncontrolled carcinoid diarrhoea has left a patient with a well-differentiated ileal NET, Ki-67 2%, in bed for most of the day: ECOG 3.',
    ],
    alsoStated: [{ question: 'primarySite', answer: 'smallIntestine' }],
  },
} as const satisfies Readonly<Record<VignetteId, CuratedCase>>;
