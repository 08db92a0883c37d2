import type { Source } from './source.ts';

/** The documents beyond the seed document and what was read of each (dossier 10). */
export const references = {
  R1: {
    id: 'R1',
    read: 'Stored PMC / WJG pages of the same paper: same abstract only; author roles; licence CC BY-NC 4.0',
    urls: [
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC5403743',
      'https://wjgnet.com/1007-9327/full/v23/i15/2640.htm',
    ],
  },
  R2: {
    id: 'R2',
    read: 'ENETS 2016 distant-metastases guideline (2nd, quoted by NICE): TAE/TACE/SIRT/ablation considered for symptom and growth control in unresectable disease; choice by individual features and expertise; SIRT investigational. (Scribd copy: title page only)',
    urls: [
      'https://nice.org.uk/consultations/2132/2/existing-assessments-of-this-procedure',
      'https://www.scribd.com/document/478014217',
    ],
    secondary: true,
  },
  R3: {
    id: 'R3',
    read: 'ENETS 2022 carcinoid syndrome guidance (2nd, same NICE page): locoregional therapy for liver-predominant inoperable disease needing symptom control; up to 75%; bland embolization for G1 intestinal; TACE/SIRT for G2 intestinal or non-intestinal; no conclusive comparison',
    urls: ['https://nice.org.uk/consultations/2132/2/existing-assessments-of-this-procedure'],
    secondary: true,
  },
  R4: {
    id: 'R4',
    read: 'NET-Liver-Metastases Consensus Conference, HPB 2015;17:29 - no modality superior; RE can replace TAE/TACE in liver-only or limited extrahepatic disease',
    urls: ['https://dx.doi.org/10.1111/hpb.12326'],
  },
  R5: {
    id: 'R5',
    read: 'ASCO guideline 2023 (systemic therapy, G1-G3 GEP-NET), abstract and recs 1.1-2.3',
    urls: ['https://guidelinecentral.com/guideline/3223796', 'https://ace.asco.org/guidelines/189528'],
  },
  R6: {
    id: 'R6',
    read: 'ENETS 2023 guidance, digestive NEC (abstract)',
    urls: ['https://biomed.reviewer.ly/app/publication/3e6cc2e6-54e7-4a33-961f-094cbf21d2b7'],
  },
  R7: {
    id: 'R7',
    read: 'ENETS 2024 guidance, small-intestine NET (abstract: scope only)',
    urls: ['https://ouci.dntb.gov.ua/en/works/4KVOkL67'],
  },
  R8: {
    id: 'R8',
    read: 'ESMO guideline position of PRRT (2nd, figure legend): small bowel G2 after SSA, equal to everolimus; pancreas after SSA',
    urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC10133840/figure/F2'],
    secondary: true,
  },
  R9: {
    id: 'R9',
    read: 'SNMMI 2024 PRRT guideline and NANETS/SNMMI 2020 statement (scope only)',
    urls: ['https://guidelinecentral.com/guideline/4013939'],
  },
  R10: {
    id: 'R10',
    read: 'NICE IPG786 SIRT for NET liver metastases (2024) and NHS England policy (not routinely commissioned)',
    urls: [
      'https://www.nice.org.uk/guidance/ipg786/chapter/1-Recommendations',
      'https://nice.org.uk/consultations/2132/1/draft-recommendations',
      'https://www.england.nhs.uk/publication/selective-internal-radiotherapy/',
    ],
  },
  R11: {
    id: 'R11',
    read: 'WHO 2019 grading tables (2nd, reproduced in reviews; grade set by the higher of Ki-67 and mitoses)',
    urls: [
      'https://wjgnet.com/1948-9366/tables/v15/i4/566.htm',
      'https://tech.snmjournals.org/highwire/markup/10279/expansion',
    ],
    secondary: true,
  },
  R12: {
    id: 'R12',
    read: 'Review 2020 (surgical and liver-directed management), resection criteria',
    urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC7423566'],
  },
  R13: {
    id: 'R13',
    read: 'JCM 2023;12:2456 surgical classification, debulking 90->70% table',
    urls: ['https://www.mdpi.com/2077-0383/12/7/2456'],
  },
  R14: {
    id: 'R14',
    read: 'Lee 2012, 22 surgical series',
    urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC3272804'],
  },
  R15: {
    id: 'R15',
    read: 'Bacchetti 2013 meta-analysis',
    urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC3590743'],
  },
  R16: {
    id: 'R16',
    read: 'Xiang 2018, unresected primary / extrahepatic disease and hepatectomy',
    urls: [
      'http://www.annsurgoncol.org/journals/abstract.html?v=25&j=10434&i=13&a=6751_10.1245_s10434-018-6751-8&doi=',
    ],
  },
  R17: {
    id: 'R17',
    read: 'Primary resection with liver metastases: Zhou 2018 (no RCT; median OS ranges 36-137 vs 13-65 mo) and 2026-indexed meta-analysis (HR 0.48)',
    urls: [
      'https://www.dovepress.com/role-of-palliative-resection-of-the-primary-pancreatic-neuroendocrine--peer-reviewed-article-OTT',
      'https://tomesphere.com/paper/PMC12846988',
    ],
  },
  R18: {
    id: 'R18',
    read: 'Mazzaferro 2016 transplant vs non-transplant',
    urls: ['https://paperexplained.cn/articles/paper/detail/0b0665e6b9e902e0a6e259791c82d1b0f862b266'],
  },
  R19: {
    id: 'R19',
    read: 'Maspero 2022 resection vs transplant within Milan criteria',
    urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC9805141'],
  },
  R20: {
    id: 'R20',
    read: 'Citterio 2023 transplant selection',
    urls: ['https://ouci.dntb.gov.ua/works/4Nw85AOl'],
  },
  R21: {
    id: 'R21',
    read: 'Itemised Milan-NET list on an AI-generated medical page - low reliability',
    urls: ['https://www.droracle.ai/articles/386836/what-are-the-milan-milan-criteria-criteria-for-liver'],
    secondary: true,
  },
  R22: {
    id: 'R22',
    read: 'RFA systematic review 2015',
    urls: ['https://chigaco.vukou.com/25840836'],
    alsoCitedAs: 'PMID 25840836',
  },
  R23: {
    id: 'R23',
    read: 'Adjunct intra-operative ablation, 94 patients (HPB 2013)',
    urls: [
      'https://www.bioseek.eu/us/eng/research/pubmed/Adjunctive_radiofrequency_ablation_of_metastatic_neuroendocrine_cancer_to_the_liver_complements_surgical_resection_23374359?as=author',
    ],
  },
  R24: {
    id: 'R24',
    read: 'Ablation outcome table (incl. Mazzaglia 2007)',
    urls: ['https://www.hindawi.com/journals/ijh/2012/973946/tab2/'],
  },
  R25: {
    id: 'R25',
    read: 'RFA review: ablation zone 3-5 cm',
    urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC3036313'],
  },
  R26: {
    id: 'R26',
    read: 'Tai 2020 TACE vs TAE meta-analysis',
    urls: ['https://www.mendeley.com/catalogue/28d86301-b70e-3230-adee-6fbb8ca2c8f4/'],
    alsoCitedAs: 'PMID 33380868',
  },
  R27: {
    id: 'R27',
    read: 'de Mestier 2017 transarterial review',
    urls: ['http://link.springer.com/article/10.1007/s11154-017-9431-2/fulltext.html'],
  },
  R28: {
    id: 'R28',
    read: 'Sofocleous 2014, 320 embolizations',
    urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC9442249'],
  },
  R29: {
    id: 'R29',
    read: 'Guiu 2012 biliary injury, lipiodol vs DEB',
    urls: [
      'https://pure.gustaveroussy.fr/en/publications/liverbiliary-injuries-following-chemoembolisation-of-endocrine-tu',
    ],
  },
  R30: {
    id: 'R30',
    read: 'DEB-TACE phase II interim: bilomas 7/13',
    urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC3596485'],
  },
  R31: {
    id: 'R31',
    read: 'RETNET protocol 2018; 2019 report that the DEB-TACE arm was halted; MSKCC listing now two arms. No final result available',
    urls: [
      'https://trialsjournal.biomedcentral.com/articles/10.1186/s13063-018-2782-5',
      'https://blearning.net/retnet-deb-dox-treatment/',
      'https://www.mskcc.org/cancer-care/clinical-trials/19-125',
    ],
  },
  R32: {
    id: 'R32',
    read: 'Zuckerman 2019 TARE, 59 patients',
    urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC6351300'],
  },
  R33: {
    id: 'R33',
    read: 'Su 2017 long-term TARE hepatotoxicity',
    urls: [
      'https://www.scholars.northwestern.edu/en/publications/long-term-hepatotoxicity-of-yttrium-90-radioembolization-as-treat',
    ],
  },
  R34: {
    id: 'R34',
    read: 'Braat 2019 TARE after PRRT',
    urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC6965040'],
  },
  R35: {
    id: 'R35',
    read: 'TARE inclusion criteria: Kennedy JGO review; Neuroendocrine Cancer UK page',
    urls: [
      'http://www.thejgo.org/article/view/2692/html',
      'https://www.neuroendocrinecancer.org.uk/selective-internal-radiation-therapy-sirt-update/',
    ],
  },
  R36: {
    id: 'R36',
    read: 'TACE contraindications (HCC context)',
    urls: [
      'http://wjgnet.com/1948-5182/full/v7/i16/2009-T1.htm',
      'https://www.seekhealthz.com/health/contraindications-for-tace-in-hcc/',
    ],
  },
  R37: {
    id: 'R37',
    read: '90Y contraindications list (textbook-type page)',
    urls: ['https://www.seekhealthz.com/health/contraindications-of-90-y-radioembolization/'],
  },
  R38: {
    id: 'R38',
    read: 'Liver abscess after TACE',
    urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC4998718'],
  },
  R39: {
    id: 'R39',
    read: 'TARE with biliary intervention, 15 patients',
    urls: ['https://scribd.com/document/625977114/curroncol-29-00553-1'],
  },
  R40: {
    id: 'R40',
    read: 'Table of pivotal trials (PROMID, CLARINET, sunitinib, RADIANT-3/-4, SANET)',
    urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC8326384/table/TB1'],
  },
  R41: { id: 'R41', read: 'CLARINET OLE', urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC7881960'] },
  R42: {
    id: 'R42',
    read: 'NETTER-1: primary (JNM abstract), final OS (ASCO Post 2022), safety (Novartis HCP)',
    urls: [
      'https://jnm.snmjournals.org/highwire/citation/40961/refworks-tagged',
      'https://ascopost.com/issues/march-25-2022/lu-177-dotatate-plus-long-acting-octreotide-vs-high-dose-long-acting-octreotide-in-midgut-neuroendocrine-tumors',
      'https://www.hcp.novartis.com/products/lutathera/gep-nets/safety-profile/',
    ],
  },
  R43: {
    id: 'R43',
    read: 'NETTER-2',
    urls: [
      'https://docwirenews.com/post/netter-2-177lu-dotatate-with-octreotide-lar-extends-pfs-for-grade-2-3-gep-nets',
      'https://www.lutathera-hcp.com/1l-netter-2-efficacy',
    ],
  },
  R44: {
    id: 'R44',
    read: 'COMPETE (Lancet, July 2026 summary; ENETS 2025); FDA filing with goal date 28 Aug 2026',
    urls: [
      'https://journaljams.org/study/compete-2026.html',
      'https://medimix.be/onco/enets-krakow-2025-in-depth-2',
      'https://maestrodatabase.com/blog/itm-announces-fda-acceptance-of-new-drug-application-and-pdufa-date-for-lutetium-lu-177-edotreotide-itm-11-in-gastro-enteropancreatic-neuroendocrine-tumours',
    ],
  },
  R45: {
    id: 'R45',
    read: 'CABINET; FDA 26 Mar 2025; EC 24 Jul 2025 (after systemic therapy other than SSA)',
    urls: [
      'https://ajmc.com/view/fda-approves-cabozantinib-for-advanced-pancreatic-neuroendocrine-tumors',
      'https://trial.medpath.com/news/482cb47c5cc1c84c/phase-iii-cabinet-trial-cabozantinib-in-advanced-neuroendocrine-tumors',
      'https://ng.investing.com/news/company-news/eu-approves-cabozantinib-for-previously-treated-neuroendocrine-tumors-93CH-2025066',
    ],
  },
  R46: { id: 'R46', read: 'E2211', urls: ['https://stanfordhealthcare.org/publications/859/859935.html'] },
  R47: {
    id: 'R47',
    read: 'SEQTOR',
    urls: [
      'https://join.targetedonc.com/view/similar-outcomes-with-streptozotocin-5-fu-and-everolimus-sequences-in-pancreatic-nets',
    ],
  },
  R48: {
    id: 'R48',
    read: 'AXINET (investigator: not met; BICR: 16.6 vs 9.9 mo)',
    urls: [
      'https://conferences.medicom-publishers.com/content/conference-reports/no-benefit-of-adding-axitinib-to-ocreotide-acetate-in-non-pancreatic-neuroendocrine-tumours/',
    ],
    alsoCitedAs: 'ESMO 1097O',
  },
  R49: {
    id: 'R49',
    read: 'Belzutifan FDA summary (VHL pNET, Aug 2021)',
    urls: ['http://47.251.13.51:8081/35727604'],
    alsoCitedAs: 'PMID 35727604',
  },
  R50: {
    id: 'R50',
    read: 'SWOG S0518',
    urls: [
      'https://www.cancertherapyadvisor.com/home/cancer-topics/endocrine-cancer/bevacizumab-ifn-show-similar-efficacy-in-neuroendocrine-tumors/',
    ],
  },
  R51: {
    id: 'R51',
    read: 'TELESTAR; FDA 28 Feb 2017',
    urls: [
      'https://trifluridineinhibitor.com/telotristat-etiprate/',
      'https://wikisum.wiki/wiki/Telotristat_ethyl',
    ],
  },
  R52: {
    id: 'R52',
    read: 'Peri-procedural crisis (Kwon 2019)',
    urls: [
      'https://journals.lww.com/pancreasjournal/Abstract/2019/04000/Periprocedural_Management_of_Patients_Undergoing.5.aspx',
    ],
  },
  R53: {
    id: 'R53',
    read: 'Lutathera labels: US (4/2024: age >=12, SSTR+ GEP-NET), EU SmPC (Apr 2024: progressive G1-G2, adults)',
    urls: [
      'https://prescriberpoint.com/therapies/lutathera-72d1a02',
      'https://medthority.com/drugs/v-various/v10/v10x/v10xx/v10xx04/lutathera-370-mbqml-solution-for-infusion',
    ],
  },
  R54: {
    id: 'R54',
    read: 'COMPOSE design (Ki-67 15-55; vs CAPTEM/everolimus/FOLFOX); no result available',
    urls: ['https://reseau-gte.org/protocole/compose'],
  },
  R55: {
    id: 'R55',
    read: 'SORENTO design; no result available',
    urls: ['https://trialsjournal.biomedcentral.com/articles/10.1186/s13063-023-07834-8'],
  },
  R56: {
    id: 'R56',
    read: 'NANETS palliative-care white paper',
    urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC10326633'],
  },
  R57: {
    id: 'R57',
    read: 'FDA CDS guidance criteria; EU MDR commentary',
    urls: [
      'https://healthtechinsider.com/2022/10/12/how-the-fda-decides-whether-your-software-make-medical-decisions/',
      'https://goodlifesci.sidley.com/2023/05/25/clinical-decision-support-software-approach-updated-in-the-u-s-but-still-confused-in-europe/',
    ],
  },
  R58: {
    id: 'R58',
    read: '2021 published "Treatment algorithm of advanced NENs" (figure legend; includes SSA, PRRT, IFN, targeted, chemo; watch-and-wait for indolent G1)',
    urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC8346445/figure/Fig1'],
  },
  R59: {
    id: 'R59',
    read: 'NET G3 typically <55%',
    urls: [
      'https://discovery.researcher.life/article/neuroendocrine-neoplasms-of-the-digestive-system-current-classification-and-terminology/9a2fb67306103e009329270fa522660b',
    ],
  },
  R60: {
    id: 'R60',
    read: 'Review of PRRT in G3 (Sorbye 2020)',
    urls: ['https://erc.bioscientifica.com/view/journals/erc/27/3/ERC-19-0400.xml'],
  },
  R61: {
    id: 'R61',
    read: 'Du 2015, G3 liver metastases',
    urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC4602914'],
  },
  R62: {
    id: 'R62',
    read: 'Putzer 2020 review - independent abstract with the same limited/diffuse reading',
    urls: ['https://www.thieme-connect.com/products/ejournals/abstract/10.1055/a-1030-4631'],
  },
  R63: {
    id: 'R63',
    read: 'Machairas/Daskalakis review: 1- and 2-stage resections; liver-targeted may precede targeted/chemo',
    urls: ['http://annalsgastro.gr/index.php/annalsgastro/article/download/5506/5049?inline=1'],
  },
  R64: { id: 'R64', read: 'Transplant review', urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC7340808'] },
  R65: {
    id: 'R65',
    read: 'Abell 2015, case: prolonged life-threatening hypoglycaemia after octreotide LAR was increased in an insulin-secreting pancreatic NET',
    urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC4313612'],
  },
  R66: {
    id: 'R66',
    read: 'Case of severe hypoglycaemia after a somatostatin analogue in insulinoma (doi 10.1530/EO-25-0005)',
    urls: ['https://m.booksci.cn/literature/144692615.htm'],
  },
  R67: {
    id: 'R67',
    read: 'de Keizer 2008: hormonal crisis after 177Lu-octreotate in 6 of 479 (1%), all after the first cycle, two VIPomas',
    urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC2668649'],
  },
  R68: {
    id: 'R68',
    read: 'Peri-operative carcinoid crisis, one centre: McCully 2024 (octreotide first 30% of 150 operations, median 6 min; vasopressors first 25% of 195, median 3 min); 2021 congress report (no peri-operative octreotide: 25%)',
    urls: [
      'https://www.springermedicine.com/carcinoid-tumor/comparison-of-octreotide-and-vasopressors-as-first-line-treatmen/26632968',
      'http://OncLive.com/view/elimination-of-perioperative-octreotide-does-not-increase-rate-or-duration-of-carcinoid-crisis-in-nets',
    ],
  },
  R69: {
    id: 'R69',
    read: "van der Zwan 2019, salvage PRRT: at least 18 months' PFS after first PRRT required, two cycles (14.8 GBq)",
    urls: [
      'https://www.springermedizin.de/salvage-peptide-receptor-radionuclide-therapy-with-177lu-dota-ty/16160246',
    ],
  },
  R70: {
    id: 'R70',
    read: 'Contraindications to interferon-alpha (table, hepatitis setting): decompensated cirrhosis, autoimmune disease, depression, cytopenia',
    urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC5497405/table/t0003'],
  },
  R71: {
    id: 'R71',
    read: 'Telotristat patient leaflet (not recommended with severe liver problems); usage page (250 mg tds)',
    urls: [
      'https://sdi.sfda.gov.sa/home/Result?drugId=10972',
      'https://www.rxreasoner.com/monographs/xermelo/usage',
    ],
  },
  R72: {
    id: 'R72',
    read: 'Everolimus dosing page: dose reduced by Child-Pugh class',
    urls: ['http://www.global.afinitor.com/en/anet/dosing-and-administration/dosing-convenience/'],
  },
  R73: {
    id: 'R73',
    read: 'Lutathera patient leaflet: must not be used if the kidneys are seriously impaired',
    urls: ['https://patient-info.co.uk/lutathera-69605/patient-leaflet'],
  },
  R74: {
    id: 'R74',
    read: 'Liver RFA with a bilioenteric anastomosis, 6 patients: usually contraindicated for infection; no abscess in these 6 (PMID 21443110)',
    urls: ['https://pubmed.ncbi.nlm.nih.gov/21443110'],
  },
  R75: {
    id: 'R75',
    read: 'Everolimus US page: non-functional GI/lung NET; not indicated for functional carcinoid tumors',
    urls: [
      'https://www.hcp.novartis.com/products/afinitor/gi-lung-neuroendocrine-tumors/disease-information/',
    ],
  },
  R76: {
    id: 'R76',
    read: 'Pathology article JCTP-2022-00018: WHO 2019 renamed goblet cell carcinoid an adenocarcinoma',
    urls: ['https://xiahepublishing.com/2771-165X/JCTP-2022-00018'],
  },
  R77: {
    id: 'R77',
    read: 'Staging table: M1a = liver only',
    urls: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC6123011/table/TB00871-3'],
  },
  R78: {
    id: 'R78',
    read: "Mazzaferro transplant criteria listed on a calculator page (secondary): <=55 y, <=50% of liver, 6 months' response or stability",
    urls: [
      'https://www.medicalalgorithms.com/criteria-of-mazzaferro-et-al-for-liver-transplantation-in-a-patient-with-unresectable-liver-metastases-from-a-neuroendocrine-tumor',
    ],
    secondary: true,
  },
  R79: {
    id: 'R79',
    read: 'Lutathera SmPC: uptake at least as high as normal liver; 7.4 GBq x4 q8w',
    urls: [
      'https://patient-info.co.uk/lutathera-370-mbq-ml-solution-for-infusion-91615/summary-of-medicine-characteristics',
    ],
  },
  R80: {
    id: 'R80',
    read: 'NORDIC NEC 2 paper 2025, introduction: Ki-67 <55% lower platinum response (older series, NEC and NET G3 not separated); NET G3 first line mostly temozolomide-based or FOLFOX; NET G3 defined 2017 (pancreas), 2019 (GI)',
    urls: ['http://preview-www.nature.com/articles/s41416-025-03054-w'],
  },
  R81: {
    id: 'R81',
    read: 'NORDIC NEC 2 abstract: 427 NEC, 117 NET G3 on palliative chemotherapy; immediate progression 41% / 24%, OS 7.4 / 21.8 months',
    urls: [
      'https://portal.findresearcher.sdu.dk/en/publications/characteristics-and-treatment-outcome-in-a-prospective-cohort-of-',
    ],
  },
  R82: {
    id: 'R82',
    read: 'COMPETE topline news: 7.5 GBq every 3 months, up to four cycles',
    urls: [
      'https://pharmaceuticalmanufacturer.media/pharma-manufacturing-news/new-drug-development-approvals-regulatory-news/itm-announces-topline-results-of-phase-3-trial-with-itm-11/',
    ],
  },
  R83: {
    id: 'R83',
    read: 'OCLURANDOM (congress report and abstract); the report also gives EU 2017 / US 2018 approval of PRRT',
    urls: [
      'https://dailyreporter.esmo.org/esmo-congress-2022/news/the-first-randomised-study-of-peptide-receptor-radionuclide-therapy-in-pancreatic-nets-met-its-primary-endpoint',
      'https://congres-sfe.com/2022/getabstract!fr!!!!56c5deb6-dbfd-11ec-b8a8-fa163e1a6d45',
    ],
  },
  R84: {
    id: 'R84',
    read: 'NETTER-1 final OS (company page): 48.0 vs 36.3 months, p=0.30',
    urls: ['https://www.rlthub.co.uk/neuroendocrine-tumours/lutathera/netter-1-overall-survival'],
  },
} as const satisfies Record<string, Source>;
