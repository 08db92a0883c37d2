/**
 * What says of a disease that it grows, and nothing else: not on which drug, nor since when. In pattern language
 * (`tokens/phraseGrammar.ts`); it must be the whole of what is said.
 */
export const growth = {
  phrases:
    '[it|[the] disease/tumour/tumours/mets/metastases/lesions] [is/are/was/were] [now] [fast/rapidly/quickly] growing/grew/progressing/progressed [fast/rapidly/quickly]',
  from: 'field',
  example: 'the tumour is growing rapidly',
  not: 'growing on lanreotide',
} as const;
