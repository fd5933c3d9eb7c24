/** What somebody has told so far: every field may be absent, empty or half typed; only sizes are bounded. */
export interface ToldPersonAnswers {
  readonly kind?: 'NATURAL' | 'LEGAL' | 'ORGANISATION';
  /** The natural person, or the one who legally represents the organisation. */
  readonly name?: string;
  readonly organisationName?: string;
  readonly creditCode?: string;
  readonly phone?: string;
  readonly idNumber?: string;
  readonly address?: string;
  /** Codes of the set `special-need`. */
  readonly needs?: readonly string[];
  /** Somebody nothing is asked of, who has a part in it all the same (an insurer): a third party. */
  readonly alongside?: boolean;
}

export interface ToldClaimAnswers {
  readonly kind?: string;
  readonly amountFen?: number;
  readonly words?: string;
  /** Places in `respondents`; absent: everybody something can be asked of. */
  readonly against?: readonly number[];
}

export interface DraftAnswers {
  /** The page somebody was on, in the words of the client; given back as it came. */
  readonly step?: string;
  /** Whose desk is to receive it. */
  readonly courtId?: string;
  /** To be registered by the court as well, not mediated only (CPL 126). */
  readonly asComplaint?: boolean;
  readonly causeCode?: string;
  readonly story?: string;
  readonly applicant?: ToldPersonAnswers;
  readonly respondents?: readonly ToldPersonAnswers[];
  readonly claims?: readonly ToldClaimAnswers[];
}

/** A claim to be paid is the only kind that has a sum of its own. */
export const PAY = 'PAY';
