/**
 * Sentences of the quiz, written down by hand: the cut-offs as the dossier has them (2.2, 2.3, 2.5), and the frame of
 * cards. A number that moves in the quiz alone is noticed here.
 */

/** What each band of numbers stands for. */
export const bandSentences: ReadonlySet<string> = new Set([
  '“NET G1” stands for a Ki-67 below 3%',
  '“NET G2” stands for a Ki-67 from 3% to 20%',
  '“NET G3” stands for a Ki-67 above 20%',
  '“NEC” stands for poor differentiation, whatever the number',
  '“NET G1” stands for a Ki-67 below 3%, or the mitoses of G1',
  '“NET G2” stands for a Ki-67 from 3% to 20%, or the mitoses of G2',
  '“NET G3” stands for a Ki-67 above 20%, or the mitoses of G3',
  '“G1, below the 10% line” stands for a Ki-67 below 3%',
  '“G2, below the 10% line” stands for a Ki-67 from 3% to below 10%',
  '“G2, not below the 10% line” stands for a Ki-67 from 10% to 20%',
  '“G3, not below the 10% line” stands for a Ki-67 above 20%',
  '“It goes on as NET G2” stands for a Ki-67 from 3% to 20%',
  '“It goes on as NET G3” stands for a Ki-67 above 20%, up to 55%',
  '“Pathology review comes first” stands for a Ki-67 above 55%',
  '“It goes on as NEC” stands for poor differentiation, whatever the number',
  '“Active treatment is open, and fitness calls for no caution” stands for ECOG 0 or 1',
  '“Active treatment is open, the least invasive first, after anaesthetic review” stands for ECOG 2',
  '“Control of any hormonal syndrome, ECOG scored again, palliative care alongside” stands for ECOG 3 or 4',
  '“Ablation, at a comfortable size for RFA” stands for up to 5 lesions, the largest up to 30 mm',
  '“Ablation, though RFA alone is less reliable at this size” stands for up to 5 lesions, the largest 31 to 50 mm',
  '“Too many lesions for ablation” stands for more than 5 lesions',
  '“Too large for ablation” stands for a lesion above 50 mm',
  '“Embolization may be considered, with no caution for tumour burden” stands for up to 50% of the liver replaced',
  '“Embolization may be considered, in staged lobar sessions with admission” stands for more than 50%, up to 75% of the liver replaced',
  '“No routine embolization; medical control is intensified” stands for more than 75% of the liver replaced',
  '“No contraindication by itself” stands for a bilirubin up to 2 mg/dL (34 µmol/L)',
  '“An absolute contraindication: decompensated liver” stands for a bilirubin above 2 mg/dL (34 µmol/L)',
  '“A contraindication to TAE and TACE alone” stands for portal vein thrombosis, or a biliary anastomosis or stent',
  '“A contraindication to TARE alone” stands for a shunt, or earlier liver radiation',
]);

/** What is to be remembered of each cut-off. */
export const cutoffRules: ReadonlySet<string> = new Set([
  'G1 is a Ki-67 below 3%, G2 from 3 to 20%, G3 above 20%, in a well-differentiated tumour',
  'Mitoses per 2 mm²: G1 below 2, G2 2 to 20, G3 above 20. The higher of Ki-67 and mitoses decides',
  '10% divides the trial populations of a first-line SSA and of transplantation (below) from that of first-line PRRT; 10% itself is not below',
  "A Ki-67 above 55% in a 'well differentiated' tumour is unusual and goes to pathology review",
  'ECOG 0-2 enters the active-treatment arms; at ECOG 2 the least invasive listed option is preferred, after anaesthetic review. Karnofsky 90-100 is ECOG 0, 70-80 is 1, 50-60 is 2, 30-40 is 3',
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
