import type { QuestionTable } from './row.ts';

const how =
  '[{is}|was|shows|showed|all|scan|uptake|intensely|strongly|strong|highly|uniformly|very|markedly|clearly|both|lesions|disease|liver|mets|metastases|[liver] lesions|throughout|hepatic]*';
const everywhere =
  '(in|throughout|at) [all|the|known|both|multiple|liver|hepatic|sites of|every]* ({lesion}|{liver} {lesion}|disease|sites|site of disease|sites of disease|liver|known disease|deposits|disease sites) [and (the) primary|and primary|and nodes|and mesenteric mass]*';
const avid = '(avid/positive/pos)';

/** What imaging of somatostatin receptors shows. */
export const sstrImaging: QuestionTable<'sstrImaging'> = {
  question: 'sstrImaging',
  names: {
    positive: {
      anywhere: ['DOTATATE avid', 'dotatate positive', 'Ga-68 avid', 'octreoscan positive'],
      whenAsked: [
        'Krenning 4',
        'pos',
        'avid',
        'PET avid',
        'SSTR-positive',
        'all avid',
        'avid everywhere',
        'positive everywhere',
      ],
    },
    heterogeneous: {
      anywhere: ['mixed uptake', 'some lesions cold', 'FDG discordant'],
      whenAsked: ['patchy', 'mixed', 'heterogeneous uptake', 'patchy uptake'],
    },
    negative: {
      anywhere: ['SSTR negative', 'octreoscan cold'],
      whenAsked: ['non-avid', 'neg', 'not avid', 'no uptake'],
    },
    notDone: {
      anywhere: ['awaiting DOTATOC'],
      whenAsked: ['no PET', 'not available', 'not yet done', 'not done', 'not done yet', 'none yet'],
    },
  },
  rows: [
    {
      answer: 'positive',
      phrases: [
        '[all|both|the] [scan|lesions|{lesion}|{liver} {lesion}|pet|uptake]* [{is}]* [intensely/strongly/highly/uniformly/clearly]* (positive|avid|pos) [in all {lesion}|everywhere|throughout]',
      ],
      asked: true,
      from: 'dossier',
      example: 'strongly positive',
      not: 'mostly positive',
    },
    {
      answer: 'negative',
      phrases: [
        '[all|both|the] [scan|lesions|{lesion}|{liver} {lesion}|pet]* [{is}]* (negative|neg|non avid|not avid|cold)',
      ],
      asked: true,
      from: 'dossier',
      example: 'all lesions negative',
      not: 'some lesions negative',
    },
    {
      answer: 'positive',
      phrases: [
        `{tracer} ${how} ${avid} [${everywhere}]`,
        '{tracer} + [ve]',
        `{tracer} (shows|showed|with|demonstrates|demonstrated|showing|demonstrating) (intense|avid|strong|high|marked|increased|uniform)* uptake [${everywhere}]`,
        `{tracer} (shows|showed|with|demonstrates|demonstrated|showing) [intensely/strongly]* avid {liver} {lesion}`,
        `[intensely/strongly/highly/uniformly|all|both]* ${avid} (on|by|with) {tracer}`,
        `{liver} {lesion} [{is}|all|both|intensely|strongly]* avid (on|by|with) {tracer}`,
        `(all|multiple) [{liver}] {lesion} [{is}]* [intensely/strongly]* (avid|sstr positive|dotatate avid)`,
        'sstr/ssr avid/positive/pos [disease/lesions/mets/metastases|in all lesions|throughout|liver mets]',
        'somatostatin receptor positive/avid [disease/lesions]',
        `(intense|strong|avid|high) uptake on {tracer} [${everywhere}]`,
        'sstr + [ve]',
        `{tracer} (all|both|every) [known/visible/hepatic/liver]* (lesions/lesion/foci/sites|{lesion}|{liver} {lesion}) [{is}]* [intensely/strongly/clearly]* ${avid}`,
        `{tracer} [{is}]* [intensely/strongly/clearly]* ${avid} [in] (all|every|both) [known/visible/hepatic/liver]* (foci|sites|lesions|{lesion}|{liver} {lesion})`,
        `{tracer} (shows|showed|with|demonstrates|showing)* (intense|avid|strong|high|marked)* uptake (at|in) (every|all) (site|sites) [of disease]`,
        'sstr/ssr [pet|imaging]* (:|=) (avid|positive|pos) [in all [{liver}] {lesion}|all lesions]',
      ],
      from: 'dossier',
      example: 'DOTATATE avid',
      not: 'FDG avid',
    },
    {
      value: 'krenning',
      phrases: ['krenning [score/grade] [of/is] # [(to|÷|or) #]'],
      from: 'dossier',
      example: 'Krenning 4',
      not: 'Krenning 2',
    },
    {
      answer: 'heterogeneous',
      phrases: [
        'mixed/heterogeneous/variable [{tracer}] uptake/avidity [on {tracer}]',
        '{tracer} [uptake] [is/shows/showed/with/demonstrates] heterogeneous/mixed/patchy/variable [uptake/avidity/expression]',
        'patchy [{tracer}] uptake [on {tracer}]',
        'sstr/ssr [pet|imaging]* [{is}|:|=]* (heterogeneous|mixed|patchy)',
        '(heterogeneous|mixed|patchy) (on|by|with) {tracer}',
        'fdg [{tracer}] discordant/mismatch/discordance',
        '{tracer} fdg discordant/mismatch/discordance',
        'discordant fdg [avid/positive]* [disease/uptake/lesions]',
        '(patchy|heterogeneous|mixed) {tracer} [uptake]',
        '(some|several|a few) [{liver}]* {lesion} (cold|non avid|not avid|sstr negative|dotatate negative) [on {tracer}]',
      ],
      from: 'dossier',
      example: 'patchy DOTATATE uptake',
      not: 'heterogeneous enhancement',
    },
    {
      answer: 'negative',
      phrases: [
        `{tracer} ${how} (non avid|negative|cold|neg)`,
        'non avid (on|by|with) {tracer}',
        `{tracer} (shows|showed|with) no [significant|abnormal] uptake`,
        'no uptake on {tracer}',
        '{tracer} (shows|showed|with|:)* no [significant|abnormal|tracer]* (uptake|accumulation|avidity) [(in|of) [the|any] [known]* ({liver} {lesion}|{lesion}|liver)]',
        'sstr/ssr negative/neg',
        'somatostatin receptor negative',
        'not avid on {tracer}',
      ],
      from: 'dossier',
      example: 'DOTATATE negative',
      not: 'FDG negative',
    },
    {
      answer: 'notDone',
      phrases: [
        '{tracer} [has|was]* not [yet|been]* (done/performed/available)',
        '(awaiting|await|waiting for) {tracer}',
        '(not done|not yet done|not performed|outstanding) : {tracer}',
        'no {tracer} [scan] (has been|was) (done|performed|made) [yet|so far]',
        '{tracer} [is] (pending/awaited/outstanding|to be done|not yet)',
        'no (functional imaging|somatostatin receptor imaging|sstr imaging) [yet|done|available|so far]*',
      ],
      from: 'dossier',
      example: 'no DOTATATE yet',
      not: 'no DOTATATE uptake',
    },
    {
      answer: 'notDone',
      phrases: ['no {tracer} [yet|done|available|so far|performed]'],
      ends: true,
      from: 'dossier',
      example: 'no DOTATATE',
      not: 'no DOTATATE uptake',
    },
    {
      answer: 'notDone',
      nearly: true,
      phrases: [
        '{tracer} [is] (requested/booked/planned/scheduled)',
        'pet [is|was]* not [yet] (done/available/performed)',
      ],
      from: 'field',
      example: 'DOTATATE booked',
    },
    {
      answer: 'notDone',
      phrases: ['no pet [yet/done]'],
      asked: true,
      from: 'dossier',
      example: 'no PET',
      not: 'no PET uptake',
    },
    {
      unclear: 'fdg',
      phrases: [
        'fdg [pet] [ct] [is/was/strongly/intensely/highly/mildly]* [avid/positive/negative/non/cold] [avid]',
        'non avid on fdg [pet]',
        'avid/positive on fdg [pet]',
        'fdg avidity/uptake',
      ],
      from: 'dossier',
      example: 'FDG avid',
    },
    {
      unclear: 'histology',
      phrases: [
        '(somatostatin receptor|sstr|ssr) positive/negative on (ihc|immunohistochemistry|immunostaining|biopsy|histology)',
        'sstr 2/5 [a] [positive/negative/+|on ihc]',
        'somatostatin receptor 2 [positive/negative]',
        'sstr 2 a',
        'sstr (ihc|immunohistochemistry|on ihc|staining)',
        'positive [for sstr] on ihc',
      ],
      from: 'dossier',
      example: 'SSTR2+',
    },
    {
      unclear: 'whatTheImagingShows',
      phrases: [
        '{tracer}',
        'not avid',
        'krenning',
        'patchy',
        'no pet [yet/available|so far]',
        'heterogeneous',
        'pet awaited/pending',
        'sstr/ssr',
        'non avid',
        'avidity',
        'functional imaging',
      ],
      from: 'field',
      example: 'DOTATATE',
    },
    {
      unclear: 'whatTheImagingShows',
      fits: ['heterogeneous', 'negative'],
      phrases: [
        'cold/photopenic/photopaenic',
        'no/without/absent/faint/weak/low/minimal/reduced/lost [{tracer}] uptake/avidity',
        'lack/loss of [{tracer}] uptake/avidity',
      ],
      from: 'field',
      example: 'faint uptake',
    },
    {
      unclear: 'fdg',
      phrases: ['(mixed|heterogeneous|patchy) uptake on fdg'],
      from: 'field',
      example: 'mixed uptake on FDG',
    },
    {
      answer: 'positive',
      nearly: true,
      phrases: [
        '[pet] avid [throughout|everywhere|in all {lesion}]',
        'avid (throughout|everywhere) [both lobes]',
      ],
      inLine: true,
      from: 'field',
      example: 'avid throughout',
      not: 'FDG avid',
    },
    {
      unclear: 'whatTheImagingShows',
      fits: [],
      phrases: [
        '{tracer} avid/positive (primary|{outside}|{organ}|node|nodes|lymphoma|thyroid|pancreatic|{siteAs}) [primary|{lesion}|lesion|mass|nodule|tumour]*',
      ],
      from: 'field',
      example: 'DOTATATE avid primary',
    },
    {
      phrases: [
        'heterogeneous enhancement/appearance/echotexture/liver/mass',
        'no fdg uptake/avidity',
        '{tracer} therapy/treatment',
      ],
      from: 'field',
      example: 'heterogeneous enhancement',
    },
  ],
};
