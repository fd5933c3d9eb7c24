import { Type } from 'class-transformer';
import { IsDefined, IsUUID, Matches, ValidateNested } from 'class-validator';
import { DisputeParams } from './dispute-params.js';
import { PersonDto } from './open-dispute.dto.js';

export class LetInHelperDto {
  /** The party that is helped. */
  @IsUUID() partyId!: string;
  /** Who helps; with a telephone its last four digits let them type too, else they only see. */
  @IsDefined() @ValidateNested() @Type(() => PersonDto) person!: PersonDto;
  /** The text the party had before it (`HELPER` of `GET /consent-texts`). */
  @Matches(/^[A-Za-z0-9._-]{1,40}$/) textVersion!: string;
}

export class HelperParams extends DisputeParams {
  @IsUUID() mandateId!: string;
}
