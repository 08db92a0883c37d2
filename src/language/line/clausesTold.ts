/** Words that say of a treatment in their clause that it was given. */
const past =
  /\b(?:had|received|underwent|got|given|completed|finished|previous(?:ly)?|earlier|already|past|post|s\/p|history of|failed|stopped|treated with|\d{1,2} (?:cycles?|sessions?|doses?) of|ago|last (?:year|month|week|spring|summer|autumn|winter)|(?:19|20)\d\d|prior(?! to)|progress(?:ed|ion|ing)? (?:on|after|under)|had .* before)\b/u;

/** Words that ask, plan or deny it, or tell it of somebody else. */
const notSaid =
  /\?|^\s*(?:is|are|was|has|does|did|do) (?!she|he|had|been)\S|^\s*had (?:she|he|they)\b|\b(?:no|not|non|nor|never|none|without|denies|denied|excluded?|if|why|how|which|or|vs|versus|should|could|would|can|may|might|consider(?:ed|ing)?|plan(?:ned|s)?|awaiting|awaits?|scheduled|candidate|eligible|refused?|declin(?:ed|es)|possib(?:le|ly)|probab(?:le|ly)|suspected|ruled|unlikely|naive|ask|what|prior to|change|mother|father|sister|brother|family|chose|prefers?)\b/u;

/** The clauses of a text that tell something of the patient, each in lower case. */
export function clausesTold(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[;\n]|[,.](?!\d)|\bbut\b/u)
    .filter((clause) => !notSaid.test(clause));
}

/** Those of them that tell of something which was given. */
export function clausesOfThePast(text: string): readonly string[] {
  return clausesTold(text).filter((clause) => past.test(clause));
}
