import type { CourtFile, PolicyEntry } from './policy.js';

/** What is wrong with a court's own values: unknown names, other types, outside the bounds, no paper where one is due. */
export function faultsOf(court: CourtFile, defaults: ReadonlyMap<string, PolicyEntry>): string[] {
  const faults = Object.entries(court.policies).flatMap(([name, value]) => {
    const entry = defaults.get(name);
    return entry ? faultsOfValue(name, value, entry) : [`${name} is not a policy`];
  });
  if (court.policies['track.PRE_FILING'] === true && !court.decision)
    faults.push('track.PRE_FILING needs the written decision of the court');
  return faults;
}

export function faultsOfValue(name: string, value: unknown, entry: PolicyEntry): string[] {
  if (typeof value !== typeof entry.value || Array.isArray(value) !== Array.isArray(entry.value))
    return [`${name} is not of the kind of its default`];
  if (entry.oneOf && !entry.oneOf.includes(value)) return [`${name} is not one of its choices`];
  if (typeof value === 'number' && !(value >= (entry.min ?? -Infinity) && value <= (entry.max ?? Infinity)))
    return [`${name} is outside its bounds`];
  if (isFixedByLaw(entry) && value !== entry.value) return [`${name} is fixed by law`];
  return [];
}

/** Marked `law` without bounds to move in. */
const isFixedByLaw = ({ mark, min, max, oneOf }: PolicyEntry): boolean =>
  mark === 'law' && min === undefined && max === undefined && oneOf === undefined;

/** Points for the amount in dispute: the first band that holds it. */
export function amountPoints(
  amountFen: number,
  bands: readonly { readonly upToFen?: number; readonly points: number }[],
): number {
  return bands.find(({ upToFen }) => upToFen === undefined || amountFen <= upToFen)?.points ?? 0;
}
