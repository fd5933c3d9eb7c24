import type { GuidedDispute } from './guided-dispute.js';
import type { DisputeSeen } from './persona.js';

/** Steps of finding a body, then a mediator everyone can trust. */
export async function offerTo(dispute: GuidedDispute, body = dispute.people.bodyKey()): Promise<void> {
  const turn = await dispute.look(await dispute.people.officer());
  const bodyId = dispute.people.ids.bodies.get(body);
  await turn.act('referral.offer', { bodyId, reasonCode: 'FIELD', chosenBy: 'OFFICER' });
}

export async function accept(dispute: GuidedDispute): Promise<void> {
  const turn = await dispute.look(await dispute.people.bodyClerk());
  await turn.act('referral.accept', { how: 'PLATFORM' });
}

export async function decline(dispute: GuidedDispute, reasonCode = 'OUTSIDE_CHARTER'): Promise<void> {
  const turn = await dispute.look(await dispute.people.bodyClerk());
  await turn.act('referral.decline', { reasonCode, note: '所涉事项超出本会章程载明的调解范围。' });
}

/** Those inside the attempt name the same mediator. */
export async function chooseMediator(
  dispute: GuidedDispute,
  mediator = dispute.people.mediatorKey(),
): Promise<void> {
  const mediatorId = dispute.people.ids.mediators.get(mediator);
  const [first = ''] = dispute.keysOf('APPLICANT');
  const turn = await dispute.look(await dispute.people.speakerFor(first));
  for (const key of insideOf(dispute, turn.seen)) {
    const by = await dispute.people.speakerFor(key);
    await turn.act('appointment.choose', { partyId: dispute.partyId(key), mediatorId }, { by });
  }
}

/** The mediator says whether there is any relation to the people of this matter. */
export async function disclose(dispute: GuidedDispute, about?: string): Promise<void> {
  const turn = await dispute.look(await dispute.people.mediator());
  await turn.act(
    'appointment.disclose',
    about === undefined ? { hasRelation: false } : { hasRelation: true, about },
  );
}

/** A party asks the mediator to step aside, and the body agrees. */
export async function recuse(dispute: GuidedDispute, key: string): Promise<void> {
  const asking = await dispute.look(await dispute.people.speakerFor(key));
  await asking.act('appointment.object', { partyId: dispute.partyId(key), groundCode: 'OTHER_RELATION' });
  const deciding = await dispute.look(await dispute.people.bodyClerk());
  await deciding.act('appointment.decide-recusal', {
    upheld: true,
    reason: '为使各方放心，另行选定调解员。',
  });
}

/** The keys of those inside the latest attempt. */
export function insideOf(dispute: GuidedDispute, seen: DisputeSeen): readonly string[] {
  const { attempts = [] } = seen['mediation'] as { attempts?: readonly { partyIds: readonly string[] }[] };
  const inside = attempts.at(-1)?.partyIds ?? [];
  return Object.keys(dispute.parties).filter((key) => inside.includes(dispute.partyId(key)));
}
