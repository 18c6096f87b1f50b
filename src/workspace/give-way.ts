/**
 * Called between files of long work: lets the program hear what else there is, such as Ctrl-C, and rejects
 * where the work is not wanted any more.
 */
export type GiveWay = () => Promise<void>;

/** Work that nobody stops. */
export const GO_ON: GiveWay = () => Promise.resolve();
