import type { Course } from '../course/types';
import { markOf } from '../tracking/xapi/storage';

/** What a browser keeps of a module. */
export type Kept = 'name' | 'private' | 'progress' | 'handover' | 'windows' | 'place' | 'left';

/**
 * The name under which a browser keeps something of a module's: modules of one id in two suites share nothing (R52), and nobody who reads the
 * names learns which modules were opened here. What belongs to one learner has {@link ownKey} (`owner.ts`) instead.
 * @param of Id of another document of the package, or of the route where all documents share it.
 */
export const shelfKey = (kept: Kept, { home = '', id }: Pick<Course, 'home' | 'id'>, of = id): string => `scormbuilder:${kept}:${markOf(`${home}\n${of}`)}`;
