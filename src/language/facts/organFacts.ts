import type { NamedFact } from './namedFact.ts';

/** A fact whose words say something of a question as well: growth, or where the lesions are. */
function toldBeside(
  name: string,
  said: RegExp,
  spoken: RegExp,
  bearing: Pick<NamedFact, 'against' | 'decides'> = {},
): NamedFact {
  return {
    name,
    question: null,
    said,
    spoken,
    saidByAnswer: false,
    ofClause: true,
    ...bearing,
  };
}

function told(...fact: Parameters<typeof toldBeside>): NamedFact {
  return { ...toldBeside(...fact), usesUp: true };
}

const prrt = { against: { kinds: ['prrt', 'prrtAgain'] } } as const;
const targeted = { against: { kinds: ['everolimus', 'tki'] } } as const;
const interferon = { against: { kinds: ['interferon'] } } as const;
const marrow = /\bmarrow\b/iu;

/**
 * Marrow, lung, pressure and what else the guideline lists under "avoid or contraindicated" (dossier 2.7). A count is
 * named at what speaks of the marrow and decides nothing: its limits are "usual" ones.
 */
export const organFacts: readonly NamedFact[] = [
  told('marrow failure', /\b(?:bone )?marrow (?:failure|aplasia)\b/u, marrow, prrt),
  told(
    'platelets',
    /\b(?:platelets?|plts?)(?: count)?(?:\s*(?:of|is|are|at|[:=]))?\s*[<>~]?\s*\d{1,3}\b/u,
    /\bmarrow\b(?! failure)|\bplatelets\b|\bblood count\b/iu,
  ),
  told(
    'neutrophils',
    /\b(?:neutrophils?|neutrophil count|anc)(?:\s*(?:of|is|are|at|[:=]))?\s*[<>~]?\s*\d{1,2}(?:[.,]\d{1,2})?\b/u,
    /\bmarrow\b(?! failure)|\bblood count\b/iu,
  ),
  told(
    'haemoglobin',
    /\b(?:ha?emoglobin|hb|hgb)(?:\s*(?:of|is|at|[:=]))?\s*[<>~]?\s*\d{1,3}(?:[.,]\d{1,2})?\b/u,
    /\bmarrow\b(?! failure)|\bblood count\b/iu,
  ),
  told(
    'thrombocytopenia',
    /\b(?:severe |mild |moderate )?thrombocytop(?:a?enia|enic)\b|\blow platelets\b/u,
    /\bmarrow\b(?! failure)|\bplatelets\b|\bblood count\b|\bcytopenia\b/iu,
  ),
  told(
    'pancytopenia',
    /\b(?:severe )?pancytop(?:a?enia|enic)\b/u,
    /\bmarrow\b(?! failure)|\bblood count\b|\bcytopenia\b/iu,
  ),
  told(
    'neutropenia',
    /\b(?:severe |febrile )?neutropenia\b/u,
    /\bmarrow\b(?! failure)|\bblood count\b|\bcytopenia\b/iu,
  ),
  told(
    'uncontrolled hypertension',
    /\b(?:uncontrolled|poorly controlled|refractory|severe) (?:hypertension|blood pressure|bp|htn)\b|\b(?:hypertension|blood pressure|bp|htn)(?: is| of)?(?: \d{2,3}\/\d{2,3})?(?: and)?(?: is)? (?:uncontrolled|poorly controlled)\b/u,
    /\buncontrolled blood pressure\b|\bhypertension\b/iu,
    targeted,
  ),
  told(
    'interstitial lung disease',
    /\binterstitial (?:lung disease|pneumonia)\b|\b(?:pulmonary|lung) fibrosis\b|\bild\b/u,
    /\binterstitial lung disease\b/iu,
    targeted,
  ),
  told('pneumonitis', /\bpneumonitis\b/u, /\bpneumonitis\b/iu),
  told('fistula', /\bfistulas?\b/u, /\bfistula\b/iu, targeted),
  told('depression', /\b(?:severe |major )?depression\b/u, /\bdepression\b/iu, interferon),
  told(
    'autoimmune disease',
    /\b(?:autoimmune (?:disease|hepatitis)|lupus|sle)\b/u,
    /\bautoimmune disease\b/iu,
    interferon,
  ),
  // A special situation as well.
  toldBeside(
    'right-heart insufficiency',
    /\bright[- ](?:heart|ventricular|sided heart) (?:insufficiency|failure)\b/u,
    /\bright-heart insufficiency\b/iu,
    { decides: { noRightHeart: 'notMet' } },
  ),
  // A condition of ablation denies it in its own words (dossier 2.6).
  toldBeside(
    'perihilar lesion',
    /\bperi-?hilar\b(?! (?:lymph|nodes?|cholangio))|\b(?:at|near|close to|next to|abuts?|abutting) (?:the )?(?:liver |hepatic )?hilum\b/u,
    /\bperihilar\b|\bnear the hilum\b/iu,
    { decides: { ablationSafe: 'notMet' } },
  ),
  toldBeside('rapid progression', /\brapid(?:ly)? progress(?:ion|ing|ive)\b/u, /\brapid progression\b/iu, {
    decides: { notRapid: 'notMet' },
  }),
];
