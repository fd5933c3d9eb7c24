import { IsBoolean, IsIn, IsUUID, ValidateIf } from 'class-validator';
import { DisputeParams } from '#dispute';
import { PlainText } from '#platform/crypto';
import { IsReason } from '#reasons';

/** Why this mediator was named; sentences `codes.naming.<CODE>`. */
export const NAMING_REASONS = ['FIELD', 'LANGUAGE', 'NEARNESS', 'CAPACITY', 'ONLY_SUITABLE'] as const;
/** Why a party does not accept the mediator; sentences `codes.mediator-refusal.<CODE>`. */
export const REFUSAL_REASONS = [
  'NO_TRUST',
  'LANGUAGE',
  'EXPERTISE',
  'TIME_OR_PLACE',
  'CONDUCT',
  'OTHER',
] as const;

export class AppointmentParams extends DisputeParams {
  @IsUUID() appointmentId!: string;
}

export class ChooseMediatorDto {
  @IsUUID() partyId!: string;
  @IsUUID() mediatorId!: string;
}

export class AskCourtDto {
  @IsUUID() partyId!: string;
}

export class NameMediatorDto {
  @IsUUID() mediatorId!: string;
  @IsIn(NAMING_REASONS) reasonCode!: (typeof NAMING_REASONS)[number];
}

export class DisclosureDto {
  @IsBoolean() hasRelation!: boolean;
  /** What relation; needed where there is one. */
  @ValidateIf(({ hasRelation, about }: DisclosureDto) => hasRelation || about !== undefined)
  @PlainText({ max: 1000, multiline: true })
  about?: string;
}

export class DisclosureAnswerDto {
  @IsUUID() partyId!: string;
  @IsBoolean() agrees!: boolean;
}

export class RecusalRequestDto {
  @IsUUID() partyId!: string;
  @IsReason('recusal') groundCode!: string;
}

export class RecusalDecisionDto {
  @IsBoolean() upheld!: boolean;
  @PlainText({ max: 1000, multiline: true }) reason!: string;
}

export class RefuseMediatorDto {
  @IsUUID() partyId!: string;
  @IsIn(REFUSAL_REASONS) reasonCode!: (typeof REFUSAL_REASONS)[number];
}
