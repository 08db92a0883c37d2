import { hash } from 'node:crypto';
import { recent } from '../../machine/recent.ts';

/** A person takes many turns. */
const keys = recent<string>(2_000);

/** The key under which a person's practice is stored: a hash, so that the store shows no account. */
export function traineeKey(person: string): string {
  return keys.of(person, () => `trainee/${hash('sha256', person).slice(0, 32)}`);
}
