import { Global, Module, type DynamicModule } from '@nestjs/common';
import { ContentStore } from './content-store.js';
import { FolderStore } from './folder-store.js';

/** Makes the store of contents available to every room. */
@Global()
@Module({})
export class FilesModule {
  static forRoot({ directory }: { readonly directory: string }): DynamicModule {
    const providers = [{ provide: ContentStore, useFactory: () => new FolderStore(directory) }];
    return { module: FilesModule, providers, exports: [ContentStore] };
  }
}
