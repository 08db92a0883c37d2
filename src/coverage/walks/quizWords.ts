/**
 * Sentences of the quiz, written down by hand: the cut-offs as the dossier has them (2.2, 2.3, 2.5), and the frame of
 * cards. A number that moves in the quiz alone is noticed here.
 */

/** What each band of numbers stands for. */
export const bandSentences: ReadonlySet<string> = new Set([
  '“NET G1” stands for a Ki-67 below 3%: G1 and G2 take the liver-directed way',
  '“NET G2” stands for a Ki-67 from 3% to 20%: G1 and G2 take the liver-directed way',
  '“NET G3” stands for a Ki-67 above 20%: well differentiated with a high Ki-67 is a NET and no carcinoma',
  '“NEC” stands for poor differentiation, whatever the number: differentiation makes a carcinoma, not a number',
  '“NET G1” stands for a Ki-67 below 3% with the mitoses of G1: the higher of the two decides',
  '“NET G2” stands for a Ki-67 from 3% to 20%, or the mitoses of G2: the higher of the two decides',
  '“NET G3” stands for a Ki-67 above 20%, or the mitoses of G3: the higher of the two decides',
  '“Plan treatment as for NET G2” stands for a Ki-67 from 3% to 20%: G1 and G2 take the liver-directed way',
  '“Plan treatment as for NET G3” stands for a Ki-67 above 20%, up to 55%: well differentiated with a high Ki-67 is a NET and no carcinoma',
  '“Have an expert review the pathology” stands for a Ki-67 above 55%: so high a number is unusual in a well-differentiated tumour',
  '“Begin platinum-etoposide, as for NEC” stands for poor differentiation, whatever the number: differentiation makes a carcinoma, not a number',
  '“Active treatment, and no option is closed by fitness” stands for ECOG 0 or 1: such patients are fit for active treatment of every sort',
  '“Active treatment, the least invasive option first, after anaesthetic review” stands for ECOG 2: reduced fitness raises the risk of every procedure',
  '“Palliative care, control of any hormonal syndrome, and ECOG scored again” stands for ECOG 3 or 4: no elective embolization, surgery or PRRT is given, and a syndrome may be what weakens the patient',
  '“Yes, with RFA or microwave” stands for up to 5 lesions, the largest up to 30 mm: that is the comfortable size for RFA',
  '“Yes, but not with RFA alone” stands for up to 5 lesions, the largest 31 to 50 mm: RFA alone is less reliable there, so microwave, or embolization with ablation, is considered',
  '“No, there are too many lesions” stands for more than 5 lesions: ablation must reach every one of them',
  '“No, the largest lesion is too large” stands for a lesion above 50 mm: an ablation zone reaches 3 to 5 cm',
  '“Embolization, at the usual risk” stands for up to 50% of the liver replaced: more than half of the liver is left to bear it',
  '“Embolization, at a raised risk: in hospital, with renal protection” stands for more than 50%, up to 75% of the liver replaced: beyond half of the liver survival after embolization is shorter',
  '“No routine embolization: medical control is intensified” stands for more than 75% of the liver replaced: so little liver is left that routine embolization is not offered',
  '“None of TAE, TACE and TARE” stands for a bilirubin up to 2 mg/dL (34 µmol/L): by itself it is no contraindication',
  '“TAE, TACE and TARE alike” stands for a bilirubin above 2 mg/dL (34 µmol/L): the liver is decompensated, which is an absolute contraindication',
  '“TAE and TACE, and not TARE” stands for portal vein thrombosis, or a biliary anastomosis or stent: these forbid making the liver ischaemic',
  '“TARE, and not TAE or TACE” stands for a shunt, or earlier liver radiation: these forbid radiation alone',
]);

/** What is to be remembered of each cut-off. */
export const cutoffRules: ReadonlySet<string> = new Set([
  'G1 is a Ki-67 below 3%, G2 from 3 to 20%, G3 above 20%, in a well-differentiated tumour',
  'Mitoses per 2 mm²: G1 below 2, G2 2 to 20, G3 above 20. The higher of Ki-67 and mitoses decides',
  "A Ki-67 above 55% in a 'well differentiated' tumour is unusual and goes to pathology review",
  'ECOG 0-2 enters the active-treatment arms; at ECOG 2 the least invasive listed option is preferred, after anaesthetic review. At ECOG 3 and 4 it is scored again once a syndrome is controlled',
  'Up to 5 lesions, the largest up to 50 mm, with 30 mm the comfortable RFA size; from 31 to 50 mm RFA alone is less reliable',
  'Above 50% the risk of embolization rises; above 75% routine embolization should not be offered',
  'Bilirubin above 2 mg/dL (34 µmol/L) that is not reversible is a decompensated liver, an absolute contraindication',
]);

/** The frame of a card of feedback: how it went, where one is, headings. */
export const feedbackFrames: readonly (string | RegExp)[] = [
  /^Right(?:, with a hint: it counts less)?$/,
  /^(?:Study|Practice|Topic|Case|Exam)(?: · [^·]+)+$/,
  /^Looking again: \d+ of \d+$/,
  'The other options, and why not',
  'The case again',
  'Sources',
  // What the key and the line to remember rest on, in the dossier's tags.
  /^$/,
  /^(?:not verified|source|guideline|literature)\b.*$/,
];

export const quizSays = {
  noted: (number: number, of: number) => `Answer ${number} of ${of} noted`,
  score: (right: number, of: number) => `${right} of ${of} right (${Math.round((100 * right) / of)} %)`,
  again: 'To look at again',
  nothingAgain: 'Nothing to look at again',
  caseDone: 'The case is done',
  noResult: 'no result in this case',
  samePath: 'You asked for everything that the algorithm asks here, and for nothing else',
  asked: (title: string, number: number) => `${title}: you asked for it, as number ${number}`,
  roundOpen: 'Nobody has answered yet',
  roundYours: (labels: string) =>
    `Only you see this. Your answer: ${labels}. You can change it until the round is closed`,
  roundResults: 'Results',
  roundCount: (count: number, people: number) => `${count} of ${people}`,
  roundNotCounted: 'A round counts for nobody’s progress. No names are kept; the answers are dropped now',
  roundClosed: 'This round is closed, so nothing was counted',
  alsoAsked: 'You also asked for what this route does not need: ',
} as const;
