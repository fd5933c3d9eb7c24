import { rule } from '#kernel';

/** Rules of screening and triage beside those of the spine, which decides when the phase changes. */
interface InPhase {
  readonly phase: string;
}

export const triageRules = {
  isBeingScreened: rule<InPhase>(
    'triage.being-screened',
    'CPL 122; CPL 125; ZT 8',
    ({ phase }) => phase === 'screening',
  ),
  secondDecisionSaysWhy: rule<{ decidedBefore: boolean; correctionReason?: string | undefined }>(
    'triage.second-decision-says-why',
    'platform',
    ({ decidedBefore, correctionReason }) => !decidedBefore || correctionReason !== undefined,
  ),
  isStillOpen: rule<{ final: boolean }>('triage.matter-still-open', 'platform', ({ final }) => !final),
  flagIsNew: rule<{ standing: boolean }>(
    'triage.flag-not-standing-yet',
    'platform',
    ({ standing }) => !standing,
  ),
  flagStands: rule<{ standing: boolean }>('triage.flag-stands', 'platform', ({ standing }) => standing),
  // A complaint is registered or refused by ruling; no desk may send it away or correct it in passing.
  noComplaintWaits: rule<{ complaint: string }>(
    'triage.complaint-is-for-the-court-to-decide',
    'CPL 126; LA 7; LA 8',
    ({ complaint }) => complaint !== 'lodged' && complaint !== 'registered',
  ),
} as const;
