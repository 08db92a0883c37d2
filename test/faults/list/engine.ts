import type { Fault } from '../fault.ts';

/** Faults in what follows from the answers, and in how a case is walked. */
export const engineFaults: readonly Fault[] = [
  {
    id: 'engine-01',
    file: 'src/engine/cautions.ts',
    find: "['stop', 'notAsked', 'other'];",
    replace: "['stop', 'other', 'notAsked'];",
    why: 'What was not asked stands behind the other cautions.',
  },
  {
    id: 'engine-02',
    file: 'src/guideline/unknownValues.ts',
    find: "'notRecorded', 'occult'",
    replace: "'notRecorded'",
    why: 'An occult primary makes a condition "not met" instead of "not known".',
  },
  {
    id: 'engine-03',
    file: 'src/engine/recommend.ts',
    find: 'closedByVolunteered ? withVolunteered : facts;',
    replace: 'facts;',
    why: 'The title recommends what a volunteered answer closes.',
  },
  {
    id: 'engine-04',
    file: 'src/engine/contradictions.ts',
    find: "(treatmentCourse === 'naive' || treatmentCourse === 'naiveGrowing')",
    replace: "treatmentCourse === 'naive'",
    why: 'A contradiction is taken without a question.',
  },
  {
    id: 'engine-05',
    file: 'src/engine/describeProvenance.ts',
    find: "    ...provenance.filter(({ tag }) => tag === 'EXPERT'),\n    ...provenance.filter(({ tag }) => tag !== 'EXPERT'),",
    replace:
      "    ...provenance.filter(({ tag }) => tag !== 'EXPERT'),\n    ...provenance.filter(({ tag }) => tag === 'EXPERT'),",
    why: 'The strongest part of a tag comes first.',
  },
  {
    id: 'engine-06',
    file: 'src/engine/fitAnswer.ts',
    find: "return Number(raw.replace(',', '.'));",
    replace: "return Number(raw.replace(',', ''));",
    why: 'A Ki-67 of 2,5 becomes 25.',
  },
  {
    id: 'engine-07',
    file: 'src/engine/volunteeredAnswers.ts',
    find: 'isConcern: cautions.length > 0 || isContraindication(guideline, given),',
    replace: 'isConcern: cautions.length > 0,',
    why: 'A contraindication that was told is shown as a mere remark.',
  },
  {
    id: 'engine-08',
    file: 'src/engine/facts.ts',
    find: 'return grades.findLast((grade)',
    replace: 'return grades.find((grade)',
    why: 'The lower of two grades counts.',
  },
  {
    id: 'engine-09',
    file: 'src/engine/facts.ts',
    find: "if (classes.has('absolute') || (ischaemic && radiation)) return 'absolute';",
    replace: "if (classes.has('absolute')) return 'absolute';",
    why: 'Two contraindications that close everything leave TARE open.',
  },
  {
    id: 'engine-10',
    file: 'src/engine/options.ts',
    find: '    ...open.filter((one) => isForbidden(one) && !one.isSkipped),\n    ...listed.filter(({ closed }) => closed !== null),',
    replace:
      '    ...listed.filter(({ closed }) => closed !== null),\n    ...open.filter((one) => isForbidden(one) && !one.isSkipped),',
    why: 'Closed options stand before open ones that are forbidden.',
  },
  {
    id: 'engine-11',
    file: 'src/engine/describeAnswer.ts',
    find: '`${lesionCount} lesions, largest ${largestLesionMm} mm`',
    replace: '`${lesionCount} lesions, largest ${largestLesionMm} cm`',
    why: 'A size is shown in another unit than it was given in.',
  },
  {
    id: 'engine-12',
    file: 'src/engine/options.ts',
    find: 'return byVolunteered ? { ...byVolunteered, byVolunteered: true } : null;',
    replace: 'return byVolunteered ? { ...byVolunteered, byVolunteered: false } : null;',
    why: 'An option that only a volunteered answer closes looks closed by the chart.',
  },
  {
    id: 'machine-01',
    file: 'src/machine/pendingAnswers.ts',
    find: 'return [...new Map([...pending, ...more].map(',
    replace: 'return [...new Map([...more, ...pending].map(',
    why: 'A pending answer that was corrected keeps its old value.',
  },
  {
    id: 'machine-02',
    file: 'src/machine/pendingAnswers.ts',
    find: 'const holding = others.filter((one) => !isStale(one));',
    replace: 'const holding = others;',
    why: 'An answer that rests on a changed one is kept though it no longer holds.',
  },
  {
    id: 'machine-03',
    file: 'src/machine/cases.ts',
    find: 'replay(state.answers.slice(0, -1))',
    replace: 'replay(state.answers.slice(0, -2))',
    why: '"back" takes two answers.',
  },
  {
    id: 'machine-04',
    file: 'src/machine/pathway.ts',
    find: "{ target: 'hormonalSyndrome', actions: 'record', meta: said('transplantScreen', 'default') }",
    replace: "{ target: 'treatmentCourse', actions: 'record', meta: said('transplantScreen', 'default') }",
    why: 'The hormonal syndrome is never asked after the transplant screen.',
  },
  {
    id: 'machine-05',
    file: 'src/machine/stamp.ts',
    find: 'hash: contentHash({ logic: logicOf(data), start: chart.initial ?? null, edges }),',
    replace:
      'hash: contentHash({ logic: logicOf(data), start: chart.initial ?? null, edges: edges.length }),',
    why: 'A changed chart keeps its hash, and open cases are not told.',
  },
  {
    id: 'machine-06',
    file: 'src/machine/outlook.ts',
    find: 'most: 1 + Math.max(...after.map(({ most }) => most)),',
    replace: 'most: Math.max(...after.map(({ most }) => most)),',
    why: 'The card promises fewer questions than come.',
  },
];
