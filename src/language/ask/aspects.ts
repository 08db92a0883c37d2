import { once } from '../../machine/once.ts';
import { searchTermsOf } from '../tokens/searchTerms.ts';

/** What is wanted of a subject. */
export type Aspect =
  | 'dose'
  | 'avoid'
  | 'updates'
  | 'conditions'
  | 'cautions'
  | 'evidence'
  | 'figures'
  | 'source'
  | 'figure3'
  | 'limits'
  | 'next'
  | 'options'
  | 'use'
  | 'definition';

/** The words of each aspect; where a text has words of several, the first counts. */
export const aspectWords: readonly (readonly [Aspect, RegExp])[] = [
  ['dose', /\b(?:doses?|dosages?|dosing|posology|how much|how many (?:mg|gbq|cycles?))\b/g],
  [
    'avoid',
    /\b(?:contra-?indicat\w*|avoid\w*|unsuitable|exclusions?|exclud\w+|rules? out|forbidden|(?:who|when|why)(?: (?:should|can|could|must|may|do|does|is|are|i|we|one|you|it|to))* not|when (?:should|is|are|to|do|not)[\w ]* not|not (?:to )?(?:use|give|offer|treat)\w*|shouldn't|mustn't)\b/g,
  ],
  ['updates', /\b(?:changed?|changes|new|news|newer|updat\w+|since 2017|after 2017|latest|recent\w*)\b/g],
  [
    'conditions',
    /\b(?:conditions?|criteri(?:a|on)|requirements?|required|requires?|prerequisites?|eligib\w+|suitab\w+|candidates?|qualif\w+|selection|selected|who (?:should|can|may|could|gets?|needs?)|for whom|which patients?)\b/g,
  ],
  [
    'cautions',
    /\b(?:risks?|risky|side-? ?effects?|adverse(?: (?:effects?|events?))?|toxicit(?:y|ies)|toxic|complications?|danger\w*|safe|safety|cautions?|warnings?|harm\w*|hazards|hazardous|precautions?)\b/g,
  ],
  [
    'evidence',
    /\b(?:evidence|trials?|stud(?:y|ies)|proof|proven|rcts?|support\w*|how (?:strong|certain))\b/g,
  ],
  [
    'figures',
    /\b(?:figures|do(?:es)? work|results?|surviv\w+|prognosis|hazard ratios?|(?:response |recurrence )?rates?|outcomes?|efficacy|effective\w*|benefits?|beneficial|success\w*|how (?:good|well)|shows?|showed|shown|prolongs?|improves?|extends?|useful)\b/g,
  ],
  ['source', /\b(?:sources?|references?|citations?|cited?|come from|comes from)\b/g],
  ['figure3', /\b(?:figure ?3|(?:original|2017) (?:figure|algorithm)|(?:in|from) the figure)\b/g],
  ['limits', /\b(?:limits|limitations?|uncertain\w*|open questions?)\b/g],
  ['next', /\b(?:next|after(?:wards)?|then|follow(?:s|ing)?|follow-? ?up|fails?|subsequent\w*)\b/g],
  ['options', /\b(?:treat(?:s|ed|ment|ments|ing)?|manag(?:e|ed|ement)|options)\b/g],
  [
    'use',
    /\b(?:used?|using|indicat\w+|roles?|place|recommend\w*|preferr?\w*|first[- ]line|standard|offer\w*|given?|giving|gives|possible|allowed|best|established|first choice|an option)\b/g,
  ],
  [
    'definition',
    /\b(?:defin\w+|mean(?:s|ing|t)?|stands?(?: for)?|abbreviat\w+|counts? as|expla\w+|called|names?)\b/g,
  ],
];

/** Words that carry nothing to look for. */
export const fillers: () => ReadonlySet<string> = once(
  () =>
    new Set(
      searchTermsOf(
        `a an the and or of to for in on at by with about against from as into within between than vs versus
    is are was were be been being do does did done can could should would will may might must shall has have
    had i we you he she it they one me us them my our your its their this that these those there here any some
    all what which who whom whose when where why how whether if so not no please tell say says said know want
    like need needed see show give get gets got let go look find patient patients people person someone
    everyone guideline guidelines algorithm chart pathway dossier data text liver hepatic metastases met mets
    metastatic disease tumour neoplasm neuroendocrine net nets nen nens cancer therapy drug method procedures
    thing kind type part really exactly generally usually often ever actually more most much many very still
    also just only even other another both each either such same well good better bad big come comes happen
    happens mean before during under without currently now today word words term terms scan imaging mention
    mentioned stand according based difference differ different behind anything absolute relative main too advice reconstruction
    influence influences affect affects problem problems matter matters ask asked answer view change`,
      ).map(({ word }) => word),
    ),
);

/** Words that are looked for, and left aside where no passage has them beside the others. */
export const soft: () => ReadonlySet<string> = once(
  () =>
    new Set(
      searchTermsOf(
        `work works occur occurs long short poor help helps function functions normal high low level levels cutoff
    limit value values reason purpose rule number numbers many size sizes line lines first second third 5y 10y
    2017 order known year years month months time times new old early late common rare severe active
    prior earlier previous score cause causes lead leads increase increases reduce reduces usual`,
      ).map(({ word }) => word),
    ),
);
