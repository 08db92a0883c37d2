import { evidenceFor, mayBeShown } from '../../engine/describeSources.ts';
import type { Source } from '../../guideline/source.ts';
import type { TreatmentName } from '../../guideline/treatmentNames.ts';
import { uncertaintyItems } from '../messages/said/openOrder.ts';
import type { Uncertainty } from '../../guideline/uncertainties.ts';
import type { Run } from '../contract/message.ts';
import { claimRuns } from '../messages/said/claims.ts';
import { situationProvenance } from '../messages/outcome/stopBlocks.ts';
import { linkRuns } from '../messages/said/sources.ts';
import { askTexts } from '../texts/ask.ts';
import { type Item, item, namesIn, type Passage, passage } from './passage.ts';
import type { Guideline } from '../../guideline/guideline.ts';

/** Passages of the guideline.glossary, the names, the guideline.sources, what is open, and what this reconstruction is. */
export function referencePassages(guideline: Guideline): readonly Passage[] {
  return [
    ...guideline.glossary.filter(isMeaning).map(({ terms, expansion }) =>
      passage(guideline, {
        id: `glossary:${terms.join('/')}`,
        kind: 'glossary',
        aspect: 'definition',
        title: terms.join(', '),
        items: [item(guideline, [{ text: expansion }])],
      }),
    ),
    ...Object.entries(guideline.treatmentNames).map((named) => namePassage(guideline, named)),
    ...Object.values(guideline.uncertainties).map((one) => uncertaintyPassage(guideline, one)),
    ...aboutPassages(guideline),
    ...safetyPassages(guideline),
    ...situationPassages(guideline),
    ...Object.values(guideline.sources).map((source) => sourcePassage(guideline, source)),
  ];
}

/** "Trials; see sections 4 and 10" says nothing to a reader of the chat: the trials have passages of their own. */
function isMeaning({ expansion }: Guideline['glossary'][number]): boolean {
  return !expansion.startsWith('trials; see');
}

function namePassage(
  guideline: Guideline,
  [id, { canonical, synonyms }]: readonly [string, TreatmentName],
): Passage {
  return passage(guideline, {
    id: `name:${id}`,
    kind: 'name',
    aspect: 'names',
    title: canonical,
    items: [item(guideline, listRuns(synonyms, ', '))],
  });
}

function uncertaintyPassage(guideline: Guideline, one: Uncertainty): Passage {
  return passage(guideline, {
    id: `uncertainty:${one.id}`,
    kind: 'uncertainty',
    aspect: 'limits',
    title: one.id,
    items: uncertaintyItems(one).map((runs) => item(guideline, runs, [], runs.at(-1)?.text)),
  });
}

function aboutPassages(guideline: Guideline): readonly Passage[] {
  const about = (id: keyof typeof askTexts.about, texts: readonly string[]): Passage =>
    passage(guideline, {
      id: `about:${id}`,
      kind: 'about',
      aspect: 'limits',
      title: askTexts.about[id],
      keys: askTexts.foundBy[id],
      items: texts.map((text) => item(guideline, [{ text }])),
      about: namesIn(guideline, ''),
    });
  return [
    about('status', [guideline.status]),
    about('citation', [guideline.citation, guideline.article.title]),
    about('simplifications', guideline.simplifications),
    passage(guideline, {
      id: 'about:tags',
      kind: 'about',
      aspect: 'limits',
      title: askTexts.tags.title,
      keys: askTexts.foundBy.tags,
      items: askTexts.tags.meanings.map(({ words, means }) =>
        item(guideline, [label(words), { text: ': ' }, { text: means }]),
      ),
      about: namesIn(guideline, ''),
    }),
    passage(guideline, {
      id: 'about:checklist',
      kind: 'about',
      aspect: 'limits',
      title: guideline.verificationChecklist.title,
      keys: askTexts.foundBy.checklist,
      items: guideline.verificationChecklist.items.map((text) => item(guideline, [{ text }])),
      ordered: true,
    }),
  ];
}

function safetyPassages(guideline: Guideline): readonly Passage[] {
  return (Object.keys(askTexts.safety) as (keyof typeof askTexts.safety)[]).map((id) =>
    passage(guideline, {
      id: `safety:${id}`,
      kind: 'safety',
      aspect: 'limits',
      title: askTexts.safety[id],
      keys: askTexts.foundBy[id],
      items: [item(guideline, [{ text: guideline.safety[id] }])],
      about: namesIn(guideline, ''),
    }),
  );
}

function situationPassages(guideline: Guideline): readonly Passage[] {
  return guideline.specialSituations.map(({ id, name, sentence }) =>
    passage(guideline, {
      id: `situation:${id}`,
      kind: 'safety',
      aspect: 'limits',
      title: name,
      items: [item(guideline, claimRuns({ text: sentence, provenance: situationProvenance }), [], sentence)],
    }),
  );
}

function sourcePassage(guideline: Guideline, source: Source): Passage {
  const { id } = source;
  const citation = mayBeShown(source) ? source.citation : askTexts.notShown;
  const evidence = evidenceFor(source);
  const isFact = id.startsWith('S');
  return passage(guideline, {
    id: `source:${id}`,
    kind: isFact ? 'fact' : 'source',
    aspect: 'source',
    title: id,
    items: [
      item(
        guideline,
        [{ text: isFact ? evidence : citation }, ...linkRuns(source)],
        [id],
        `${citation} ${evidence}`,
      ),
      ...(isFact
        ? labelled(guideline, askTexts.where, citation)
        : labelled(guideline, askTexts.readOfIt, evidence)),
    ],
    about: namesIn(guideline, `${citation} ${evidence}`),
  });
}

function labelled(
  guideline: Guideline,
  lead: string,
  text: string | undefined,
  searched = text,
): readonly Item[] {
  return text === undefined ? [] : [item(guideline, [label(lead), { text }], [], searched)];
}

function label(text: string): Run {
  return { text, subtle: true };
}

function listRuns(texts: readonly string[], joint: string): readonly Run[] {
  return texts.flatMap((text, index) => [...(index > 0 ? [{ text: joint }] : []), { text }]);
}
