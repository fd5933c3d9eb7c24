/** Makes the key store and what works with it available to every room. */
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { BlindIndex } from './blind-index.js';
import { CheckpointKeys } from './checkpoint-keys.js';
import { FieldCipher } from './field-cipher.js';
import { FileKeyStore, type FileKeyStoreSettings } from './file-key-store.js';
import { KeyStore } from './key-store.js';
import { SecretHash } from './secret-hash.js';

@Global()
@Module({})
export class CryptoModule {
  static forRoot(settings: FileKeyStoreSettings): DynamicModule {
    return CryptoModule.withKeys(new FileKeyStore(settings));
  }

  /** Another key store (KMS, Vault) takes the place of the files here. */
  static withKeys(keys: KeyStore): DynamicModule {
    return {
      module: CryptoModule,
      providers: [
        { provide: KeyStore, useValue: keys },
        { provide: FieldCipher, useValue: new FieldCipher(keys) },
        { provide: BlindIndex, useValue: new BlindIndex(keys) },
        { provide: SecretHash, useValue: new SecretHash(keys) },
        { provide: CheckpointKeys, useValue: new CheckpointKeys(keys) },
      ],
      exports: [KeyStore, FieldCipher, BlindIndex, SecretHash, CheckpointKeys],
    };
  }
}
