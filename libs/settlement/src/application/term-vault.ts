import { Injectable } from '@nestjs/common';
import { newId, type Term } from '#kernel';
import { FieldCipher, sealedColumn } from '#platform/crypto';
import { SettlementTermEntity } from '../persistence/settlement-term.entity.js';

export type StoredTerm = Term & { readonly id: string };

const TERM = {
  words: sealedColumn('settlement_terms', 'words'),
  account: sealedColumn('settlement_terms', 'account'),
} as const;
const termPlace = (column: keyof typeof TERM, rowId: string) => TERM[column](rowId);
const factsPlace = sealedColumn('settlements', 'main_facts');
const proofPlace = sealedColumn('performance_items', 'proof_note');

/** Words and accounts go into rows as ciphertext and come out as terms; nothing else in this room sees both forms. */
@Injectable()
export class TermVault {
  constructor(private readonly cipher: FieldCipher) {}

  seal(
    terms: readonly Term[],
    of: { readonly disputeId: string; readonly settlementId: string; readonly draft: number },
  ): SettlementTermEntity[] {
    return terms.map((term) => {
      const id = newId();
      const { text, account, claimIds, instalments, ...plain } = term;
      return Object.assign(new SettlementTermEntity(), {
        id,
        ...of,
        ...plain,
        claimIds: [...claimIds],
        instalments: [...instalments],
        words: this.cipher.encrypt(text, termPlace('words', id)),
        account: account === null ? null : this.cipher.encrypt(account, termPlace('account', id)),
      });
    });
  }

  open(row: SettlementTermEntity): StoredTerm {
    const { id, ordinal, kind, claimIds, payerPartyId, payeePartyId, guarantorPartyId } = row;
    const { amountFen, dueDate, instalments, onDefault } = row;
    return {
      ...{ id, ordinal, kind, claimIds, payerPartyId, payeePartyId, guarantorPartyId },
      ...{ amountFen, dueDate, instalments, onDefault },
      text: this.cipher.decrypt(row.words, termPlace('words', id)),
      account: row.account === null ? null : this.cipher.decrypt(row.account, termPlace('account', id)),
    };
  }

  sealFacts(settlementId: string, facts: string | undefined): string | null {
    return facts === undefined ? null : this.cipher.encrypt(facts, factsPlace(settlementId));
  }

  openFacts(settlementId: string, stored: string | null): string | null {
    return stored === null ? null : this.cipher.decrypt(stored, factsPlace(settlementId));
  }

  sealProof(itemId: string, note: string | undefined): string | null {
    return note === undefined ? null : this.cipher.encrypt(note, proofPlace(itemId));
  }

  openProof(itemId: string, stored: string | null): string | null {
    return stored === null ? null : this.cipher.decrypt(stored, proofPlace(itemId));
  }
}
