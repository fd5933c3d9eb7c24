/** Contents too large for a row. */
export { ContentMissing, ContentStore, ContentStores, type StoredContent } from './content-store.js';
export { FilesModule } from './files.module.js';
export { FolderStore, FolderStores } from './folder-store.js';
