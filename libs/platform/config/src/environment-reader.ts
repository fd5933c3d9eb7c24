/** Reads variables one by one and keeps every complaint, so that the start can name them all together. */
import { BadValue } from './environment-values.js';
import type { Settled, Variable } from './environment-variables.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export class EnvironmentReader {
  readonly problems: string[] = [];

  constructor(private readonly environment: Environment) {}

  /** An empty variable counts as absent: compose files and shells pass on what nobody set. */
  private text(name: string): string | undefined {
    const text = this.environment[name]?.trim();
    return text === '' ? undefined : text;
  }

  has(name: string): boolean {
    return this.text(name) !== undefined;
  }

  settled<T>(variable: Settled<T>): T {
    return this.optional(variable) ?? variable.parse(variable.default);
  }

  optional<T>(variable: Variable<T>): T | undefined {
    const text = this.text(variable.name);
    if (text === undefined) return undefined;
    try {
      return variable.parse(text);
    } catch (error) {
      if (!(error instanceof BadValue)) throw error;
      this.problems.push(`${variable.name} ${error.message}`);
      return undefined;
    }
  }
}
