import { bears } from '../vocabulary/bearings.ts';
import { asUnclear, type Check } from './crossCheck.ts';

/**
 * "Prior whole liver Y90", "external beam radiotherapy whole liver": what was irradiated is no extent of the disease.
 */
export const irradiated: Check = ({ text: { tokens }, open }, judged) =>
  judged.map((one) => {
    const { mention, verdict } = one;
    const clause = tokens[mention.from]?.clause;
    const isWhole =
      mention.question === 'liverDistribution' &&
      mention.says.kind === 'answer' &&
      tokens.slice(mention.from, mention.to).every(({ word }) => /^(?:the|whole|entire|liver)$/.test(word));
    const isRadiation = tokens.some(
      (token, at) =>
        token.clause === clause &&
        (bears('radiations', token.word) || (token.word === 'y' && tokens[at + 1]?.word === '90')),
    );
    return open === null && isWhole && verdict !== 'rejected' && isRadiation
      ? asUnclear(one, 'placeOnly', null)
      : one;
  });
