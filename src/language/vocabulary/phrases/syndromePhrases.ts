import type { PhraseRow } from './phraseRow.ts';

const on = 'on/with/by/under {ssa} [lar/autogel]';

/** Hormones. */
export const syndromePhrases: readonly PhraseRow[] = [
  {
    question: 'hormonalSyndrome',
    answer: 'none',
    phrases: [
      'non functioning/functional [{siteAs}] [{growth}]',
      'nonfunctioning/nonfunctional [{siteAs}] [{growth}]',
    ],
    contextNeeded: 'adjacent',
  },
  {
    question: 'hormonalSyndrome',
    answer: 'controlled',
    phrases: [
      `({syndrome}|{flush}) [is/are/now] [well] controlled/settled [${on}]`,
      `[well] controlled {syndrome} [${on}]`,
      `(syndrome|symptoms) [well] controlled ${on}`,
    ],
    crossesClauses: true,
  },
  {
    question: 'hormonalSyndrome',
    answer: 'untreated',
    phrases: [
      'new {syndrome}',
      'untreated {syndrome}',
      '{syndrome} [is] (not yet treated|untreated)',
      '({syndrome}|{flush}) [and] ssa naive',
    ],
    crossesClauses: true,
  },
  {
    question: 'hormonalSyndrome',
    answer: 'refractory',
    phrases: [
      'refractory {syndrome}',
      'refractory flushing',
      '({syndrome}|{flush}) [is/remains/now] refractory [to {ssa} [lar/autogel]]',
      'breakthrough {flush}',
      '[uncontrolled/persistent/persisting/ongoing] ({syndrome}|{flush}) [# [x/times] [a/per] [day]] [persisting/persists/uncontrolled] despite [max/maximum/full/high] [dose] {ssa} [lar/autogel]',
      '# [x/times] (stools|bms|bowel movements/motions|loose stools) [a/per] [day/daily/d] despite [max/maximum/full/high] [dose] {ssa} [lar/autogel]',
      'uncontrolled hypoglycaemia/hypoglycemia',
      '{functioningTumour} not settling',
    ],
    contextNeeded: 'clause',
  },
  {
    question: 'hormonalSyndrome',
    answer: 'unknown',
    phrases: [
      '(hormones|hormonal status/syndrome|hormone status|functional status|syndrome) not [yet] assessed/tested/known',
      '5 hiaa not [yet] tested/done/checked/measured',
    ],
  },
  {
    question: 'hormonalSyndrome',
    unclear: 'howControlled',
    fits: ['controlled', 'untreated', 'refractory'],
    phrases: [
      '{syndrome}',
      'carcinoid crisis',
      '{flush}',
      '{functioningTumour}',
      'functioning/functional',
      'functioning/functional [{siteAs}] ({growth}|pnet)',
      '# [x/times] (stools|bms|bowel movements/motions|loose stools) [a/per] [day/daily/d]',
    ],
    listed: true,
  },
  {
    question: 'hormonalSyndrome',
    unclear: 'notControlled',
    fits: ['untreated', 'refractory'],
    phrases: [
      '(poorly|partially|partly|inadequately|not|un) controlled {syndrome}',
      'uncontrolled ({syndrome}|{flush})',
      '({syndrome}|{flush}) (poorly|partially|partly|inadequately|not|un) controlled',
      '({syndrome}|{flush}) uncontrolled',
      '(still|persistent/persisting/ongoing/continuing/residual/refractory/troublesome|still has/having) ({syndrome}|{flush}|diarrhoea/diarrhea/hypoglycaemia/hypoglycemia|symptoms)',
      '(diarrhoea/diarrhea|{flush}|symptoms|hypoglycaemia/hypoglycemia) (persists/persisting/persistent/continues/uncontrolled/troublesome|not controlled)',
    ],
  },
  {
    question: 'hormonalSyndrome',
    unclear: 'unspecific',
    phrases: [
      'diarrhoea/diarrhea/hypoglycaemia/hypoglycemia/wheeze/wheezing',
      '5 hiaa',
      'asymptomatic',
      'refractory [diarrhoea/diarrhea/symptoms/hypoglycaemia/hypoglycemia]',
      'symptoms',
    ],
    listed: true,
  },
  {
    question: 'hormonalSyndrome',
    phrases: ['refractory ascites', '{platinum} refractory', 'refractory to _', 'tumour/disease refractory'],
  },
  { question: 'hormonalSyndrome', unclear: 'whatIsStable', phrases: ['stable on {ssa} [lar/autogel]'] },
];
