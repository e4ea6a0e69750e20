import { ScenarioComponent } from '../components/scenario/scenario';
import { choose, goBack, goOn, restart, viewOf } from '../course/scenario';
import type { Scenario } from '../course/types';
import type { Player } from './player';

/** Brings every scenario of the document to life. */
export function wireScenarios(player: Player): void {
  for (const scenario of player.course.scenarios) {
    const root = document.querySelector<HTMLElement>(`[data-scenario="${scenario.id}"]`);
    if (root) wireScenario(player, scenario, root);
  }
}

function wireScenario({ store, words, shell }: Player, scenario: Scenario, root: HTMLElement): void {
  const shown = new ScenarioComponent(root, words, (text) => shell.announce(text), {
    chosen(choice) {
      const { scene } = viewOf(scenario, store.learner);
      const isDirect = !shown.hasConsequence(scene, choice);
      store.update((learner) => {
        const chosen = choose(scenario, learner, choice);
        return isDirect ? goOn(scenario, chosen) : chosen;
      });
    },
    wentOn: () => store.update((learner) => goOn(scenario, learner)),
    wentBack: (step) => store.update((learner) => goBack(scenario, learner, step)),
    restarted: () => store.update((learner) => restart(scenario, learner)),
  });
  store.watch(
    (learner) => viewOf(scenario, learner),
    (view) => shown.show(view),
  );
}
