import { Controller, Get, Query } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, Matches } from 'class-validator';
import { CurrentCaller, Public, type Caller } from '#platform/http';
import { CodeSets, type CodeSet } from './code-sets.js';

export class ListCodesQuery {
  /** Only these sets, e.g. `risk-flag,lane`; several with commas or one by one. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @ArrayMaxSize(40)
  @Matches(/^[a-zA-Z][\w-]{0,40}$/, { each: true })
  set?: string[];
}

/** Codes and their sentences for everybody: they say nothing about any dispute. */
@Controller('codes')
export class CodesController {
  constructor(private readonly codes: CodeSets) {}

  /** In the order of the sets' names; a set nobody wrote is left out. */
  @Get()
  @Public()
  list(@Query() { set }: ListCodesQuery, @CurrentCaller() { locale }: Caller): { items: CodeSet[] } {
    return { items: this.codes.of(locale, set) };
  }
}
