/** What may be handed in, as `config/evidence/files.yaml` says it. */
import { Injectable } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsInt,
  IsObject,
  IsString,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { fileOf, InvalidConfigFile, readConfigFile } from '#platform/config';
import { KNOWN_TYPES } from '../content/kinds.js';

const FILE = 'evidence/files.yaml';

class Bound {
  @IsInt() @Min(0) @Max(Number.MAX_SAFE_INTEGER) value!: number;
  @IsString() @MinLength(4) reason!: string;
}

class Limits {
  @IsDefined() @ValidateNested() @Type(() => Bound) filesPerParty!: Bound;
  @IsDefined() @ValidateNested() @Type(() => Bound) bytesPerParty!: Bound;
  @IsDefined() @ValidateNested() @Type(() => Bound) withdrawnKeptDays!: Bound;
}

export class TakenType {
  @IsArray() @ArrayMinSize(1) @Matches(/^[a-z0-9]{2,5}$/, { each: true }) endings!: string[];
  @IsInt() @Min(1) @Max(1024 * 1024 * 1024) largestBytes!: number;
  @IsString() @MinLength(4) reason!: string;
}

class EvidenceFile {
  @IsInt() @Min(1) version!: number;
  @IsDefined() @ValidateNested() @Type(() => Limits) limits!: Limits;
  @IsObject() types!: Record<string, unknown>;
}

export interface FileLimits {
  readonly filesPerParty: number;
  readonly bytesPerParty: number;
  readonly withdrawnKeptDays: number;
}

/** Read once: the file cannot change while the program runs. */
@Injectable()
export class TakenFiles {
  readonly limits: FileLimits;
  readonly types: ReadonlyMap<string, TakenType>;

  constructor() {
    const { limits, types } = readConfigFile(FILE, fileOf(EvidenceFile));
    this.limits = {
      filesPerParty: limits.filesPerParty.value,
      bytesPerParty: limits.bytesPerParty.value,
      withdrawnKeptDays: limits.withdrawnKeptDays.value,
    };
    this.types = typesOf(types);
  }
}

function typesOf(entries: Record<string, unknown>): Map<string, TakenType> {
  const unknown = Object.keys(entries).filter((type) => !KNOWN_TYPES.includes(type));
  if (unknown.length > 0)
    throw new InvalidConfigFile(FILE, [`cannot be told by its bytes: ${unknown.join()}`]);
  const shape = fileOf(TakenType);
  return new Map(
    Object.entries(entries).map(([type, entry]) => {
      const checked = shape(entry);
      if ('problems' in checked)
        throw new InvalidConfigFile(
          FILE,
          checked.problems.map((problem) => `types.${type}.${problem}`),
        );
      return [type, checked.value];
    }),
  );
}
