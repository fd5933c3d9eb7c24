import { Injectable } from '@nestjs/common';
import { IsArray, IsObject, IsString, Matches } from 'class-validator';
import { fileOf, readConfigFile } from '#platform/config';
import { Catalogues, type Locale } from '#platform/http';
import type { AskedWords } from '../domain/consent.rules.js';
import { NEEDED, SCOPES, type Scope } from '../domain/tally.js';

class TextsFile {
  @Matches(/^[A-Za-z0-9._-]{1,40}$/) readonly version!: string;
  @IsArray() @IsString({ each: true }) readonly former!: readonly string[];
  @IsObject() readonly basis!: Readonly<Record<string, string>>;
}

/** Letting somebody help is asked in the same words everywhere, though no round of asking is about it. */
export type AskedScope = Scope | 'HELPER';
const ASKED: readonly AskedScope[] = [...SCOPES, 'HELPER'];

export interface ConsentText {
  readonly scope: AskedScope;
  /** Nobody is mediated with without it. */
  readonly needed: boolean;
  readonly question: string;
  readonly meaning: string;
  readonly ifYes: string;
  /** What happens on no; both answers have equal weight. */
  readonly ifNo: string;
  readonly basis: string;
}

export interface ConsentTextsTold {
  /** Send it along with the answer as `textVersion`. */
  readonly version: string;
  readonly language: Locale;
  /** That every consent can be taken back. */
  readonly withdrawal: string;
  readonly items: readonly ConsentText[];
}

/** Read once; the file cannot change while a program runs. */
let read: TextsFile | undefined;
const texts = (): TextsFile => (read ??= loadTexts());

/** Which words there are. */
export const consentWords = (): AskedWords => texts();

/** The words of today for every question of consent, in the reader's language. */
@Injectable()
export class ConsentTexts {
  constructor(private readonly catalogues: Catalogues) {}

  of(locale: Locale): ConsentTextsTold {
    const { version, basis } = texts();
    const words = (part: string): string =>
      this.catalogues.sentence(locale, `consentText.${version}.${part}`);
    const items = ASKED.map((scope) => ({
      scope,
      needed: NEEDED.some((one) => one === scope),
      question: words(`${scope}.question`),
      meaning: words(`${scope}.meaning`),
      ifYes: words(`${scope}.ifYes`),
      ifNo: words(`${scope}.ifNo`),
      basis: basis[scope] ?? '',
    }));
    return { version, language: locale, withdrawal: words('withdrawal'), items };
  }
}

function loadTexts(): TextsFile {
  const file = readConfigFile('consent-texts.yaml', fileOf(TextsFile));
  const without = ASKED.filter((scope) => file.basis[scope] === undefined);
  if (without.length > 0) throw new Error(`config/consent-texts.yaml: no basis for ${without.join(', ')}`);
  return file;
}
