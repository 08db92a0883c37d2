import { hash } from 'node:crypto';

/** The key under which a person's practice is stored: a hash, so that the store shows no account. */
export function traineeKey(person: string): string {
  return `trainee/${hash('sha256', person).slice(0, 32)}`;
}
