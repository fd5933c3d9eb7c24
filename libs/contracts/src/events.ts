/**
 * Everything that can happen, with the coded facts each event carries. Rooms talk through these events; clocks in
 * `config/deadlines` start and stop on them; timelines are sentences about them. Data holds ids, codes, dates and
 * amounts only: never names, numbers of persons, or words people wrote (those travel as `personal`, apart).
 */
export interface EventData {
  // dispute: the spine, its people and claims
  'dispute.opened': { channel: string; courtId: string; typedFor?: string };
  'dispute.described': { fields: string[] };
  'dispute.submitted': { receivedAt: string; receiptNumber: string; asComplaint: boolean };
  'dispute.phase-changed': { from: string; to: string; why: string };
  'dispute.party-added': { partyId: string; role: string; kind: string };
  'dispute.party-corrected': { partyId: string; fields: string[]; reasonCode: string };
  'dispute.party-removed': { partyId: string; reasonCode: string };
  'dispute.mandate-given': { mandateId: string; partyId: string; kind: string; authority: string };
  'dispute.mandate-ended': { mandateId: string; partyId: string };
  'dispute.helper-let-in': { mandateId: string; partyId: string; textVersion: string };
  'dispute.helper-left': { mandateId: string; partyId: string };
  'dispute.claim-added': { claimId: string };
  'dispute.claim-withdrawn': { claimId: string };
  // one of several who asked for it together asks no longer; the others still do
  'dispute.claim-left': { claimId: string; partyId: string };
  'dispute.join-code-issued': { partyId: string; joinCodeId: string };
  'dispute.join-codes-revoked': { partyId: string };
  'dispute.identity-checked': { partyId: string; how: string };
  'dispute.held': { until: string };
  'dispute.released': { why: string };
  'dispute.correction-noticed': { termDays: number; defects: number };
  'dispute.corrected': { receivedAt: string };
  'dispute.green-channel-flagged': { need: string };
  'dispute.first-human-response': Record<string, never>;
  'dispute.withdrawn': { how: string };
  'dispute.split': { childId: string; claimIds: string[]; partyIds: string[] };
  'dispute.split-off': { parentId: string; claimIds: string[]; partyIds: string[] };
  'dispute.court-corrected': { from: string; to: string; reasonCode: string };
  'dispute.closed': { why: string };
  'dispute.archived': Record<string, never>;
  // triage
  'triage.begun': Record<string, never>;
  'triage.gate-decided': { gate: string; result: string; reasonCode?: string; correctionOf?: string };
  'triage.lane-set': { lane: string; reasonCode: string; correctionOf?: string };
  'triage.flagged': { flagId: string; flag: string };
  'triage.flag-cleared': { flagId: string; flag: string; reasonCode: string };
  'triage.completed': { lane: string; track: string };
  'triage.unsuitable': { reasonCode: string };
  'triage.redirected': { to: string; reasonCode: string };
  'triage.returned': { reasonCode: string; to: string };
  // consent
  'consent.asked': { scope: string; partyIds: string[] };
  /** `willing`: with this answer the party has said yes to all that mediation needs. */
  'consent.given': { partyId: string; scope: string; textVersion: string; how: string; willing: boolean };
  'consent.refused': { partyId: string; scope: string; textVersion: string; how: string };
  'consent.withdrawn': { partyId: string; scope: string };
  'consent.unreachable': { partyId: string };
  'consent.respondents-asked': { partyIds: string[] };
  'consent.concluded': {
    stage: 'applicants' | 'all';
    outcome: 'complete' | 'refused' | 'unreachable';
    outside: string[];
  };
  // evidence
  'evidence.added': {
    fileId: string;
    partyId: string;
    visibility: string;
    mediaType: string;
    size: number;
    sha256: string;
  };
  'evidence.shared': { fileId: string; partyId: string; mediaType: string; size: number; sha256: string };
  'evidence.withdrawn': { fileId: string; partyId: string };
  'evidence.erased': { fileId: string; partyId: string };
  // questions
  'question.asked': { questionId: string; partyId: string; charge: string };
  'question.answered': { questionId: string; partyId: string; charge: string };
  'question.lapsed': { questionId: string; partyId: string; charge: string };
  // feedback
  'feedback.given': Record<string, never>;
  // registration
  'complaint.lodged': { receivedAt: string; track: string };
  'complaint.correction-noticed': { termDays: number; defects: number };
  'complaint.corrected': { receivedAt: string };
  'complaint.correction-waived': Record<string, never>;
  'complaint.corrections-lapsed': Record<string, never>;
  'complaint.review-begun': Record<string, never>;
  'complaint.must-register': Record<string, never>;
  'complaint.registered': { caseNumber: string; procedure: string };
  'complaint.refused': { groundCode: string };
  'complaint.withdrawn': { how: string };
  'complaint.sent-to-trial': { packetId: string };
  'complaint.concluded': { how: string };
  'filing.insisted': { partyIds: string[]; effect: string };
  'preservation.taken': { takenAt: string; beforeSuit: boolean };
  'limitation.stamped': { occasion: 'COURT' | 'MEDIATION'; at: string; kind: 'ORDINARY' | 'LABOUR' | 'LAND' };
  // referral
  'referral.offered': {
    referralId: string;
    attemptId: string;
    bodyId: string;
    organisationId: string;
    hop: number;
  };
  'referral.accepted': {
    referralId: string;
    attemptId: string;
    bodyId: string;
    organisationId: string;
    acceptedAt: string;
    how: string;
  };
  'referral.declined': { referralId: string; bodyId: string; reasonCode: string };
  'referral.timed-out': { referralId: string; bodyId: string };
  'referral.recalled': { referralId: string; bodyId: string; reasonCode: string };
  'referral.returned': { referralId: string; bodyId: string; reasonCode: string };
  'referral.escalated': { attemptId: string; hops: number };
  'referral.hops-granted': { attemptId: string; hops: number };
  'referral.body-chosen': { attemptId: string; partyId: string; bodyId: string };
  'referral.given-up': { attemptId: string };
  // appointment
  'appointment.opened': {
    appointmentId: string;
    attemptId: string;
    choice: 'joint' | 'appointed';
    ordinal: number;
  };
  'appointment.choice-made': { appointmentId: string; partyId: string; mediatorId: string };
  'appointment.choice-lapsed': { appointmentId: string };
  'appointment.court-asked': { appointmentId: string };
  'appointment.mediator-named': { appointmentId: string; mediatorId: string; by: string };
  'appointment.disclosed': { appointmentId: string; hasRelation: boolean };
  'appointment.disclosure-answered': { appointmentId: string; partyId: string; agrees: boolean };
  'appointment.recusal-asked': { appointmentId: string; partyId: string; groundCode: string };
  'appointment.recusal-decided': { appointmentId: string; upheld: boolean };
  'appointment.refused': { appointmentId: string; partyId: string; ordinal: number };
  'appointment.cleared': { appointmentId: string; mediatorId: string };
  'appointment.recheck-needed': { appointmentId: string; because: string };
  'appointment.ended': { appointmentId: string; mediatorId?: string; why: string };
  // mediation attempt and what happens inside it
  'attempt.opened': { attemptId: string; track: string; ordinal: number; partyIds: string[] };
  'attempt.term-started': {
    attemptId: string;
    track: string;
    procedure: string;
    bodyKind: string;
    /** Whose term it is where no court referred the matter. */
    termOf: 'BODY' | 'MEDICAL_COMMITTEE';
    startedAt: string;
    termDays?: number;
    bodyId: string;
    organisationId: string;
    how: string;
    partyIds: string[];
  };
  'attempt.judge-led-started': { attemptId: string; procedure: string };
  'attempt.begun': { attemptId: string };
  'attempt.appraisal-started': { attemptId: string; from: string };
  'attempt.appraisal-ended': { attemptId: string; to: string };
  'attempt.suspended': { attemptId: string; cause: string };
  'attempt.resumed': { attemptId: string };
  'attempt.extension-asked': { attemptId: string; days: number };
  'attempt.extension-answered': { attemptId: string; partyId: string; agrees: boolean };
  'attempt.extended': { attemptId: string; days: number };
  'attempt.party-joined': { attemptId: string; partyId: string };
  'attempt.party-left': { attemptId: string; partyId: string; why: string };
  'attempt.ended': { attemptId: string; code: string; settled: boolean };
  'session.scheduled': {
    sessionId: string;
    attemptId: string;
    startsAt: string;
    kind: string;
    partyIds: readonly string[];
  };
  'session.rights-acknowledged': { sessionId: string; partyId: string };
  'session.opened': { sessionId: string };
  'session.closed': { sessionId: string };
  'session.cancelled': { sessionId: string; reasonCode: string };
  'session.attendance-noted': { sessionId: string; partyId: string; attendance: string };
  // whose turn it is to write in a session at separate times; what is written is nowhere here
  'written-turn.given': { turnId: string; sessionId: string; partyId: string; endsAt: string };
  'written-turn.prolonged': { turnId: string; sessionId: string; partyId: string; endsAt: string };
  'written-turn.taken': { turnId: string; sessionId: string; partyId: string };
  'written-turn.recalled': { turnId: string; sessionId: string; partyId: string };
  'written-turn.lapsed': { turnId: string; sessionId: string; partyId: string };
  'written-turn.ended': { turnId: string; sessionId: string; partyId: string };
  'minutes.drafted': { minutesId: string; sessionId: string };
  'minutes.confirmed': { minutesId: string; partyId: string };
  'undisputed-facts.proposed': { factsId: string };
  'undisputed-facts.signed': { factsId: string; partyId: string };
  'undisputed-facts.completed': { factsId: string };
  // a private word to the mediator: shown to its writer and the mediator only; what it says is nowhere here
  'caucus.note-kept': { noteId: string };
  'caucus.notes-destroyed': { attemptId: string; notes: number };
  'conduct.noted': { partyId: string; code: string };
  // settlement and performance
  'settlement.drafted': { settlementId: string; claimIds: string[]; partyIds: string[]; form: string };
  'settlement.revised': { settlementId: string; draft: number; partyIds: string[] };
  'settlement.accepted': { settlementId: string; partyId: string; draft: number };
  'settlement.opened-for-signature': { settlementId: string; digest: string };
  'settlement.signed': { settlementId: string; partyId: string; digest: string };
  'settlement.mediator-signed': { settlementId: string };
  'settlement.sealed': { settlementId: string };
  'settlement.receipt-noted': { settlementId: string; partyId: string; receivedAt: string };
  'settlement.signature-refused': { settlementId: string; partyId: string };
  'settlement.effective': {
    settlementId: string;
    effectiveAt: string;
    claimIds: string[];
    partyIds: string[];
    confirmable: boolean;
    bodyKind: string;
    remainingClaims: number;
  };
  'settlement.voided': { settlementId: string; reasonCode: string };
  'performance.tracked': { settlementId: string; items: number };
  'performance.reported': { settlementId: string; itemId: string };
  'performance.confirmed': { settlementId: string; itemId: string };
  'performance.defaulted': { settlementId: string; itemId: string };
  'performance.completed': { settlementId: string };
  'performance.enforceable': { settlementId: string; from: string };
  'performance.enforcement-sought': { settlementId: string };
  // confirmation
  'confirmation.begun': { confirmationId: string; settlementId: string };
  'confirmation.joined': { confirmationId: string; partyId: string };
  'confirmation.applied': {
    confirmationId: string;
    settlementId: string;
    courtId: string;
    receivedAt: string;
  };
  'confirmation.accepted': { confirmationId: string };
  'confirmation.rejected': {
    confirmationId: string;
    groundCode: string;
    settlementId: string;
    effectiveAt: string;
    mayApplyAgain: boolean;
  };
  'confirmation.supplement-asked': { confirmationId: string; termDays: number };
  'confirmation.supplemented': { confirmationId: string };
  'confirmation.review-extended': { confirmationId: string; days: number };
  'confirmation.decided': {
    confirmationId: string;
    settlementId: string;
    result: 'VALID' | 'DISMISSED';
    groundCode?: string;
  };
  'confirmation.ruling-received': {
    confirmationId: string;
    receiptId: string;
    partyId: string;
    receivedAt: string;
  };
  'confirmation.withdrawn': {
    confirmationId: string;
    why: string;
    settlementId: string;
    effectiveAt: string;
    mayApplyAgain: boolean;
  };
  'confirmation.window-lapsed': { settlementId: string };
  // handing over to another way
  'handover.prepared': { handOverId: string; exit: string; claimIds: string[] };
  'handover.received': { handOverId: string };
  'handover.refused': { handOverId: string; reasonCode: string };
  'handover.concluded': { handOverId: string };
  'handover.recalled': { handOverId: string; reasonCode: string };
  // access: accounts, roles and organisations on `org:<id>`, looks at persons on the dispute, phones on `person:<id>` too
  'access.organisation-made': { kind: string; parentId?: string };
  'access.organisation-phone-changed': Record<string, never>;
  'access.organisation-described': { fields: string[] };
  'access.organisation-disabled': Record<string, never>;
  'access.account-made': { accountId: string };
  'access.account-disabled': { accountId: string };
  'access.account-reset': { accountId: string; secondFactor: boolean };
  'access.account-rests': { until: string };
  'access.password-changed': { accountId: string };
  'access.second-factor-set': { accountId: string };
  'access.role-given': { accountId: string; role: string };
  'access.role-ended': { accountId: string; role: string };
  'access.unmasked': { personId: string; field: string; purpose: string };
  'access.phone-changed': { personId: string; oldPhoneProved: boolean };
  'access.identity-checked': { personId: string; how: string };
  // the roster of bodies and mediators
  'roster.listing-changed': { from: string; to: string; reasonCode?: string; until?: string };
  // delivery
  'delivery.sent': { deliveryId: string; template: string };
  'delivery.failed': { deliveryId: string; template: string; why: string };
  // clocks
  'deadline.reached': { code: string; deadlineId: string };
  'deadline.warned': { code: string; deadlineId: string; level: string };
  'deadline.recomputed': { code: string; deadlineId: string; from: string; to: string };
  'calendar.loaded': { year: number; days: number; papers: number };
}

export type EventType = keyof EventData;
