import { IsIn, IsOptional, IsUUID, MaxLength, MinLength, IsString } from 'class-validator';
import { DisputeParams } from '#dispute';
import { PlainText } from '#platform/crypto';
import { VISIBILITIES, type FileVisibility } from '../domain/visibility.js';

/** What is said about a file, beside the file itself: it travels in headers, because addresses end up in logs. */
export class NewFileDto {
  /** Whose file it is. */
  @IsUUID() partyId!: string;
  /** As the sender calls it; made harmless, not refused. */
  @IsString() @MinLength(1) @MaxLength(500) name!: string;
  /** What it shows. */
  @IsOptional() @PlainText({ max: 300, min: 1 }) note?: string;
  @IsIn(VISIBILITIES) visibility!: FileVisibility;
}

export class FileParams extends DisputeParams {
  @IsUUID() fileId!: string;
}
