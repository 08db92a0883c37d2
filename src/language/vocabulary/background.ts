import type { QuestionId } from '../../guideline/answers.ts';

/** A group of words that are understood and cannot change an answer. */
export interface BackgroundGroup {
  /** Single words. */
  readonly words: string;
  /** In pattern language (tokens/phraseGrammar.ts). */
  readonly phrases: readonly string[];
  /**
   * Beside a performance status or a Ki-67 they may say when, where or of what it was: these two turn the
   * chart, so there the reading is doubtful.
   */
  readonly weighs?: true;
  /** They hold dates: what may have changed since is doubtful beside them. */
  readonly dates?: true;
  /** Typed at these questions they change nothing beside the answer; at the others they may. All if absent. */
  readonly beside?: readonly QuestionId[];
  /** The question that they are words of: where nothing else is told of it, they are named as not used. */
  readonly marks?: QuestionId;
  readonly from: 'ConText' | 'field';
  readonly example: string;
}

/** Words that join and point, and say nothing by themselves. */
export const fillers = new Set(
  `a an the and with of in on at from by as is are be been being has have had having i we us our my me to
  this that these those it its their there here who whose which also then plus both still now currently today
  all every everywhere throughout her his him he she they them you your indeed very overall please thanks thank
  hi dear hello re regarding about known confirmed noted found reported shows show showed showing
  demonstrates demonstrated demonstrating reveals revealed revealing confirms confirming definite definitely clearly certainly entirely completely fully do does did get gets got make made into per via while whilst because due
  say says said states stating describes described given since during through among upon within across that's it's he's
  she's there's um uh er okay ok further again both currently time recent recently latest last current present agreed decided
  considered deemed judged felt believed graded was were after following despite but therefore thus hence post prior due already
  himself herself = each side sides along including includes include where namely i.e ie aka called
  w acc comma stop paragraph newline colon semicolon ones own sites site remains remain remained see sees seen under case cases performed done underwent undergone came come comes
  being good excellent preserved overall additionally moreover otherwise although though however whereas finally`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

export const backgroundGroups: readonly BackgroundGroup[] = [
  {
    words: '',
    // Whom a letter addresses is nobody of whom it tells.
    phrases: [
      '(dear|hi|hello|hey|greetings|good (morning|afternoon|evening|day)|g day) [my|all|dear|esteemed|respected|honoured]* [{person}]* [{person}|all|both|everyone|everybody|folks|there]',
      '(kind|best|warm|many) (regards|wishes|thanks) [from] [your|the]* [{person}]*',
      '(respected|esteemed|honoured) [sir/madam/sirs|{person}]*',
      'sehr geehrte/geehrter/geehrtes [frau/herr/kollege/kollegen/kollegin/kolleginnen/damen/herren|und|{person}]*',
      'liebe/lieber (kollege|kollegen|kollegin|kolleginnen)',
      'cher/chere/chers/cheres (confrere|confreres|consoeur|collegue|collegues|ami|amis)',
      'geachte/beste (collega|collegae|allen)',
      'estimado/estimada/estimados (colega|colegas|{person})',
      'gentile/egregio/caro (collega|colleghi|dottore|dottoressa)',
      '(mit freundlichen) (grussen|kollegialen grussen)',
      '(may|can|could) (i|we) [please|kindly]* (refer|present|introduce)',
      'as (you|we) [may|will]* (know|recall|remember)',
      '(i|we) [am|are]* (write|writing|send|sending|refer|referring|present|presenting) [to] [you] [about|regarding|concerning]* [the|this|a|our|my]* [case/notes/details/records|of]*',
      '(i|we) [am|are]* (enclose|enclosing|attach|attaching|include|including) [the|her|his|their|our|a|copy|of|latest|recent]* [histology|pathology|report|reports|letter|letters|scan|scans|results]*',
      'please find (enclosed|attached) [the|her|his|our|a|copy|of]* [histology|pathology|report|reports|letter|letters|scan|scans|results]*',
      '(i|we) (should|would) be [very|most|so]* (glad|grateful|pleased|obliged|thankful) (if you (could|would) [kindly] (see|review|assess|advise|discuss|consider|accept)|for [your|an|any]* (opinion|advice|thoughts|help|view|views|review|assessment|input|comments)) [on|about|regarding|for]*',
      '(carries|carrying|carried) (a|the) diagnosis of',
      '(following|on|with|as per) your (advice|suggestion|letter) [(i|we) (gave|started)]',
      '(my|a|the)* one liner',
      'in (short|summary|brief|a nutshell)',
      'to sum up',
      'long story short',
      'quick (summary|recap|question)',
      '(can|could) (you|u|we) [please|pls|kindly]* (put|add|list|place) [him|her|them|this|it|on|onto|to|the|for]* [list|mdt|meeting|agenda|pls|please]*',
      'just heard [back] from',
      '(path|pathology|histology|scan|pet|mri|ct|results|biopsy|histo) [is|are|now|just]* back',
      'dictated [but|and]* not (read|signed|checked)',
      '[items] as dictated',
      '(works|work|working) [full/part] time [as [a|an] _]',
      '(walks|walking) (the|her|his) dog [daily|twice]*',
      '(plays|playing) (golf|tennis|bowls|football) [daily|weekly|twice|once]*',
    ],
    from: 'field',
    example: 'Dear colleague',
  },
  {
    words: '',
    // Greetings in other languages, and where a message came from.
    phrases: [
      'guten (tag|morgen|abend)',
      'buongiorno/bonjour/hej/hola/hallo/ciao/salut/servus',
      '(buona|boa) (sera|tarde|noite)',
      'bom dia',
      '(via|by|from|on)* (whatsapp|telegram|signal|email|text message|phone|telephone)',
    ],
    from: 'field',
    example: 'Guten Tag',
  },
  {
    // On which day it is discussed, dates nothing.
    words: '',
    phrases: [
      'for [the|this|next]* {day} [mdt|mdm|meeting|list|board|clinic]*',
      '{day} (mdt|mdm|meeting|list|board|clinic)',
      'for (staging|restaging|second opinion|reassessment)',
    ],
    from: 'field',
    example: 'for Thursday MDT',
  },
  {
    // What somebody did for a living.
    words: `baker cleaner gardener plumber mechanic nurse midwife pharmacist dentist electrician painter tailor hairdresser
      cashier waiter waitress fisherman lecturer journalist architect veterinarian firefighter pensioner`,
    phrases: [
      '(works|worked|working) as [a|an] _',
      'retired (bus|lorry|taxi|train) driver',
      'retired school teacher',
    ],
    from: 'field',
    example: 'works as a baker',
  },
  {
    // Headings of forms and letters, and verbs with which somebody reports.
    words: `indication triage verdict translated enquiry asks asked answer answered replied regard regards declared declares contains
      manifestation allergology endoscopically laparoscopically robotically nowadays immunostain actual`,
    phrases: [
      '(first|second|third|last) (ct|mri|mr|scan|restaging|rescan|control|follow up|check)',
      'bottom line',
      "(i'm|im|i am|we are|we're) (afraid|sorry) [to say]",
      '[i am|we are|am|are]* sorry to say',
      '(report|path|pathology|letter|note|summary) just (says|states|reads|gives)',
      '[all|whole] day long',
      'all day',
      'az (gut|reduziert|altersentsprechend)',
      'general (state|condition) [is|was]* (good|conserved|preserved|fair)',
      '(gastro|cardio|nephro|derm|endo|surg|onc) (letter|note|clinic|consult)',
      'islet cell',
      'for [small bowel|bowel|acute|an|a]* (obstruction|bleeding|perforation|ileus|occlusion)',
      'no (necrosis|lvi|lymphovascular invasion|perineural invasion|vascular invasion)',
      '(young|elderly)* [fit|otherwise fit]* (man|woman|gentleman|lady)',
      '(onc|oncology|oncological|oncologic|cancer|tumour) (hx|history)',
      'i e',
      'as [an] emergency',
      '(radiology|radiologist|visual) (estimate|estimates|estimated)',
      '(flr|future liver remnant|remnant) [is|of|at|now|present|currently|:|=]* # %',
    ],
    from: 'field',
    example: 'Indication',
  },
  {
    words: `morning afternoon evening lol add squeeze unfortunately fortunately basically actually sadly thankfully btw pls fyi kindly sincerely regards truly grateful
      teaching told seeing ours mine real pleasure accompanied student man woman boy girl male female gentleman lady patient pt pts pat caucasian retired teacher farmer nurse gent guy chap
      pleasant lovely delightful married widowed divorced works working worker lives independent adult driver engineer
      accountant builder postman plumber electrician secretary carpenter librarian lawyer chef cook cleaner miner soldier policeman artist mr mrs ms`,
    phrases: [
      '[#|elderly/young|middle aged]* (y|yo|yr|yrs|year|years) [old] [m|f|male|female|man|woman|gentleman|lady|patient|pt]*',
      '(patient|pt|male|female|man|woman|lady|gentleman) [of] # (y|yo|yr|yrs|year|years) [old]',
      '# y o [m|f|male|female|man|woman|gentleman|lady]',
      'aged/age [of] # [years]',
      '# ÷ (m|f)',
      // How far a pregnancy is dates nothing else.
      '(pregnant|gravid) [at] # (weeks|wks|months)',
      '# (weeks|wks|months) (pregnant|gravid)',
      'had the pleasure of',
      'to (summarise|summarize|conclude|recap)',
      'the cause of [his/her/the] (metastases|mets|symptoms)',
      'according to [the/our/your]* (volumetry|report|mri|ct|scan|pathology|histology|hepatobiliary|hpb|surgeons|surgeon|meeting|mdt|team|board)* [meeting/team/board]*',
      'whole body [imaging/ct/mri]',
      'owing to',
      '(on|at) [the] first (rescan|scan|follow up)',
      '[a] [fit/well] (man|woman|lady|gentleman) of #',
      '(can|could) (you|u) [please|pls]* (see|squeeze in)',
      '(please|pls) (add|see) [to [the] mdt]',
      '(i am|we are) (sorry|afraid) to (tell|inform|report) [you] [that]',
      '(one|a|the) (session|sitting)',
      'mrs/mr/ms x',
      '(both|double ended|upper and lower) (endoscopies|endoscopy|scopes)',
      '(synaptophysin|chromogranin) +',
      'outside (slides|hospital|films)',
      '(has|have) had',
      '[in] [good] general (condition|state)',
      'case #',
      'at the moment',
      '(pet|scopes|egd|ogd|colonoscopy|capsule|endoscopy|margin|margins) [(and|+|÷) (pet|scopes|egd|ogd|colonoscopy|capsule|endoscopy)]* neg',
      '(quick|this|the current) one',
      'k ÷ c ÷ o',
      '# [year old] (male|female|man|woman|gentleman|lady|m|f)',
      '(m|f|male|female) # [y|yo|yrs|years]',
      'this [pleasant/lovely/nice/delightful] (patient|gentleman|lady|man|woman)',
      '[pat|patient|patientin|pt]* # (j|jahre|jahrige|jahriger) [alt]',
      '(pat|patient) [w|m] # (j|jahre)',
      'in [his/her] (30s|40s|50s|60s|70s|80s|thirties|forties|fifties|sixties|seventies|eighties|# s)',
      '[early/mid/late] # s',
      'lives (with|alone) [his/her] [wife/husband/family|partner]*',
    ],
    from: 'field',
    example: '62-year-old man',
  },
  {
    words: `clinic letter note notes summary impression conclusion comment comments assessment background presentation dx
      diagnosis diagnoses diagnosed hpc pc sh dh pathology path histology histopathology histo biopsy biopsies
      bx core radiology imaging labs bloods clinical findings finding staging restaging specimen heme onc surg panel q quick read reading view recs rec expert reference lab ref evaluation eval consult ros interpretation proven oncology oncologist
      oncologists surgeon surgeons consultant pathologist pathologists radiologist hepatologist endocrinologist gp addendum
      details stage case status problem list update outcome decision consensus subject course report reports
      reporting result results scored score index level value reviewed review seen discussion mdt mdm referral referred
      proforma grade graded ecog tumourboard tb fna fnac eus colonoscopy ogd gastroscopy dbe eua ebus
      endoscopy enteroscopy laparoscopy laparotomy ileocolonoscopy echo echocardiogram ecg mri ct cect ctap us uss pet
      scan scans spect mrcp ercp mr dwi immunohistochemistry ihc synaptophysin chromogranin cd56 insm1 ck7 ck20 cdx2 ttf1
      staining stain biopsied morphology cytology histological histologically macroscopically microscopically immunoprofile lymphovascular lvi perineural invasion primovist gadolinium ulcerated
      tumorboard tumorboards unit opinion meeting meetings sonography ultrasonography scintigraphy gammagraphy ecogram needle wedge manual image cores quick principal committee
      finds find call calls called leads lead counts count wording explains explained department secretary typed sent email faxed copy copied attached enclosed forwarded form dash tumourboards item items rereviewed hpb board hepatobiliary interventional radiologists maa
      interdisciplinary multidisciplinary conference documented completing underlying dx'd summarise summarize laboratory fax intake sheet technique volumetry angiogram angiography scopes endoscopies capsule trephine medicine nuclear consultation index page problems problem
      imp anyway thx forgot sending assessable transferred hepatology onset spleen kidneys gallbladder patient's pt's surgeon's oncologist's tomorrow lines drains referrer supplementary
      radiologically radiological structural conventional recist
      hpi rtc cont ros psh pshx pmhx shx tmrw tmr asap msg ppl incl appt dept dr's hosp surg onc rad path'd triphasic multiphasic multiphase biphasic
      unenhanced arterial portovenous axial coronal slices images suvmax netspot detectnet described commented specified dictation handover epikrise epicrisis epicrise anamnesis anamnese befund befunde beurteilung diagnose diagnosen verlauf bkgd zusammenfassung konklusion conclusie hpe usg fnab ultrasound sonogram tomography examination examined palpable costal discomfort informed consented counselled interdisciplinarily angio angiographically doppler endo endocrine endocrinology intraoperative intraop radiographically ap morphological morphologically morphologic
      recorded immunophenotype immunohistochemical trabecular insular gyriform rosettes organoid bland monotonous stippled
      chromatin consulted multidisciplinary's surgeons' radiologist's`,
    phrases: [
      '[local/regional/weekly]* (net|nen|hpb|liver|gi|oncology|surgical|specialist) (mdt|mdm|clinic|team|board|meeting|nurse|cns|coordinator|specialist|service|centre|center|unit|conference|referral|patient)',
      '[net/nen/liver/hpb/gi/multidisciplinary/molecular]* (tumour board|mdt|mdm|multidisciplinary team)',
      '[case] discussed (at|in|by|with) [the/our] [hpb/net/nen/liver] (mdt|tumour board|meeting|mdm|team)',
      '(most recent|latest|recent) (ct|mri|pet|scan|scans|imaging|clinic|review|bloods|staging|restaging|biopsy|report)',
      '(felt|deemed|considered|judged|found|known|reported) to be',
      '(biopsy|sample|specimen|core) taken [from|of]',
      'on examination',
      'abdomen [is|was]* soft [and]* [non tender]*',
      'looks (well|good|fit)',
      'weight [is|remains]* stable',
      '(bowels|bowel habit|bowel habits) [are|is]* (regular|normal|open|fine|ok|good)',
      'wishes to proceed [with] [the]* [treatment|therapy]',
      'doing (well|fine|ok)',
      '(kidney|renal|liver|thyroid|cardiac|lung|synthetic) function',
      'page # [(of|÷) #]',
      '[because of|due to|owing to|because]* [the]* [insufficient/small/inadequate/remaining]* [future [liver]]* (remnant|flr) [is|was|would be|of|too small|insufficient|inadequate|# %]*',
      'reason for (referral|review|discussion|consultation)',
      '(treatment|treatments|therapy|therapies|tx|rx|lines) to date',
      '(interval|clinical|oncological|oncologic) history',
      'second opinion [request|requested|wanted]*',
      'ward round',
      'repeat (ct|mri|pet|scan|scans|imaging|biopsy)',
      '[tumour|surgical|final|operative]* pathology specimen',
      '(surgical|operative|resection) specimen',
      'transplant (centre|center|team|unit|hepatology|clinic|surgeons)',
      '(colorectal|gi|upper gi|hepatic) surgeons',
      '[sr|senior]* (nuclear medicine|nuc med|nucs) [report|physician]*',
      'final (diagnosis|report|histology|pathology)',
      '(mdt|mdm) [discussion/referral/request/outcome/meeting/consensus/summary/question/list/today/decision/proforma]*',
      'referred/referral [to|from|by|with|back]* [(for) (opinion|discussion|review|an opinion|advice|mdt|consideration)|by gp|gp|mdt|clinic]*',
      'for (mdt|discussion|opinion|review|advice|info|information|your|an opinion|tumour board|mdm|follow up) [discussion/review/please|today]*',
      '(many|thank) (thanks|you) for (referring|seeing|asking|your letter|your referral)',
      'follow up/followup [in|by|at|with]* [the|our]* [clinic|oncology|hpb|mdt|surgeons|team|gp]*',
      '(biopsy|histology) (confirmed|proven|shows|showed|of)',
      'liver (biopsy|core|bx|histology)',
      '(us|ct|eus) guided [liver] (biopsy|fnac|fna|core)',
      '(ct|mri|pet|us) (scan|scans|ap|tap|cap|chest|abdomen|abdo pelvis|chest abdomen pelvis|liver|guided|today|shows|report|thorax|pet|ct)*',
      'liver (mri|ct|us|ultrasound)',
      '(contrast) enhanced [mri/ct]',
      'triple phase [ct]',
      '(arterial|portal venous|venous) phase',
      'capsule endoscopy',
      '(synaptophysin|chromogranin|chromogranin a|cd 56|insm 1|cdx 2|ttf 1) (positive|negative|+)',
      'positive for (synaptophysin|chromogranin) [and] [chromogranin/synaptophysin] [a]',
      'synaptophysin [and|÷]* chromogranin [a] positive',
      'chromogranin a',
      'r 0/1',
      'en bloc',
      'recist [1 . 1|1.1|criteria|by|per]*',
      '[recist] (+|-) # % [recist]',
      '# % in # (days|weeks|months|years)',
      '(at|on|over) [the|her|his]* [last|past]* (two|three|2|3|both|serial|successive|consecutive|subsequent) [consecutive|successive|serial]* (scans|mris|cts|mri|ct|scan)',
      'per (ir|radiology|report|mdt|path|pathology|histology)',
    ],
    from: 'field',
    example: 'discussed at the NET MDT',
  },
  {
    words: `mon tue tues wed weds thu thur thurs fri yesterday monday tuesday wednesday thursday friday lately subsequently meanwhile interval annually
      ongoing continues continue continued continuing next month months year years week weeks day days later
      january february march april june july august september october november december jan feb mar apr jun jul aug sep
      sept oct nov dec duration`,
    phrases: [
      '{when}',
      '(for|over|since|in|after|within|during) [the] [last/past/about/approximately/next/over]* # {time}',
      '(for|over|in) [the|a]* (last|past)* (few|several|couple of)* {time}',
      '[x] # {time} [later|interval|history|of|duration]',
      '({months}) [#] [@]',
      '[in|since|from|of|early|mid|late|spring|summer|autumn|winter]* @',
      '# ÷ @',
      '# ÷ # [÷ #]',
      '@ to @',
      '@ {range} #',
      'follow up',
    ],
    weighs: true,
    dates: true,
    beside: ['primaryStatus', 'treatmentCourse', 'necLine'],
    from: 'field',
    example: 'in March 2024',
  },
  {
    words: `monthly weekly daily bd od tds im sc iv po inj injectable injections injection dose doses tablets infusion started starting
      commenced received receiving taking takes telotristat xermelo diazoxide tolerated tolerating treatment therapy systemic oncological antitumour
      medication medications meds cycles cycle lar autogel depot maintained treated rx tx completed finished available`,
    phrases: [
      '{dose}',
      '(single|double|triple|high|low|full|half) dose',
      '# (mg|mcg|g|gbq|mbq|mci|iu|units|ml) [im|sc|s c|po|iv]* [monthly|weekly|daily|bd|od|tds|qds|q # (w|wk|weeks|d|days)|every # (weeks|days)|q (4|3|2) w]*',
      '# q # (w|wk|wks|weeks|d|days)',
      'q # (w|wk|wks|weeks|d|days)',
      'every # (weeks|days|months)',
      '[x] # [more] (cycle|cycles|doses|sessions)',
      'x #',
      '# x',
      '[x] # [times|x] (÷|a|per) (d|day|night|week|wk|24 h|daily)',
      '# (st|nd|rd|th) [line/cycle/opinion/review]',
      'c #',
      'cycle # [of]',
      '(first|second|third|fourth|last|# (st|nd|rd|th)) cycle [of]',
      '(treated|maintained) (with|on)',
      '(started|commenced) on',
    ],
    beside: ['treatmentCourse', 'hormonalSyndrome', 'necLine'],
    from: 'field',
    example: '120 mg every 4 weeks',
  },
  {
    words: `metformin insulin ramipril amlodipine bisoprolol atorvastatin simvastatin aspirin clopidogrel apixaban warfarin
      rivaroxaban edoxaban levothyroxine omeprazole pantoprazole esomeprazole lansoprazole famotidine creon loperamide ondansetron paracetamol morphine codeine
      furosemide spironolactone allopurinol sertraline statin steroids dexamethasone prednisolone denosumab zoledronate
      cholestyramine ppi obesity obese gord smoker vegetarian overweight bmi
      allergies penicillin nkda alcohol smoking teetotal nonsmoker comorbidity comorbidities pmh cholecystectomy
      hysterectomy caesarean tonsillectomy cabg pacemaker gallstones
      diverticulosis haemorrhoids thyroidectomy hypothyroid menopause diabetic hypertensive asthmatic`,
    phrases: [
      '[well/poorly]* [controlled]* [type 1/2] ({illness}) [mellitus]* [well controlled|on metformin|on treatment]*',
      '(ex|non|never|current) smoker',
      'bmi #',
      'no (comorb|comorbid|comorbids|comorbidity|comorbidities|pmh|significant pmh|allergies|known allergies|past medical history|medication|medications|complaints|regular medications|significant comorbidities|major comorbidities|other comorbidities|significant medical history|known drug allergies|relevant history)',
      'nil of note',
      'multiple comorbidities',
      '(severe|moderate|advanced) ({illness})',
      'pancreatic enzymes',
      '(hernia) repair',
      '(hip|knee) replacement',
      // What fails is the organ, and no treatment.
      '(heart|cardiac|ventricular|respiratory|lung|pulmonary|organ|multiorgan|pancreatic|adrenal|pituitary|ovarian|intestinal|graft) failure',
    ],
    weighs: true,
    beside: [],
    from: 'field',
    example: 'on metformin',
  },
  {
    words: `intense intensely strongly markedly uniformly homogeneously avidly unequivocally unequivocal yes asymptomatic well fit symptomatic symptoms appetite energy incidental incidentally detected presented presenting
      presents discovered workup routine screening abdominal abdomen abdo pelvis chest thorax tired fatigued
      comfortable coping active age`,
    phrases: [
      '[no/mild/some/occasional/ongoing/denies/without]* (weight loss|abdominal pain|pain|back pain|ruq pain|nausea|vomiting|fatigue|lethargy|anorexia|bloating|constipation|fever|fevers|night sweats|reduced appetite|dyspnoea|sob|oedema|cough|palpitations|itch|pruritus|bleeding|melaena|obstruction|anaemia|symptoms|nausea or vomiting)',
      'clinically (asymptomatic|well|fit)',
      '(feels|feeling) well',
      'eating and drinking well',
      '(appetite|weight|energy) [is/remains] (good|normal|maintained|stable|steady)',
      'presenting with',
      'picked up',
      'work up',
      'health check',
    ],
    beside: [],
    from: 'field',
    example: 'abdominal pain',
  },
  {
    words: `cga nse pancreastatin afp cea ldh alp ggt alt ast albumin hb haemoglobin platelets plt wcc wbc neutrophils crp
      sodium potassium glucose gastrin glucagon lfts fbc urea tsh bnp`,
    phrases: [
      '(chromogranin [a]|cga|cg a|nse|pancreastatin|afp|cea|ca 19 9|ldh|alp|ggt|alt|ast|albumin|hb|haemoglobin|platelets|plt|wcc|wbc|neutrophils|crp|sodium|potassium|glucose|hba 1 c|hba1c|gastrin|c peptide|vip|glucagon|lfts|u and e|u es|fbc|nt pro bnp|ntprobnp|bnp|urea|tsh) [=|is|was|of|at|raised|elevated|normal|high|rising|falling|stable|low|mildly|x #|times]* [{bound}]* [#] [ng ml|ng l|u l|iu l|g l|uln|x uln|pmol l|nmol l|x normal|mg dl|mmol l|ug l]*',
      '[urinary/urine|24 h|24 hour|serum/plasma|24 hr]* 5 hiaa [=|is|was|of|at|raised|elevated|normal|high|mildly|markedly]* [{bound}]* [#] [umol|mg] [÷]* [24] [h|hrs|d|day]* [x uln|uln|x normal]',
      '(lfts|bloods|fbc|renal function|liver function|liver function tests|u es) [normal/ok/fine/satisfactory/unremarkable/deranged]',
      'normal (lfts|bloods|renal function|liver function|fbc|echo|bilirubin|synthetic function)',
      'echo (normal|clear|unremarkable)',
      'suvmax [of] #',
      'suv [max] [of] #',
      'lvef # %',
      'liver function tests',
    ],
    beside: [],
    from: 'field',
    example: 'CgA 320 ng/mL',
  },
  {
    words: 'tnm ajcc uicc',
    phrases: [
      'stage (iv|4|iii|3|ivb|iva) [b/a] [disease]',
      '(p|c|yp|yc)* t (0|1|2|3|4|x) [a/b/c]',
      '(pt|ct|ypt) (0|1|2|3|4|x) [a/b/c]',
      '(p|c|yp)* n (0|x) [a/b]',
      '(pn|cn) (0|1|2|x) [a/b]',
      '(pm|cm) (0|1) [a/b/c]',
      'm 1 [b/c]',
      '(p|c|yp)* (t|pt|ct|ypt) (0|1|2|3|4|x) [a/b/c] (p|c)* (n|pn|cn) (0|1|2|x) [a/b] [(p|c)* (m|pm|cm) (0|1|x) [b/c]]',
      'm 0',
      '(enets|ajcc|uicc) stage',
      '8 th edition',
      'who (2000|2010|2017|2019|2022) [classification]',
    ],
    beside: ['differentiation', 'ki67', 'primarySite'],
    from: 'field',
    example: 'pT3N1',
  },
  {
    words: `liver hepatic metastatic metastases metastasis mets met lesions lesion secondaries metastasised metastasized disease
      tumour tumours neoplasm neuroendocrine nodule nodules cancer malignancy mass deposits deposit spread metastasising
      advanced locally functioning sporadic malignant multiple large bulky
      hypervascular arterially enhancing measurable enhancement
      hypodense hyperintense calcified cystic necrotic hepatomegaly steatosis parenchyma gep gastroenteropancreatic
      rapid rapidly slow slowly steady steadily gradual gradually aggressive indolent extent distribution pattern size sizes
      diameter number maximum max measuring measures measure type involvement involving volume
      functional new newly smv sma ivc abundant scattered intrahepatic filiae metastasen lebermetastasen leberfiliae`,
    phrases: [
      '{liver} {lesion}',
      '(liver mets|mets|metastases|liver metastases) from',
      'advanced disease',
      '(largest|biggest) [lesion|met|metastasis]* [of|is|was|measures|measuring|=]* # mm/cm',
      't 2 hyperintense',
      'restricted diffusion',
      'target lesions',
      'fatty liver',
      'metastatic to [the] liver',
      '(with|and) liver (mets|metastases)',
      'gastro entero pancreatic',
      'main (pv|portal vein) (patent|open)',
      '[#|all|both|the]* hepatic veins (involved|infiltrated)',
      '[with|and|+]* rescue [octreotide|injections|doses|sc]*',
      '[despite|with|by|on]* (vit|vitamin) k',
      '(portal (vein|trunk)|pv) (patent|open)',
    ],
    beside: [
      'liverDistribution',
      'liverResectability',
      'ablationNumbers',
      'differentiation',
      'sstrImaging',
      'hormonalSyndrome',
      'extrahepaticDisease',
    ],
    from: 'field',
    example: 'liver metastases',
  },
  {
    words: `ward icu hospital inpatient outpatient admission admitted discharge discharged rehab recurrence relapse
      recurrent lung thyroid breast prostate adrenal bone node nodal nodes lymph mesenteric omental colon polyp lymphoma
      melanoma contralateral resection resected surgery operation operative chemotherapy
      toxicity neutropenia mucositis rash`,
    phrases: [
      'on the (ward|icu)',
      'outside (scans|scan|imaging|report|reports|us|ct|mri|pet|hospital|records|films|slides|facility|institution|lab)',
      'in hospital',
      'at home',
      'in clinic',
      'as inpatient',
      'in patient',
      'nursing home',
      'post op/operatively/operative [day #]*',
      'POD #',
      'primary tumour',
      'local recurrence',
      'second cancer',
    ],
    weighs: true,
    beside: [],
    from: 'field',
    example: 'on the ward',
  },
  {
    words: 'lobe lobes hemiliver segment segments seg segs extensive multifocal numerous',
    phrases: [
      '(right|left) [hepatic/liver] lobe',
      '(on|in) the (right|left) [side/lobe]',
      '(right|left) side',
      '(seg|segment|segments|segm) #',
      's (1|2|3|4|5|6|7|8) [a/b] [(÷|to|and|s)* (1|2|3|4|5|6|7|8) [a/b]]*',
    ],
    marks: 'liverDistribution',
    beside: ['liverDistribution', 'ablationNumbers', 'primarySite'],
    from: 'field',
    example: 'right lobe',
  },
  {
    words: `right left bilateral sided dominant head body tail neck uncinate`,
    phrases: ['# mm/cm', '# x # mm/cm'],
    beside: ['liverDistribution', 'ablationNumbers', 'primarySite'],
    from: 'field',
    example: '12 mm',
  },
  {
    words: `margins margin clear uptake lymphadenopathy unremarkable normal nl wnl patent intact marrow necrosis tracer`,
    phrases: [],
    beside: [],
    from: 'field',
    example: 'normal',
  },
  {
    // Who answers it: "IR: all clear" is about this question, whatever it says.
    words: 'ir',
    phrases: [],
    marks: 'transarterialContraindications',
    from: 'field',
    example: 'IR',
  },
  {
    words: 'differentiation dif diff',
    phrases: [],
    marks: 'differentiation',
    from: 'field',
    example: 'differentiation',
  },
  {
    // Non-functioning, or neurofibromatosis: asked (dossier 2.8).
    words: 'function',
    phrases: ['NF', '(fx|function|functional|functionality) status'],
    marks: 'hormonalSyndrome',
    from: 'field',
    example: 'NF',
  },
  {
    words: 'performance',
    phrases: [],
    marks: 'performanceStatus',
    from: 'field',
    example: 'performance',
  },
  {
    words: 'ki',
    phrases: [],
    marks: 'ki67',
    from: 'field',
    example: 'Ki',
  },
  {
    words: 'primary primaries',
    phrases: [],
    marks: 'primaryStatus',
    beside: [],
    from: 'field',
    example: 'primary',
  },
  {
    words: 'so yet far',
    phrases: ['so far', 'as yet', 'to date', 'ever since'],
    dates: true,
    beside: [],
    from: 'field',
    example: 'so far',
  },
];
