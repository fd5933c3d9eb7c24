import { insideOf } from './guide-placing.js';
import type { GuidedDispute, Turn } from './guided-dispute.js';

/** Steps from the first draft of an agreement to the moment it binds. */
export interface Agreed {
  readonly form?: 'WRITTEN' | 'ORAL';
  /** Which claims, by their place in the story; all of them when absent. */
  readonly claims?: readonly number[];
  /** `YYYY-MM-DD`; payments in two halves on these days, or one. */
  readonly dueDates: readonly string[];
}

/** The mediator writes down what was agreed: what was claimed is done or paid, in full and on set days. */
export async function draftSettlement(dispute: GuidedDispute, agreed: Agreed): Promise<void> {
  const all = await dispute.claimIds();
  const turn = await dispute.look(await dispute.people.tableChair());
  const places = agreed.claims ?? all.map((_, at) => at);
  const chosen = places.map((at) => ({ id: all[at] ?? '', claim: dispute.story.claims[at] }));
  const inside = insideOf(dispute, turn.seen);
  const terms = chosen.map(({ id, claim }) => ({
    kind: TERM_OF[claim?.kind ?? 'OTHER'] ?? 'OTHER',
    claimIds: [id],
    payerPartyId: dispute.partyId(claim?.against[0] ?? ''),
    payeePartyId: dispute.partyId(claim?.by[0] ?? ''),
    text: claim?.words ?? '',
    ...promised(claim?.amountFen, agreed.dueDates),
  }));
  const keys = inside.filter((key) =>
    chosen.some(({ claim }) => claim?.by.includes(key) === true || claim?.against.includes(key) === true),
  );
  const body = {
    claimIds: chosen.map(({ id }) => id),
    partyIds: keys.map((key) => dispute.partyId(key)),
    form: agreed.form ?? 'WRITTEN',
    mainFacts: '各方对事情经过没有分歧，自愿按下列内容了结。',
    terms,
  };
  const { settlementId } = await turn.act<{ settlementId: string }>('settlement.draft', body);
  dispute.settlement = { id: settlementId, keys, digest: '' };
}

/** Everyone says yes to the draft at the table; then its words are frozen. */
export async function openForSignature(dispute: GuidedDispute): Promise<void> {
  const settlement = settlementOf(dispute);
  const turn = await dispute.look(await dispute.people.tableChair());
  for (const key of settlement.keys)
    await turn.act('settlement.accept', { partyId: dispute.partyId(key), draft: 1 }, { on: settlement.id });
  const { digest } = await turn.act<{ digest: string }>(
    'settlement.open-for-signature',
    {},
    { on: settlement.id },
  );
  dispute.settlement = { ...settlement, digest };
}

/** These sign, each for themselves; family papers are signed by hand before the mediator. */
export async function sign(dispute: GuidedDispute, keys?: readonly string[]): Promise<void> {
  const { id, digest, keys: all } = settlementOf(dispute);
  const signing = keys ?? all;
  const turn = await dispute.look(await dispute.people.speakerFor(signing[0] ?? ''));
  for (const key of signing) {
    const by = await dispute.people.speakerFor(key);
    const body = { partyId: dispute.partyId(key), digest, how: 'ONLINE' };
    await turn.act('settlement.sign', body, { by, on: id });
  }
}

export async function signAsMediator(dispute: GuidedDispute): Promise<void> {
  await attest(dispute, await dispute.look(await dispute.people.mediator()), 'settlement.sign-mediator');
}

export async function seal(dispute: GuidedDispute): Promise<void> {
  await attest(dispute, await dispute.look(await dispute.people.bodyClerk()), 'settlement.seal');
}

/** An agreement by word of mouth, heard from everyone and recorded by the mediator (PML 28). */
export async function recordOral(dispute: GuidedDispute, reachedAt: string): Promise<void> {
  const { id, keys } = settlementOf(dispute);
  const turn = await dispute.look(await dispute.people.mediator());
  const heardFrom = keys.map((key) => dispute.partyId(key));
  await turn.act('settlement.record-oral', { reachedAt, heardFrom }, { on: id });
}

async function attest(dispute: GuidedDispute, turn: Turn, action: string): Promise<void> {
  const { id, digest } = settlementOf(dispute);
  // Not every kind of body has a seal, and some agreements bind without it.
  if (turn.offers(action, id)) await turn.act(action, { digest }, { on: id });
}

export function settlementOf({ settlement }: GuidedDispute) {
  if (!settlement) throw new Error('no agreement was drafted');
  return settlement;
}

const TERM_OF: Readonly<Record<string, string>> = {
  PAY: 'PAY',
  ACT: 'ACT',
  STOP: 'STOP',
  APOLOGISE: 'APOLOGISE',
  RETURN: 'RETURN',
};

function promised(amountFen: number | undefined, dueDates: readonly string[]): object {
  const [first, second] = dueDates;
  if (amountFen === undefined) return { dueDate: second ?? first };
  if (second === undefined) return { amountFen, dueDate: first };
  const half = Math.floor(amountFen / 2);
  return {
    amountFen,
    onDefault: 'ALL_DUE',
    instalments: [
      { dueDate: first, amountFen: half },
      { dueDate: second, amountFen: amountFen - half },
    ],
  };
}
