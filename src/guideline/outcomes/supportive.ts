import type { OutcomeData } from '../outcome.ts';
import { cutoffs } from '../cutoffs.ts';
import { all, atLeast, contraindicated, is, isNot, not } from '../when.ts';

/** Supportive care (dossier 2.6). */

export const supportiveCare: OutcomeData = {
  id: 'supportiveCare',
  title: 'Symptom-directed and palliative care; reassess fitness and liver function',
  titleVariants: [
    {
      when: contraindicated('coagulopathyOrInfection'),
      title:
        'Treat the infection or coagulopathy and look for the cause of liver decompensation; palliative care alongside',
    },
    {
      when: contraindicated('hepaticDecompensation'),
      title: 'Look for a reversible cause of liver decompensation; palliative care alongside',
    },
    {
      when: all(is('grade', 'NEC'), is('performanceStatus', 3)),
      title: 'NEC at ECOG 3: urgent decision on chemotherapy; palliative care alongside',
    },
    {
      when: all(isNot('grade', 'NEC'), atLeast('performanceStatus', cutoffs.ecogSupportiveFrom)),
      title: 'Control any hormonal syndrome and score ECOG again; palliative care alongside',
    },
  ],
  category: 'supportive',
  options: [
    {
      id: 'treatFirst',
      text: 'Treat the infection or correct the coagulopathy, then assess again.',
      onlyWhen: contraindicated('coagulopathyOrInfection'),
      firstWhen: contraindicated('coagulopathyOrInfection'),
      kinds: ['treatFirst'],
      provenance: 'EXPERT',
    },
    {
      id: 'liverCause',
      text: 'Look for a reversible cause of liver decompensation (biliary obstruction, portal vein thrombosis, carcinoid heart disease, radiation or drug injury); systemic therapy only as an individual MDT decision.',
      onlyWhen: contraindicated('hepaticDecompensation'),
      kinds: ['supportive'],
      provenance: 'EXPERT',
    },
    {
      id: 'syndromeControl',
      text: 'If an uncontrolled hormonal syndrome causes the poor performance status: control it (SSA; telotristat for carcinoid diarrhoea) and score ECOG again. Insulinoma: SSA only with glucose monitoring, see C19.',
      onlyWhen: all(isNot('grade', 'NEC'), atLeast('performanceStatus', cutoffs.ecogSupportiveFrom)),
      kinds: ['ssa', 'telotristat'],
      conditions: ['syndromeCausesPoorStatus'],
      provenance: 'GUIDELINE R5 for SSA in functional NET; LITERATURE R51, R65, R66; scoring again EXPERT',
    },
    {
      id: 'necChemotherapy',
      text: 'If ECOG 3 is due to tumour burden: urgent individual MDT decision on chemotherapy.',
      onlyWhen: all(is('grade', 'NEC'), is('performanceStatus', 3)),
      kinds: ['chemotherapy'],
      conditions: ['burdenCausesPoorStatus'],
      provenance: 'EXPERT',
    },
    {
      id: 'palliative',
      text: 'Palliative-care referral alongside disease care.',
      kinds: ['supportive'],
      provenance: 'LITERATURE R56',
    },
    {
      id: 'ssa',
      text: 'SSA goes on in a functioning tumour; an SSTR-positive non-functioning NET may also have one. Pancreatic primary: check glucose before an SSA and in its first weeks.',
      onlyWhen: isNot('grade', 'NEC'),
      kinds: ['ssa'],
      conditions: ['functioningOrSstrPositive', 'glucoseChecked'],
      provenance: 'GUIDELINE R5 for functional NET; rest EXPERT',
    },
  ],
  together: [
    {
      when: all(atLeast('performanceStatus', cutoffs.ecogSupportiveFrom), isNot('grade', 'NEC')),
      options: ['syndromeControl', 'palliative'],
      sentence: 'Do both; neither waits for the other.',
      joinedBy: 'and',
      provenance: 'EXPERT',
    },
    {
      when: all(is('performanceStatus', 3), is('grade', 'NEC')),
      options: ['necChemotherapy', 'palliative'],
      sentence: 'Do both; neither waits for the other.',
      joinedBy: 'and',
      provenance: 'EXPERT',
    },
    {
      when: all(contraindicated('hepaticDecompensation'), not(contraindicated('coagulopathyOrInfection'))),
      options: ['liverCause', 'palliative'],
      sentence: 'Do both; neither waits for the other.',
      joinedBy: 'and',
      provenance: 'EXPERT',
    },
  ],
  firstScreen: [
    {
      when: atLeast('performanceStatus', cutoffs.ecogSupportiveFrom),
      text: 'No elective transarterial treatment, surgery or PRRT at ECOG {ecogSupportiveFrom}-4 [EXPERT].',
    },
  ],
  statements: [
    {
      heading: 'Next',
      text: 'Enter the case again if ECOG improves to 0-{ecogSupportiveFrom-1} or liver function recovers.',
    },
  ],
};
