import fc from 'fast-check';
import { named, type Term } from '#kernel';
import { bindingTerms, boundBy, standingOf, standsAtItsEnd, type Answer, type Deal } from './deal.js';

const PARTIES = ['a', 'b', 'c', 'd', 'e'];

const term = fc
  .record({ payer: fc.constantFrom(null, ...PARTIES), payee: fc.constantFrom(null, ...PARTIES) })
  .map(({ payer, payee }): Term => ({
    ...{ ordinal: 1, kind: 'PAY', claimIds: ['k'], payerPartyId: payer, payeePartyId: payee },
    ...{ guarantorPartyId: null, amountFen: 100, dueDate: null, instalments: [], onDefault: 'NONE' },
    ...{ text: '', account: null },
  }));

const deal: fc.Arbitrary<Deal> = fc.record({
  partyId: fc.constantFrom(null, 'a'),
  toPartyIds: fc.uniqueArray(fc.constantFrom('b', 'c', 'd', 'e'), { minLength: 1 }),
  needsAll: fc.boolean(),
  terms: fc.array(term, { minLength: 1, maxLength: 5 }),
});

const withAnswers = deal.chain((one) =>
  fc
    .array(fc.constantFrom(true, false, undefined), {
      minLength: one.toPartyIds.length,
      maxLength: one.toPartyIds.length,
    })
    .map((said) => ({
      deal: one,
      answers: one.toPartyIds.flatMap((partyId, at): Answer[] => {
        const accepted = said[at];
        return accepted === undefined ? [] : [{ partyId, accepted }];
      }),
    })),
);

describe('who is bound by an offer', () => {
  it('is who made it and who accepted, and nobody else; without an acceptance nobody', () => {
    fc.assert(
      fc.property(withAnswers, ({ deal: one, answers }) => {
        const bound = boundBy(one, answers);
        const yes = answers.filter(({ accepted }) => accepted).map(({ partyId }) => partyId);
        expect(bound.every((id) => yes.includes(id) || id === one.partyId)).toBe(true);
        expect(yes.every((id) => bound.includes(id))).toBe(true);
        if (yes.length === 0) expect(bound).toEqual([]);
      }),
    );
  });

  it('is laid upon by no term that names somebody who did not accept', () => {
    fc.assert(
      fc.property(withAnswers, ({ deal: one, answers }) => {
        const bound = boundBy(one, answers);
        for (const each of bindingTerms(one, answers))
          expect(named(each).every((id) => bound.includes(id))).toBe(true);
      }),
    );
  });

  it('is agreed only when everybody has answered, and with a no only where it does not need all', () => {
    fc.assert(
      fc.property(withAnswers, ({ deal: one, answers }) => {
        const standing = standingOf(one, answers);
        const refused = answers.some(({ accepted }) => !accepted);
        if (standing === 'agreed') {
          expect(answers).toHaveLength(one.toPartyIds.length);
          expect(bindingTerms(one, answers).length).toBeGreaterThan(0);
          if (one.needsAll) expect(refused).toBe(false);
        }
        if (one.needsAll && refused) expect(standing).toBe('failed');
        if (standsAtItsEnd(one, answers)) expect(one.needsAll).toBe(false);
      }),
    );
  });
});
