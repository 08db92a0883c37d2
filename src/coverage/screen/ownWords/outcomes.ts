/** Words of a category, on the line of the basis and in the record. */
export const categoryWords: Readonly<Record<string, string>> = {
  'mdt-referral': 'MDT referral or more information',
  supportive: 'Supportive care',
  systemic: 'Systemic treatment',
  'curative-surgical': 'Surgery with curative intent',
  combined: 'Combined treatment',
  locoregional: 'Locoregional treatment',
};

export const discuss = 'Discuss at the NET MDT.';

export const allClosed = 'Every option listed here is closed for this patient: discuss at the NET MDT.';

export const legend =
  'In brackets: where a statement comes from. “Not verified” is from memory and no level of evidence; guidelines and papers (R…) were read only in abstracts or excerpts.';

/** How many conditions are met or not known, where there is no room for each. */
export const foldedConditions =
  /^(?:Other conditions: )?(?:\d+ met(?:, \d+ not known)?|\d+ not known)(?: \(see the options\))?$/;

/** The advice to discuss, which may stand behind that count. */
export const discussOnScreen =
  /^(?:(?:Other conditions: )?(?:\d+ met(?:, \d+ not known)?|\d+ not known)(?: \(see the options\))?\. )?Discuss at the NET MDT$/;

/** What may stand in a fold beside what the dossier says. */
export const frames: Readonly<
  Record<'screen' | 'options' | 'cautions' | 'more', readonly (string | RegExp)[]>
> = {
  // A choice other than the recommendation stands beside it.
  screen: [
    foldedConditions,
    /^Chosen instead: .+\. Because: .+\. This changes nothing of the recommendation$/,
  ],
  options: [
    'The option above, with all its conditions',
    'The options above, with all their conditions',
    'The other options, in order of preference',
    'Only conditions that are not met stand here, for want of room. Type mdt for all of them.',
    'Conditions',
    'Interim',
    'Next',
    /^TAE or TACE by site$|^TARE specifics$/,
    foldedConditions,
  ],
  cautions: ['For this case', 'About this recommendation', 'Named in the texts; not raised by this case'],
  more: [
    /^Evidence as read on \d{4}-\d\d-\d\d$/,
    /^Rationale( and outcome figures)?$|^Outcomes verified$|^Scope$/,
    /^Type evidence for the rationale, outcome figures(, \d+ updates? since 2017)? and limits$/,
    /^\d+ updates? since 2017$|^Limits of this reconstruction$|^\d+ sources?$/,
    /^Basis: the (answer|\d+ answers) used and the rule that fired$/,
    'Type path for the answers used, each with its rule and provenance.',
    /^cavalcoli-2017-figure-3 Version [\d.]+, content hash [0-9a-f]{12}\. Not compared with Figure 3; no clinician has reviewed this reconstruction$/,
  ],
};

/** What is said of each open uncertainty of section 6, in a line. */
export const uncertaintyNotes: readonly string[] = [
  'Footnote 1 of Figure 3: "Resection of primary, no (or limited) extrahepatic disease". Which box it qualifies is not known.',
  'The order of SSA, IFN, PRRT and locoregional therapy, and whether locoregional therapy comes before or after PRRT, is a reconstruction; radiation doses add up.',
  '2017 figure predates NET G3.',
  'Everolimus, sunitinib, chemotherapy and transplantation: not confirmed in Figure 3.',
  'The three categories of liver involvement are a reconstruction: up to five small lesions in either lobe count as limited; resectability is decided by the MDT.',
  "The meaning of 'limited' extrahepatic disease is not verified: ask the MDT to confirm.",
  'The functioning and non-functioning branch is presumed.',
  'The relative place of RFA and of TAE, TACE and TARE is a reconstruction; no randomized trial compares them (S6).',
  'All numeric cut-offs ({ki67LowBelow}% Ki-67, {ablationLesionsTo} lesions, {ablationMmTo} mm, {liverInvolvementRaisedAbove}/{liverInvolvementHighAbove}%, ECOG {ecogSupportiveFrom}, bilirubin {bilirubinMgDl}, creatinine clearance {creatinineClearanceBelow} or {creatinineClearanceUnclearBelow}) may differ from the figure; this matters in boundary cases.',
  'Observation for indolent disease and the definition of progression may differ from the figure; never observation when growing.',
  'Not in the chart: extreme age, pregnancy, MEN1/VHL, prior transplant, cirrhosis, carcinoid heart disease, second cancer.',
];

/** What is said of answers that contradict each other, above the next question. */
export const contradictionWords: readonly RegExp[] = [
  /^Please check: Ki-67 [\d.]+% is G[123], but the reported grade is G[12]\. The higher one counts$/,
  /^Please check: The hormonal syndrome is controlled on treatment, but no drug treatment has been given$/,
  /^Please check: Treatment of the hormonal syndrome has not started, but the disease progressed on a somatostatin analogue$/,
  /^Please check: NEC does not go with a Ki-67 up to 20% or a grade below G3: say what pathology reported$/,
];
