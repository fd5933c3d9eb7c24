/** Contents too large for a row. */
export { ContentMissing, ContentStore, type StoredContent } from './content-store.js';
export { FilesModule } from './files.module.js';
export { FolderStore } from './folder-store.js';
