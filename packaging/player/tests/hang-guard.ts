/** Milliseconds after which a test is taken to hang. It asserts nothing about speed: a machine with thirty things to do at once stays well below it. */
export const hangGuard = 300_000;
