import { conditionRuns } from '../../conversation/ask/conditionRuns.ts';
import { describeProvenance } from '../../engine/describeProvenance.ts';
import type { Condition } from '../../guideline/condition.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Claim } from '../../guideline/outcome.ts';
import type { Provenance } from '../../guideline/provenance.ts';
import { documentsOf } from '../../guideline/source.ts';
import { escapeHtml } from '../../machine/escapeHtml.ts';
import { texts } from './texts.ts';

/** HTML; never a text as it is. */
export type Html = string;

/** Where something stands on the page. */
export const anchors = {
  question: (id: string) => `question-${id}`,
  edge: (id: string) => `edge-${id.replaceAll('.', '-')}`,
  outcome: (id: string) => `outcome-${id}`,
  option: (outcome: string, id: string) => `option-${outcome}-${id}`,
  /** What ties options down, said once for all of them. */
  condition: (id: string) => `condition-${id}`,
  closure: (id: string) => `closure-${id}`,
  prohibition: (id: string) => `prohibition-${id}`,
  caution: (id: string) => `caution-${id}`,
  update: (id: string) => `update-${id}`,
  uncertainty: (id: string) => `uncertainty-${id}`,
  reference: (id: string) => `reference-${id}`,
} as const;

/** Puts the words of a guideline into HTML. */
export interface Words {
  /** A text in which ids of references, cautions and uncertainties are links to where they stand. */
  readonly text: (text: string) => Html;
  /** Where a statement comes from, in words. */
  readonly provenance: (provenance: readonly Provenance[]) => Html;
  readonly claim: (claim: Claim) => Html;
  readonly condition: (condition: Condition) => Html;
  /** The title of a question or an outcome as a link to it. */
  readonly place: (id: string) => Html;
}

export function wordsOf(guideline: Guideline): Words {
  const { questions, questionIds, outcomes, outcomeIds, cautions, uncertainties, sources } = guideline;
  const cautionIds: ReadonlySet<string> = new Set(cautions.map(({ id }) => id));
  const anchorOf = (id: string): string | null => {
    if (cautionIds.has(id)) return anchors.caution(id);
    if (Object.hasOwn(uncertainties, id)) return anchors.uncertainty(id);
    const [document] = documentsOf(sources, id);
    return document ? anchors.reference(document.id) : null;
  };
  const text = (plain: string): Html =>
    plain
      .split(/\b([RS]\d{1,3}[a-e]?|C\d\d|U\d{1,2})\b/u)
      .map((part, index) => {
        const anchor = index % 2 === 1 ? anchorOf(part) : null;
        return anchor === null ? escapeHtml(part) : `<a href="#${anchor}">${escapeHtml(part)}</a>`;
      })
      .join('');
  const provenance = (all: readonly Provenance[]): Html =>
    `<span class="from">[${text(describeProvenance(all))}]</span>`;
  const place = (id: string): Html => {
    const question = questionIds.find((one) => one === id);
    if (question) return link(anchors.question(id), questions[question].title);
    const outcome = outcomeIds.find((one) => one === id);
    return outcome ? link(anchors.outcome(id), outcomes[outcome].title) : escapeHtml(id);
  };
  return {
    text,
    provenance,
    claim: (claim) => `${text(claim.text)} ${provenance(claim.provenance)}`,
    condition: (condition) => conditionInWords(guideline, condition, { text, place }),
    place,
  };
}

/** A condition in words, with brackets where a part of it is made of parts itself; outcomes are links. */
function conditionInWords(
  guideline: Guideline,
  condition: Condition,
  words: Pick<Words, 'text' | 'place'>,
): Html {
  const said = (part: Condition): Html => conditionInWords(guideline, part, words);
  const bracketed = (part: Condition): Html =>
    'all' in part || 'any' in part ? `(${said(part)})` : said(part);
  if ('all' in condition) return condition.all.map(bracketed).join(texts.and);
  if ('any' in condition) return condition.any.map(bracketed).join(texts.or);
  if ('not' in condition) return `${texts.not}${bracketed(condition.not)}`;
  if (condition.fact === 'outcome' && 'in' in condition) {
    return `${texts.outcomeIn}${condition.in.map(words.place).join(texts.or)}`;
  }
  const runs = conditionRuns(guideline, condition);
  return words.text(runs.map((run) => run.text).join(''));
}

/** A link within the page. */
export function link(anchor: string, title: string): Html {
  return `<a href="#${escapeHtml(anchor)}">${escapeHtml(title)}</a>`;
}

export function list(items: readonly Html[], kind: 'ul' | 'ol' = 'ul'): Html {
  return items.length === 0 ? '' : `<${kind}>${items.map((item) => `<li>${item}</li>`).join('')}</${kind}>`;
}

/** A name and what it says, in one paragraph. */
export function named(name: string, body: Html): Html {
  return `<p><strong>${escapeHtml(name)}:</strong> ${body}</p>`;
}

/**
 * One thing of the guideline under its heading, folded. The anchor is within what is folded, so that a link to it
 * unfolds it, also where no script runs.
 * @param note stands beside the heading
 */
export function article(anchor: string, title: string, body: Html, note: Html = ''): Html {
  const beside = note === '' ? '' : ` <span class="note">${note}</span>`;
  return `<article><details><summary><h3>${escapeHtml(title)}</h3>${beside}</summary><div class="body" id="${escapeHtml(anchor)}">${body}</div></details></article>`;
}

/** A list within an article that only points to where its words stand; on paper their ids are enough. */
export function pointers(title: string, items: readonly Html[], onPaper: string): Html {
  if (items.length === 0) return '';
  return [
    `<details class="again"><summary>${escapeHtml(title)} (${items.length})</summary>${list(items)}</details>`,
    onPaper === ''
      ? ''
      : `<p class="on-paper"><strong>${escapeHtml(title)}:</strong> ${escapeHtml(onPaper)}</p>`,
  ].join('');
}
