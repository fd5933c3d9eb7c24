/** Words of the Supreme People's Court's regulation on causes of action, one edition at a time. */

/** Editions number differently, so a code means nothing without its edition. */
export type CauseVersion = string;

export interface Cause {
  readonly version: CauseVersion;
  /** Number in the regulation: `108`, or `108.3` for the third item of the fourth level. */
  readonly code: string;
  readonly name: string;
  readonly level: 3 | 4;
  /** A cause for the fourth level, else a group (`G10`). */
  readonly parent: string;
  /** `P4`. */
  readonly part: string;
}

/** A part or a group, above the causes themselves. */
export interface CauseHeading {
  readonly version: CauseVersion;
  readonly code: string;
  readonly name: string;
  readonly level: 1 | 2;
  readonly parent?: string;
}

export type CauseNode = Cause | CauseHeading;

export interface EditionFile {
  readonly version: string;
  readonly title: string;
  readonly inForce: string;
  readonly notice: string;
  readonly parts: readonly { readonly code: string; readonly name: string }[];
  readonly groups: readonly { readonly code: string; readonly name: string; readonly parent: string }[];
  readonly causes: readonly Omit<Cause, 'version'>[];
}

export interface NamedSpans {
  readonly basis: string;
  readonly causes: readonly string[];
}

export interface FieldsFile {
  readonly version: string;
  readonly fields: readonly {
    readonly code: string;
    readonly supervisor: string;
    readonly causes: readonly string[];
  }[];
  readonly noField: readonly string[];
  readonly status: NamedSpans;
  readonly title: NamedSpans;
  readonly notMediable: NamedSpans;
  readonly labour: NamedSpans;
  readonly labourArbitrationFirst: NamedSpans;
}
