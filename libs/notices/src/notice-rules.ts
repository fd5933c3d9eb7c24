/** Reads which events are told to whom (`config/notices.yaml`), and refuses what names no event or no side. */
import { IsBoolean, IsIn, IsInt, IsObject, IsOptional, Matches, Min } from 'class-validator';
import { fileOf, mapOf, readConfigFile } from '#platform/config';

export const AUDIENCES = ['everyone', 'applicants', 'inside', 'named'] as const;
export type Audience = (typeof AUDIENCES)[number];

export class NoticeRule {
  @IsIn(AUDIENCES) readonly to!: Audience;
  @Matches(/^[a-z][a-z-]{1,30}$/) readonly template!: string;
  /** The message holds a link and a spoken code that let the person in without an account. */
  @IsOptional() @IsBoolean() readonly invites?: boolean;
}

class NoticesFile {
  @IsInt() @Min(1) readonly version!: number;
  @IsObject() readonly notices!: Record<string, unknown>;
}

export function loadNoticeRules(): ReadonlyMap<string, NoticeRule> {
  const { notices } = readConfigFile('notices.yaml', fileOf(NoticesFile));
  const checked = mapOf(NoticeRule)(notices);
  if ('problems' in checked) throw new Error(`config/notices.yaml: ${checked.problems.join('; ')}`);
  return checked.value;
}
