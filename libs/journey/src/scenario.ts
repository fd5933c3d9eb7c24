import { parse } from 'yaml';

/**
 * A dispute written down as a story. Each step is one thing a person does, and what is expected of it.
 * `${name}` stands for something remembered by `save` (paths into the answer, e.g. `result.parties.a1`).
 */
export interface Scenario {
  readonly name: string;
  readonly story: string;
  /** Who takes part: staff by demo account, parties by phone. */
  readonly people: Readonly<Record<string, { account?: string; phone?: string; name?: string }>>;
  readonly steps: readonly Step[];
}

export interface Step {
  /** In words; printed while playing. */
  readonly say?: string;
  readonly as?: string;
  /** A route in full: `POST /disputes`. */
  readonly do?: string;
  /** Or an action offered on the dispute `on`, found by name among its allowedActions. */
  readonly act?: string;
  readonly on?: string;
  /** Part of the link, where an action is offered for several things (a settlement's id). */
  readonly for?: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly save?: Readonly<Record<string, string>>;
  readonly expect?: Expectation;
  /** Moves the demo's clock, e.g. `31d`, `2h`. */
  readonly advance?: string;
  /** Waits until the dispute `on` is as expected, at most 10 s. */
  readonly until?: Expectation;
}

export interface Expectation {
  readonly status?: number;
  readonly state?: string;
  /** Refused by this rule (409). */
  readonly rule?: string;
  /** Paths into the answer with the value they must have. */
  readonly where?: Readonly<Record<string, unknown>>;
}

const STEP_KEYS = new Set([
  'say',
  'as',
  'do',
  'act',
  'on',
  'for',
  'body',
  'save',
  'expect',
  'advance',
  'until',
]);

/** @throws Error naming the first thing that cannot be meant. */
export function readScenario(text: string): Scenario {
  const scenario = parse(text) as Partial<Scenario> | null;
  if (!scenario?.name || !scenario.people || !Array.isArray(scenario.steps))
    throw new Error('a scenario has name, story, people and steps');
  for (const [at, step] of (scenario.steps as Step[]).entries()) {
    const unknown = Object.keys(step).find((key) => !STEP_KEYS.has(key));
    if (unknown) throw new Error(`step ${at + 1}: ${unknown} is not known`);
    if (step.as !== undefined && !(step.as in scenario.people))
      throw new Error(`step ${at + 1}: who is ${step.as}?`);
  }
  return { story: '', ...scenario } as Scenario;
}
