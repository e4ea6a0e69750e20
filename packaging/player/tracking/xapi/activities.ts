/** What the platform launched: the module, or all modules of the package as one. */
export const wholeOf = ({ activities }: Activities): 'route' | 'module' => ('route' in activities ? 'route' : 'module');

/** Whether more than the whole may be told: in a sensitive route nobody is to know which module the learner is in (R53). */
export const tellsParts = ({ activities }: Activities): boolean => 'module' in activities;

/** What statements can be about (`src/ScormBuilder/Targets/Xapi/ActivitiesScript.cs` writes the same shape). */
export interface Activities {
  /** IRI of what our statements keep to. */
  readonly profile: string;
  readonly suite?: Activity;
  /** The route that the module is taken in; absent where nobody is to know which it is. */
  readonly within?: Activity;
  /** By what the player knows them by: `module`, `page/welcome`, `question/why`, `check/final`, `scenario/corridor`, `scene/corridor/door`. */
  readonly activities: Readonly<Record<string, Activity>>;
}

export interface Activity {
  readonly id: string;
  readonly definition?: Readonly<Record<string, unknown>>;
}
