import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional, IsUUID } from 'class-validator';
import { DisputeParams } from '#dispute';
import { PlainText } from '#platform/crypto';
import { IsReason } from '#reasons';

export class HandOverParams extends DisputeParams {
  @IsUUID() handOverId!: string;
}

export class PrepareHandOverDto {
  /** The claimant acted for; officers leave it out. */
  @IsOptional() @IsUUID() partyId?: string;
  @IsReason('exit') exit!: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @ArrayMaxSize(60)
  @IsUUID(undefined, { each: true })
  claimIds!: string[];
  /** A body that works on the platform, or the name of one that does not. */
  @IsOptional() @IsUUID() receiverOrganisationId?: string;
  @IsOptional() @PlainText({ max: 120 }) receiverName?: string;
  @IsOptional() @PlainText({ max: 2000, multiline: true }) note?: string;
}

export class RefuseHandOverDto {
  @IsReason('handover-refusal') reasonCode!: string;
}
