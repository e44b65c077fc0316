import { useState } from 'preact/hooks';

let made = 0;

/** An id that is unique in the document. */
export const newId = (): string => `due-${++made}`;

/**
 * An id that is unique in the document. Preact's own hook counts per tree, so the sidebar and a dialog would share ids.
 */
export function useId(): string {
	const [id] = useState(newId);
	return id;
}
