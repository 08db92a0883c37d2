import type { PhraseRow } from './phraseRow.ts';

const livers = '{liver} [{mets}]';
const aboutThePrimary = ['primarySite', 'primaryStatus', 'differentiation'] as const;

/** What surgery of the liver can do. */
export const surgeryPhrases: readonly PhraseRow[] = [
  {
    question: 'liverResectability',
    answer: 'unresectable',
    phrases: [
      '({unresectable}) [{extent}] [{extent}] {liver} [{mets}]',
      `${livers} {be} [surgically] ({unresectable})`,
      'not a (surgical|hepatectomy|resection|surgery|liver resection|liver surgery) candidate',
      'not a candidate for (surgery|resection|hepatectomy|liver resection|liver surgery)',
      'unfit for (surgery|resection|hepatectomy|liver resection|liver surgery)',
    ],
  },
  {
    question: 'liverResectability',
    answer: 'unresectable',
    phrases: ['{be} ({unresectable}) [at/by/per] [the] [hpb/net/liver] [mdt|present|moment]'],
    alone: true,
    notBeside: aboutThePrimary,
  },
  {
    question: 'liverResectability',
    answer: 'oneStage',
    phrases: [
      '[completely] resectable [{extent}] [{extent}] {liver} [{mets}]',
      `${livers} {be} [completely] resectable`,
      'r 0 [resection] feasible/possible/achievable',
      'one/single stage [liver] resection/hepatectomy',
      'resectable in one operation/stage/sitting',
    ],
  },
  {
    question: 'liverResectability',
    answer: 'oneStage',
    phrases: ['{be} [completely] resectable [at/by/per] [the] [hpb/net/liver] [mdt|present|moment]'],
    alone: true,
    notBeside: aboutThePrimary,
  },
  {
    question: 'liverResectability',
    answer: 'staged',
    phrases: [
      'two stage/staged [liver] [hepatectomy/resection/surgery/approach]',
      '[resectable] in two stages',
      '[resectable with] [right/left] (pve|portal vein embolization/embolisation) [then|followed by|and] [two stage] [hepatectomy/resection]',
      'alpps',
    ],
  },
  {
    question: 'liverResectability',
    answer: 'debulkable',
    phrases: [
      '[liver] debulking/cytoreduction feasible/possible/achievable',
      'debulkable',
      'amenable to debulking/cytoreduction',
    ],
  },
  {
    question: 'liverResectability',
    answer: 'notAssessed',
    phrases: [
      '[hpb/net/liver/hepatobiliary] mdt [review/discussion] pending',
      'not [yet] (reviewed|discussed|seen) (by|at|in) [the/an/our] [hpb/net/liver/hepatobiliary] mdt',
      '[liver] resectability not [yet] assessed/discussed/known/reviewed',
      'resectability unknown',
    ],
  },
  {
    question: 'liverResectability',
    unclear: 'whatTheMdtDecided',
    phrases: ['not/non/un [surgically/completely] resectable', 'not operable'],
  },
  {
    question: 'liverResectability',
    unclear: 'whatTheMdtDecided',
    phrases: [
      'borderline [resectable]',
      'hepatectomy/metastasectomy',
      'liver resection/surgery',
      'debulking/cytoreduction [surgery]',
      'resectable after/once/when/following/with/if/provided/pending/except',
      'operable/resectability',
      'awaiting [hpb/net/liver] mdt',
      'not discussed',
      'palliative resection',
      'r 0 [resection]',
      'post/previous/prior (pve|portal vein embolization/embolisation)',
    ],
  },
  {
    question: 'liverResectability',
    unclear: 'whatTheMdtDecided',
    fits: ['unresectable'],
    phrases: [
      '[medically/anaesthetically] unfit',
      'not [medically] fit [for (surgery|resection|hepatectomy|operation)]',
      'too frail/old/comorbid [for (surgery|resection|hepatectomy|operation)]',
      '(declines|declined|refuses|refused|does not want|not keen on) (surgery|resection|hepatectomy|operation)',
      'not for (surgery|resection|hepatectomy)',
    ],
  },
  {
    question: 'liverResectability',
    phrases: [
      '(unfit|not fit|too frail/old) for ({anyLine}|{local}|transplant|transplantation|chemotherapy|chemo)',
    ],
  },
  {
    question: 'liverResectability',
    unclear: 'liverOrPrimary',
    phrases: [
      '({unresectable}|resectable) [{between}] [{between}] [{siteAs} [{between}] [{between}]] ({growth})',
      '({unresectable}|resectable) [metastatic] (disease|metastases|mets|tumour|tumours|lesions)',
      '({unresectable}|resectable)',
    ],
  },
  {
    question: 'liverResectability',
    phrases: [
      '({unresectable}|resectable) [locally advanced] [{siteAs}] primary',
      'primary [tumour] [in situ/place] [and] {be} ({unresectable}|resectable)',
      '({unresectable}|resectable) [mesenteric/retroperitoneal/nodal] {outside} [{mets}|mass]',
      'transplant/transplantation [eligibility] not [yet] discussed',
      'debulking/cytoreduction/resection of [the] primary',
      'palliative resection of [the] primary',
    ],
  },
  {
    question: 'transplantScreen',
    answer: 'meetsAll',
    phrases: [
      '(meets|fulfils|fulfills) [all] (milan|milan net|transplant|transplantation|liver transplant) [criteria]',
      'milan net criteria met',
    ],
  },
  {
    question: 'transplantScreen',
    answer: 'doesNotMeet',
    phrases: [
      'outside [the] (milan|milan net|transplant|transplantation) [criteria]',
      "(does not|doesn't) (meet|fulfil|fulfill) [the] (milan|milan net|transplant) [criteria]",
      'too old for transplant/transplantation',
      '(transplant|transplantation) no',
    ],
    ends: true,
  },
  {
    question: 'transplantScreen',
    answer: 'doesNotMeet',
    phrases: ['(milan [net]|transplant/transplantation) criteria not met/fulfilled'],
  },
  {
    question: 'transplantScreen',
    answer: 'unknown',
    phrases: [
      '(transplant|transplantation) [eligibility] (not [yet] discussed/assessed|never considered/discussed)',
    ],
  },
  {
    question: 'transplantScreen',
    unclear: 'transplant',
    phrases: [
      '[liver] transplant/transplantation [candidate]',
      'olt',
      'liver graft',
      'milan [net] [criteria]',
    ],
  },
];
