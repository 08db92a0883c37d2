import type { Source } from './source.ts';

/** The documents beyond the seed document, and what was read of each (dossier 10). */
export const references = {
  R1: {
    id: 'R1',
    citation:
      'Cavalcoli F, Rausa E, Conte D, et al. (same paper as S0: PMC and publisher copies). World J Gastroenterol 2017;23(15):2640-2650',
    doi: '10.3748/wjg.v23.i15.2640',
    pmid: '28487601 / PMC5403743',
    kind: 'review',
    link: 'https://doi.org/10.3748/wjg.v23.i15.2640',
    evidence: 'Same paper; licence CC BY-NC 4.0',
  },
  R2: {
    id: 'R2',
    citation:
      "Pavel M, O'Toole D, Costa F, et al. ENETS Consensus Guidelines Update for the Management of Distant Metastatic Disease of Intestinal, Pancreatic, Bronchial Neuroendocrine Neoplasms (NEN) and NEN of Unknown Primary Site. Neuroendocrinology 2016;103:172-185",
    doi: '10.1159/000443167',
    pmid: null,
    kind: 'guideline',
    link: 'https://doi.org/10.1159/000443167',
    evidence: 'Society guideline; read only as quoted by NICE',
  },
  R3: {
    id: 'R3',
    citation:
      'Grozinsky-Glasberg S, et al. European Neuroendocrine Tumor Society (ENETS) 2022 Guidance Paper for Carcinoid Syndrome and Carcinoid Heart Disease. J Neuroendocrinol 2022;34(7):e13146',
    doi: '10.1111/jne.13146',
    pmid: '35613326 / PMC9539661',
    kind: 'guideline',
    link: 'https://doi.org/10.1111/jne.13146',
    evidence: 'Society guidance; read only as quoted by NICE',
  },
  R4: {
    id: 'R4',
    citation:
      'Authors not shown in what was read. Role of hepatic intra-arterial therapies in metastatic neuroendocrine tumours (NET): guidelines from the NET-Liver-Metastases Consensus Conference. HPB (Oxford) 2015;17(1):29-37',
    doi: '10.1111/hpb.12326',
    pmid: null,
    kind: 'guideline',
    link: 'https://doi.org/10.1111/hpb.12326',
    evidence: 'Consensus conference; 18 reports, moderate quality',
  },
  R5: {
    id: 'R5',
    citation:
      'Del Rivero J, Perez K, Kennedy EB, et al. Systemic Therapy for Tumor Control in Metastatic Well-Differentiated Gastroenteropancreatic Neuroendocrine Tumors: ASCO Guideline. J Clin Oncol 2023',
    doi: '10.1200/JCO.23.01529',
    pmid: null,
    kind: 'guideline',
    link: 'https://doi.org/10.1200/JCO.23.01529',
    evidence: 'ASCO guideline; 8 RCTs reviewed',
  },
  R6: {
    id: 'R6',
    citation:
      'Sorbye H, Grande E, Pavel M, et al. European Neuroendocrine Tumor Society (ENETS) 2023 guidance paper for digestive neuroendocrine carcinoma. J Neuroendocrinol 2023;35(3):e13249',
    doi: '10.1111/jne.13249',
    pmid: '36924180',
    kind: 'guideline',
    link: 'https://doi.org/10.1111/jne.13249',
    evidence: 'Society guidance; abstract read',
  },
  R7: {
    id: 'R7',
    citation:
      'Lamarca A, Bartsch DK, Caplin M, et al. European Neuroendocrine Tumor Society (ENETS) 2024 guidance paper for the management of well-differentiated small intestine neuroendocrine tumours. J Neuroendocrinol 2024;e13423',
    doi: '10.1111/jne.13423',
    pmid: '38977327',
    kind: 'guideline',
    link: 'https://doi.org/10.1111/jne.13423',
    evidence: 'Society guidance; scope only read',
  },
  R8: {
    id: 'R8',
    citation:
      'Authors not shown in what was read. Figure 2 of a review showing where the ESMO guideline places PRRT (host article not identified); the guideline itself is ESMO 2020, see R112. PMC10133840 (host journal not identified)',
    doi: null,
    pmid: 'PMC10133840',
    kind: 'review',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10133840/',
    evidence: 'Figure legend quoting ESMO; secondary. Limit: pancreas: G1 and potentially G2',
  },
  R9a: {
    id: 'R9a',
    citation:
      'Society of Nuclear Medicine and Molecular Imaging. Somatostatin Receptor-Targeted Radionuclide Therapy of Neuroendocrine Tumours (guidance document). SNMMI (journal not shown) 2024',
    doi: null,
    pmid: null,
    kind: 'guideline',
    link: null,
    evidence: 'Scope paragraph only; October 2024',
  },
  R9b: {
    id: 'R9b',
    citation:
      'Hope TA, Bodei L, Chan JA, et al. NANETS/SNMMI Consensus Statement on Patient Selection and Appropriate Use of 177Lu-DOTATATE Peptide Receptor Radionuclide Therapy. J Nucl Med 2020;61(2):222-227',
    doi: null,
    pmid: 'PMC9364765',
    kind: 'guideline',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9364765/',
    evidence: 'Society consensus statement; scope read',
  },
  R10a: {
    id: 'R10a',
    citation:
      'National Institute for Health and Care Excellence. Selective internal radiation therapy for neuroendocrine tumours that have metastasised to the liver (IPG786). NICE interventional procedures guidance 2024;IPG786',
    doi: null,
    pmid: null,
    kind: 'guideline',
    link: 'https://www.nice.org.uk/guidance/ipg786',
    evidence: 'NICE IPG, 16 May 2024; standard arrangements',
  },
  R10b: {
    id: 'R10b',
    citation:
      'NHS England. Clinical commissioning policy statement: Selective Internal Radiotherapy (SIRT) in the treatment of secondary liver cancers (all ages). NHS England',
    doi: null,
    pmid: null,
    kind: 'regulator',
    link: 'https://www.england.nhs.uk/publication/selective-internal-radiotherapy/',
    evidence: 'Commissioning policy; SIRT not routine for NET',
  },
  R11a: {
    id: 'R11a',
    citation:
      'Authors not shown in what was read. (minireview with WHO 2019 grading and AJCC tables; article title not shown in the stored excerpt). World J Gastrointest Surg 2023;15(4):566-577',
    doi: '10.4240/wjgs.v15.i4.566',
    pmid: null,
    kind: 'review',
    link: 'https://doi.org/10.4240/wjgs.v15.i4.566',
    evidence: 'Tables reproduced in minireview. Limit: mitoses per 10 high-power fields there',
  },
  R11b: {
    id: 'R11b',
    citation:
      'Authors not shown in what was read. Table: WHO classification and grading criteria for NEN of the gastrointestinal tract and hepatopancreatobiliary organs. J Nucl Med Technol',
    doi: null,
    pmid: null,
    kind: 'review',
    link: 'https://tech.snmjournals.org/highwire/markup/10279/expansion',
    evidence: 'Reproduced WHO table; higher index decides',
  },
  R12: {
    id: 'R12',
    citation:
      'Cloyd JM, Ejaz A, Konda B, et al. Neuroendocrine liver metastases: a contemporary review of treatment strategies. HepatoBiliary Surg Nutr 2020',
    doi: null,
    pmid: 'PMC7423566',
    kind: 'review',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7423566/',
    evidence: 'Narrative review; resection criteria',
  },
  R13: {
    id: 'R13',
    citation:
      'Authors not shown in what was read. Defining a New Classification System for the Surgical Management of Neuroendocrine Tumor Liver Metastases. J Clin Med 2023;12(7):2456',
    doi: '10.3390/jcm12072456',
    pmid: null,
    kind: 'review',
    link: 'https://doi.org/10.3390/jcm12072456',
    evidence: 'Review; table of debulking series',
  },
  R14: {
    id: 'R14',
    citation:
      'Lee SY, Cheow PC, Teo JY, Ooi LLPJ. Surgical Treatment of Neuroendocrine Liver Metastases. Int J Hepatol 2012;2012:146590',
    doi: '10.1155/2012/146590',
    pmid: '22319650 / PMC3272804',
    kind: 'review',
    link: 'https://doi.org/10.1155/2012/146590',
    evidence: 'Systematic review, 22 series, 793 patients',
  },
  R15: {
    id: 'R15',
    citation:
      'Bacchetti S, Bertozzi S, Londero AP, et al. Surgical Treatment and Survival in Patients with Liver Metastases from Neuroendocrine Tumors: A Meta-Analysis of Observational Studies. Int J Hepatol 2013;2013:235040',
    doi: '10.1155/2013/235040',
    pmid: '23509630 / PMC3590743',
    kind: 'meta-analysis',
    link: 'https://doi.org/10.1155/2013/235040',
    evidence: 'Meta-analysis, 5 observational studies; HR 0.34 vs embolisation',
  },
  R16: {
    id: 'R16',
    citation:
      'Xiang JX, Zhang XF, Beal EW, et al. Hepatic Resection for Non-functional Neuroendocrine Liver Metastasis: Does the Presence of Unresected Primary Tumor or Extrahepatic Metastatic Disease Matter?. Ann Surg Oncol 2018;25(13)',
    doi: '10.1245/s10434-018-6751-8',
    pmid: null,
    kind: 'cohort',
    link: 'https://doi.org/10.1245/s10434-018-6751-8',
    evidence: 'Multicentre cohort, n=332, non-functional NET only. Limit: non-functional tumours only',
  },
  R17a: {
    id: 'R17a',
    citation:
      'Zhou B, Zhan C, Ding Y, et al. Role of palliative resection of the primary pancreatic neuroendocrine tumor in patients with unresectable metastatic liver disease: a systematic review and meta-analysis. OncoTargets Ther 2018;11:975-982',
    doi: '10.2147/OTT.S158171',
    pmid: null,
    kind: 'meta-analysis',
    link: 'https://doi.org/10.2147/OTT.S158171',
    evidence:
      '10 retrospective studies; no RCT; pancreas only. Limit: pancreatic primaries only; says nothing on obstruction',
  },
  R17b: {
    id: 'R17b',
    citation:
      'Xiao Y, Wang J, Zhao Z, et al. Resection of the primary tumor with or without liver resection reduces the risk of death in patients with liver metastatic gastroenteropancreatic neuroendocrine tumors: a systematic review and meta-analysis. Front Oncol 2026;published 14 Jan 2026',
    doi: '10.3389/fonc.2025.1693647',
    pmid: 'PMC12846988',
    kind: 'meta-analysis',
    link: 'https://doi.org/10.3389/fonc.2025.1693647',
    evidence: '11 observational studies; HR 0.48. Limit: says nothing on obstruction',
  },
  R18: {
    id: 'R18',
    citation:
      'Mazzaferro V, et al. The Long-Term Benefit of Liver Transplantation for Hepatic Metastases From Neuroendocrine Tumors. Am J Transplant 2016;(10):2892-2902 (volume not shown)',
    doi: null,
    pmid: null,
    kind: 'cohort',
    link: 'https://moh-it.elsevierpure.com/en/publications/the-long-term-benefit-of-liver-transplantation-for-hepatic-metast',
    evidence:
      'Non-randomised, n=88 (42 transplanted), propensity adjusted. Limit: transplanted patients 15 years younger',
  },
  R19: {
    id: 'R19',
    citation:
      'Maspero M, Rossi RE, Sposito C, et al. Long-term outcomes of resection versus transplantation for neuroendocrine liver metastases meeting the Milan criteria. Am J Transplant 2022;22(11):2598-2607',
    doi: '10.1111/ajt.17156',
    pmid: '35869798 / PMC9805141',
    kind: 'cohort',
    link: 'https://doi.org/10.1111/ajt.17156',
    evidence: 'Single centre, retrospective, 48 LT vs 56 LR',
  },
  R20: {
    id: 'R20',
    citation:
      'Citterio D, Coppa J, Sposito C, et al. The Role of Liver Transplantation in the Treatment of Liver Metastases from Neuroendocrine Tumors. Curr Treat Options Oncol 2023;(11):1651-1665 (volume not shown)',
    doi: '10.1007/s11864-023-01124-w',
    pmid: null,
    kind: 'review',
    link: 'https://doi.org/10.1007/s11864-023-01124-w',
    evidence: "Milan group's opinion review of selection criteria",
  },
  R21: {
    id: 'R21',
    citation:
      'What are the MILAN criteria for liver transplantation in patients with NET metastases? (AI-generated page). droracle.ai 2025',
    doi: null,
    pmid: null,
    kind: 'web page',
    link: null,
    evidence: 'AI-generated page; do not show to clinicians',
  },
  R22: {
    id: 'R22',
    citation:
      'Authors not shown in what was read. Radiofrequency ablation for neuroendocrine liver metastases: a systematic review. J Vasc Interv Radiol 2015;26(7):935-942.e1',
    doi: '10.1016/j.jvir.2014.12.009',
    pmid: '25840836',
    kind: 'review',
    link: 'https://doi.org/10.1016/j.jvir.2014.12.009',
    evidence: 'Systematic review, 8 studies, n=301',
  },
  R23: {
    id: 'R23',
    citation:
      'Authors not shown in what was read. Adjunctive radiofrequency ablation of metastatic neuroendocrine cancer to the liver complements surgical resection. HPB (Oxford) 2013;15(3):190-195',
    doi: null,
    pmid: '23374359',
    kind: 'cohort',
    link: 'https://pubmed.ncbi.nlm.nih.gov/23374359/',
    evidence: 'Retrospective, n=94, resection plus ablation',
  },
  R24: {
    id: 'R24',
    citation:
      'Mazzaglia PJ, et al. Laparoscopic radiofrequency ablation of neuroendocrine liver metastases: a 10-year experience evaluating predictors of survival (the study behind the table). Surgery 2007;142(1):10-19',
    doi: '10.1016/j.surg.2007.01.036',
    pmid: null,
    kind: 'cohort',
    link: 'https://doi.org/10.1016/j.surg.2007.01.036',
    evidence:
      'Prospective, n=63, 80 laparoscopic RFA sessions; symptoms 92%. Limit: the 3 cm cut and the survival are in a secondary table',
  },
  R25: {
    id: 'R25',
    citation:
      'Authors not shown in what was read. (review of percutaneous radiofrequency ablation of liver tumours; title not shown in the stored excerpt)',
    doi: null,
    pmid: 'PMC3036313',
    kind: 'review',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3036313/',
    evidence:
      'Narrative RFA review; 3-5 cm ablation zone. Limit: the size of the ablation zone, not of the tumour; supports no upper limit of 50 mm',
  },
  R26: {
    id: 'R26',
    citation:
      'Tai E, Kennedy S, Farrell A, et al. Comparison of transarterial bland and chemoembolization for neuroendocrine tumours: a systematic review and meta-analysis. Curr Oncol 2020;27(6):e537-e546',
    doi: '10.3747/co.27.6205',
    pmid: '33380868',
    kind: 'meta-analysis',
    link: 'https://doi.org/10.3747/co.27.6205',
    evidence: '8 studies, n=504; no OS or PFS difference',
  },
  R27: {
    id: 'R27',
    citation:
      'de Mestier L, et al. Liver transarterial embolizations in metastatic neuroendocrine tumors. Rev Endocr Metab Disord 2017',
    doi: '10.1007/s11154-017-9431-2',
    pmid: null,
    kind: 'review',
    link: 'https://doi.org/10.1007/s11154-017-9431-2',
    evidence:
      'Narrative review of TAE/TACE/SIRT. Limit: TACE over TAE in pancreas "not clearly demonstrated"; the 75% stands in a sentence on first-line use',
  },
  R28: {
    id: 'R28',
    citation:
      'Sofocleous CT, Petre EN, Gonen M, et al. Factors Affecting Periprocedural Morbidity and Mortality and Long-term Patient Survival after Arterial Embolization of Hepatic Neuroendocrine Metastases. J Vasc Interv Radiol 2014;25(1):22-30',
    doi: '10.1016/j.jvir.2013.09.013',
    pmid: '24365504 / PMC9442249',
    kind: 'cohort',
    link: 'https://doi.org/10.1016/j.jvir.2013.09.013',
    evidence: 'Single centre, 137 patients, 320 embolisations',
  },
  R29: {
    id: 'R29',
    citation:
      'Guiu B, Deschamps F, Aho S, et al. Liver/biliary injuries following chemoembolisation of endocrine tumours and hepatocellular carcinoma: Lipiodol vs. drug-eluting beads. J Hepatol 2012',
    doi: null,
    pmid: null,
    kind: 'cohort',
    link: 'https://pure.gustaveroussy.fr/en/publications/liverbiliary-injuries-following-chemoembolisation-of-endocrine-tu',
    evidence: 'Retrospective, 120 NET + 88 HCC; OR 6.63',
  },
  R30: {
    id: 'R30',
    citation:
      'Bhagat N, Reyes DK, Lin MD, et al. Phase II study of chemoembolization with drug-eluting beads in patients with hepatic neuroendocrine metastases: high incidence of biliary injury. Cardiovasc Intervent Radiol 2013;April 2013',
    doi: null,
    pmid: 'PMC3596485',
    kind: 'single-arm trial',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3596485/',
    evidence: 'Phase II interim, n=13, bilomas 54%, NCT00730483',
  },
  R31a: {
    id: 'R31a',
    citation:
      'Chen JX, Wileyto EP, Soulen MC. Randomized Embolization Trial for NeuroEndocrine Tumor Metastases to the Liver (RETNET): study protocol for a randomized controlled trial. Trials 2018;19(1):390',
    doi: '10.1186/s13063-018-2782-5',
    pmid: '30016989 / PMC6050671',
    kind: 'randomised trial',
    link: 'https://doi.org/10.1186/s13063-018-2782-5',
    evidence: 'RCT protocol, NCT02724540, 3 arms of 60',
  },
  R31b: {
    id: 'R31b',
    citation:
      'blearning.net, reporting M. Soulen. First safety report of RETNET at CIRSE 2019 (news report). CIRSE 2019 2019',
    doi: null,
    pmid: null,
    kind: 'congress report',
    link: null,
    evidence: 'DSMB halted DEB-TACE arm',
  },
  R31c: {
    id: 'R31c',
    citation:
      'Memorial Sloan Kettering Cancer Center. A Phase II Study of Different Embolization Approaches to Treat Neuroendocrine Liver Metastases (trial listing 19-125). MSKCC',
    doi: null,
    pmid: null,
    kind: 'web page',
    link: 'https://clinicaltrials.gov/study/NCT02724540',
    evidence: 'Listing now names two arms',
  },
  R32: {
    id: 'R32',
    citation:
      'Zuckerman DA, Kennard RF, Roy A, et al. Outcomes and toxicity following Yttrium-90 radioembolization for hepatic metastases from neuroendocrine tumors-a single-institution experience. J Gastrointest Oncol 2019;10(1):118-127',
    doi: '10.21037/jgo.2018.10.05',
    pmid: '30788167 / PMC6351300',
    kind: 'cohort',
    link: 'https://doi.org/10.21037/jgo.2018.10.05',
    evidence: 'Single centre, n=59; OS 31 months',
  },
  R33: {
    id: 'R33',
    citation:
      'Su YK, Mackey RV, Riaz A, et al. Long-Term Hepatotoxicity of Yttrium-90 Radioembolization as Treatment of Metastatic Neuroendocrine Tumor to the Liver. J Vasc Interv Radiol 2017;published Nov 2017',
    doi: null,
    pmid: null,
    kind: 'cohort',
    link: 'https://www.scholars.northwestern.edu/en/publications/long-term-hepatotoxicity-of-yttrium-90-radioembolization-as-treat',
    evidence:
      "Retrospective, n=54 with >2 years' follow-up. Limit: only 2 of 39 without another possible cause",
  },
  R34: {
    id: 'R34',
    citation:
      'Braat AJAT, Ahmadzadehfar H, Kappadath SC, et al. Radioembolization with 90Y Resin Microspheres of Neuroendocrine Liver Metastases After Initial Peptide Receptor Radionuclide Therapy. Cardiovasc Intervent Radiol 2020;43(2):246-253 (online 23 Oct 2019)',
    doi: '10.1007/s00270-019-02350-2',
    pmid: '31646375 / PMC6965040',
    kind: 'cohort',
    link: 'https://doi.org/10.1007/s00270-019-02350-2',
    evidence:
      'Retrospective, n=44; level 4. Limit: authors conclude: safe, liver disease from it rare; no rule on one lobe',
  },
  R35a: {
    id: 'R35a',
    citation: 'Kennedy A. Radioembolization of hepatic tumors. J Gastrointest Oncol',
    doi: null,
    pmid: 'PMC4074949',
    kind: 'review',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4074949/',
    evidence: 'Narrative review of inclusion criteria. Limit: bilirubin and ascites not in the abstract',
  },
  R35b: {
    id: 'R35b',
    citation:
      'Neuroendocrine Cancer UK. Selective Internal Radiation Therapy (SIRT) update. Neuroendocrine Cancer UK',
    doi: null,
    pmid: null,
    kind: 'web page',
    link: 'https://www.neuroendocrinecancer.org.uk/selective-internal-radiation-therapy-sirt-update/',
    evidence: 'Patient charity page',
  },
  R36a: {
    id: 'R36a',
    citation:
      'Authors not shown in what was read. Table 1: absolute and relative contraindications to TACE (in a review; title not shown in the stored excerpt). World J Hepatol 2015;7(16):2009-2019',
    doi: '10.4254/wjh.v7.i16.2009',
    pmid: null,
    kind: 'review',
    link: 'https://doi.org/10.4254/wjh.v7.i16.2009',
    evidence:
      'HCC review table; extrapolated. Limit: HCC; portal flow absolute there; no biliary-enteric anastomosis',
  },
  R36b: {
    id: 'R36b',
    citation: 'Contraindications for TACE in HCC. seekhealthz.com',
    doi: null,
    pmid: null,
    kind: 'web page',
    link: null,
    evidence: 'Anonymous page; do not show. Not found again when identifiers were checked',
  },
  R37: {
    id: 'R37',
    citation: 'Contraindications of 90Y radioembolization. seekhealthz.com',
    doi: null,
    pmid: null,
    kind: 'web page',
    link: null,
    evidence: 'Anonymous page; do not show. Limit: no dose of 30 Gy in it',
  },
  R38: {
    id: 'R38',
    citation:
      'Lv WF, Lu D, He YS, et al. Liver Abscess Formation Following Transarterial Chemoembolization: Clinical Features, Risk Factors, Bacteria Spectrum, and Percutaneous Catheter Drainage. Medicine (Baltimore) 2016;95(17):e3503',
    doi: '10.1097/MD.0000000000003503',
    pmid: '27124055 / PMC4998718',
    kind: 'cohort',
    link: 'https://doi.org/10.1097/MD.0000000000003503',
    evidence:
      'Retrospective, 21 abscesses in 3613 patients, mostly HCC. Limit: 57% is the share among 21 abscess patients (0.58% of all), not a risk',
  },
  R39: {
    id: 'R39',
    citation:
      'Agahi KN, Mahvash A, Abdelsalam ME. Hepatic Abscess following Yttrium-90 Radioembolization in Patients with Surgical Bilioenteric Anastomosis or Compromised Sphincter of Oddi: A Tertiary Cancer Center Experience. Curr Oncol 2022;29:7051-7058',
    doi: null,
    pmid: null,
    kind: 'cohort',
    link: null,
    evidence: 'Retrospective, n=15, 17 procedures',
  },
  R40: {
    id: 'R40',
    citation:
      'Authors not shown in what was read. Table 1: Principal prospective phase III trials of unresectable, recurrent GEP-NETs (in a review; title not shown in the stored excerpt). Jpn J Clin Oncol 2021;51(8):1185-1196',
    doi: '10.1093/jjco/hyab076',
    pmid: 'PMC8326384',
    kind: 'review',
    link: 'https://doi.org/10.1093/jjco/hyab076',
    evidence: 'Review table; cite the trials instead',
  },
  R41: {
    id: 'R41',
    citation:
      'Caplin ME, Pavel M, Phan AT, et al. Lanreotide autogel/depot in advanced enteropancreatic neuroendocrine tumours: final results of the CLARINET open-label extension study. Endocrine 2021;71(2):502-513 (online 14 Oct 2020)',
    doi: '10.1007/s12020-020-02475-2',
    pmid: '33052555 / PMC7881960',
    kind: 'single-arm trial',
    link: 'https://doi.org/10.1007/s12020-020-02475-2',
    evidence: 'Open-label extension, n=89; PFS 38.5 months. Limit: 38.5 months is a selected group',
  },
  R42a: {
    id: 'R42a',
    citation:
      'Strosberg J, Wolin E, Chasen B, et al. NETTER-1 Phase III in Patients with Midgut Neuroendocrine Tumors Treated with 177Lu-Dotatate: Efficacy and Safety Results. J Nucl Med (SNMMI abstract 629) 2016;57(suppl 2):629',
    doi: null,
    pmid: null,
    kind: 'congress report',
    link: 'https://doi.org/10.1056/NEJMoa1607427',
    evidence: 'RCT abstract, n=230, PFS HR 0.21. Limit: no Karnofsky limit in the abstract',
  },
  R42b: {
    id: 'R42b',
    citation: 'The ASCO Post. NETTER-1 final overall survival (ASCO Post report). The ASCO Post 2022',
    doi: null,
    pmid: null,
    kind: 'web page',
    link: 'https://doi.org/10.1016/S1470-2045(21)00572-6',
    evidence:
      'News report; primary paper N-NETTER1FINAL. Limit: see R103. Not found again when identifiers were checked',
  },
  R42c: {
    id: 'R42c',
    citation: 'Novartis. Lutathera GEP-NETs safety profile (company page). Novartis HCP site',
    doi: null,
    pmid: null,
    kind: 'web page',
    link: 'https://doi.org/10.1016/S1470-2045(21)00572-6',
    evidence:
      'Company page; MDS 2.3%. Limit: promotional page; see R103 for MDS. Not found again when identifiers were checked',
  },
  R43: {
    id: 'R43',
    citation:
      'Singh S, Halperin D, Myrehaug S, et al. [177Lu]Lu-DOTA-TATE plus long-acting octreotide versus high-dose long-acting octreotide for the treatment of newly diagnosed, advanced grade 2-3, well-differentiated, gastroenteropancreatic neuroendocrine tumours (NETTER-2): an open-label, randomised, phase 3 study. Lancet 2024;issue 10446:2807-2817',
    doi: '10.1016/S0140-6736(24)00701-3',
    pmid: '38851203',
    kind: 'randomised trial',
    link: 'https://doi.org/10.1016/S0140-6736(24)00701-3',
    evidence: 'RCT, n=226, PFS; HR 0.28',
  },
  R44a: {
    id: 'R44a',
    citation:
      'Walter T, Jann H, Ansquer C, et al. [177Lu]Lu-edotreotide versus everolimus for gastroenteropancreatic neuroendocrine tumours (COMPETE): a phase 3, multicentre, randomised, open-label, superiority trial. Lancet 2026;published 2 July 2026',
    doi: null,
    pmid: '42392118',
    kind: 'randomised trial',
    link: 'https://pubmed.ncbi.nlm.nih.gov/42392118/',
    evidence:
      'RCT, n=309, PFS by BICR; HR 0.67. Limit: open-label; gastro-enteric tumours only if non-functional; OS p=0.206',
  },
  R44b: {
    id: 'R44b',
    citation:
      'ITM / maestrodatabase. FDA acceptance of the NDA for 177Lu-edotreotide, PDUFA date 28 Aug 2026 (news). maestrodatabase.com 2025',
    doi: null,
    pmid: null,
    kind: 'web page',
    link: null,
    evidence:
      'Company news; decision not found. Limit: decision not found. Not found again when identifiers were checked',
  },
  R45a: {
    id: 'R45a',
    citation:
      'Chan JA, Geyer S, Zemla T, et al. Phase 3 Trial of Cabozantinib to Treat Advanced Neuroendocrine Tumors (CABINET). N Engl J Med 2025;online 16 Sep 2024',
    doi: '10.1056/NEJMoa2403991',
    pmid: '39282913 / PMC11821447',
    kind: 'randomised trial',
    link: 'https://doi.org/10.1056/NEJMoa2403991',
    evidence: 'RCT, n=203 extrapancreatic + 95 pancreatic, PFS. Limit: entry after PRRT or a targeted drug',
  },
  R45b: {
    id: 'R45b',
    citation: 'AJMC. FDA approves cabozantinib for NET, 26 Mar 2025 (AJMC). ajmc.com 2025',
    doi: null,
    pmid: null,
    kind: 'web page',
    link: null,
    evidence: 'News of FDA approval. Not found again when identifiers were checked',
  },
  R45c: {
    id: 'R45c',
    citation:
      'Investing.com. EU approves cabozantinib for previously treated NETs (24 Jul 2025). investing.com 2025',
    doi: null,
    pmid: null,
    kind: 'web page',
    link: null,
    evidence: 'Investor news; use EMA page. Not found again when identifiers were checked',
  },
  R46: {
    id: 'R46',
    citation:
      'Kunz PL, Graham NT, Catalano PJ, et al. Randomized Study of Temozolomide or Temozolomide and Capecitabine in Patients With Advanced Pancreatic Neuroendocrine Tumors (ECOG-ACRIN E2211). J Clin Oncol 2023;online 2022',
    doi: '10.1200/JCO.22.01013',
    pmid: '36260828 / PMC9995105',
    kind: 'randomised trial',
    link: 'https://doi.org/10.1200/JCO.22.01013',
    evidence: 'Randomised phase II, n=144, PFS',
  },
  R47: {
    id: 'R47',
    citation:
      'SEQTOR investigators (GETNE). SEQTOR: everolimus followed by streptozotocin-5FU or the reverse in advanced progressive pancreatic NET (randomised phase III; exact title not shown in the stored excerpt). ESMO Open 2026',
    doi: null,
    pmid: null,
    kind: 'randomised trial',
    link: 'https://clinicaltrials.gov/study/NCT02246127',
    evidence: 'RCT, n=141, 12-month PFS not different',
  },
  R48a: {
    id: 'R48a',
    citation:
      'Garcia-Carbonero R, Benavent M, Jimenez Fonseca P, et al. 1097O - The AXINET trial (GETNE1107): axitinib plus octreotide LAR improves PFS by blinded central radiological assessment vs placebo plus octreotide LAR in G1-2 extrapancreatic NETs. Ann Oncol (ESMO 2021 abstract) 2021;32(suppl_5):S906-S920',
    doi: null,
    pmid: null,
    kind: 'congress report',
    link: 'https://oncologypro.esmo.org/meeting-resources/esmo-congress-2021/the-axinet-trial-getne1107-axitinib-plus-octreotide-lar-improves-pfs-by-blinded-central-radiological-assessment-vs-placebo-plus-octreotide-lar-i',
    evidence: 'Randomised II/III, n=256; BICR secondary look',
  },
  R48b: {
    id: 'R48b',
    citation:
      'Garcia-Carbonero R, et al. A phase II/III randomized double-blind study of octreotide acetate LAR with axitinib versus octreotide acetate LAR with placebo in patients with advanced G1-G2 NETs of non-pancreatic origin (AXINET trial-GETNE-1107). J Clin Oncol (ASCO GI 2021 abstract) 2021;39:360',
    doi: null,
    pmid: null,
    kind: 'congress report',
    link: 'https://clinicaltrials.gov/study/NCT01744249',
    evidence: 'Primary endpoint (investigator PFS) missed',
  },
  R49: {
    id: 'R49',
    citation:
      'Fallah J, et al. FDA Approval Summary: Belzutifan for von Hippel-Lindau Disease-Associated Tumors. Clin Cancer Res 2022;28(22):4843-4848',
    doi: '10.1158/1078-0432.CCR-22-1054',
    pmid: '35727604 / PMC9669093',
    kind: 'regulator',
    link: 'https://doi.org/10.1158/1078-0432.CCR-22-1054',
    evidence: 'Single-arm; 12 pNET, ORR 83%. Limit: 12 tumours, none metastatic',
  },
  R50: {
    id: 'R50',
    citation:
      'Yao JC, Guthrie KA, Moran C, et al. Phase III Prospective Randomized Comparison Trial of Depot Octreotide Plus Interferon Alfa-2b Versus Depot Octreotide Plus Bevacizumab in Patients With Advanced Carcinoid Tumors: SWOG S0518. J Clin Oncol 2017;35(15):1695-1703',
    doi: '10.1200/JCO.2016.70.4072',
    pmid: '28384065',
    kind: 'randomised trial',
    link: 'https://doi.org/10.1200/JCO.2016.70.4072',
    evidence: 'RCT, n=427, PFS not different',
  },
  R51a: {
    id: 'R51a',
    citation:
      'Kulke MH, Horsch D, Caplin ME, et al. Telotristat Ethyl, a Tryptophan Hydroxylase Inhibitor for the Treatment of Carcinoid Syndrome (TELESTAR). J Clin Oncol 2017;35(1):14-23',
    doi: '10.1200/JCO.2016.69.2780',
    pmid: '27918724',
    kind: 'randomised trial',
    link: 'https://doi.org/10.1200/JCO.2016.69.2780',
    evidence: 'RCT, n=135, bowel movements per day',
  },
  R51b: {
    id: 'R51b',
    citation:
      'US Food and Drug Administration. Drugs@FDA NDA208794, Xermelo (telotristat ethyl), approved 28 Feb 2017. FDA 2017;NDA208794',
    doi: null,
    pmid: null,
    kind: 'regulator',
    link: 'http://www.accessdata.fda.gov/drugsatfda_docs/label/2017/208794s000lbl.pdf',
    evidence: 'Approval record',
  },
  R52: {
    id: 'R52',
    citation:
      'Kwon DH, Paciorek A, Mulvey CK, et al. Periprocedural Management of Patients Undergoing Liver Resection or Embolotherapy for Neuroendocrine Tumor Metastases. Pancreas 2019;April 2019 issue',
    doi: '10.1097/MPA.0000000000001271',
    pmid: null,
    kind: 'cohort',
    link: 'https://doi.org/10.1097/MPA.0000000000001271',
    evidence: 'Single centre, n=75; 32% crisis or instability. Limit: crisis proper in 3 of 75',
  },
  R53a: {
    id: 'R53a',
    citation:
      'Novartis / FDA. Lutathera (lutetium Lu 177 dotatate) US prescribing information, revised 4/2024. openFDA drug label 2024',
    doi: null,
    pmid: null,
    kind: 'label',
    link: 'https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo=208700',
    evidence: 'US label; indication changed 4/2024',
  },
  R53b: {
    id: 'R53b',
    citation:
      'Novartis. Lutathera 370 MBq/mL solution for infusion, Summary of Product Characteristics (emc, 2 May 2024). emc / EMA product information 2024',
    doi: null,
    pmid: null,
    kind: 'label',
    link: 'https://www.medicines.org.uk/emc/product/12723',
    evidence: 'SmPC: progressive G1-G2, adults',
  },
  R54: {
    id: 'R54',
    citation:
      'ITM (sponsor). COMPOSE: Phase III trial of 177Lu-edotreotide versus standard of care in well-differentiated aggressive grade 2 and grade 3 GEP-NETs. ClinicalTrials.gov NCT04919226 2021',
    doi: null,
    pmid: null,
    kind: 'randomised trial',
    link: 'https://clinicaltrials.gov/study/NCT04919226',
    evidence: 'RCT design, n=202, up to 6 cycles; no result',
  },
  R55: {
    id: 'R55',
    citation:
      'Singh S, Ferone D, Capdevila J, et al. Methodology of the SORENTO clinical trial: a prospective, randomised, active-controlled phase 3 trial assessing the efficacy and safety of high exposure octreotide subcutaneous depot (CAM2029) in patients with GEP-NET. Trials 2024;25:58',
    doi: '10.1186/s13063-023-07834-8',
    pmid: null,
    kind: 'randomised trial',
    link: 'https://doi.org/10.1186/s13063-023-07834-8',
    evidence: 'RCT design, ~300 patients; no result',
  },
  R56: {
    id: 'R56',
    citation:
      'Authors not shown in what was read. NANETS white paper on palliative care for patients with neuroendocrine tumors (title not shown in the stored excerpt). 2023',
    doi: null,
    pmid: '37017232 / PMC10326633',
    kind: 'guideline',
    link: 'https://pubmed.ncbi.nlm.nih.gov/37017232/',
    evidence: 'Society white paper; expert opinion',
  },
  R57a: {
    id: 'R57a',
    citation:
      'HealthTech Insider. How the FDA decides whether your software makes medical decisions (news). healthtechinsider.com 2022',
    doi: null,
    pmid: null,
    kind: 'web page',
    link: null,
    evidence: 'News on FDA CDS guidance. Not found again when identifiers were checked',
  },
  R57b: {
    id: 'R57b',
    citation:
      'Sidley Austin. Clinical decision support software approach updated in the U.S., but still confused in Europe. Goodlifesci (law-firm blog) 2023',
    doi: null,
    pmid: null,
    kind: 'web page',
    link: null,
    evidence: 'Law-firm commentary. Not found again when identifiers were checked',
  },
  R58: {
    id: 'R58',
    citation:
      "Authors not shown in what was read. Figure 1 'Treatment algorithm of advanced NENs' (2021; host article not identified). 2021",
    doi: null,
    pmid: 'PMC8346445',
    kind: 'review',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8346445/',
    evidence:
      'Figure legend; plausibility check only. Limit: not found again in November 2026. Not found again when identifiers were checked',
  },
  R59: {
    id: 'R59',
    citation:
      'Authors not shown in what was read. Neuroendocrine neoplasms of the digestive system - current classification and terminology',
    doi: null,
    pmid: null,
    kind: 'review',
    link: null,
    evidence: 'Review of WHO 2019; NET G3 typically <55%',
  },
  R60: {
    id: 'R60',
    citation:
      'Sorbye H, Kong G, Grozinsky-Glasberg S. PRRT in high-grade gastroenteropancreatic neuroendocrine neoplasms (WHO G3). Endocr Relat Cancer 2020;27(3)',
    doi: null,
    pmid: null,
    kind: 'review',
    link: 'https://erc.bioscientifica.com/view/journals/erc/27/3/ERC-19-0400.xml',
    evidence: 'Review; 4 retrospective series >10 cases',
  },
  R61: {
    id: 'R61',
    citation:
      'Du S, Ni J, Weng L, et al. Aggressive Locoregional Treatment Improves the Outcome of Liver Metastases from Grade 3 Gastroenteropancreatic Neuroendocrine Tumors. Medicine (Baltimore) 2015;94(34):e1429',
    doi: '10.1097/MD.0000000000001429',
    pmid: '26313798 / PMC4602914',
    kind: 'cohort',
    link: 'https://doi.org/10.1097/MD.0000000000001429',
    evidence: "Retrospective, n=36, 3 centres, old G3. Limit: 'G3' of WHO 2010",
  },
  R62: {
    id: 'R62',
    citation:
      'Putzer D, Schullian P, Jaschke W, Bale R. NEN: Advancement in Diagnosis and Minimally Invasive Therapy. Rofo 2020;192(05):422-430',
    doi: '10.1055/a-1030-4631',
    pmid: null,
    kind: 'review',
    link: 'https://doi.org/10.1055/a-1030-4631',
    evidence:
      'Narrative review; limited/diffuse reading. Limit: repeats sentences of the source: not an independent confirmation',
  },
  R63: {
    id: 'R63',
    citation:
      'Machairas N, Daskalakis K, Felekouras E, et al. (review of liver surgery and multimodal treatment of NET liver metastases; title not shown in the stored excerpt). Ann Gastroenterol',
    doi: null,
    pmid: null,
    kind: 'review',
    link: 'http://annalsgastro.gr/index.php/annalsgastro/article/download/5506/5049?inline=1',
    evidence: 'Narrative review',
  },
  R64: {
    id: 'R64',
    citation:
      'Kim J, Zimmerman MA, Hong JC. Liver transplantation in the treatment of unresectable hepatic metastasis from neuroendocrine tumors. J Gastrointest Oncol',
    doi: null,
    pmid: 'PMC7340808',
    kind: 'review',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7340808/',
    evidence: 'Narrative review; 5-y OS 47-71%',
  },
  R65: {
    id: 'R65',
    citation:
      'Abell SK, Teng J, Dowling A, et al. Prolonged life-threatening hypoglycaemia following dose escalation of octreotide LAR in a patient with malignant polysecreting pancreatic neuroendocrine tumour. Endocrinol Diabetes Metab Case Rep 2015;2015:140097',
    doi: '10.1530/EDM-14-0097',
    pmid: '25755880 / PMC4313612',
    kind: 'case report',
    link: 'https://doi.org/10.1530/EDM-14-0097',
    evidence: 'One patient; insulin and gastrin co-secretion',
  },
  R66: {
    id: 'R66',
    citation:
      'Gamage I, Boehm E, Ghosh G, et al. Unmasking insulinoma following commencement of somatostatin analogues in malignant neuroendocrine tumours. Endocrine Oncology 2025',
    doi: '10.1530/EO-25-0005',
    pmid: null,
    kind: 'case report',
    link: 'https://doi.org/10.1530/EO-25-0005',
    evidence:
      'Two cases, initially presumed non-functioning. Limit: two cases, tumours presumed non-functioning',
  },
  R67: {
    id: 'R67',
    citation:
      'de Keizer B, van Aken MO, Feelders RA, et al. Hormonal crises following receptor radionuclide therapy with the radiolabeled somatostatin analogue [177Lu-DOTA0,Tyr3]octreotate. Eur J Nucl Med Mol Imaging 2008;35(4):749-755',
    doi: '10.1007/s00259-007-0691-z',
    pmid: '18210106 / PMC2668649',
    kind: 'cohort',
    link: 'https://doi.org/10.1007/s00259-007-0691-z',
    evidence: 'Single centre, 6 of 479 (1%) after first cycle',
  },
  R68a: {
    id: 'R68a',
    citation:
      'McCully BH, Kozuma K, Pommier S, Pommier RF. Comparison of Octreotide and Vasopressors as First-Line Treatment for Intraoperative Carcinoid Crisis. Ann Surg Oncol 2024;issue 5/2024 (online 16 Jan 2024)',
    doi: null,
    pmid: null,
    kind: 'cohort',
    link: 'https://www.springermedicine.com/carcinoid-tumor/comparison-of-octreotide-and-vasopressors-as-first-line-treatmen/26632968',
    evidence: 'Single centre, before-after, 150 vs 195 operations',
  },
  R68b: {
    id: 'R68b',
    citation:
      'OncLive. Elimination of perioperative octreotide does not increase rate or duration of carcinoid crisis in NETs (congress report 2021). OncLive 2021',
    doi: null,
    pmid: null,
    kind: 'congress report',
    link: null,
    evidence: 'Congress news; 25% without octreotide. Not found again when identifiers were checked',
  },
  R69: {
    id: 'R69',
    citation:
      'van der Zwan WA, Brabander T, Kam BLR, et al. Salvage peptide receptor radionuclide therapy with [177Lu-DOTA,Tyr3]octreotate in patients with bronchial and gastroenteropancreatic neuroendocrine tumours. Eur J Nucl Med Mol Imaging 2019;issue 3/2019 (online 28 Sep 2018)',
    doi: '10.1007/s00259-018-4158-1',
    pmid: null,
    kind: 'cohort',
    link: 'https://doi.org/10.1007/s00259-018-4158-1',
    evidence: 'Retrospective, n=181; PFS 14.6 months',
  },
  R70: {
    id: 'R70',
    citation:
      'Authors not shown in what was read. Table 3: Contraindications to interferon alpha-based therapy (in a hepatitis paper; title not shown in the stored excerpt). Clin Exp Hepatol 2016;2(2):27-33',
    doi: '10.5114/ceh.2016.59099',
    pmid: 'PMC5497405',
    kind: 'review',
    link: 'https://doi.org/10.5114/ceh.2016.59099',
    evidence: 'Hepatitis recommendations; extrapolated',
  },
  R71: {
    id: 'R71',
    citation:
      'US FDA label (set id f11c21f8-f725-445e-b38e-1e4c5b05bcc6). XERMELO (telotristat ethyl) tablets, prescribing information. DailyMed / FDA 2022',
    doi: null,
    pmid: null,
    kind: 'label',
    link: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=f11c21f8-f725-445e-b38e-1e4c5b05bcc6',
    evidence: 'US label; 250 mg three times daily',
  },
  R72: {
    id: 'R72',
    citation:
      'Novartis / European Commission. Afinitor (everolimus), product information (EU Annex I). Union Register of medicinal products 2022',
    doi: null,
    pmid: null,
    kind: 'label',
    link: 'https://ec.europa.eu/health/documents/community-register/2022/20220613155920/anx_155920_en.pdf',
    evidence:
      'EU SmPC; dose by Child-Pugh class. Limit: hepatic paragraph read on a promotional page only. Not found again when identifiers were checked',
  },
  R73: {
    id: 'R73',
    citation:
      'Novartis. Lutathera package leaflet: must not be used if the kidneys are seriously impaired (and in pregnancy). emc / EMA product information',
    doi: null,
    pmid: null,
    kind: 'label',
    link: 'https://www.medicines.org.uk/emc/product/12723',
    evidence: 'Leaflet; no number for clearance',
  },
  R74: {
    id: 'R74',
    citation:
      'Authors not shown in what was read. Feasibility of hepatic radiofrequency ablation in patients with bilioenteric anastomoses. Hepatogastroenterology 2010;57(104):1499-1504',
    doi: null,
    pmid: '21443110',
    kind: 'cohort',
    link: 'https://pubmed.ncbi.nlm.nih.gov/21443110/',
    evidence: 'Case series, n=6; no abscess. Limit: argues that RFA is feasible',
  },
  R75: {
    id: 'R75',
    citation:
      'US FDA label (set id 2150f73a-179b-4afc-b8ce-67c85cc72f04). AFINITOR (everolimus), US prescribing information. DailyMed / FDA',
    doi: null,
    pmid: null,
    kind: 'label',
    link: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=2150f73a-179b-4afc-b8ce-67c85cc72f04',
    evidence:
      'US label; limitation of use in carcinoid. Limit: sentence read on the company page only. Not found again when identifiers were checked',
  },
  R76: {
    id: 'R76',
    citation:
      'Wang HL. Goblet Cell Adenocarcinoma of the Appendix: Diagnosis, Prognosis and Nomenclature. J Clin Transl Pathol 2022;2(3):69-74',
    doi: '10.14218/JCTP.2022.00018',
    pmid: null,
    kind: 'review',
    link: 'https://doi.org/10.14218/JCTP.2022.00018',
    evidence: 'Pathology review',
  },
  R77: {
    id: 'R77',
    citation:
      'Authors not shown in what was read. Table 3, TNM classification for APPENDICEAL neuroendocrine tumours, in PMC6123011 (host article not identified)',
    doi: null,
    pmid: 'PMC6123011',
    kind: 'review',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6123011/',
    evidence: 'Reproduced staging table, appendix only. Limit: appendiceal NET table',
  },
  R78: {
    id: 'R78',
    citation:
      'The Medical Algorithms Company. Criteria of Mazzaferro et al for liver transplantation in a patient with unresectable liver metastases from a neuroendocrine tumor. medicalalgorithms.com',
    doi: null,
    pmid: null,
    kind: 'web page',
    link: null,
    evidence: 'Calculator page; secondary',
  },
  R79: {
    id: 'R79',
    citation:
      'Novartis. Lutathera 370 MBq/mL solution for infusion, Summary of Product Characteristics. emc / EMA product information 2024',
    doi: null,
    pmid: null,
    kind: 'label',
    link: 'https://www.medicines.org.uk/emc/product/12723',
    evidence: 'SmPC: uptake >= liver; 4 x 7,400 MBq q8w. Limit: uptake wording',
  },
  R80: {
    id: 'R80',
    citation:
      'Sorbye H, Hjortland GO, Vestermark LW, et al. Characteristics and treatment outcome in a prospective cohort of 639 advanced high-grade digestive neuroendocrine neoplasms (NET G3 and NEC). The NORDIC NEC 2 study (introduction). Br J Cancer 2025',
    doi: '10.1038/s41416-025-03054-w',
    pmid: null,
    kind: 'cohort',
    link: 'https://doi.org/10.1038/s41416-025-03054-w',
    evidence: 'Introduction of the NORDIC NEC 2 paper',
  },
  R81: {
    id: 'R81',
    citation:
      'Sorbye H, Hjortland GO, Vestermark LW, et al. Characteristics and treatment outcome in a prospective cohort of 639 advanced high-grade digestive neuroendocrine neoplasms (NET G3 and NEC). The NORDIC NEC 2 study. Br J Cancer 2025',
    doi: '10.1038/s41416-025-03054-w',
    pmid: null,
    kind: 'cohort',
    link: 'https://doi.org/10.1038/s41416-025-03054-w',
    evidence:
      'Prospective, 427 NEC + 117 NET G3 treated. Limit: NEC with Ki-67 below 55%: similar OS whatever the treatment',
  },
  R82: {
    id: 'R82',
    citation:
      'ITM. ITM announces topline results of phase 3 trial with ITM-11 (COMPETE). pharmaceuticalmanufacturer.media 2025',
    doi: null,
    pmid: null,
    kind: 'web page',
    link: 'https://www.enets.org/abstract/efficacy-and-safety-of-177lu-lu-edotreotide-vs-everolimus-in-patients-with-grade-1-or-grade-2-gastroenteropancreatic-neuroendocrine-tumours-compete-phase-3-trial.html',
    evidence: 'Company news; dose 7.5 GBq every 3 months',
  },
  R83a: {
    id: 'R83a',
    citation:
      'ESMO Daily Reporter (Baudin E, et al.). OCLURANDOM: the first randomised study of peptide receptor radionuclide therapy in pancreatic NETs met its primary endpoint (ESMO 2022, 887O; report). ESMO Congress 2022 2022;Abstract 887O',
    doi: null,
    pmid: null,
    kind: 'congress report',
    link: 'https://dailyreporter.esmo.org/esmo-congress-2022/news/the-first-randomised-study-of-peptide-receptor-radionuclide-therapy-in-pancreatic-nets-met-its-primary-endpoint',
    evidence: 'Randomised, non-comparative phase II; 12-month PFS',
  },
  R83b: {
    id: 'R83b',
    citation:
      'Baudin E, Walter T, Docao C, et al. First multicentric randomized phase II trial investigating the antitumor efficacy of PRRT with 177Lutetium-Octreotate (OCLU) in unresectable progressive neuroendocrine pancreatic tumor: results of the OCLURANDOM trial. SFE 2022 congress abstract 2022',
    doi: null,
    pmid: null,
    kind: 'congress report',
    link: 'https://clinicaltrials.gov/study/NCT02230176',
    evidence: 'Congress abstract',
  },
  R84: {
    id: 'R84',
    citation: 'Novartis / AAA UK. NETTER-1 overall survival (company page). rlthub.co.uk',
    doi: null,
    pmid: null,
    kind: 'web page',
    link: 'https://doi.org/10.1016/S1470-2045(21)00572-6',
    evidence:
      'Promotional page; use N-NETTER1FINAL. Limit: promotional page; see R103. Not found again when identifiers were checked',
  },
  R85: {
    id: 'R85',
    citation:
      'Barat M, Cottereau AS, Kedra A, et al. The Role of Interventional Radiology for the Treatment of Hepatic Metastases from Neuroendocrine Tumor: An Updated Review. J Clin Med 2020;9(7):2302',
    doi: '10.3390/jcm9072302',
    pmid: null,
    kind: 'review',
    link: 'https://doi.org/10.3390/jcm9072302',
    evidence:
      'Narrative review; abstract read: TAE preferred to TACE outside the pancreas, TACE more effective in pancreas; intra-arterial therapy when systemic therapy fails and without extrahepatic progression',
  },
  R86: {
    id: 'R86',
    citation:
      'Novartis (sponsor). NETTER-3: [177Lu]Lu-DOTA-TATE in newly diagnosed G1 and G2 (Ki-67 <10%) advanced GEP-NET with high disease burden. trial registration',
    doi: null,
    pmid: null,
    kind: 'randomised trial',
    link: null,
    evidence: 'RCT recruiting; no result',
  },
  R87: {
    id: 'R87',
    citation:
      'RayzeBio (sponsor). ACTION-1: RYZ101 (225Ac-DOTATATE) vs standard of care after progression on 177Lu-SSA, phase 1b/3 (trial in progress). Endocrine Abstracts 2022;89:T6',
    doi: '10.1530/endoabs.89.T6',
    pmid: null,
    kind: 'congress report',
    link: 'https://doi.org/10.1530/endoabs.89.T6',
    evidence: 'RCT design; result not found',
  },
  R88: {
    id: 'R88',
    citation:
      'Deshayes E, Assenat E, Meignant L, et al. A prospective, randomized, phase II study to assess the schemas of retreatment with Lutathera in patients with new progression of an intestinal, well-differentiated neuroendocrine tumor (ReLUTH). BMC Cancer 2022;22:1346',
    doi: '10.1186/s12885-022-10443-4',
    pmid: '36550428 / PMC9773621',
    kind: 'randomised trial',
    link: 'https://doi.org/10.1186/s12885-022-10443-4',
    evidence: 'Protocol, n=146 planned; no result read',
  },
  R89: {
    id: 'R89',
    citation:
      'Braat AJAT, et al. (HEPAR PLuS result: holmium-166 radioembolisation after 177Lu-dotatate; exact title not shown). Lancet Oncol 2020',
    doi: null,
    pmid: null,
    kind: 'single-arm trial',
    link: 'https://repub.eur.nl/pub/128383',
    evidence: 'Phase 2, n=31 treated, NCT02067988. Limit: result figures cut off in what was read',
  },
  R90: {
    id: 'R90',
    citation:
      'Ebbers SC, Barentsz MW, de Vries-Huizing DMV, et al. Intra-arterial peptide-receptor radionuclide therapy for neuro-endocrine tumour liver metastases: an in-patient randomised controlled trial (LUTIA). Eur J Nucl Med Mol Imaging 2024;51:1121-1132',
    doi: '10.1007/s00259-023-06467-y',
    pmid: null,
    kind: 'randomised trial',
    link: 'https://doi.org/10.1007/s00259-023-06467-y',
    evidence: 'Within-patient RCT, n=27, tumour uptake; negative',
  },
  R91: {
    id: 'R91',
    citation:
      'Sponsor: Crinetics. CAREFNDR: a phase III study of paltusotine in carcinoid syndrome. ENETS abstract 4663',
    doi: null,
    pmid: null,
    kind: 'congress report',
    link: 'https://clinicaltrials.gov/study/NCT07087054',
    evidence: 'Design, about 141 patients, NCT07087054; no result read',
  },
  R92: {
    id: 'R92',
    citation:
      'AGITG CONTROL NETs investigators. AGITG CONTROL NETs: 177Lu-DOTATATE PRRT and CAPTEM for pancreas and midgut NET, final results (abstract 4122). congress abstract',
    doi: null,
    pmid: null,
    kind: 'congress report',
    link: 'https://clinicaltrials.gov/study/NCT02358356',
    evidence:
      'Randomised phase II, non-comparative, n=75, NCT02358356; design and late haematological toxicity read, efficacy cut off',
  },
  R93: {
    id: 'R93',
    citation:
      'Perrodin S, Lachenmayer A, Maurer M, et al. Percutaneous stereotactic image-guided microwave ablation for malignant liver lesions. Sci Rep 2019;9:13836',
    doi: '10.1038/s41598-019-50159-3',
    pmid: '31554853 / PMC6761186',
    kind: 'cohort',
    link: 'https://doi.org/10.1038/s41598-019-50159-3',
    evidence: 'Retrospective, 23 patients, 40 lesions, 17 of them NET; local recurrence 10%',
  },
  R94: {
    id: 'R94',
    citation:
      'Groeschl RT, Wong RK, Quebbeman EJ, et al. Recurrence after microwave ablation of liver malignancies: a single institution experience. HPB (Oxford) 2013;15(5):365-371 (online 11 Oct 2012)',
    doi: '10.1111/j.1477-2574.2012.00585.x',
    pmid: '23458599 / PMC3633038',
    kind: 'cohort',
    link: 'https://doi.org/10.1111/j.1477-2574.2012.00585.x',
    evidence: 'Retrospective, 72 patients, 157 tumours of various types, 20 operations for carcinoid',
  },
  R95: {
    id: 'R95',
    citation:
      'Novartis / AAA. Lutathera, important safety information (international page of the manufacturer). global.lutathera.com',
    doi: null,
    pmid: null,
    kind: 'label',
    link: 'https://www.global.lutathera.com/lutathera-isi/index.html',
    evidence:
      'Creatinine clearance below 40 mL/min: should not be treated; severe hepatic impairment: careful benefit-risk assessment. Undated',
  },
  R96: {
    id: 'R96',
    citation:
      'Novartis / AAA. Lutathera, summary of the US prescribing information. US label (secondary page)',
    doi: null,
    pmid: null,
    kind: 'label',
    link: 'https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo=208700',
    evidence:
      'Secondary page of the US label: long-acting SSA stopped 4 weeks or more before, short-acting octreotide 24 hours or more before',
  },
  R97: {
    id: 'R97',
    citation:
      'Loree JM, Chan D, Lim J, et al. Biomarkers to Inform Prognosis and Treatment for Unresectable or Metastatic GEP-NENs. JAMA Oncol 2024',
    doi: '10.1001/jamaoncol.2024.4330',
    pmid: null,
    kind: 'guideline',
    link: 'https://doi.org/10.1001/jamaoncol.2024.4330',
    evidence: 'CommNETS/NANETS consensus, 131 publications',
  },
  R98: {
    id: 'R98',
    citation:
      'Hofland J, Falconi M, Christ E, et al. European Neuroendocrine Tumor Society 2023 guidance paper for functioning pancreatic neuroendocrine tumour syndromes. J Neuroendocrinol 2023',
    doi: '10.1111/jne.13318',
    pmid: null,
    kind: 'guideline',
    link: 'https://doi.org/10.1111/jne.13318',
    evidence: 'Society guidance; text not read. Limit: text not read',
  },
  R99: {
    id: 'R99',
    citation:
      'Rinke A, et al. ENETS 2023 guidance paper for colorectal neuroendocrine tumours. J Neuroendocrinol 2023',
    doi: '10.1111/jne.13309',
    pmid: '37345509',
    kind: 'guideline',
    link: 'https://doi.org/10.1111/jne.13309',
    evidence: 'Society guidance; text not read. Limit: title page read, text not read',
  },
  R100: {
    id: 'R100',
    citation:
      'Authors not shown in what was read. GEP-NETS update: Interventional radiology: role in the treatment of liver metastases from GEP-NETs. Eur J Endocrinol 2015;172(4):R151-R166',
    doi: '10.1530/EJE-14-0630',
    pmid: '25385817',
    kind: 'review',
    link: 'https://doi.org/10.1530/EJE-14-0630',
    evidence: 'Review; abstract read: TACE over TAE unproven by randomised study; ideal lesions for ablation',
  },
  R101: {
    id: 'R101',
    citation:
      'Authors not shown in what was read. (review of the most recent WHO classification of endocrine and neuroendocrine tumours; title not shown in the stored excerpt). J Clin Pathol 2024;jcp-2023-209060, online 9 Jul 2024',
    doi: null,
    pmid: null,
    kind: 'review',
    link: 'https://jcp.bmj.com/content/early/2024/07/09/jcp-2023-209060',
    evidence:
      'Abstract read: the newest WHO classification changes diagnosis and grading; no GEP detail read',
  },
  R102: {
    id: 'R102',
    citation:
      'Strosberg J, El-Haddad G, Wolin E, et al. Phase 3 Trial of 177Lu-Dotatate for Midgut Neuroendocrine Tumors. N Engl J Med 2017;376(2):125-135',
    doi: '10.1056/NEJMoa1607427',
    pmid: '28076709 / PMC5895095',
    kind: 'randomised trial',
    link: 'https://doi.org/10.1056/NEJMoa1607427',
    evidence: 'RCT, n=229, PFS; HR 0.21',
  },
  R103: {
    id: 'R103',
    citation:
      'Strosberg JR, Caplin ME, Kunz PL, et al. 177Lu-Dotatate plus long-acting octreotide versus high-dose long-acting octreotide in patients with midgut neuroendocrine tumours (NETTER-1): final overall survival and long-term safety results from an open-label, randomised, controlled, phase 3 trial. Lancet Oncol 2021;22(12):1752-1763',
    doi: '10.1016/S1470-2045(21)00572-6',
    pmid: '34793718',
    kind: 'randomised trial',
    link: 'https://doi.org/10.1016/S1470-2045(21)00572-6',
    evidence: 'RCT, n=231, OS not significant',
  },
  R104: {
    id: 'R104',
    citation:
      'Rinke A, et al. Placebo-controlled, double-blind, prospective, randomized study on the effect of octreotide LAR in the control of tumor growth in patients with metastatic neuroendocrine midgut tumors: a report from the PROMID Study Group. J Clin Oncol 2009;27(28):4656-4663',
    doi: '10.1200/JCO.2009.22.8510',
    pmid: '19704057',
    kind: 'randomised trial',
    link: 'https://doi.org/10.1200/JCO.2009.22.8510',
    evidence: 'RCT, n=85, TTP; HR 0.34',
  },
  R105: {
    id: 'R105',
    citation:
      'Caplin ME, Pavel M, Cwikla JB, et al. Lanreotide in metastatic enteropancreatic neuroendocrine tumors (CLARINET). N Engl J Med 2014',
    doi: '10.1056/NEJMoa1316158',
    pmid: '25014687',
    kind: 'randomised trial',
    link: 'https://doi.org/10.1056/NEJMoa1316158',
    evidence: 'RCT, n=204, PFS; HR 0.47. Limit: figures second-hand',
  },
  R106: {
    id: 'R106',
    citation:
      'Caplin ME, Pavel M, Cwikla JB, et al. Anti-tumour effects of lanreotide for pancreatic and intestinal neuroendocrine tumours: the CLARINET open-label extension study. Endocr Relat Cancer 2016;23(3):191-199',
    doi: '10.1530/ERC-15-0490',
    pmid: '26743120',
    kind: 'single-arm trial',
    link: 'https://doi.org/10.1530/ERC-15-0490',
    evidence: 'OLE first report; PFS 32.8 months',
  },
  R107: {
    id: 'R107',
    citation:
      'Yao JC, et al. Everolimus for advanced pancreatic neuroendocrine tumors (RADIANT-3). N Engl J Med 2011;364(6):514-523',
    doi: '10.1056/NEJMoa1009290',
    pmid: '21306238',
    kind: 'randomised trial',
    link: 'https://doi.org/10.1056/NEJMoa1009290',
    evidence: 'RCT, n=410, PFS; HR 0.35',
  },
  R108: {
    id: 'R108',
    citation:
      'Yao JC, Fazio N, Singh S, et al. Everolimus for the treatment of advanced, non-functional neuroendocrine tumours of the lung or gastrointestinal tract (RADIANT-4): a randomised, placebo-controlled, phase 3 study. Lancet 2016;387(10022):968-977',
    doi: '10.1016/S0140-6736(15)00817-X',
    pmid: '26703889 / PMC6063317',
    kind: 'randomised trial',
    link: 'https://doi.org/10.1016/S0140-6736(15)00817-X',
    evidence: 'RCT, n=302, PFS; HR 0.48',
  },
  R109: {
    id: 'R109',
    citation:
      'Raymond E, Dahan L, Raoul JL, et al. Sunitinib malate for the treatment of pancreatic neuroendocrine tumors. N Engl J Med 2011;364(6):501-513',
    doi: '10.1056/NEJMoa1003825',
    pmid: '21306237',
    kind: 'randomised trial',
    link: 'https://doi.org/10.1056/NEJMoa1003825',
    evidence: 'RCT, n=171, PFS; stopped early',
  },
  R110: {
    id: 'R110',
    citation:
      'Xu J, Shen L, Zhou Z, et al. Surufatinib in advanced extrapancreatic neuroendocrine tumours (SANET-ep): a randomised, double-blind, placebo-controlled, phase 3 study. Lancet Oncol 2020;21:1500-1512',
    doi: null,
    pmid: '32966811',
    kind: 'randomised trial',
    link: 'https://pubmed.ncbi.nlm.nih.gov/32966811/',
    evidence: 'RCT, n=198, PFS, China',
  },
  R111: {
    id: 'R111',
    citation:
      'Xu J, Shen L, Bai C, et al. Surufatinib in advanced pancreatic neuroendocrine tumours (SANET-p): a randomised, double-blind, placebo-controlled, phase 3 study. Lancet Oncol 2020;21(11):1489-1499',
    doi: '10.1016/S1470-2045(20)30493-9',
    pmid: null,
    kind: 'randomised trial',
    link: 'https://doi.org/10.1016/S1470-2045(20)30493-9',
    evidence: 'RCT, n=172 at interim, PFS, China',
  },
  R112: {
    id: 'R112',
    citation:
      'Pavel M, et al. Gastroenteropancreatic neuroendocrine neoplasms: ESMO Clinical Practice Guidelines for diagnosis, treatment and follow-up. Ann Oncol 2020',
    doi: '10.1016/j.annonc.2020.03.304',
    pmid: null,
    kind: 'guideline',
    link: 'https://doi.org/10.1016/j.annonc.2020.03.304',
    evidence: 'ESMO guideline; text not read. Limit: text not read',
  },
  R113: {
    id: 'R113',
    citation:
      'Kos-Kudla B, et al. ENETS 2023 guidance paper for nonfunctioning pancreatic neuroendocrine tumours. J Neuroendocrinol 2023',
    doi: '10.1111/jne.13343',
    pmid: null,
    kind: 'guideline',
    link: 'https://doi.org/10.1111/jne.13343',
    evidence: 'Society guidance; text not read. Limit: DOI second-hand, text not read',
  },
  R114: {
    id: 'R114',
    citation:
      'Panzuto F, et al. ENETS 2023 guidance paper for gastroduodenal neuroendocrine tumours (NETs) G1-G3. J Neuroendocrinol 2023',
    doi: '10.1111/jne.13306',
    pmid: '37401795',
    kind: 'guideline',
    link: 'https://doi.org/10.1111/jne.13306',
    evidence: 'Society guidance; text not read. Limit: DOI second-hand, text not read',
  },
  R115: {
    id: 'R115',
    citation:
      'Kaltsas G, et al. ENETS 2023 guidance paper for appendiceal neuroendocrine tumours (aNET). J Neuroendocrinol 2023',
    doi: '10.1111/jne.13332',
    pmid: null,
    kind: 'guideline',
    link: 'https://doi.org/10.1111/jne.13332',
    evidence: 'Society guidance; text not read. Limit: DOI second-hand, text not read',
  },
  R116: {
    id: 'R116',
    citation:
      'Hope TA, Abbott A, Colucci K, et al. NANETS/SNMMI Procedure Standard for Somatostatin Receptor-Based Peptide Receptor Radionuclide Therapy with 177Lu-DOTATATE. J Nucl Med 2019;60(7):937-943',
    doi: '10.2967/jnumed.118.230607',
    pmid: '31263080',
    kind: 'guideline',
    link: 'https://doi.org/10.2967/jnumed.118.230607',
    evidence: 'Society procedure standard',
  },
  R117: {
    id: 'R117',
    citation:
      'Howe JR, Merchant NB, Conrad C, et al. The North American Neuroendocrine Tumor Society Consensus Paper on the Surgical Management of Pancreatic Neuroendocrine Tumors. Pancreas 2020;49(1):1-33',
    doi: '10.1097/MPA.0000000000001454',
    pmid: null,
    kind: 'guideline',
    link: 'https://doi.org/10.1097/MPA.0000000000001454',
    evidence: 'Society consensus; includes liver metastases',
  },
  R118: {
    id: 'R118',
    citation:
      'Howe JR, Cardona K, Fraker DL, et al. The surgical management of small bowel neuroendocrine tumors: consensus guidelines of the North American Neuroendocrine Tumor Society. Pancreas 2017;46(6):715-731',
    doi: '10.1097/MPA.0000000000000846',
    pmid: null,
    kind: 'guideline',
    link: 'https://doi.org/10.1097/MPA.0000000000000846',
    evidence: 'Society consensus; debulking, cholecystectomy',
  },
  R119: {
    id: 'R119',
    citation:
      'Perez K, Del Rivero J, Kennedy EB, et al. ASCO guideline: symptom management for well-differentiated GEP-NETs (title not fully shown). JCO Oncol Pract 2025;online 9 May 2025, OP2500133',
    doi: '10.1200/OP-25-00133',
    pmid: '40344544',
    kind: 'guideline',
    link: 'https://doi.org/10.1200/OP-25-00133',
    evidence: 'ASCO guideline; syndromes, liver-directed therapy, crisis. Limit: scope only read',
  },
  R120: {
    id: 'R120',
    citation:
      'Sposito C, Droz dit Busset M, Citterio D, et al. The place of liver transplantation in the treatment of hepatic metastases from neuroendocrine tumors: Pros and cons. Rev Endocr Metab Disord 2017;18(4):473-483',
    doi: '10.1007/s11154-017-9439-7',
    pmid: null,
    kind: 'review',
    link: 'https://doi.org/10.1007/s11154-017-9439-7',
    evidence: 'Milan group review of selection',
  },
  R121: {
    id: 'R121',
    citation:
      'Moris D, Tsilimigras DI, Ntanasis-Stathopoulos I, et al. Liver transplantation in patients with liver metastases from neuroendocrine tumors: A systematic review',
    doi: null,
    pmid: null,
    kind: 'review',
    link: null,
    evidence: 'Systematic review, 64 studies',
  },
  R122: {
    id: 'R122',
    citation:
      'Bosca A, Montalva EM, Vila-Tura M, et al. Should We Continue Liver Transplantation in Spain for Hepatic Metastases from Neuroendocrine Tumors?. J Clin Med 2026;published 23 Jan 2026',
    doi: '10.3390/jcm15030938',
    pmid: 'PMC12898325',
    kind: 'cohort',
    link: 'https://doi.org/10.3390/jcm15030938',
    evidence: '13 centres, n=91; 5-y OS 71% Milan-in',
  },
  R123: {
    id: 'R123',
    citation:
      'Kacmaz E, Heidsma CM, Besselink MGH, et al. Treatment of Liver Metastases from Midgut Neuroendocrine Tumours: A Systematic Review and Meta-Analysis. J Clin Med 2019;8(3):403',
    doi: '10.3390/jcm8030403',
    pmid: '30909512 / PMC6462926',
    kind: 'meta-analysis',
    link: 'https://doi.org/10.3390/jcm8030403',
    evidence: '11 studies, n=1108; surgery vs others',
  },
  R124: {
    id: 'R124',
    citation:
      'Chen JX, Rose S, White SB, et al. Embolotherapy for Neuroendocrine Tumor Liver Metastases: Prognostic Factors for Hepatic Progression-Free Survival and Overall Survival. Cardiovasc Intervent Radiol 2017;40(1):69-80',
    doi: '10.1007/s00270-016-1478-z',
    pmid: null,
    kind: 'cohort',
    link: 'https://doi.org/10.1007/s00270-016-1478-z',
    evidence: 'Multicentre, retrospective, n=155; TAE, TACE, TARE compared',
  },
  R125: {
    id: 'R125',
    citation:
      'Xu A, Suz P, Reljic T, et al. Perioperative Carcinoid Crisis: A Systematic Review and Meta-Analysis. Cancers 2022;14(12):2966',
    doi: '10.3390/cancers14122966',
    pmid: null,
    kind: 'meta-analysis',
    link: 'https://doi.org/10.3390/cancers14122966',
    evidence: '8 studies, 943 operations; octreotide no effect',
  },
  R126: {
    id: 'R126',
    citation:
      'Laidlaw GL, Johnson GE. Seminars in Radioembolization: Recognizing and Managing Adverse Events in Y-90 Radioembolization. Semin Intervent Radiol 2021;38(4):453-459',
    doi: '10.1055/s-0041-1735617',
    pmid: '34629713 / PMC8497076',
    kind: 'review',
    link: 'https://doi.org/10.1055/s-0041-1735617',
    evidence: 'TARE toxicity review',
  },
  R127: {
    id: 'R127',
    citation:
      'Kose E, Kahramangil B, Aydin H, et al. Outcomes of laparoscopic tumor ablation for neuroendocrine liver metastases: a 20-year experience. Surg Endosc (journal name not shown in the excerpt) 2019',
    doi: '10.1007/s00464-019-06759-1',
    pmid: null,
    kind: 'cohort',
    link: 'https://doi.org/10.1007/s00464-019-06759-1',
    evidence: 'Single centre, n=129, 770 lesions, median follow-up 73 months',
  },
  R128: {
    id: 'R128',
    citation:
      'Frilling A, et al. Recommendations for management of patients with neuroendocrine liver metastases. Lancet Oncol 2014;15:e8-e21',
    doi: null,
    pmid: null,
    kind: 'guideline',
    link: null,
    evidence: 'Working-group recommendations; text not in the store. Limit: not read; cited nowhere',
  },
  R129: {
    id: 'R129',
    citation:
      'Braat AJAT, Kwekkeboom DJ, Kam BLR, et al. Additional hepatic 166Ho-radioembolization in patients with neuroendocrine tumours treated with 177Lu-DOTATATE; … (HEPAR PLUS trial), study protocol. BMC Gastroenterol 2018',
    doi: '10.1186/s12876-018-0817-8',
    pmid: 'PMC6003090',
    kind: 'single-arm trial',
    link: 'https://doi.org/10.1186/s12876-018-0817-8',
    evidence: 'Phase 2 protocol',
  },
  R130: {
    id: 'R130',
    citation:
      'US prescribing information of capecitabine (Xeloda): boxed warning on DPD deficiency. US label, text of 2026',
    doi: null,
    pmid: null,
    kind: 'label',
    link: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=e702d84d-7162-4751-bf37-d724cc7e45a5',
    evidence:
      'Boxed warning: test for DPYD variants before starting unless immediate treatment is needed; excerpt read',
  },
  R131: {
    id: 'R131',
    citation:
      'US prescribing information of generic capecitabine tablets, section 4.1. US label, undated copy',
    doi: null,
    pmid: null,
    kind: 'label',
    link: null,
    evidence:
      'Contraindicated below a creatinine clearance of 30 mL/min. Limit: undated copies of a generic label; newer label texts may differ',
  },
} as const satisfies Readonly<Record<string, Source>>;
