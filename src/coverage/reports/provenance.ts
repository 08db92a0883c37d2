import type { WalksReport } from '../report.ts';

/** A build and whether it was changed, in words: what an auditor asks first. */
export function programText({
  program: { name, version, commit, changed, digest, node },
}: WalksReport): string {
  return `${name} ${version}, ${commitText(commit, changed)}, digest ${digest.slice(0, 12)}, Node ${node}`;
}

export function targetText({ target, targetBuild }: WalksReport): string {
  if (target === 'chart' || target === 'bot in process') return `${target}, of the same build`;
  if (!targetBuild) return `${target}, which does not say its build`;
  const { version, commit, changed } = targetBuild;
  return `${target}, ${version ?? 'version not said'}, ${commitText(commit, changed)} (as it says itself; it gives no digest of its files)`;
}

function commitText(commit: string | null, changed: boolean | null): string {
  if (commit === null) return 'git commit not known';
  const mark = { true: 'CHANGED since', false: 'unchanged', null: 'changes not known' }[
    String(changed) as 'true'
  ];
  return `git commit ${commit} (${mark})`;
}

/** What the figures rest on. */
export function wordsText({ words, target }: WalksReport): string {
  if (words)
    return `every word that is read, compared with the dossier of digest ${words.dossier.slice(0, 12)}`;
  return target === 'chart' ? 'nothing is shown: the chart alone was walked' : 'not compared';
}

/** With what a run was started. */
export function optionsText({ options }: WalksReport): string {
  const { generator, seed, stop, require, shard, jobs, errorBudget } = options;
  return [
    `routes from ${generator}`,
    ...(seed === null ? [] : [`seed ${seed}`]),
    ...(shard === null ? [] : [`shard ${shard}`]),
    `stop ${stop ?? 'at the last route'}`,
    `demanded ${require ?? 'nothing'}`,
    `jobs ${jobs}`,
    `error budget ${errorBudget}`,
  ].join('; ');
}

export function environmentText({ environment: { platform, processors, node } }: WalksReport): string {
  return `${platform}, ${processors} processors, Node ${node}`;
}
