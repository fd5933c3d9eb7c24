import { settlementOf } from './guide-settling.js';
import type { GuidedDispute } from './guided-dispute.js';

/** Steps after an agreement binds: the court's confirmation, doing what was promised, putting the matter away. */
interface Item {
  readonly id: string;
  readonly state: string;
  readonly payerPartyId: string;
  readonly payeePartyId: string;
}

/** One side begins the joint application (CPL 205). */
export async function beginConfirmation(dispute: GuidedDispute): Promise<void> {
  const { id, keys } = settlementOf(dispute);
  const [first = ''] = keys;
  const turn = await dispute.look(await dispute.people.speakerFor(first));
  const courtId = dispute.people.ids.organisations.get('court');
  const body = { partyId: dispute.partyId(first), courtId, ground: 'BODY_SEAT' };
  const { confirmationId } = await turn.act<{ confirmationId: string }>('confirmation.begin', body, {
    on: id,
  });
  dispute.confirmationId = confirmationId;
}

/** The others join; with the last of them the application counts. */
export async function joinConfirmation(dispute: GuidedDispute): Promise<void> {
  const [first = '', ...others] = settlementOf(dispute).keys;
  const turn = await dispute.look(await dispute.people.speakerFor(others[0] ?? first));
  for (const key of others) {
    const by = await dispute.people.speakerFor(key);
    const on = dispute.confirmationId ?? '';
    await turn.act('confirmation.join', { partyId: dispute.partyId(key) }, { by, on });
  }
}

export async function acceptConfirmation(dispute: GuidedDispute): Promise<void> {
  await (await dispute.look(await dispute.people.office('CONFIRMATION_JUDGE'))).act('confirmation.accept');
}

/** The parties came together to verify; the court rules (CPL-I 356). */
export async function decideConfirmation(dispute: GuidedDispute): Promise<void> {
  const turn = await dispute.look(await dispute.people.office('CONFIRMATION_JUDGE'));
  await turn.act('confirmation.decide', { result: 'VALID', heardTogether: true });
}

/** Everything promised is done, told, and confirmed by those it was promised to. */
export async function performAll(dispute: GuidedDispute): Promise<void> {
  const { id } = settlementOf(dispute);
  const { settlements } = await (
    await dispute.people.speakerFor(settlementOf(dispute).keys[0] ?? '')
  ).dispute(dispute.id);
  const told = settlements as readonly { id: string; performance?: { items: readonly Item[] } }[];
  const items = told.find((one) => one.id === id)?.performance?.items ?? [];
  for (const item of items.filter(({ state }) => state !== 'confirmed')) await perform(dispute, item);
}

async function perform(dispute: GuidedDispute, item: Item): Promise<void> {
  const payer = await dispute.look(await dispute.people.speakerFor(dispute.keyOf(item.payerPartyId)));
  const reported = { partyId: item.payerPartyId, proofNote: '已按约定完成，凭证由收款方核对。' };
  await payer.act('performance.report', reported, { on: item.id });
  const payee = await dispute.look(await dispute.people.speakerFor(dispute.keyOf(item.payeePartyId)));
  await payee.act('performance.confirm', { partyId: item.payeePartyId }, { on: item.id });
}

export async function archive(dispute: GuidedDispute): Promise<void> {
  await (await dispute.look(await dispute.people.officer())).act('dispute.archive');
}
