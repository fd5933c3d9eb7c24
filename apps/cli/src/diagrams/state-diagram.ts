/** One machine as a mermaid state diagram: states with what they are called, steps with the rules that guard them. */
import { describedStates, describedSteps, type DescribedStep, type MachineDefinition } from '#kernel';

export function stateDiagram(machine: MachineDefinition): string {
  const states = describedStates(machine);
  const named = states.map(
    ({ name, description }) => `  state "${label(name, description)}" as ${idOf(name)}`,
  );
  const first = states.filter(({ isFirst }) => isFirst).map(({ name }) => `  [*] --> ${idOf(name)}`);
  const last = states.filter(({ isFinal }) => isFinal).map(({ name }) => `  ${idOf(name)} --> [*]`);
  const steps = describedSteps(machine).map(
    (step) => `  ${idOf(step.from)} --> ${idOf(step.to)}: ${stepLabel(step)}`,
  );
  return ['```mermaid', 'stateDiagram-v2', ...named, ...first, ...new Set(steps), ...last, '```'].join('\n');
}

/** The Chinese name stands at the beginning of a description; the rest is for readers of the machine. */
function label(name: string, description: string): string {
  const [chinese = ''] = /^[^:：;；,，.。(（]*\p{Script=Han}[^:：;；,，.。(（]*/u.exec(description) ?? [];
  return `${name} ${chinese.trim()}`.trim().replaceAll('"', "'");
}

/** Rules below the event, one to a line. Mermaid ends a label at a colon or a semicolon. */
function stepLabel({ event, rules }: DescribedStep): string {
  return [event, ...rules.map(({ id }) => id)].map((part) => part.replace(/[:;]/g, ' ')).join('<br/>');
}

/** Some words mean something to mermaid itself. */
const idOf = (name: string): string =>
  name === 'state' || name === 'end' ? `${name}_` : name.replaceAll('.', '_');
