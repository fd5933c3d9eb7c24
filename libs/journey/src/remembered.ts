import { randomInt } from 'node:crypto';

const SHANGHAI_MS = 8 * 3_600_000;
const SPAN_MS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `now`, `now+2h`, `now-1d` are instants; `today`, `today+30d` are days in Shanghai. */
const TIME = /^(now|today)(?:([+-])(\d{1,4})([mhd]))?$/;
const NAMED = /\$\{([^${}]+)\}/g;
const NAMED_ALONE = /^\$\{([^${}]+)\}$/;

/** Values kept between the steps of a story. */
export class Remembered {
  private clock: Date | undefined;

  // A story played twice on one server meets other telephones and other case numbers.
  constructor(
    private readonly values = new Map<string, unknown>([['run', String(randomInt(100_000, 1_000_000))]]),
    private readonly here: Readonly<Record<string, unknown>> = {},
  ) {}

  /** The same memory, in which some names mean something of their own. */
  within(here: Readonly<Record<string, unknown>>): Remembered {
    const inner = new Remembered(this.values, here);
    inner.clock = this.clock;
    return inner;
  }

  keep(name: string, value: unknown): void {
    if (value === undefined) throw new Error(`nothing to remember as ${name}`);
    this.values.set(name, value);
  }

  /** What time the house says it is; stories speak of days from then. */
  keepTime(now: string): void {
    this.clock = new Date(now);
  }

  /**
   * Replaces `${name}` or `${name.part}` in texts, the innermost first, so that `${parties.${who}}` works too; a text
   * that is nothing else keeps the value's type.
   */
  fill(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value);
    if (Array.isArray(value)) return value.map((item) => this.fill(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.fill(item)]));
  }

  private text(text: string): unknown {
    const whole = NAMED_ALONE.exec(text)?.[1];
    if (whole !== undefined) return this.value(whole);
    const filled = text.replaceAll(NAMED, (_, path: string) => String(this.value(path)));
    return filled === text ? text : this.text(filled);
  }

  private value(path: string): unknown {
    const time = TIME.exec(path);
    if (time) return this.time(time);
    const [name = '', ...parts] = path.split('.');
    const known = name in this.here ? this.here[name] : this.values.get(name);
    const value = parts.length === 0 ? known : valueAt(known, parts.join('.'));
    if (value === undefined) throw new Error(`nothing is remembered as ${path}`);
    return value;
  }

  private time([, kind, sign, count = '0', unit = 'd']: RegExpExecArray): string {
    if (this.clock === undefined) throw new Error('the house has not told the time yet');
    const moved = Number(`${sign ?? '+'}${count}`) * (SPAN_MS[unit] ?? 0) + this.clock.getTime();
    if (kind === 'now') return new Date(moved).toISOString();
    return new Date(moved + SHANGHAI_MS).toISOString().slice(0, 10);
  }
}

/**
 * `result.parties.a1`, `settlements.0.id`, `items.name=丘衡.id` (the last entry with that name: lists grow at their
 * end); undefined where the path ends early.
 */
export function valueAt(source: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>(within, source);
}

function within(value: unknown, step: string): unknown {
  const [key = '', wanted] = step.split('=');
  if (wanted === undefined || !Array.isArray(value))
    return (value as Record<string, unknown> | null | undefined)?.[step];
  return (value as Record<string, unknown>[]).findLast((entry) => String(entry[key]) === wanted);
}
