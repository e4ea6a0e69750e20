/** True in the player of a menu (`build.mjs`), whose page has nothing to do on it: what wires that is left out of its file. */
declare const forMenu: boolean;
