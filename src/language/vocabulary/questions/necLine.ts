import type { QuestionTable } from './row.ts';

/** Chemotherapy so far in a NEC. */
export const necLine: QuestionTable<'necLine'> = {
  question: 'necLine',
  names: {
    none: { anywhere: ['chemo naive'], whenAsked: ['no', 'not yet'] },
    afterPlatinum: {
      anywhere: ['progressed on carbo-etoposide', 'PD after platinum', 'platinum refractory'],
      whenAsked: ['progressed', 'progression on platinum', 'platinum failed'],
    },
    unknown: { whenAsked: ['records awaited'] },
  },
  rows: [
    {
      phrases: ['(not|no longer) [{platinum}|systemic]* chemo/chemotherapy naive'],
      from: 'field',
      example: 'not chemo naive',
    },
    {
      answer: 'afterPlatinum',
      phrases: [
        '{progress} [again/rapidly/quickly] [{dose}] [# {time}] (on|after|during|through|despite|post|under|following|while on) [# [cycles/lines] [of]] [{ordinal} line] [# cycles of] {platinum}',
        '{platinum} refractory/failed/resistant',
        'failed [{ordinal} line] {platinum}',
        'refractory to {platinum}',
        '{platinum} [@|[in] {months} @|x #|# cycles] [and] [then/now/with] [disease] {progress}',
        '{progress} (on|after) [# cycles] {platinum}',
      ],
      from: 'dossier',
      example: 'progressed 2 months after cis/etop',
      not: 'after platinum',
    },
    {
      answer: 'none',
      phrases: [
        'chemo/chemotherapy naive',
        'no [prior/previous] chemo/chemotherapy [yet/given] [so far|to date]',
        '(not|never) [yet|had|received|given|any]* chemo/chemotherapy',
        '[has|have] had no chemo/chemotherapy [yet|so far|to date]',
        'chemo/chemotherapy not [yet] started/given',
        'no [prior/previous] {platinum} [yet|so far|to date]',
      ],
      from: 'dossier',
      example: 'chemo naive',
      not: 'chemotherapy declined',
    },
    {
      answer: 'none',
      ends: true,
      phrases: [
        '[prior/previous] [systemic] (chemo/chemotherapy|{platinum}) [given|to date|so far]* (none|nil)',
      ],
      from: 'field',
      example: 'NEC; prior chemotherapy: none',
      not: 'NEC; chemotherapy: none since cisplatin',
    },
    {
      answer: 'none',
      asked: true,
      phrases: ['none [yet|given|to date]*'],
      from: 'field',
      example: 'none yet',
      not: 'none since cisplatin',
    },
    {
      answer: 'none',
      phrases: [
        'on first line {platinum} [without/no progression]',
        '(on|during|responding to|stable on) [first line] {platinum} [without progression]',
        'response/responding to [first line] {platinum}',
        'no progression on {platinum}',
      ],
      asked: true,
      from: 'dossier',
      example: 'on first-line platinum without progression',
      not: 'first line',
    },
    {
      unclear: 'onPlatinum',
      phrases: [
        '{platinum} [{dose}]',
        '{ordinal} line [platinum/chemotherapy/chemo]',
        'records awaited',
        'second line [chemotherapy/chemo]',
        'untreated',
        'after/post {platinum}',
      ],
      asked: true,
      from: 'dossier',
      example: 'after EP',
    },
  ],
};
