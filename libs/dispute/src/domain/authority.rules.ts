/** Who may act for whom, and in what (CPL 60-62; CPL-I 83-89; CC 17-23; CPL 56). Pure. */
export type PartyRole = 'APPLICANT' | 'RESPONDENT' | 'THIRD_PARTY' | 'GUARANTOR' | 'INTERESTED';
export type PartyKind = 'NATURAL' | 'LEGAL' | 'ORGANISATION';
/** 民事行为能力 (CC 17-22). `LIMITED` and `NONE` act through their guardian. */
export type Capacity = 'FULL' | 'LIMITED' | 'NONE';
export type MandateKind = 'AGENT' | 'GUARDIAN' | 'REPRESENTATIVE' | 'HELPER';
export type Authority = 'GENERAL' | 'SPECIAL';
/** What a general authority never includes (CPL 62, CPL-I 89): a bare 全权代理 gives none of these. */
export type Power = 'ADMIT' | 'WAIVE' | 'CHANGE_CLAIMS' | 'SETTLE' | 'COUNTERCLAIM' | 'APPEAL';
/** Everyday procedural acts need no named power. */
export type Act = Power | 'PROCEDURE';

export interface PartyInAct {
  readonly id: string;
  readonly personId: string | null;
  readonly capacity: Capacity;
}

export interface MandateInAct {
  readonly partyId: string;
  readonly personId: string;
  readonly kind: MandateKind;
  readonly authority: Authority;
  readonly powers: readonly Power[];
  readonly limitFen: number | null;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
  readonly endedAt: Date | null;
}

export interface ActQuestion {
  readonly personId: string;
  readonly party: PartyInAct;
  readonly mandates: readonly MandateInAct[];
  readonly act: Act;
  /** What the party would owe or give up, where the act is about money. */
  readonly amountFen?: number;
  readonly at: Date;
  /** Divorce and other status: the person acts in person (CPL 65; CPL-I 147). */
  readonly inPersonOnly?: boolean;
}

const runs = (mandate: MandateInAct, at: Date): boolean =>
  mandate.endedAt === null &&
  mandate.validFrom.getTime() <= at.getTime() &&
  (mandate.validUntil === null || mandate.validUntil.getTime() > at.getTime());

function covers(mandate: MandateInAct, question: ActQuestion): boolean {
  if (mandate.kind === 'HELPER') return false;
  if (mandate.kind === 'GUARDIAN') return true;
  if (question.act === 'PROCEDURE') return true;
  if (mandate.authority !== 'SPECIAL' || !mandate.powers.includes(question.act)) return false;
  return mandate.limitFen === null || (question.amountFen ?? 0) <= mandate.limitFen;
}

/** May this person do this act for this party? */
export function mayActFor(question: ActQuestion): boolean {
  const { party, personId } = question;
  if (party.personId === personId) return party.capacity === 'FULL';
  if (question.inPersonOnly === true && party.capacity === 'FULL') return false;
  return question.mandates.some(
    (mandate) =>
      mandate.partyId === party.id &&
      mandate.personId === personId &&
      runs(mandate, question.at) &&
      (mandate.kind !== 'GUARDIAN' || party.capacity !== 'FULL') &&
      covers(mandate, question),
  );
}
