import { IsIn, IsOptional, Matches } from 'class-validator';

/** The condition a demo dispute is to be brought to: the phase of the spine, and of each aggregate that matters. */
export const PHASES = [
  'draft',
  'received',
  'correcting',
  'screening',
  'seekingConsent',
  'placing',
  'mediating',
  'settling',
  'choosingNext',
  'handedOver',
  'withCourt',
  'performing',
  'closed',
  'archived',
  'returned',
  'redirected',
] as const;
export type DemoPhase = (typeof PHASES)[number];

const SPECIALS = [
  'suit-withdrawn',
  'third-party-joined',
  'undisputed-facts',
  'insisted',
  'extended',
  'to-trial',
  'guardian',
  'partial-by-claim',
  'withdrawn',
  'in-trial',
];

export class DemoReach {
  @IsIn(PHASES) readonly phase!: DemoPhase;
  @IsOptional() @IsIn(['underReview', 'registered', 'refused', 'withdrawn']) readonly complaint?: string;
  /** `partial`, or the gate-stop code it was stopped with. */
  @IsOptional() @Matches(/^(partial|[A-Z][A-Z_]+)$/) readonly gates?: string;
  @IsOptional() @IsIn(['unreachable', 'refused']) readonly consent?: string;
  @IsOptional()
  @IsIn(['offered', 'accepted', 'declined', 'timedOut', 'recalled', 'returned'])
  readonly referral?: string;
  @IsOptional()
  @IsIn(['choosing', 'appointed', 'disclosed', 'cleared', 'recused', 'replaced', 'recheck'])
  readonly appointment?: string;
  /** `open`, `suspended:<reason>` or `ended:<end code>`. */
  @IsOptional() @Matches(/^(open|suspended:[A-Z_]+|ended:[A-Z_]+)$/) readonly attempt?: string;
  @IsOptional() @IsIn(['scheduled', 'held', 'caucus', 'on-site']) readonly session?: string;
  @IsOptional()
  @IsIn([
    'drafting',
    'openForSignature',
    'partly-signed',
    'awaiting-seal',
    'effective',
    'oral',
    'refused',
    'void',
  ])
  readonly settlement?: string;
  @IsOptional()
  @IsIn(['begun', 'applied', 'accepted', 'valid', 'dismissed', 'rejected', 'withdrawn'])
  readonly confirmation?: string;
  @IsOptional() @IsIn(['tracked', 'defaulted', 'completed']) readonly performance?: string;
  @IsOptional() @IsIn(['prepared', 'received', 'refused', 'concluded']) readonly handover?: string;
  /** Code of the exit handed over to (`config/reasons/exit.yaml`). */
  @IsOptional() @Matches(/^[A-Z_]+$/) readonly exit?: string;
  @IsOptional() @IsIn(SPECIALS) readonly special?: string;
}
