import { describe, expect, test } from 'vitest';
import { sourceRuns } from '../../../src/conversation/messages/said/sources.ts';
import type { Source } from '../../../src/guideline/source.ts';
import { goldenReferences } from '../../fixtures/golden.ts';
import { guideline } from '../../fixtures/guideline.ts';

const sources: readonly Source[] = Object.values(guideline.sources);

describe('a source that is named', () => {
  test.each(goldenReferences.map((one) => [one.ref, one] as const))(
    '%s leads to its own address in the dossier, or nowhere',
    (ref, { link }) => {
      const [source] = sources.filter(({ id }) => id === ref);
      const links = (source ? sourceRuns(source) : []).filter((run) => run.link !== undefined);
      expect(links.map((run) => run.link)).toEqual(link === null ? [] : [link]);
      // What is read of it is its beginning: nobody is sent elsewhere than it says.
      for (const { text, link: url = '' } of links)
        expect(url.replace(/^https?:\/\/(?:www\.)?/, '').startsWith(text.replace('…', ''))).toBe(true);
    },
  );
});
