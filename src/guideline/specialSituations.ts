/** A situation that the chart does not cover, recognised when typed (dossier 7, W19 to W28). All EXPERT. */
export interface SpecialSituationData {
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
}

/** What the dossier says of options in a special situation: the condition it fails, the prohibition that applies. */
export interface OnOptions<Condition extends string = string, Warning extends string = string> {
  readonly fails: Condition;
  readonly prohibition?: Warning;
  /** Its sentence says that it comes "before anything else" (W20): until it is settled nothing leads. */
  readonly comesFirst?: true;
}

export interface SpecialSituation extends SpecialSituationData {
  /** What it is in the words of its sentence, by which it is shown: "Pregnancy or breastfeeding". */
  readonly inWords: string;
  /** What it says of options; null where it changes none. */
  readonly onOptions: OnOptions | null;
}

export const specialSituations = [
  {
    id: 'pregnancy',
    name: 'Pregnancy',
    sentence:
      'Not covered by this chart: pregnancy or breastfeeding. PRRT must not be given in pregnancy; refer to a NET centre with obstetric care before anything else.',
  },
  {
    id: 'hereditarySyndrome',
    name: 'Hereditary syndrome',
    sentence:
      'Not covered by this chart: a hereditary syndrome such as MEN1 or VHL. Several tumours and other organs count; refer to a NET centre with genetics.',
  },
  {
    id: 'carcinoidHeartDisease',
    name: 'Carcinoid heart disease',
    sentence:
      'Not covered by this chart: carcinoid heart disease. Echocardiography and cardiology review come before surgery, embolization or PRRT; refer to a NET centre.',
  },
  {
    id: 'cirrhosis',
    name: 'Cirrhosis',
    sentence:
      'Not covered by this chart: cirrhosis. The evidence for liver-directed treatment here comes from non-cirrhotic livers; have a hepatologist at the MDT.',
  },
  {
    id: 'earlierTransplant',
    name: 'Earlier transplant',
    sentence:
      'Not covered by this chart: an earlier organ transplant or immunosuppression. Drug interactions and infection risk decide; discuss with the transplant team.',
  },
  {
    id: 'secondCancer',
    name: 'Second cancer',
    sentence:
      'Not covered by this chart: a second cancer. Establish which disease the liver lesions belong to and which one drives prognosis, then discuss at both MDTs.',
  },
  {
    id: 'extremeAge',
    name: 'Extreme age',
    sentence:
      'Not covered by this chart: extreme age. It is for adults; in the very old, frailty and goals of care decide before the chart does.',
  },
] as const satisfies readonly SpecialSituationData[];

export type SituationId = (typeof specialSituations)[number]['id'];
