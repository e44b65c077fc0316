/** Defined by the build: a hash of all code that affects how notes are read. */
declare const READER_HASH: string | undefined;

/** Two builds with the same version read every note the same way. */
export const READER_VERSION = typeof READER_HASH === 'string' ? READER_HASH : 'unbuilt';
