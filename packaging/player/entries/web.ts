import { WebTracker } from '../tracking/web/adapter';
import { keptHere } from './kept-here';
import { launch } from './launch';
import { courseOf } from './player';

launch(() => {
  const { id, devices, route } = courseOf(document);
  // On a device that others use too nothing is kept: the next one would go on where this one stopped.
  return devices === 'shared' ? null : WebTracker.open(() => window.localStorage, route?.id ?? id);
}, keptHere);
