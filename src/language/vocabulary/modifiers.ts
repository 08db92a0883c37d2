/**
 * What a word around a mention does to it (dossier 2.8, rule 4), in the terms of ConText: negation, certainty,
 * temporality, experiencer, and what is only supposed.
 */
export type ModifierKind =
  'negated' | 'uncertain' | 'planned' | 'hypothetical' | 'historical' | 'experiencer' | 'exception';

interface ModifierRow {
  readonly kind: ModifierKind;
  readonly phrases: readonly string[];
  /** What of its clause it bears on: what comes after it, what comes before it, or both. */
  readonly direction: 'forward' | 'backward' | 'both';
}

export const modifierRows: readonly ModifierRow[] = [
  {
    kind: 'negated',
    direction: 'forward',
    phrases: [
      'no/without/never/denies/denied/deny/nor/neither/nil/none/lacks/cannot/non/un/minus/zero',
      'no evidence/sign/signs/suggestion/features (of|for)',
      'absence/lack (of)',
      'free of',
      'negative for',
      'rule/rules/ruling out',
      'r o',
      'exclude/excludes',
      "can't/didn't/doesn't/hasn't/won't/don't",
    ],
  },
  {
    kind: 'negated',
    direction: 'both',
    phrases: [
      'declined/declines/refused/refuses',
      "not/isn't/wasn't/aren't/weren't",
      'no longer',
      'instead of',
      'rather than',
      'never been',
    ],
  },
  {
    kind: 'negated',
    direction: 'backward',
    phrases: ['ruled out', 'excluded/absent', 'not seen/present/found/identified'],
  },
  {
    kind: 'uncertain',
    direction: 'both',
    phrases: [
      'potentially/potential/possible/possibly/probable/probably/maybe/perhaps/likely/unlikely/suspected/suspicious/suspicion/query/queried',
      'presumed/presumably/apparent/apparently/equivocal/indeterminate/questionable/unclear/uncertain/unconfirmed/doubtful/doubt',
      'vs/versus/or/either/may/might/could/seems/seem/appears/suggests/suggestive/suggesting/differential/ddx/tbc',
      'consistent/compatible with',
      'cannot exclude',
      'not sure/certain/clear',
      'poss/prob/susp',
      'claims/claimed/thinks/reportedly/allegedly',
      'whether/what/how/why',
      'at best/worst/most/least',
      'on a good/bad day',
    ],
  },
  {
    kind: 'planned',
    direction: 'both',
    phrases: [
      'plan/plans/planned/planning/awaiting/awaits/awaited/await/pending',
      'consider/considers/considering/consideration/considered/propose/proposed/proposes/recommend/recommended/recommends',
      'discuss/discussed/discussing/discussion/will/scheduled/booked/refer/referral/request/requested/aim/aiming/intend/intended/intention',
      '(to|for) (have/start/undergo/receive/commence/begin/restart)',
      'candidate/eligible/eligibility/suitable/suitability/option/options/hope/hoping/due/should/listed/offered/offer',
      'trial of',
      'next step',
    ],
  },
  { kind: 'planned', direction: 'forward', phrases: ['for'] },
  {
    kind: 'hypothetical',
    direction: 'both',
    phrases: ['if/unless/would/provided/assuming/suppose', 'in case', 'when/once/until'],
  },
  {
    kind: 'historical',
    direction: 'both',
    phrases: [
      'previous/previously/prior/initially/initial/originally/original/formerly/former/earlier/baseline/ago/before/past/prev',
      'at diagnosis/presentation/first',
      'history of',
      'h o',
      'hx [of]',
      'used to [be]',
      'pre/preop/preoperative/preoperatively/premorbid/premorbidly',
      'last year/month/week/visit/clinic/review/time/appointment/admission/seen',
      'back in',
      'had been',
    ],
  },
  {
    kind: 'historical',
    direction: 'backward',
    phrases: ['deteriorating/deteriorated/declining/worsening/worsened/dropping/dropped/falling'],
  },
  {
    kind: 'experiencer',
    direction: 'both',
    phrases: [
      'family history [of]',
      'FH',
      'fhx/family/familial/mother/father/brother/sister/son/daughter/aunt/uncle/cousin/grandmother/grandfather/wife/husband/twin/parent/parents/relative/relatives/sibling/siblings/mum/dad',
      'study/studies/trial/trials/guideline/guidelines/criteria/patients/population/cohort/paper/article',
      'another/other/different/similar patient',
    ],
  },
  {
    kind: 'exception',
    direction: 'both',
    phrases: [
      'except/excepting/besides/barring/bar/excluding/save',
      'other than',
      'apart/aside from',
      'with the exception of',
      'but (one|two|for|none|#)',
      '[but] not in',
      'other',
    ],
  },
];

/** At the head of a clause they say that the clause before is no longer so. */
export const changeWords = [
  'now',
  'currently',
  'today',
  'later',
  'since',
  'subsequently',
  'recently',
  'latest',
  'repeat',
  'rebiopsy',
];

/** Verbs that say so without a new subject: "ECOG 1 but has dropped". */
export const changeVerbs = new Set(
  `dropped declined deteriorated worsened fallen fell improved changed slipped risen rose increased decreased doubled
  grown shrunk transformed dedifferentiated resolved recovered`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** They leave open how far something holds; a finding beside them is not taken. */
export const limitingWords = new Set(
  `some partly partial partially most mostly majority mainly predominantly largely weak weakly faint faintly mild mildly
  minimal minimally trace low focal focally incomplete incompletely subtotal few several slight slightly only just
  single one segmental branch intermittent intermittently occasional moderate moderately poorly variable variably
  nearly almost least half resolving resolved improving improved worse worsening less more much technically
  marginally treated biochemical biochemically clinically symptomatically isolated removed stopped recanalised recanalized ish`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that negate or leave open; beside an option they make the bot ask again (dossier 2.8, rule 4). */
export const negations: readonly string[] = [
  'no',
  'not',
  'non',
  'un',
  'without',
  'never',
  'denies',
  'denied',
  "isn't",
  "wasn't",
  '?',
  'planned',
  'awaiting',
  'previous',
  'previously',
  'possible',
  'possibly',
  'probable',
  'probably',
  'maybe',
  'perhaps',
  'unlikely',
  'suspected',
  'query',
];
