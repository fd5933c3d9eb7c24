import { Global, Module, type DynamicModule } from '@nestjs/common';
import { ContentStores } from './content-store.js';
import { FolderStores } from './folder-store.js';

/** Makes the stores of contents available to every room. */
@Global()
@Module({})
export class FilesModule {
  static forRoot({ directory }: { readonly directory: string }): DynamicModule {
    const providers = [{ provide: ContentStores, useFactory: () => new FolderStores(directory) }];
    return { module: FilesModule, providers, exports: [ContentStores] };
  }
}
