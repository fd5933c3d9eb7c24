import { Injectable } from '@nestjs/common';
import { Catalogues, type Locale } from '#platform/http';
import { reasonKey, reasons } from './reason-catalogue.js';

export interface CodeInWords {
  readonly code: string;
  /** In the caller's language. */
  readonly sentence: string;
  /** Legal basis, or `platform`; null where the code needs none. */
  readonly basis: string | null;
  /** The code alone does not say it: words are needed beside it. */
  readonly noteRequired: boolean;
  /** Gate of screening a reason belongs to. */
  readonly gate: string | null;
}

export interface CodeSet {
  readonly set: string;
  readonly codes: readonly CodeInWords[];
}

const KEY = /^codes\.([\w-]+)\.(.+)$/;

/** Every coded reason, role, kind and state with its sentence: what select fields offer and screens tell. */
@Injectable()
export class CodeSets {
  constructor(private readonly catalogues: Catalogues) {}

  /** In the order of their names; the codes of a set in the order in which its file lists them. */
  of(locale: Locale, wanted?: readonly string[]): CodeSet[] {
    const sets = this.plain(locale);
    for (const set of reasons().setNames()) sets.set(set, this.coded(set, locale));
    return [...sets]
      .filter(([set]) => wanted === undefined || wanted.includes(set))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([set, codes]) => ({ set, codes }));
  }

  private coded(set: string, locale: Locale): CodeInWords[] {
    return reasons()
      .of(set)
      .map(({ code, basis, note, gate }) => ({
        code,
        sentence: this.catalogues.sentence(locale, reasonKey(set, code)),
        basis,
        noteRequired: note === 'required',
        gate: gate ?? null,
      }));
  }

  private plain(locale: Locale): Map<string, CodeInWords[]> {
    const sets = new Map<string, CodeInWords[]>();
    for (const key of this.catalogues.keys(locale)) {
      const [, set, code] = KEY.exec(key) ?? [];
      if (set === undefined || code === undefined) continue;
      const sentence = this.catalogues.sentence(locale, key);
      const told = { code, sentence, basis: null, noteRequired: false, gate: null };
      sets.set(set, [...(sets.get(set) ?? []), told]);
    }
    return sets;
  }
}
