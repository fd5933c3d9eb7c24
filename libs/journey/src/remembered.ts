/** Values kept between the steps of a story. */
export class Remembered {
  private readonly values = new Map<string, unknown>();

  keep(name: string, value: unknown): void {
    if (value === undefined) throw new Error(`nothing to remember as ${name}`);
    this.values.set(name, value);
  }

  /** Replaces `${name}` in texts; a text that is nothing else keeps the value's type. */
  fill(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value);
    if (Array.isArray(value)) return value.map((item) => this.fill(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.fill(item)]));
  }

  private text(text: string): unknown {
    const whole = /^\$\{([\w.-]+)\}$/.exec(text)?.[1];
    if (whole) return this.value(whole);
    return text.replaceAll(/\$\{([\w.-]+)\}/g, (_, name: string) => String(this.value(name)));
  }

  private value(name: string): unknown {
    if (!this.values.has(name)) throw new Error(`nothing is remembered as ${name}`);
    return this.values.get(name);
  }
}

/** `result.parties.a1`, `settlements.0.id`; undefined where the path ends early. */
export function valueAt(source: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | null | undefined)?.[step], source);
}
