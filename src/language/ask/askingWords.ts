/** Words of a question about the patient of a case, or about options, that say nothing of what is asked. */
export const asking: ReadonlySet<string> = new Set(
  `she he her him my our this patient's need needs needed require requires required necessary candidate candidates
  eligible suitable fit receive undergo good compare compared between versus vs better best any be may might must will
  if how about what think possible allowed contraindicated indicated safe appropriate man woman lady gentleman case
  currently today right ok okay alright fine idea advisable sensible reasonable feasible repeat repeated benefit from
  later`.split(/\s+/u),
);

/** Begins a question, also where no question mark stands behind it. */
export const isAsking = /^(?:in )?(?:which|what|should|shall|does|do|is|are|can|could|would|must)\b/u;
