/**
 * What the words of provenance mean (dossier, "Provenance tags"). Shown by `about`, on the outcome, in the text
 * for the record and on asking.
 */
export const provenanceTexts = {
  title: 'What the words in brackets mean',
  /** The weakest first. */
  meanings: [
    {
      words: 'not verified',
      means: 'general knowledge from memory, not verified here; it is not a level of evidence',
    },
    { words: 'source', means: 'stated in the abstract or a caption of the 2017 review' },
    { words: 'guideline R…', means: 'a named guideline, read in an abstract or excerpt' },
    { words: 'literature R…', means: 'a named paper or page, read in an abstract or excerpt' },
    {
      words: 'basis …',
      means:
        'the evidence that motivated a route or a place in the order that is itself not verified; it is not stated there',
    },
  ],
  /** The same for a text that leaves the bot, in few words. */
  inRecord:
    'The words in brackets say where a statement comes from, its weakest part first. Not verified: from memory, no level of evidence. Source: abstract or caption of the 2017 review. Guideline, literature (R…): read only in an abstract or excerpt. Basis: what motivated a choice, without stating it.',
  lead: 'The words in brackets say where a statement comes from, its weakest part first.',
  reference: 'To see a reference, ask, such as: where does R28 come from',
  /** The same in one line. */
  legend:
    'In brackets: where a statement comes from. “Not verified” is from memory and no level of evidence; guidelines and papers (R…) were read only in abstracts or excerpts.',
} as const;
