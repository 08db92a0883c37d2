import type { QuestionTable } from './row.ts';

const operation =
  '({whipple} [procedure/operation/resection]|[distal/total/subtotal/central] (panc|pancreatectomy) [(and|+) splenectomy]|(ileal|ileocaecal|ileocecal|small bowel|small intestinal|terminal ileal|ileum|sb|jejunal|bowel|caecal) resection|[open/laparoscopic/lap/emergency]* [right/r/rt/left/l/extended]* (hemicolectomy|hemi|hemicolectomies|r hemi)|ileocolic resection|ileocecectomy|ileocaecectomy|[low] anterior resection|[total/partial/subtotal/distal] gastrectomy|enucleation|sigmoidectomy|sigmoid colectomy|abdominoperineal resection|spleen preserving distal pancreatectomy|pancreatic resection|rectal resection|small bowel and mesenteric resection|resection of [the] [ileal/pancreatic/rectal/small bowel/jejunal/duodenal/caecal]* primary [tumour]|primary [tumour] (resection|excision|surgery)|emr|endoscopic mucosal resection)';
const past =
  '(post|after|following|previous|prior|had|underwent|undergone|status post|previously had|history of|h o|sp|post op)';
const done = '(done|performed|completed|carried out)';
const date =
  '([in] [{months}] @|# {time} ago|last year|in the past|previously|elsewhere|at diagnosis|in {months})';

/** The primary tumour. */
export const primaryStatus: QuestionTable<'primaryStatus'> = {
  question: 'primaryStatus',
  names: {
    resected: {
      anywhere: ['s/p ileal resection', 'post Whipple', 'distal panc done', 'primary out'],
      whenAsked: [
        'removed',
        'excised',
        'primary removed',
        'R0 resected',
        'resected',
        'already resected',
        'out',
      ],
    },
    resectable: { anywhere: ['resectable primary'], whenAsked: ['in place and resectable', 'resectable'] },
    occult: { anywhere: ['CUP', 'unknown primary', 'T0'] },
    unresectable: {
      anywhere: ['SMA encasement', 'locally advanced', 'inoperable mesenteric mass'],
      whenAsked: ['unresectable', 'inoperable'],
    },
    notAssessed: { whenAsked: ['unclear', 'not reviewed', 'not assessed'] },
  },
  rows: [
    {
      answer: 'resected',
      phrases: [
        `primary [tumour|lesion|site] [{is}|has been|had been]* [completely/already/surgically/previously/fully/long]* resected/removed/excised/out [${date}]`,
        'resected/removed/excised [{siteAs}] primary [tumour]',
        `({siteAs}) [{between}]* ({growth}|primary|tumour|pannet|sinet|pnet|sbnet) [{grade}] [was/is/completely/already/surgically/fully|has been|had been]* resected/removed/excised [${date}]`,
        `({growth}|pnet|pannet|sinet) [{grade}] (of|in) [the] {siteOf} [was/is/completely/already/surgically|has been]* resected/removed/excised [${date}]`,
        `resected [metastatic] ({siteAs}) [{between}]* ({growth})`,
        `resected [metastatic] (pnet|pannet|sinet|primary)`,
        `${past} [open/laparoscopic/lap/an/a/elective/emergency/curative/the]* ${operation} [for [the] [{siteAs}] [{between}]* ({growth}|primary|tumour|pnet|pannet|sinet)] [${date}]`,
        `${operation} [was|has been]* (${done}|${date}) [${done}]`,
        `${operation} for [the] [{siteAs}] [{between}]* ({growth}|primary|tumour|pnet|pannet|sinet) [${date}]`,
        `resection of [the] primary [tumour] (${date})`,
        `primary [tumour] (resected|removed) (at|by|with|via) ${operation}`,
        'r 0/1 resection of [the] [{siteAs}] primary',
        `({months}) @ ${operation}`,
        `@ ${operation}`,
      ],
      completed: true,
      from: 'dossier',
      example: 'ileal NET, s/p R hemicolectomy 2019',
      not: 'for right hemicolectomy',
    },
    {
      answer: 'resected',
      nearly: true,
      phrases: [`${operation} [specimen] [multifocal] [{between}]* ({net}|{nec})`],
      completed: true,
      inLine: true,
      from: 'field',
      example: 'ileal resection: NET',
      not: 'for ileal resection of the NET',
    },
    {
      answer: 'resected',
      phrases: [`[completely/surgically/already/previously]* resected [${date}]`],
      notBeside: ['liverResectability', 'liverDistribution', 'extrahepaticDisease'],
      completed: true,
      inLine: true,
      from: 'field',
      example: 'ileal NET, resected 2019',
      not: 'liver metastasis resected',
    },
    {
      answer: 'resected',
      phrases: [
        `[completely/surgically/already/previously]* (resected|removed|excised) [${date}] [(by|via|with|at) ${operation}]`,
      ],
      completed: true,
      asked: true,
      from: 'dossier',
      example: 'resected 5 years ago',
      not: 'partially resected',
    },
    {
      answer: 'resectable',
      phrases: [
        'resectable [{siteAs}] primary [tumour]',
        'primary [tumour] [in situ/place|still]* [and|but] [{is}]* resectable',
      ],
      from: 'dossier',
      example: 'primary in situ and resectable',
      not: 'primary in situ',
    },
    {
      answer: 'unresectable',
      phrases: [
        '({unresectable}) [locally advanced] [{siteAs}] primary [tumour]',
        'primary [tumour] [in situ/place|still]* [and|but] [{is}]* (({unresectable})|not resectable)',
        '(sma|superior mesenteric artery|smv|coeliac|celiac) encasement',
        'encasing [the] (sma|superior mesenteric artery)',
        'encasement of [the] (sma|superior mesenteric artery)',
        '({unresectable}) mesenteric mass',
        'mesenteric mass [{is}]* ({unresectable})',
        '({unresectable}) [locally advanced] (pancreatic|ileal) (mass|head mass)',
      ],
      from: 'dossier',
      example: 'unresectable primary',
      not: 'unresectable liver metastases',
    },
    {
      answer: 'occult',
      phrases: [
        '(unknown|occult|unidentified) primary [site|tumour|net]',
        'primary [site|tumour] [{is}]* occult',
        '(t|pt|ct) 0 [(n|pn|cn) #|(n|pn|cn) x] [(m|pm|cm) # [a/b/c]]',
        'of unknown [primary] origin',
        '(net|neuroendocrine tumour|carcinoid|nen) of unknown primary [site/origin]',
        'cancer of unknown primary',
      ],
      from: 'dossier',
      example: 'unknown primary',
      not: 'primary not recorded',
    },
    {
      answer: 'notAssessed',
      phrases: [
        'primary [tumour] [status/resectability] [{is}]* not [yet] (assessed|reviewed|discussed)',
        'primary status unclear/unknown',
        'unknown primary status',
        'resectability of [the] primary [{is}]* (not [yet] (assessed|discussed|known)|unknown|unclear)',
      ],
      from: 'dossier',
      example: 'primary not assessed',
      not: 'primary assessed',
    },
    {
      unclear: 'primaryInPlace',
      fits: ['resectable', 'unresectable', 'notAssessed'],
      phrases: [
        '[{siteAs}] [primary] [tumour] [still/remains/left] in situ/place',
        'primary [tumour] [still] present',
        'synchronous',
        'TX',
        'unresected primary',
        'primary [tumour] unresected',
        'primary [was|has] not/never [been] resected/removed',
        '[{siteAs}] primary [tumour] intact',
        'primary [tumour] [{is}]* still there',
      ],
      from: 'dossier',
      example: 'primary in situ',
    },
    {
      unclear: 'doneOrPlanned',
      phrases: [
        operation,
        'resection of [the] primary',
        'resected',
        'LAR',
        '(surgical resection|surgery|resection)',
        'bowel resection',
        'appendicectomy/appendectomy',
      ],
      from: 'dossier',
      example: 'right hemicolectomy',
    },
    {
      answer: 'resected',
      phrases: [
        `(post|previous|prior|had|underwent) LAR [${date}]`,
        `LAR (${date}) [for [the] rectal [{between}]* ({growth}|primary|tumour)]`,
        `LAR for [the] [rectal] [{between}]* ({growth}|primary|tumour)`,
      ],
      completed: true,
      from: 'field',
      example: 'rectal NET, s/p LAR 2020',
      not: 'octreotide LAR 2020',
    },
    {
      unclear: 'primaryUnknown',
      fits: ['occult', 'notAssessed'],
      phrases: [
        'primary [site|tumour] [{is}]* unknown',
        'primary [site|tumour] [was|has]* not [been] found/identified/seen/located/known',
        'no primary [found/identified/seen]',
        'primary [{is}]* never found',
      ],
      from: 'field',
      example: 'primary not found',
    },
    {
      phrases: [
        '{liver} [{lesion}] [{is}]* resected/removed',
        'resected/removed [bilobar/multiple/residual]* {liver} [{lesion}]',
        'partially/incompletely resected/removed',
        '{ssa} LAR',
        'LAR # mg',
        'surgery clinic/team/opinion',
        'surgical candidate/option/options/team/opinion/review',
      ],
      from: 'field',
      example: 'liver metastasis resected',
    },
  ],
};
