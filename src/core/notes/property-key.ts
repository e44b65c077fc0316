/** Returns the same key for `Next_Follow-Up`, `next follow up` and `nextfollowup`. */
export function propertyKey(name: string): string {
	return name.toLowerCase().replace(/[\s_-]+/g, '');
}
