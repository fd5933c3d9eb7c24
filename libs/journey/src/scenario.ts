import { parse } from 'yaml';

/**
 * A dispute written down as a story. Each step is one thing a person does, and what is expected of it.
 * `${name}` stands for something remembered by `save` (paths into the answer, e.g. `result.parties.a1`); `${run}` is
 * a number of this playing alone, `${today+30d}` and `${now+2h}` follow the house's clock.
 */
export interface Scenario {
  readonly name: string;
  readonly story: string;
  /** Who takes part: staff by demo account, parties by phone. */
  readonly people: Readonly<Record<string, Person>>;
  readonly steps: readonly Step[];
}

export interface Person {
  readonly account?: string;
  readonly phone?: string;
  readonly name?: string;
}

export interface Step {
  /** In words; printed while playing. */
  readonly say?: string;
  readonly as?: string;
  /** Repeats the step for each value, known as `${name}`: `each: { who: [a1, r1] }`; several names: for each pair. */
  readonly each?: Readonly<Record<string, readonly unknown[]>>;
  /** All those turns at the same moment. */
  readonly together?: boolean;
  /** A route in full: `POST /disputes`. */
  readonly do?: string;
  /** Or an action offered on the dispute, found by name among its allowedActions. */
  readonly act?: string;
  /** The dispute; the one remembered as `dispute` unless said otherwise. Alone: looks at it. */
  readonly on?: string;
  /** Part of the link, where an action is offered for several things (a settlement's id). */
  readonly for?: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly save?: Readonly<Record<string, string>>;
  readonly expect?: Expectation;
  /** Moves the demo's clock, e.g. `31d`, `2h`. */
  readonly advance?: string;
  /** Waits until the dispute is as expected, at most 10 s. */
  readonly until?: Expectation;
}

export interface Expectation {
  readonly status?: number;
  readonly state?: string;
  /** Refused by this rule (409). */
  readonly rule?: string;
  /** Paths into the answer with the value they must have. */
  readonly where?: Readonly<Record<string, unknown>>;
  /** Clocks that are shown, with the facts they must have; each has a due date, a basis and an explanation. */
  readonly clocks?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** What the timeline tells, in this order; other entries may stand between. */
  readonly timeline?: readonly string[];
  /** Events and clocks this person must not be told of, by code. */
  readonly untold?: readonly string[];
  /** Actions this person may take now. */
  readonly offers?: readonly string[];
  /** Actions that are shown but refused, and by which rule. */
  readonly refuses?: Readonly<Record<string, string>>;
}

const STEP_KEYS = new Set([
  ...[
    'say',
    'as',
    'each',
    'together',
    'do',
    'act',
    'on',
    'for',
    'body',
    'save',
    'expect',
    'advance',
    'until',
  ],
]);
const EXPECTATION_KEYS = new Set([
  ...['status', 'state', 'rule', 'where', 'clocks', 'timeline', 'untold', 'offers', 'refuses'],
]);

/** @throws Error naming the first thing that cannot be meant. */
export function readScenario(text: string): Scenario {
  const scenario = parse(text) as Partial<Scenario> | null;
  if (!scenario?.name || !scenario.people || !Array.isArray(scenario.steps))
    throw new Error('a scenario has name, story, people and steps');
  for (const [at, step] of (scenario.steps as Step[]).entries()) {
    const fault = faultOf(step, scenario.people);
    if (fault !== undefined) throw new Error(`step ${at + 1}: ${fault}`);
  }
  return { story: '', ...scenario } as Scenario;
}

function faultOf(step: Step, people: Scenario['people']): string | undefined {
  const unknown =
    Object.keys(step).find((key) => !STEP_KEYS.has(key)) ??
    [step.expect, step.until]
      .flatMap((expected) => Object.keys(expected ?? {}))
      .find((key) => !EXPECTATION_KEYS.has(key));
  if (unknown !== undefined) return `${unknown} is not known`;
  const someone = step.as;
  if (someone !== undefined && !someone.includes('${') && !(someone in people)) return `who is ${someone}?`;
  return undefined;
}
