import type { QuestionId } from '../../guideline/answers.ts';

/**
 * Words that go on about what a question asks and answer nothing: another sample, another scan, a second place, what
 * came later. Where they stand in another clause than an answer to it, and are part of no answer themselves, they may
 * say otherwise; `reader/crossTopics.ts` uses them.
 */
export interface TopicRow {
  readonly question: QuestionId;
  /** The answers that they may take back; all if absent. */
  readonly answers?: readonly (string | number)[];
  /** Single words, lower case. */
  readonly words: string;
  /** In pattern language (tokens/phraseGrammar.ts). */
  readonly phrases: readonly string[];
  readonly from: 'field';
  /** Not sure. */
  readonly example: string;
  /** Sure. */
  readonly not: string;
}

export const topicRows: readonly TopicRow[] = [
  {
    // Another sample, another count, another reader of the slides.
    question: 'ki67',
    words: 'rebiopsy rebiopsied recount recounted proliferates hotspot hotspots counted regraded regrading',
    phrases: [
      'hot spot/spots/area/areas',
      '(new|repeat|second|further|another|later|fresh) (biopsy|bx|core|sample|specimen|histology)',
      '(second|other|another|our|their) (lab|laboratory|pathologist|reader)',
      '(path|pathology|histology|histopathology|slide|slides) [second] (review|read|rereview) (awaited|pending|outstanding|requested)',
      're biopsy/biopsied/count/counted',
    ],
    from: 'field',
    example: 'Pancreatic NET. Ki-67 5%. Hot spot 14.',
    not: 'Pancreatic NET. Ki-67 5%. Biopsy done.',
  },
  {
    question: 'differentiation',
    answers: ['well', 'poor'],
    words: 'reclassified component collision dedifferentiated dedifferentiation transdifferentiation',
    phrases: [
      '(second|another) (read|tumour|histology|component)',
      'different (tumour|histology|morphology|cell type)',
      '(metastatic|metastasis of|metastases of|mets from) (colorectal|colon|breast|lung|prostate|melanoma|renal|hcc)',
      '(path|pathology|histology|histopathology|slide|slides) [second] (review|read|rereview) (awaited|pending|outstanding|requested)',
      '(synaptophysin|chromogranin|insm 1) (neg|-)',
    ],
    from: 'field',
    example: 'NET of the ileum. Different tumour on slides.',
    not: 'NET of the ileum. Tumour on slides.',
  },
  {
    // What a carcinoma has, and a NET seldom.
    question: 'differentiation',
    answers: ['well'],
    words: '',
    phrases: ['(rb|rb 1|rb1|p 53|p53|tp53) (loss|lost|mutated|mutation|mutant|null|aberrant)'],
    from: 'field',
    example: 'WD NET. Rb loss.',
    not: 'WD NET. Weight loss.',
  },
  {
    question: 'treatmentCourse',
    answers: ['stable'],
    words: 'doubled tripled quadrupled',
    phrases: [],
    from: 'field',
    example: 'Stable disease, though seg 6 lesion doubled',
    not: 'Stable disease, though seg 6 lesion seen',
  },
  {
    // Another place or scan that is told of.
    question: 'sstrImaging',
    answers: ['positive', 'negative'],
    words:
      'nonavid cold photopenic photopaenic dark faint patchy discordant discordance mismatch expression flip heterogeneous mixed',
    phrases: [
      '(non|not|less) avid',
      '(no|without|little|low|minimal|reduced|weak|weaker|less) [significant|relevant|grade|tracer]* uptake [(in|of) (#|two|three|four|some|one|several|many|most|the|all|liver)]',
      'fdg only',
      'only [on|by|visible|seen|with]* fdg',
      'fdg [pet|ct]* (shows|showed|showing|reveals|revealed) [additional|new|other|more|some|several]* {lesion}',
      '{lesion} [{is}] [only|visible|seen|hot|positive]* (on|by|with) fdg',
      '{lesion} fdg (avid|positive|hot)',
      '(not|without) [seen|visible|visualised|visualized|concentrating|taking up|detected]* (on|by) {tracer}',
      '(lost|loses|losing) [its|their|the]* (signal|avidity|uptake|expression)',
      'k 0/1/2',
      '(without|no|lacking|lost|lack of|loss of) (sstr|receptor|somatostatin receptor) [expression]',
      '(below|iso|equal|similar) [to] [background|liver|blood pool]',
    ],
    from: 'field',
    example: 'DOTATATE avid liver lesions; two bone lesions FDG only',
    not: 'DOTATATE avid liver lesions; two bone lesions',
  },
  {
    question: 'sstrImaging',
    answers: ['negative'],
    words: 'uptake avid avidity lights hot',
    phrases: [],
    from: 'field',
    example: 'DOTATATE negative liver lesions. Primary lights up.',
    not: 'DOTATATE negative liver lesions. Primary seen.',
  },
  {
    question: 'treatmentCourse',
    words: 'tablets infusions radioligand radionuclide lu lu177 y90 yttrium lutetium drugs drug',
    phrases: [
      '[#|one|two|three|four|several]* (cycle|cycles) of',
      '(something|some treatment|other treatment|treatments|therapy) (elsewhere|abroad|in|at|from)',
      '(unsure|not sure|unclear|not known|unknown|uncertain) (if|whether|which|what)',
      '(letter|letters|gp|records|summary|notes|discharge) [(re|about|on|of|says|mentions|mention|regarding|for)] [he|she|it|was|had|the]* ({prrt}|{targeted}|y 90|lu)',
      'different (tumour|histology)',
    ],
    from: 'field',
    example: 'PD on octreotide. Had "Lu" somewhere.',
    not: 'PD on octreotide. Had a scan somewhere.',
  },
  {
    question: 'treatmentCourse',
    answers: ['naive', 'naiveGrowing'],
    words: 'received pretreated treated injection injections cycle cycles',
    phrases: [],
    from: 'field',
    example: 'treatment naive. Received something in Ukraine.',
    not: 'treatment naive. Seen in Ukraine.',
  },
  {
    question: 'performanceStatus',
    answers: [0, 1, 2],
    words: 'wheelchair bedbound bedridden icu itu housebound deteriorated deteriorating deterioration weaker',
    phrases: [
      'i would (say|put|score)',
      '(in|to) bed (most|all|half)',
      'not [able|ambulatory|mobile]* (to walk|ambulatory|mobile)',
      '(much|got|getting|gets|feels|worse) (worse|since|today|now)',
    ],
    from: 'field',
    example: 'ECOG 1 in March. In ICU since yesterday.',
    not: 'ECOG 1. In clinic since yesterday.',
  },
  {
    question: 'extrahepaticDisease',
    answers: ['none'],
    words:
      'nodule nodules adrenal sclerotic lytic omental omentum ovary ovarian pleural effusion peritoneal peritoneum bone bones spine vertebra vertebral lung lungs brain skin breast',
    phrases: [],
    from: 'field',
    example: 'no extrahepatic disease. Omentum thick.',
    not: 'no extrahepatic disease. CT done.',
  },
  {
    question: 'liverDistribution',
    answers: ['limited', 'none'],
    words: 'satellite satellites contralateral additional multiple numerous several miliary',
    phrases: [
      '(more|another|further|additional|extra) (#|two|three|one|several|lesions|in|on)',
      '(#|one|two|three|several|many) (more|further|others|other)',
      '(more|others) (than|in|on)',
      '(shows|showed|reveals|sees|finds|picks up) more',
    ],
    from: 'field',
    example: 'liver metastasis segment 6. MRI: three more.',
    not: 'liver metastasis segment 6. MRI: three sequences.',
  },
  {
    question: 'ablationNumbers',
    words: 'satellite satellites additional subcentimetre subcentimeter',
    phrases: [
      '({lesion}|{liver} {lesion}) [{is}|all|both|was|were]* (resected|ablated|removed)',
      '(resected|ablated|removed|treated) (one|two|three|four|all|both)',
      '(one|two|three|four|five|some|all|both|# of them) [of (them|these)] [{is}|were|was]* (treated|ablated|resected|removed)',
      '(further|additional|more|other) (ones|lesions|spots|foci)',
      '(more|another|further|additional|extra) (#|two|three|one|several|lesions|in|on)',
      '(#|one|two|three|several|many) (more|further|others|other)',
      '(more|others) (than|in|on)',
      '(shows|showed|reveals|sees|finds|picks up) more',
    ],
    from: 'field',
    example: '3 liver metastases, largest 2 cm. MRI shows more.',
    not: '3 liver metastases, largest 2 cm. MRI done.',
  },
  {
    question: 'liverResectability',
    answers: ['oneStage', 'staged', 'debulkable'],
    words:
      'flr remnant volumetry postponed cancelled canceled deferred anaesthetist anaesthetics anaesthesia cardiology cardiologist fitness refused refuses declined declines cirrhosis',
    phrases: [
      'no (surgery|operation|resection)',
      '(not|unfit) [fit] for (surgery|operation|resection|hepatectomy)',
    ],
    from: 'field',
    example: 'liver metastases resectable in one stage. FLR 18.',
    not: 'liver metastases resectable in one stage. Seen 18 May.',
  },
  {
    question: 'liverResectability',
    answers: ['unresectable'],
    words: 'downsized downsizing downstaged downstaging rediscussed surgery conversion',
    phrases: [],
    from: 'field',
    example: 'liver metastases unresectable. Downsized since.',
    not: 'liver metastases unresectable. Seen since.',
  },
  {
    question: 'primaryStatus',
    answers: ['resected'],
    words: 'residual anastomosis anastomotic stump r2',
    phrases: ['(second|another|new|synchronous) primary', 'local recurrence', 'in place', 'r 2'],
    from: 'field',
    example: 'primary resected. Residual mass.',
    not: 'primary resected. Liver mass.',
  },
  {
    question: 'hormonalSyndrome',
    answers: ['controlled', 'none'],
    words:
      'diarrhoea diarrhea stools flushing flushes hypoglycaemia hypoglycemia hypos wheeze hiaa insulin gastrin glucagon vip rescue breakthrough crisis',
    phrases: [],
    from: 'field',
    example: 'Carcinoid syndrome controlled. Stools 8.',
    not: 'Carcinoid syndrome controlled. Seen May 8.',
  },
  {
    question: 'liverInvolvement',
    words: '',
    phrases: [
      '(right|left) (lobe|liver) [is|almost|nearly|completely|largely|fully|entirely|totally]* (replaced|involved|destroyed)',
      '[tumour|liver]* (burden|replacement|involvement) (more|higher|less|lower|increased|rising|progressing)',
    ],
    from: 'field',
    example: 'liver involvement 30%. Right lobe replaced.',
    not: 'liver involvement 30%. Right lobe imaged.',
  },
  {
    question: 'transplantScreen',
    answers: ['meetsAll'],
    words: 'alcohol smoker comorbidity comorbidities reservations extrahepatic',
    phrases: ['(but|except|apart from|bar|besides) [the|her|his]* age', 'under review'],
    from: 'field',
    example: 'meets all transplant criteria. Alcohol mentioned.',
    not: 'meets all transplant criteria. Holiday mentioned.',
  },
  {
    question: 'necLine',
    answers: ['none'],
    words: 'cycle cycles started received given commenced began restarted',
    phrases: [],
    from: 'field',
    example: 'NEC of the pancreas, no chemo so far. First cycle Monday.',
    not: 'NEC of the pancreas, no chemo so far. First visit Monday.',
  },
  {
    question: 'primarySite',
    words: '',
    phrases: [
      '(ttf 1|pax 8) (positive|pos|+)',
      '(second|another|new|other) (primary|mass|tumour|focus)',
      '(favours|favors|prefers) [a|an]* _ (origin|primary)',
    ],
    from: 'field',
    example: 'ileal NET, liver metastases. Second primary seen.',
    not: 'ileal NET, liver metastases. Second scan seen.',
  },
];
