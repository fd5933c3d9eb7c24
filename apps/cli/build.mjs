/** `npm run build`: always builds. */
import { build, installWhatIsMissing, requireNode } from './prepare.mjs';

requireNode();
installWhatIsMissing();
build();
