import type { Course } from '../../course/types';

/** An id as the platform keeps it. Modules that share a SCO may use the same one for different things, so there the module's comes before it. */
export const idIn = ({ id, route }: Course, own: string): string => (route ? `${id}_${own}` : own);
