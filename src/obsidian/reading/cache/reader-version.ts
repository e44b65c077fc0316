/** Put in by the build: a hash of all code that has a say in what a note reads as. */
declare const READER_HASH: string | undefined;

/** Two builds with the same version read every note alike. */
export const READER_VERSION = typeof READER_HASH === 'string' ? READER_HASH : 'unbuilt';
