/** Names of one row of dossier 8 that stand for several drugs, taken apart. */
export const separateNames: Readonly<Record<string, readonly string[]>> = {
  everolimus: ['Afinitor', 'mTOR'],
  sunitinib: ['Sutent'],
  cabozantinib: ['Cabometyx'],
  STZ: ['STZ-5FU', 'STZ/5-FU', 'streptozotocin'],
  debulking: ['cytoreduction', 'cytoreductive surgery'],
  embolization: ['embolizations', 'transarterial embolization'],
};

/** Everyday forms of the names of dossier 8, which lists one form only, by the id of the treatment. */
export const everydayForms: Readonly<Record<string, readonly string[]>> = {
  ablation: ['ablation', 'ablate', 'ablated', 'radiofrequency'],
  hepatectomy: ['resection', 'resect', 'surgery', 'operation'],
  transplant: ['transplantation', 'liver transplant', 'liver transplantation'],
  platinumEtoposide: ['platinum', 'carboplatin', 'cisplatin', 'etoposide'],
  prrt: ['177Lu-DOTATATE', 'Lu-DOTA-TATE', 'Lutetium'],
  tace: ['chemo-embolization'],
  tare: ['radio-embolization'],
  ssa: ['SSAs'],
};

/** Names for several treatments together, which have cards of their own (dossier 2.7). */
export const groupMembers: Readonly<Record<string, readonly string[]>> = { embolization: ['tae', 'tace'] };
