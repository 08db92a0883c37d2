/** How a lesion size is read (dossier 8): cm or mm as written, otherwise it is asked again. */
export const sizeUnits = {
  mmPerCm: 10,
  /** A bare number above this is in mm. */
  bareNumberIsMmAbove: 30,
  /** A number up to this with 'cm' is in cm. */
  centimetresTo: 15,
} as const;
