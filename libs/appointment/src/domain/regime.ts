/**
 * Two regimes of disclosure. Offline a mediator with a relation steps down unless all agree (TY 15); online those who
 * know and still agree keep the mediator, and who does not agree has the question decided (ZT 13).
 */
export type Regime = 'STEP_DOWN' | 'CONTINUE';

export const regimeOf = (policy: 'BY_MODE' | 'STEP_DOWN_UNLESS_ALL_AGREE', how: string): Regime =>
  policy === 'BY_MODE' && how === 'PLATFORM' ? 'CONTINUE' : 'STEP_DOWN';

/** What all parties inside named together; undefined while one has not, or named another. */
export function unanimous(
  inside: readonly string[],
  choices: Readonly<Record<string, string>>,
): string | undefined {
  const [first, ...others] = inside.map((partyId) => choices[partyId]);
  return first !== undefined && others.every((one) => one === first) ? first : undefined;
}
