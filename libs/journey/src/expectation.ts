import { isDeepStrictEqual } from 'node:util';
import { UnexpectedAnswer, type OfferedAction } from './persona.js';
import { valueAt } from './remembered.js';
import type { Expectation } from './scenario.js';
import type { HttpAnswer } from './transport.js';

interface Told {
  readonly code: string;
}

/** @throws Error or UnexpectedAnswer naming the first thing that is not as the story says. */
export function requireExpected(answer: HttpAnswer, wanted: Expectation): void {
  requireStatus(answer, wanted.status ?? (wanted.rule === undefined ? undefined : 409));
  const { body } = answer;
  const facts = {
    ...wanted.where,
    ...(wanted.state === undefined ? {} : { state: wanted.state }),
    ...(wanted.rule === undefined ? {} : { rule: wanted.rule }),
  };
  for (const [path, value] of Object.entries(facts)) requireSame(path, valueAt(body, path), value);
  for (const [code, known] of Object.entries(wanted.clocks ?? {})) requireClock(body, code, known);
  requireTold(body, wanted.timeline ?? []);
  for (const code of wanted.untold ?? []) requireUntold(body, code);
  requireActions(body, wanted);
}

function requireStatus(answer: HttpAnswer, status: number | undefined): void {
  if (status === undefined && answer.status >= 300) throw new UnexpectedAnswer('expected to succeed', answer);
  if (status !== undefined && answer.status !== status)
    throw new UnexpectedAnswer(`expected ${status}`, answer);
}

function requireSame(what: string, found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted))
    throw new Error(`${what} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
}

/** Every date can be explained: no clock is shown without its due date, its legal basis and the way it was counted. */
function requireClock(body: unknown, code: string, known: Readonly<Record<string, unknown>>): void {
  // Codes have dots of their own, so no path finds them; a clock may have run before for something else.
  const shown = (valueAt(body, 'clocks') ?? []) as Told[];
  const found = shown.filter((clock) => clock.code === code);
  if (found.length === 0)
    throw new Error(`no clock ${code} is shown, only ${shown.map((clock) => clock.code).join(', ')}`);
  for (const clock of found)
    for (const part of ['dueDate', 'basis', 'steps.0'])
      if (!valueAt(clock, part)) throw new Error(`the clock ${code} does not tell its ${part}`);
  const facts = Object.entries(known);
  if (!found.some((clock) => facts.every(([path, value]) => isDeepStrictEqual(valueAt(clock, path), value))))
    throw new Error(`${code} is ${JSON.stringify(found)}, not ${JSON.stringify(known)}`);
}

function requireUntold(body: unknown, code: string): void {
  const clocks = (valueAt(body, 'clocks') ?? []) as Told[];
  if (timelineOf(body).includes(code) || clocks.some((clock) => clock.code === code))
    throw new Error(`this person is told of ${code}`);
}

const timelineOf = (body: unknown): readonly string[] =>
  ((valueAt(body, 'timeline') ?? []) as Told[]).map(({ code }) => code);

function requireTold(body: unknown, codes: readonly string[]): void {
  const told = timelineOf(body);
  let from = 0;
  for (const code of codes) {
    const at = told.indexOf(code, from);
    if (at < 0) throw new Error(`the timeline does not tell ${code} there: ${told.join(', ')}`);
    from = at + 1;
  }
}

function requireActions(body: unknown, { offers = [], refuses = {} }: Expectation): void {
  const actions = (valueAt(body, 'allowedActions') ?? []) as OfferedAction[];
  for (const name of offers)
    if (!actions.some(({ action, allowed }) => action === name && allowed))
      throw new Error(`${name} is not offered`);
  for (const [name, rule] of Object.entries(refuses))
    requireSame(
      `what refuses ${name}`,
      actions.find(({ action }) => action === name)?.refusedBy?.rule ?? 'nothing',
      rule,
    );
}
