/** Names of the rules a guard stands for; `and([...])` stands for several. */
export function guardNames(guard: unknown): string[] {
  if (typeof guard === 'string') return [guard];
  if (typeof guard === 'object' && guard !== null && 'type' in guard) return [String(guard.type)];
  const members = (guard as { guards?: unknown[] } | undefined)?.guards ?? [];
  return members.flatMap(guardNames);
}
