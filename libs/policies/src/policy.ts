import {
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Min,
} from 'class-validator';

export interface AmountBand {
  /** Absent in the last band. */
  readonly upToFen?: number;
  readonly points: number;
}

export interface TriagePoints {
  readonly eachPartyAboveTwo: number;
  readonly mostForParties: number;
  readonly expertQuestion: number;
  readonly foreignElement: number;
  readonly counterclaimLikely: number;
  readonly missingContact: number;
  readonly opposingCounsel: number;
  readonly documentsComplete: number;
  readonly sameTypeAgreedFacts: number;
}

/** Every policy by name with the type of its value; `config/policies/defaults.yaml` says what each is for. */
export interface PolicyValues {
  readonly 'track.SELF': boolean;
  readonly 'track.PRE_FILING': boolean;
  readonly 'track.POST_FILING': boolean;
  readonly 'track.IN_TRIAL': boolean;
  readonly 'referral.maxHops': number;
  readonly 'desk.claimLeaseMinutes': number;
  readonly 'ledger.deskDays': number;
  readonly 'ledger.mediationDays': number;
  readonly 'ledger.courtDays': number;
  readonly 'intake.draftDays': number;
  readonly 'feedback.atLeast': number;
  readonly 'mass.persons': number;
  readonly 'triage.amountBands': readonly AmountBand[];
  readonly 'triage.points': TriagePoints;
  readonly 'performance.dueDayRolls': boolean;
  readonly 'confirmation.adminMediation': boolean;
  readonly 'recusal.regime': 'BY_MODE' | 'STEP_DOWN_UNLESS_ALL_AGREE';
  readonly 'consent.respondentsAsked': 'BEFORE_PLACING' | 'BY_BODY_ON_SELF';
  readonly 'extension.postFilingMaxDays': number;
  readonly 'extension.preFilingMaxDays': number;
  readonly 'referral.termRunsOnAfterReturn': boolean;
  readonly 'caucus.keptDays': number;
  readonly 'offer.validHours': number;
  readonly 'writtenTurn.days': number;
}

export type PolicyName = keyof PolicyValues;

/** One default: value, why, and the bounds within which a court may move it. */
export class PolicyEntry {
  @IsDefined() readonly value!: unknown;
  @IsString() readonly basis!: string;
  @IsIn(['law', 'proposal']) readonly mark!: 'law' | 'proposal';
  @IsOptional() @IsNumber() readonly min?: number;
  @IsOptional() @IsNumber() readonly max?: number;
  @IsOptional() @IsArray() readonly oneOf?: readonly unknown[];
}

export class DefaultsFile {
  @IsInt() @Min(1) readonly version!: number;
  @IsObject() readonly policies!: Record<string, unknown>;
}

/** `config/policies/<court code>.yaml`: what one court has decided otherwise, in force by a decision it names. */
export class CourtFile {
  @IsInt() @Min(1) readonly version!: number;
  @Matches(/^[A-Z0-9-]{2,20}$/) readonly court!: string;
  /** The paper by which the court decided; switching PRE_FILING on needs one. */
  @IsOptional() @IsString() readonly decision?: string;
  @IsObject() readonly policies!: Record<string, unknown>;
}
