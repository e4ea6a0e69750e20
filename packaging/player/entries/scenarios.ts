import { ScenarioComponent } from '../components/scenario/scenario';
import { choose, goBack, goOn, restart, viewOf } from '../course/scenario';
import type { Scenario } from '../course/types';
import type { Player } from './player';

const wired = new WeakSet<HTMLElement>();

/** Brings the scenarios of a page to life, once. Until then the style sheet hides their scenes: all of them at once would tell how the story ends. */
export function wireScenarios(player: Player, page: HTMLElement): void {
  for (const scenario of player.course.scenarios) {
    const root = page.querySelector<HTMLElement>(`[data-scenario="${scenario.id}"]`);
    if (!root || wired.has(root)) continue;
    wired.add(root);
    wireScenario(player, scenario, root);
    root.classList.add('is-live');
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
