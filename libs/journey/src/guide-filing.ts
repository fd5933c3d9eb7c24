import type { GuidedDispute } from './guided-dispute.js';
import type { DisputeSeen } from './persona.js';

/** Steps at the filing desk; nothing in mediation holds them up. */
export async function review(dispute: GuidedDispute): Promise<void> {
  await (await dispute.look(await dispute.people.office('FILING_JUDGE'))).act('registration.review');
}

/** The complaint gets its number; without one, a number nobody else has. */
export async function register(dispute: GuidedDispute, caseNumber?: string): Promise<void> {
  const turn = await dispute.look(await dispute.people.office('FILING_JUDGE'));
  if (turn.offers('registration.review')) await turn.act('registration.review');
  const body = {
    caseNumber: caseNumber ?? dispute.story.caseNumber ?? numberOf(dispute, turn.seen),
    procedure: 'SUMMARY',
  };
  await turn.act('registration.register', body);
}

/** Made of the dispute's own reference, so that disputes opened side by side do not take each other's number. */
function numberOf(dispute: GuidedDispute, { reference }: DisputeSeen): string {
  const [year = '', ...digits] = (typeof reference === 'string' ? reference : dispute.id).split('-');
  return `（${year}）浙9921民初${digits.join('')}号`;
}
