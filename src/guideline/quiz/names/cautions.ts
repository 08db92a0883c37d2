import type { ListedCautionId } from '../../cautions.ts';
import type { Condition } from '../../condition.ts';
import { cutoffs } from '../../cutoffs.ts';

export interface CautionName {
  /** What is to be done or minded, in the words of the caution, without the fact that raises it. */
  readonly label: string;
  /** When it is raised: the condition in words. */
  readonly raisedWhen: string;
  readonly synonyms: readonly string[];
  /** When it would not be fair among the wrong options: what it asks for has not been asked either. */
  readonly unfairWhen?: Condition;
}

const {
  liverInvolvementRaisedAbove,
  liverInvolvementHighAbove,
  ablationComfortableMmTo,
  ki67LowBelow,
  ki67G2To,
} = cutoffs;

/** Each caution of the guideline as an option of an item. */
export const cautionNames = {
  C01: {
    label: 'A crisis plan before any procedure',
    raisedWhen: 'a procedure is among the options and a hormonal syndrome is present or not excluded',
    synonyms: ['crisis plan', 'carcinoid crisis', 'hormonal crisis'],
  },
  C02: {
    label: 'Prefer the least invasive listed option, with anaesthetic review',
    raisedWhen: 'a procedure is among the options at ECOG 2',
    synonyms: ['least invasive', 'anaesthetic review'],
  },
  C03: {
    label: 'TARE is excluded: use TAE/TACE only',
    raisedWhen: 'embolization is preferred and there is a radiation contraindication',
    synonyms: ['tare excluded', 'no tare', 'no sirt'],
  },
  C04: {
    label: 'Liver radiation adds up: if TARE is used at all, unilobar and with personalised dosimetry',
    raisedWhen: 'TARE is among the options after PRRT',
    synonyms: ['earlier prrt', 'liver radiation adds up', 'radiation adds up'],
  },
  C05: {
    label: 'Staged lobar sessions, admission and renal protection',
    raisedWhen: `embolization is among the options with ${liverInvolvementRaisedAbove + 1}-${liverInvolvementHighAbove}% of the liver replaced`,
    synonyms: ['staged sessions', 'lobar sessions', 'high burden', 'renal protection'],
    unfairWhen: { fact: 'liverInvolvementPct', known: false },
  },
  C06: {
    label: 'RFA alone is less reliable: microwave, or embolization with ablation',
    raisedWhen: `ablation is recommended and the largest lesion is above ${ablationComfortableMmTo} mm`,
    synonyms: ['rfa less reliable', 'microwave', 'use microwave'],
  },
  C07: {
    label:
      'The benefit of liver-directed treatment is smaller: confirm at MDT that the liver drives prognosis',
    raisedWhen: 'a procedure is among the options with limited extrahepatic disease',
    synonyms: ['smaller benefit', 'benefit is smaller', 'liver drives prognosis'],
  },
  C08: {
    label: 'Transplant eligibility not assessed: raise it at MDT',
    raisedWhen: 'the transplant screen was not assessed',
    synonyms: ['transplant', 'transplant eligibility', 'raise transplant'],
    unfairWhen: { fact: 'transplantScreen', known: false },
  },
  C09: {
    label: 'FDG PET and biopsy of the discordant site; PRRT only if the MDT accepts',
    raisedWhen: 'SSTR imaging is heterogeneous',
    synonyms: ['fdg pet', 'biopsy the discordant site', 'mixed uptake'],
  },
  C10: {
    label: 'Primary not established: continue the search (SSTR PET, IHC, endoscopy)',
    raisedWhen: 'the primary site is occult or not recorded',
    synonyms: ['continue the search', 'find the primary', 'search for the primary'],
    unfairWhen: {
      any: [
        { fact: 'primarySite', known: false },
        { fact: 'primaryStatus', is: 'occult' },
      ],
    },
  },
  C11: {
    label: 'SSA alone is less certain: discuss earlier PRRT or chemotherapy',
    raisedWhen: `the tumour is G2 with a Ki-67 of ${ki67LowBelow}-${ki67G2To}%`,
    synonyms: ['ssa less certain', 'earlier prrt', 'higher g2'],
  },
  C12: {
    label: 'Hormone status not assessed: work-up before any procedure, PRRT or chemotherapy',
    raisedWhen: 'a hormonal syndrome was not assessed, or was not asked in a NET G3',
    synonyms: ['hormone status', 'hormonal work-up', 'hormone work-up'],
    unfairWhen: { fact: 'hormonalSyndrome', known: false },
  },
  C13: {
    label: 'Footnote 1 is not met: watch for obstruction, ischaemia and bleeding',
    raisedWhen: 'the primary is in place and cannot be resected',
    synonyms: ['footnote 1', 'unresectable primary', 'watch for obstruction'],
  },
  C14: {
    label: 'Do not observe untreated; restage every 2-3 months',
    raisedWhen: 'a NET G3 is stable',
    synonyms: ['do not observe', 'restage', 'restage every 2-3 months'],
  },
  C15: {
    label: 'Search for the primary at surgery',
    raisedWhen: 'the primary is occult at the question for its state',
    synonyms: ['search at surgery'],
    unfairWhen: {
      any: [
        { fact: 'primaryStatus', known: false },
        { fact: 'primarySite', is: 'occult' },
      ],
    },
  },
  C16: {
    label: 'Obtain the Ki-67 number',
    raisedWhen: 'only a grade was given',
    synonyms: ['ki-67', 'ki-67 number', 'get the ki-67'],
  },
  C17: {
    label: 'Find a reversible cause of the impaired liver function; interferon is contraindicated',
    raisedWhen: 'the liver is decompensated',
    synonyms: ['reversible cause', 'no interferon', 'liver function'],
    unfairWhen: { fact: 'contraindications', known: false },
  },
  C18: {
    label:
      'No PRRT in severe renal impairment; with contrast allergy alone, premedication may reopen embolization',
    raisedWhen: 'there is severe renal impairment or severe contrast allergy',
    synonyms: ['renal impairment', 'no prrt', 'contrast allergy'],
    unfairWhen: { fact: 'contraindications', known: false },
  },
  C19: {
    label: 'Keep syndrome control through every later line of treatment',
    raisedWhen: 'the tumour is functioning',
    synonyms: ['syndrome control', 'keep the ssa', 'control the syndrome'],
    unfairWhen: { fact: 'hormonalSyndrome', known: false },
  },
  C20: {
    label: 'Organ function was not asked: check it before any listed treatment',
    raisedWhen: 'drugs or radionuclides are listed and contraindications were not asked',
    synonyms: ['organ function', 'check organ function'],
    unfairWhen: { fact: 'contraindicationClass', known: false },
  },
  C21: {
    label: 'Treat infection or coagulopathy first; no PRRT, everolimus or chemotherapy until it is resolved',
    raisedWhen: 'there is an active infection or an uncorrectable coagulopathy',
    synonyms: ['treat infection first', 'infection', 'coagulopathy'],
    unfairWhen: { fact: 'contraindications', known: false },
  },
  C22: {
    label: 'Earlier treatment was not asked: check PRRT, TARE and drugs first',
    raisedWhen:
      'transarterial treatment, PRRT or medical control is recommended and the course was not asked',
    synonyms: ['earlier treatment', 'prior treatment'],
    unfairWhen: { fact: 'treatmentCourse', known: false },
  },
  C23: {
    label: `Liver involvement was not asked: over ${liverInvolvementHighAbove}% replaced, no routine embolization`,
    raisedWhen: 'TARE is among the options and liver involvement was not asked',
    synonyms: ['liver involvement', 'burden not asked'],
    unfairWhen: { fact: 'liverInvolvementPct', known: false },
  },
  C24: {
    label: 'Settle liver-directed treatment before any biliary-enteric anastomosis',
    raisedWhen: 'surgery is recommended and the primary is still in place',
    synonyms: ['before the anastomosis', 'biliary anastomosis', 'whipple'],
  },
  C25: {
    label: 'Skip listed treatments on which the disease has already progressed',
    raisedWhen:
      'the disease has progressed after PRRT, targeted therapy or chemotherapy and such treatments are listed',
    synonyms: ['skip what failed', 'skip treatments'],
  },
} as const satisfies Readonly<Record<ListedCautionId, CautionName>>;
