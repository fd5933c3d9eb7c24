import type { GuidedDispute } from './guided-dispute.js';

/** Steps of asking everyone, one by one. */
const NEEDED = ['MEDIATION', 'DATA'] as const;

export async function askConsent(dispute: GuidedDispute): Promise<void> {
  const turn = await dispute.look(await dispute.people.officer());
  const partyIds = dispute.keysOf('APPLICANT', 'RESPONDENT').map((key) => dispute.partyId(key));
  await turn.act('consent.ask', { scopes: NEEDED, partyIds });
}

/** Everyone needed says yes, each for themselves. */
export async function consentAll(dispute: GuidedDispute): Promise<void> {
  await consent(dispute, dispute.keysOf('APPLICANT', 'RESPONDENT'));
}

/** These say yes to mediation, or to `scopes`. */
export async function consent(
  dispute: GuidedDispute,
  keys: readonly string[],
  scopes: readonly string[] = NEEDED,
): Promise<void> {
  await answer(dispute, keys, scopes, 'GIVEN');
}

/** These say no; that is their right and ends the asking when a side is gone. */
export async function refuseConsent(dispute: GuidedDispute, keys: readonly string[]): Promise<void> {
  await answer(dispute, keys, ['MEDIATION'], 'REFUSED');
}

export async function noteUnreachable(
  dispute: GuidedDispute,
  key: string,
  tried: readonly string[],
): Promise<void> {
  const turn = await dispute.look(await dispute.people.officer());
  const attempts = tried.map((at, index) => ({ at, channel: index % 2 === 0 ? 'PHONE' : 'SMS' }));
  await turn.act('consent.unreachable', { partyId: dispute.partyId(key), attempts });
}

async function answer(
  dispute: GuidedDispute,
  keys: readonly string[],
  scopes: readonly string[],
  decision: 'GIVEN' | 'REFUSED',
): Promise<void> {
  const [first = ''] = keys;
  const turn = await dispute.look(await dispute.people.speakerFor(first));
  const { version } = await turn.who.must<{ version: string }>('GET', '/consent-texts');
  for (const key of keys) {
    const by = await dispute.people.speakerFor(key);
    const said = {
      partyId: dispute.partyId(key),
      decision,
      textVersion: version,
      language: 'zh-CN',
      how: 'ONLINE',
    };
    for (const scope of scopes) await turn.act('consent.answer', { ...said, scope }, { by });
  }
}
