/** The roles of domain 1.2 and of partner bodies: where each is held and which standing it gives. */
import type { StandingCode } from './standing.js';

export const ORGANISATION_KINDS = [
  'PLATFORM',
  'COURT',
  'TRIBUNAL',
  'CENTRE',
  'BODY',
  'AGENCY',
  'VENUE',
] as const;
export const COURT_LEVELS = ['BASIC', 'INTERMEDIATE', 'HIGH'] as const;
export type CourtLevel = (typeof COURT_LEVELS)[number];
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export interface Role {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Kinds of organisation where it may be held. */
  readonly at: readonly OrganisationKind[];
  /** Standing in every dispute of the courts below; absent where rights come dispute by dispute, by a grant. */
  readonly standing?: StandingCode;
  /** Signing in asks for a one-time password as well. */
  readonly secondFactor: boolean;
  readonly reason: string;
}

export type RoleCatalogue = ReadonlyMap<string, Role>;

export const standingOfRole =
  (roles: RoleCatalogue) =>
  (code: string): StandingCode | undefined =>
    roles.get(code)?.standing;
