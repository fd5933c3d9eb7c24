import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { PlainText } from '#platform/crypto';
import { PRESSED, type Pressed } from '../domain/rating.rules.js';

const WORST = 1;
const BEST = 5;

export class RateDto {
  @IsUUID() partyId!: string;
  /** How people treated you. */
  @IsInt() @Min(WORST) @Max(BEST) attitude!: number;
  /** How fast it went. */
  @IsInt() @Min(WORST) @Max(BEST) efficiency!: number;
  /** Whether it solved your problem. */
  @IsInt() @Min(WORST) @Max(BEST) resolution!: number;
  /** Did anybody press you to agree? */
  @IsIn(PRESSED) pressed!: Pressed;
  @IsOptional() @PlainText({ max: 1000, multiline: true }) words?: string;
}
