/** For someone holding Figure 3 (dossier 6). */
export const verificationChecklist = {
  title: 'Verification checklist for someone holding Figure 3 (10 minutes)',
  items: [
    'top box and entry criteria',
    'box carrying footnote 1',
    'wording of every branch',
    'is grade a branch',
    'is functioning status a branch',
    'where RFA sits',
    'TAE, TACE, TARE order or alternatives',
    'order of SSA, IFN, PRRT, and PRRT against liver-directed treatment',
    'any unabbreviated drugs, transplant',
    'numbers',
  ],
  instruction: 'Ship verifiedAgainstFigure: false plus the date in the data; switch only after sign-off.',
} as const;
