import { between, cell, names, tableIn } from './markdown.ts';

/**
 * The kinds of treatment that each stop forbids while it stands (2.5), by the id of the caution.
 * @throws Error when the dossier has no such table
 */
export function forbiddenIn(dossier: string): ReadonlyMap<string, readonly string[]> {
  const table = tableIn(between(dossier, '**What a shown stop caution forbids.**', '| Id | When |'));
  return new Map(table.map((row) => [cell(row, 'Caution'), names(cell(row, 'Forbids'))]));
}
