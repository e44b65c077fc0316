import { useState } from 'preact/hooks';

let made = 0;

/** An id for labels to point at. Preact's own counts anew in each tree, and the sidebar and a dialog are two. */
export function useId(): string {
	const [id] = useState(() => `due-${++made}`);
	return id;
}
