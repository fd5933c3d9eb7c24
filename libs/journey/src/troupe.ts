import type { Persona } from './persona.js';

/** Whoever plays a story's people: through the interface (`Cast`), or by clicking and typing in a browser. */
export interface Troupe {
  nobody(): Persona;
  /** Staff, by account name. */
  member(account: string): Promise<Persona>;
  /** A party, by telephone; by the name's first character where several share it. */
  party(phone: string, name?: string): Promise<Persona>;
  accountsOf(role: string): Promise<readonly string[]>;
}
