/**
 * Ki-67 in %, as papers and guidelines state it (dossier 2.3, 2.5, 2.6). A sentence that says what a document says takes
 * its figure from here: it does not move with a cut-off of the chart, which may come to lie elsewhere.
 */
export const publishedKi67 = {
  /** Whom NETTER-2 treated (R43). */
  netter2From: 10,
  netter2To: 55,
  /** Whom CLARINET treated (R40). */
  clarinetBelow: 10,
  /** Where the evidence for an SSA is strongest (R5). */
  ssaEvidenceBelow: 10,
  /** The restrictive criteria for transplantation (R20). */
  transplantBelow: 10,
} as const;
