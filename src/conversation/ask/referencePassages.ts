import { glossary } from '../../guideline/glossary.ts';
import { currentData as guideline } from '../../guideline/current.ts';
import { safety } from '../../guideline/safety.ts';
import { simplifications } from '../../guideline/simplifications.ts';
import { notAvailable, type Source, sources, verificationLevel } from '../../guideline/sources.ts';
import { type TreatmentName, treatmentNames } from '../../guideline/treatmentNames.ts';
import { type Uncertainty, uncertainties } from '../../guideline/uncertainties.ts';
import { verificationChecklist } from '../../guideline/verificationChecklist.ts';
import type { Run } from '../contract/message.ts';
import { askTexts } from '../texts/ask.ts';
import { type Item, item, namesIn, type Passage, passage } from './passage.ts';

/** Passages of the glossary, the names, the sources, what is open, and what this reconstruction is. */
export function referencePassages(): readonly Passage[] {
  return [
    ...glossary.map(({ terms, expansion }) =>
      passage({
        id: `glossary:${terms.join('/')}`,
        kind: 'glossary',
        aspect: 'definition',
        title: terms.join(', '),
        items: [item([{ text: expansion }])],
      }),
    ),
    ...Object.entries(treatmentNames).map(namePassage),
    ...Object.values(uncertainties).map(uncertaintyPassage),
    ...aboutPassages(),
    ...safetyPassages(),
    ...Object.values(sources).map(sourcePassage),
  ];
}

function namePassage([id, { canonical, synonyms }]: readonly [string, TreatmentName]): Passage {
  return passage({
    id: `name:${id}`,
    kind: 'name',
    aspect: 'names',
    title: canonical,
    items: [item(listRuns(synonyms, ', '))],
  });
}

function uncertaintyPassage({ id, uncertainty, whyItMatters, reconstruction }: Uncertainty): Passage {
  return passage({
    id: `uncertainty:${id}`,
    kind: 'uncertainty',
    aspect: 'limits',
    title: id,
    items: [
      item([{ text: uncertainty }]),
      ...labelled(askTexts.whyItMatters, whyItMatters),
      ...labelled(askTexts.reconstruction, reconstruction),
    ],
  });
}

function aboutPassages(): readonly Passage[] {
  const about = (id: keyof typeof askTexts.about, texts: readonly string[]): Passage =>
    passage({
      id: `about:${id}`,
      kind: 'about',
      aspect: 'limits',
      title: askTexts.about[id],
      keys: askTexts.foundBy[id],
      items: texts.map((text) => item([{ text }])),
      about: namesIn(''),
    });
  return [
    about('status', [guideline.status]),
    about('citation', [guideline.citation, guideline.article.title]),
    about('simplifications', simplifications),
    about('notAvailable', notAvailable),
    about('verificationLevel', [verificationLevel.read, verificationLevel.secondary]),
    passage({
      id: 'about:checklist',
      kind: 'about',
      aspect: 'limits',
      title: verificationChecklist.title,
      keys: askTexts.foundBy.checklist,
      items: verificationChecklist.items.map((text) => item([{ text }])),
      ordered: true,
    }),
  ];
}

function safetyPassages(): readonly Passage[] {
  return (Object.keys(askTexts.safety) as (keyof typeof askTexts.safety)[]).map((id) =>
    passage({
      id: `safety:${id}`,
      kind: 'safety',
      aspect: 'limits',
      title: askTexts.safety[id],
      keys: askTexts.foundBy[id],
      items: [item([{ text: safety[id] }])],
      about: namesIn(''),
    }),
  );
}

function sourcePassage({ id, read, urls, location, alsoCitedAs, secondary }: Source): Passage {
  return passage({
    id: `source:${id}`,
    kind: id.startsWith('S') ? 'fact' : 'source',
    aspect: 'source',
    title: id,
    items: [
      item([{ text: read }], [id]),
      ...labelled(askTexts.where, location),
      ...(urls.length > 0 ? [item([label(askTexts.where), ...listRuns(urls, ' ; ')], [], '')] : []),
      ...labelled(askTexts.alsoKnown, alsoCitedAs),
      ...(secondary ? labelled(askTexts.secondHand, verificationLevel.secondary, '') : []),
    ],
    about: namesIn(read),
  });
}

function labelled(lead: string, text: string | undefined, searched = text): readonly Item[] {
  return text === undefined ? [] : [item([label(lead), { text }], [], searched)];
}

function label(text: string): Run {
  return { text, subtle: true };
}

function listRuns(texts: readonly string[], joint: string): readonly Run[] {
  return texts.flatMap((text, index) => [...(index > 0 ? [{ text: joint }] : []), { text }]);
}
